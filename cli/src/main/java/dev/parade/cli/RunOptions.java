package dev.parade.cli;

import dev.parade.interpreter.Delegation;
import dev.parade.workers.process.PhpBinary;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Options of a run that PHP does not have.
 *
 * @param level the PHP version whose behaviour is wanted: 8.2 to 8.5
 * @param parallel when array functions may use several threads
 * @param report whether to say at the end, on standard error, what ran in parallel and why not
 * @param delegate what a real PHP is used for
 * @param delegateTimeout the longest time of a delegated call
 * @param delegateReport whether to say at the end, on standard error, what was delegated and what it cost
 * @param dap where a debugger that speaks the Debug Adapter Protocol may connect: a port, or host:port; null for nowhere
 */
record RunOptions(
        String level,
        Parallel parallel,
        boolean report,
        Delegate delegate,
        Duration delegateTimeout,
        boolean delegateReport,
        String dap) {
    static final List<String> LEVELS = List.of("8.2", "8.3", "8.4", "8.5");
    static final RunOptions DEFAULT =
            new RunOptions(inheritedLevel(), Parallel.AUTO, false, Delegate.AUTO, Delegation.TIMEOUT, false, null);

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

    /** What a real PHP is used for. */
    enum Delegate {
        /** Nothing. */
        OFF,
        /** Functions and classes of extensions that are missing here, call by call. */
        AUTO,
        /** The same, and whole scripts that use what cannot be delegated by call. */
        SCRIPT
    }

    /** Where DAP clients look for a server if they are not told (VS Code's and Truffle's choice for DAP). */
    private static final String DAP_PORT = "4711";

    static String dap(String text) throws CommandLineException {
        if (text == null) {
            return DAP_PORT;
        }
        if (!text.matches("(.+:)?[0-9]{1,5}")) {
            throw new CommandLineException("--dap takes a port or host:port, not " + text, false);
        }
        return text;
    }

    /** Options for the engine: a debugger's server waits until a debugger has connected and set its breakpoints. */
    Map<String, String> engineOptions() {
        return dap == null
                ? Map.of()
                : Map.of("dap", dap, "dap.WaitAttached", "true", "dap.Suspend", "false", "php.Outlines", "true");
    }

    static Delegate delegate(String text) throws CommandLineException {
        return switch (text) {
            case "off" -> Delegate.OFF;
            case "auto" -> Delegate.AUTO;
            case "script" -> Delegate.SCRIPT;
            default -> throw new CommandLineException("--delegate takes one of off, auto, script, not " + text, false);
        };
    }

    static Duration seconds(String option, String text) throws CommandLineException {
        try {
            double seconds = Double.parseDouble(text);
            if (seconds > 0 && seconds < 1e9) {
                return Duration.ofMillis((long) Math.ceil(seconds * 1e3));
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw new CommandLineException("--" + option + " takes a number of seconds, not " + text, false);
    }

    /** What a request may use of a real PHP. */
    Delegation delegation() {
        // Within a PHP that a Parade started, which is a Parade itself then, nothing is delegated again.
        boolean possible = delegate != Delegate.OFF && System.getenv(PhpBinary.MARK) == null;
        return possible ? new Delegation(true, null, delegateTimeout) : Delegation.OFF;
    }

    /** The level as a number, such as 84. */
    int levelNumber() {
        return Integer.parseInt(level.replace(".", ""));
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
