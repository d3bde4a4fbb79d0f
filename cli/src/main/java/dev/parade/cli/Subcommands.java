package dev.parade.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All subcommands, as picocli sees them. */
@Command(
        name = "parade",
        description = "Runs, analyzes and parallelizes PHP.",
        subcommands = {RunCommand.class, AnalyzeCommand.class, CommandLine.HelpCommand.class})
final class Subcommands {
    /** Exit status for a command that could not do its work, or was not understood. */
    private static final int FAILED = 1;

    static int execute(List<String> words) {
        CommandLine commands = new CommandLine(new Subcommands())
                .setExecutionExceptionHandler((error, command, result) -> failed(error))
                .setParameterExceptionHandler((error, arguments) -> {
                    System.err.println("parade: " + error.getMessage());
                    error.getCommandLine().usage(System.err);
                    return FAILED;
                });
        commands.getSubcommands().get("run").setUnmatchedOptionsArePositionalParams(true);
        return commands.execute(words.toArray(String[]::new));
    }

    private static int failed(Exception error) throws Exception {
        if (error instanceof IOException) {
            // Such as a full disk; or a reader that had enough, who needs no message.
            if (!"Broken pipe".equals(error.getMessage())) {
                System.err.println("parade: " + error.getMessage());
            }
            return FAILED;
        }
        throw error;
    }
}
