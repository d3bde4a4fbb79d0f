package dev.parade.library.tokenizer;

import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;

/** Sources without what only people read. */
final class SourceFunctions {
    private SourceFunctions() {}

    @PhpFunction(
            sig = "php_strip_whitespace(path $filename): string",
            effect = {READS_FILE, WARNS},
            doc = "A source without comments and superfluous white space.",
            examples = "php_strip_whitespace('example.txt') => \"one\\ntwo\\n\"")
    static PhpString phpStripWhitespace(Request request, PhpString filename) {
        byte[] source;
        try {
            source = Files.readAllBytes(request.files().resolve(filename.toString()));
        } catch (IOException e) {
            request.warning("php_strip_whitespace(" + filename + "): Failed to open stream: "
                    + (e instanceof AccessDeniedException ? "Permission denied" : "No such file or directory"));
            request.warning("php_strip_whitespace(): Failed opening '" + filename + "' for highlighting");
            return PhpString.EMPTY;
        }
        TokenLexer lexer = TokenLexer.scan(source, source.length, request.level());
        ByteArrayOutputStream out = new ByteArrayOutputStream(source.length);
        boolean afterSpace = false;
        for (int i = 0; i < lexer.tokens.size(); i++) {
            var token = lexer.tokens.get(i);
            if (token.kind() == TokenKinds.WHITESPACE) {
                if (!afterSpace) {
                    out.write(' ');
                }
                afterSpace = true;
            } else if (token.kind() != TokenKinds.COMMENT && token.kind() != TokenKinds.DOC_COMMENT) {
                out.write(source, token.start(), token.end() - token.start());
                afterSpace = token.kind() == TokenKinds.END_HEREDOC;
                if (afterSpace) {
                    // Up to PHP 7.2 only a semicolon could stand on the line: the next token stays on it.
                    var next = i + 1 < lexer.tokens.size() ? lexer.tokens.get(++i) : null;
                    if (next != null && next.kind() != TokenKinds.WHITESPACE) {
                        out.write(source, next.start(), next.end() - next.start());
                    }
                    out.write('\n');
                }
            }
        }
        return PhpString.of(out.toByteArray());
    }
}
