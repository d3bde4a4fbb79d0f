package dev.parade.library.random;

import dev.parade.catalog.PhpClass;

/** What a Randomizer draws from. */
@PhpClass(
        sig = "interface Random\\Engine",
        doc = "What a Randomizer draws from.",
        abstracts = "public function generate(): string")
final class EngineInterface {
    private EngineInterface() {}
}
