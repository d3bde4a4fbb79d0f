package dev.parade.library.core.throwables;

import dev.parade.catalog.PhpClass;

/** What can be thrown. */
@PhpClass(
        sig = "interface Throwable extends Stringable",
        doc = "What can be thrown.",
        abstracts = {
            "public function getMessage(): string",
            "public function getCode()",
            "public function getFile(): string",
            "public function getLine(): int",
            "public function getTrace(): array",
            "public function getPrevious(): ?Throwable",
            "public function getTraceAsString(): string"
        })
final class ThrowableInterface {
    private ThrowableInterface() {}
}
