package dev.parade.tests.conformance;

import dev.parade.parser.PhpParser;
import dev.parade.parser.PhpSyntaxException;
import dev.parade.parser.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Holds the parser alone against PHP's tests: a test that expects a parse error must be rejected with that message, every
 * other must parse. Needs no engine.
 */
@Command(name = "syntax-check", mixinStandardHelpOptions = true, description = "Parses the scripts of PHP's own tests.")
public final class SyntaxCheck implements Callable<Integer> {
    private static final String PARSE_ERROR = "Parse error: ";

    @Option(names = "--tests", paramLabel = "DIR", description = "PHP's sources (default: fetched into .cache).")
    private Path sources;

    @Option(names = "--list", paramLabel = "FILE", required = true, description = "The tests that real PHP passes.")
    private Path list;

    @Option(names = "--suite", paramLabel = "NAME", description = "Only these; repeatable.")
    private List<String> suites = new ArrayList<>();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SyntaxCheck()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path root = sources == null ? PhpSources.fetched("8.4") : sources;
        int checked = 0;
        int wrong = 0;
        for (String name : Selection.of(root, suites, Selection.readList(list))) {
            try {
                PhptFile test = PhptFile.read(root, name);
                String problem = check(test);
                checked++;
                if (problem != null) {
                    wrong++;
                    System.out.println(name + "\t" + problem);
                }
            } catch (MalformedPhptException borked) {
                System.out.println(name + "\tborked: " + borked.getMessage());
            }
        }
        System.out.println(checked - wrong + " of " + checked + " parsed or were rejected as they should");
        return wrong == 0 ? 0 : 1;
    }

    /** What is wrong, or null. A fatal error that the test expects may come from parser or engine. */
    private static String check(PhptFile test) {
        String expected = ExpectedOutput.of(test).text();
        boolean rejects = expected.startsWith(PARSE_ERROR);
        try {
            PhpParser.parse(new SourceText(test.name(), test.text("FILE")));
        } catch (PhpSyntaxException error) {
            String message = error.getMessage();
            if (rejects) {
                String wanted = expected.substring(PARSE_ERROR.length()).split("\n", 2)[0];
                String got = message + " in " + test.name().replace(".phpt", ".php") + " on line " + error.line();
                return FormatPattern.matches(wanted, got) ? null : "expected <" + wanted + "> got <" + got + ">";
            }
            return expected.contains(message) ? null : "rejected: " + message + " on line " + error.line();
        } catch (RuntimeException | StackOverflowError broken) {
            return "broke: " + BrokenRuntime.describe(broken);
        }
        return rejects ? "accepted, expected <" + expected.split("\n", 2)[0] + ">" : null;
    }
}
