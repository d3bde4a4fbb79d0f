package dev.parade.tests.conformance;

import dev.parade.parser.PhpParser;
import dev.parade.parser.PhpPrinter;
import dev.parade.parser.PhpSyntaxException;
import dev.parade.parser.SourceText;
import dev.parade.parser.ast.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

/**
 * Runs each script twice: as it is, and printed from its syntax tree. The answer is the first run's where the second gave the
 * same but for line numbers; otherwise a crash that says so. Files that a script leaves behind may confuse its second run.
 */
final class ReprintingRunner implements ScriptRunner {
    private static final Pattern LINE = Pattern.compile(
            "( on line |\\.php[:(]|', |\\[\"line\"]=>\\s+int\\()\\d+|(?<=:)\\d+(?=})|string\\(\\d+\\)(?= \"\\{closure)");

    private final ScriptRunner runner;

    ReprintingRunner(ScriptRunner runner) {
        this.runner = runner;
    }

    @Override
    public ScriptResult run(ScriptSpec script) throws InterruptedException {
        ScriptResult original = runner.run(script);
        try {
            byte[] source = Files.readAllBytes(script.file());
            SourceText text = SourceText.of(script.file().toString(), source);
            Program program = PhpParser.parse(text);
            String data = program.haltOffset() < 0 ? "" : text.text().substring(program.haltOffset());
            Files.writeString(script.file(), PhpPrinter.print(program) + data, StandardCharsets.ISO_8859_1);
            try {
                return same(original, runner.run(script))
                        ? original
                        : ScriptResult.broken(
                                ScriptResult.Ending.CRASH, original.output(), "gives another result when reprinted");
            } finally {
                Files.write(script.file(), source);
            }
        } catch (PhpSyntaxException rejected) {
            return original;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean same(ScriptResult original, ScriptResult reprinted) {
        return original.ending() == reprinted.ending()
                && original.exitCode() == reprinted.exitCode()
                && withoutLines(original).equals(withoutLines(reprinted));
    }

    private static String withoutLines(ScriptResult result) {
        return LINE.matcher(result.output()).replaceAll("$1#");
    }

    @Override
    public String executable() {
        return runner.executable();
    }

    @Override
    public void close() {
        runner.close();
    }
}
