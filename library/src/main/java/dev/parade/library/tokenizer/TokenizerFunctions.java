package dev.parade.library.tokenizer;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.translate.Loader;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.tokenizer.LexerCursor.Token;
import dev.parade.parser.PhpParser;
import dev.parade.parser.PhpSyntaxException;
import dev.parade.parser.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The functions of ext/tokenizer. */
final class TokenizerFunctions {
    private TokenizerFunctions() {}

    @PhpFunction(
            sig = "token_get_all(string $code, int $flags = 0): array",
            effect = {THROWS, WARNS},
            doc = "The tokens of a source: arrays of kind, text and line, or the text of a single character.",
            examples = {
                "array_map(fn($t) => is_array($t) ? token_name($t[0]) : $t, token_get_all('<?php echo 1;'))"
                        + " => array (0 => 'T_OPEN_TAG', 1 => 'T_ECHO', 2 => 'T_WHITESPACE', 3 => 'T_LNUMBER', 4 => ';')"
            })
    static PhpArray tokenGetAll(Request request, PhpString code, long flags) {
        return tokens(request, code, flags, token -> {
            PhpString text = PhpString.copyOf(code.bytes(), token.start(), token.end() - token.start());
            return token.kind() < 256 ? text : PhpArray.ofList((long) token.kind(), text, (long) token.line());
        });
    }

    @PhpFunction(
            sig = "token_name(int $id): string",
            effect = {},
            doc = "The name of a kind of token.",
            examples = {"token_name(T_VARIABLE) => 'T_VARIABLE'", "token_name(1) => 'UNKNOWN'"})
    static String tokenName(long id) {
        String name = TokenKinds.name(id);
        return name == null ? "UNKNOWN" : name;
    }

    static PhpArray tokens(Request request, PhpString code, long flags, Function<Token, Object> make) {
        if ((flags & TokenKinds.TOKEN_PARSE) != 0) {
            try {
                PhpParser.parse(SourceText.of("", code.exactBytes()));
            } catch (PhpSyntaxException e) {
                throw Loader.parseError(e, "");
            }
        }
        TokenLexer lexer = TokenLexer.scan(code.bytes(), code.length(), request.level());
        if ((flags & TokenKinds.TOKEN_PARSE) != 0) {
            IdentifierWords.mark(lexer);
        } else if (lexer.unterminatedComment() > 0) {
            request.raise(
                    ErrorLevel.COMPILE_WARNING, "Unterminated comment starting line " + lexer.unterminatedComment());
        }
        List<Object> values = new ArrayList<>(lexer.tokens.size());
        for (Token token : lexer.tokens) {
            values.add(make.apply(token));
        }
        return PhpArray.ofList(values.toArray());
    }
}
