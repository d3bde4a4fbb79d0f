package dev.parade.library.random;

import dev.parade.catalog.PhpClass;

/** Marks engines that are safe for secrets. */
@PhpClass(
        sig = "interface Random\\CryptoSafeEngine extends Random\\Engine",
        doc = "Marks engines that are safe for secrets.")
final class CryptoSafeEngineInterface {
    private CryptoSafeEngineInterface() {}
}
