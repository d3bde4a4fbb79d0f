package dev.parade.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All subcommands, as picocli sees them. */
@Command(
        name = "parade",
        description = "Runs, analyzes and parallelizes PHP.",
        subcommands = {RunCommand.class, CommandLine.HelpCommand.class})
final class Subcommands {
    static int execute(List<String> words) {
        return new CommandLine(new Subcommands())
                .setUnmatchedOptionsArePositionalParams(true)
                .execute(words.toArray(String[]::new));
    }
}
