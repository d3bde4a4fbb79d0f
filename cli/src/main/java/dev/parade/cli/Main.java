package dev.parade.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Entry point of {@code ./parade}. PHP's own command line is parsed by hand and comes first; picocli is loaded only for
 * the other subcommands, since loading it takes longer than many scripts.
 */
public final class Main {
    /** Exit status for an error of ours, never of the script's (EX_SOFTWARE). */
    private static final int INTERNAL_ERROR = 70;

    /** PHP programs recurse deeply; this is address space, touched only as far as they do. */
    private static final long STACK_BYTES = 2L << 30;

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        int[] status = new int[1];
        Thread thread = new Thread(null, () -> status[0] = guarded(args), "main", STACK_BYTES);
        thread.start();
        thread.join();
        System.out.flush();
        System.exit(status[0]);
    }

    private static int guarded(String[] args) {
        try {
            return dispatch(Arrays.asList(args));
        } catch (OutOfMemoryError e) {
            return internalError("out of memory; give more with PARADE_JAVA_OPTIONS=-Xmx…", e);
        } catch (Throwable e) {
            return internalError("internal error: " + e, e);
        }
    }

    private static int dispatch(List<String> words) throws IOException {
        String first = words.isEmpty() ? "" : words.getFirst();
        return switch (first) {
            case "analyze", "help" -> Subcommands.execute(words);
            case "run" -> php(words.subList(1, words.size()));
            default -> php(words);
        };
    }

    /** PHP's own command line. */
    static int php(List<String> words) throws IOException {
        try {
            PhpArguments arguments = PhpArguments.parse(words);
            ConsoleOutput console = new ConsoleOutput();
            return new RunPhp(arguments, new InterpreterEngine(arguments.extra().engineOptions()), console).run();
        } catch (CommandLineException e) {
            // As PHP: what was misspelt goes to standard error, what contradicts itself to standard output.
            if (e.wantsUsage()) {
                System.err.println(e.getMessage());
                System.out.print(RunPhp.usage());
            } else {
                System.out.println(e.getMessage());
            }
            return 1;
        }
    }

    private static int internalError(String message, Throwable error) {
        System.err.println("parade: " + message);
        if (System.getenv("PARADE_DEBUG") != null) {
            error.printStackTrace();
        } else {
            System.err.println("parade: this is a bug of Parade, not of the script; PARADE_DEBUG=1 shows where");
        }
        return INTERNAL_ERROR;
    }
}
