package dev.parade.cli;

import java.util.List;

/**
 * Options of a run that PHP does not have.
 *
 * @param level the PHP version whose behaviour is wanted: 8.2 to 8.5
 * @param parallel when array functions may use several threads
 * @param report whether to say at the end, on standard error, what ran in parallel and why not
 */
record RunOptions(String level, Parallel parallel, boolean report) {
    static final List<String> LEVELS = List.of("8.2", "8.3", "8.4", "8.5");
    static final RunOptions DEFAULT = new RunOptions(inheritedLevel(), Parallel.AUTO, false);

    /** When array functions run in parallel. */
    enum Parallel {
        /** Where it is safe and pays. */
        AUTO,
        /** Never. */
        OFF,
        /** Wherever it is safe, for tests. */
        FORCE
    }

    /** The level of the Parade that started this one (the library's process functions tell it), else the newest. */
    private static String inheritedLevel() {
        String given = System.getenv("PARADE_LEVEL");
        return given != null && LEVELS.contains(given) ? given : "8.5";
    }

    static String level(String text) throws CommandLineException {
        if (!LEVELS.contains(text)) {
            throw new CommandLineException(
                    "--level takes one of " + String.join(", ", LEVELS) + ", not " + text, false);
        }
        return text;
    }

    static Parallel parallel(String text) throws CommandLineException {
        return switch (text) {
            case "auto" -> Parallel.AUTO;
            case "off" -> Parallel.OFF;
            case "force" -> Parallel.FORCE;
            default -> throw new CommandLineException("--parallel takes one of auto, off, force, not " + text, false);
        };
    }
}
