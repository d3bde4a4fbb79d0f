package dev.parade.interpreter.fibers;

import dev.parade.interpreter.errors.PhpUnwind;

/** Ends an unfinished fiber where it is suspended, at the end of the request. */
@SuppressWarnings("serial")
final class FiberExit extends PhpUnwind {
    static final FiberExit INSTANCE = new FiberExit();

    private FiberExit() {}
}
