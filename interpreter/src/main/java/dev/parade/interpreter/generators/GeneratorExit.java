package dev.parade.interpreter.generators;

import dev.parade.interpreter.errors.PhpUnwind;

/** Ends an unfinished generator at its yield: only finally blocks see it. */
@SuppressWarnings("serial")
public final class GeneratorExit extends PhpUnwind {
    static final GeneratorExit INSTANCE = new GeneratorExit();

    private GeneratorExit() {}
}
