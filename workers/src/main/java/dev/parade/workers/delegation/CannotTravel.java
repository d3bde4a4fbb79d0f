package dev.parade.workers.delegation;

/** A value that cannot be carried to another process or back; the message names it. */
final class CannotTravel extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotTravel(String what) {
        super(what, null, false, false);
    }
}
