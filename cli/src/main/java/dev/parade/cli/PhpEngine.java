package dev.parade.cli;

import dev.parade.interpreter.RequestSpec;
import java.util.List;
import java.util.function.Supplier;

/** What the command line needs of the engine; tests put another in its place. */
interface PhpEngine {
    /** Runs a request to its end on this thread and answers PHP's exit status. */
    int run(RequestSpec request);

    /**
     * Runs a request whose statements come one after the other, in the global scope.
     *
     * @param conversation gives the statements
     */
    int converse(RequestSpec request, Conversation conversation);

    /** Compiles a request's script, which does not run, saying what is wrong; answers PHP's exit status. */
    int compile(RequestSpec request);

    /** PHP's version at a level (82 to 85), such as 8.5.0. */
    String version(int level);

    /** What was parallel in the last run and why not, for people; empty if nothing was counted. */
    String parallelReport();

    /** What was delegated to a real PHP in the last run, for people; empty for nothing. */
    String delegateReport();

    /** Someone who types statements. */
    interface Conversation {
        /**
         * The next statements, without {@code <?php}.
         *
         * @param names what may be typed now: functions, classes, constants, variables
         * @return null when there are no more
         */
        String next(Supplier<List<String>> names);
    }
}
