package dev.parade.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parade run}: PHP's own command line. {@link Main} takes a shorter way to the same place. */
@Command(name = "run", description = "Runs a script, as php does; parade -h lists the options.")
final class RunCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "[options] FILE [args...]")
    private List<String> words = List.of();

    @Override
    public Integer call() throws IOException {
        return Main.php(words);
    }
}
