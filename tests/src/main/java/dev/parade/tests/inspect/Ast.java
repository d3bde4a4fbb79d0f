package dev.parade.tests.inspect;

import dev.parade.parser.PhpParser;
import dev.parade.parser.PhpSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code ./dev ast FILE}: prints the syntax tree. */
public final class Ast {
    private Ast() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !Files.isRegularFile(Path.of(arguments[0]))) {
            System.err.println("usage: ./dev ast FILE");
            System.exit(64);
        }
        try {
            System.out.print(TreeText.of(PhpParser.parse(Path.of(arguments[0]))));
        } catch (PhpSyntaxException e) {
            System.err.println(arguments[0] + ":" + e.line() + ": " + e.getMessage());
            System.exit(1);
        }
    }
}
