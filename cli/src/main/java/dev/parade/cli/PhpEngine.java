package dev.parade.cli;

import dev.parade.interpreter.RequestSpec;
import dev.parade.parser.PhpSyntaxException;
import java.util.Optional;

/** What the command line needs of the engine; tests put another in its place. */
interface PhpEngine {
    /** Runs a request to its end and answers PHP's exit status. */
    int run(RequestSpec request);

    /** The first error in the syntax of a source, if there is one. */
    Optional<PhpSyntaxException> syntaxError(String name, byte[] source);

    /** A request that stays open between pieces of code. */
    Session open(RequestSpec request);

    /** PHP's version at a level, such as 8.5.0. */
    String version(int level);

    /** What was parallel in the last run and why not, for people; empty if nothing was counted. */
    String parallelReport();

    /** A request that runs piece after piece, in the global scope. */
    interface Session extends AutoCloseable {
        /** Runs statements, without {@code <?php}; false when the program has ended by exit. */
        boolean run(String code);

        /** Names that may follow what was typed: functions, classes, constants, variables. */
        Iterable<String> names();

        /** Ends the request (shutdown functions, destructors) and answers the exit status. */
        @Override
        void close();

        /** The exit status after {@link #close}. */
        int exitStatus();
    }
}
