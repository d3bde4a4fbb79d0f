package dev.parade.cli;

/** A command line that cannot be understood; the message is for the user. */
final class CommandLineException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean usage;

    /** @param usage whether the list of options should follow the message */
    CommandLineException(String message, boolean usage) {
        super(message, null, false, false);
        this.usage = usage;
    }

    boolean wantsUsage() {
        return usage;
    }
}
