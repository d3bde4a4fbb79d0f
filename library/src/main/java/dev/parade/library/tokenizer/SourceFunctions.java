package dev.parade.library.tokenizer;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.OUTPUT;
import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;

/** Sources without what only people read, and in colours. */
final class SourceFunctions {
    private SourceFunctions() {}

    @PhpFunction(
            sig = "php_strip_whitespace(path $filename): string",
            effect = {READS_FILE, WARNS},
            doc = "A source without comments and superfluous white space.",
            examples = "php_strip_whitespace('example.txt') => \"one\\ntwo\\n\"")
    static PhpString phpStripWhitespace(Request request, BuiltinCall call, PhpString filename) {
        byte[] source = source(request, call, filename);
        if (source == null) {
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

    /** A source file; null after the warnings when it cannot be read. */
    private static byte[] source(Request request, BuiltinCall call, PhpString filename) {
        try {
            return Files.readAllBytes(request.files().resolve(filename.toString()));
        } catch (IOException e) {
            request.warning(call.name() + "(" + filename + "): Failed to open stream: "
                    + (e instanceof AccessDeniedException ? "Permission denied" : "No such file or directory"));
            request.warning(call.name() + "(): Failed opening '" + filename + "' for highlighting");
            return null;
        }
    }

    @PhpFunction(
            sig = "highlight_string(string $string, bool $return = false): string|true",
            effect = {OUTPUT, READS_GLOBAL, ENVIRONMENT},
            doc = "A source in colours, as HTML.",
            examples = "highlight_string('a', true) => '<pre><code style=\"color: #000000\">a</code></pre>'")
    static Object highlightString(Request request, PhpString string, boolean asResult) {
        return shown(request, Highlighting.of(request, string.copyBytes()), asResult);
    }

    @PhpFunction(
            sig = "highlight_file(path $filename, bool $return = false): string|bool",
            effect = {OUTPUT, READS_GLOBAL, READS_FILE, ENVIRONMENT, WARNS},
            aliases = "show_source",
            doc = "A source file in colours, as HTML.",
            examples = "strlen(highlight_file('example.txt', true)) => 55")
    static Object highlightFile(Request request, BuiltinCall call, PhpString filename, boolean asResult) {
        byte[] source = source(request, call, filename);
        return source == null ? (Object) false : shown(request, Highlighting.of(request, source), asResult);
    }

    private static Object shown(Request request, PhpString html, boolean asResult) {
        if (asResult) {
            return html;
        }
        request.output().write(html);
        return true;
    }
}
