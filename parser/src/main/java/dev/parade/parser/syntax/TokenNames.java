package dev.parade.parser.syntax;

import static dev.parade.grammar.PhpLexer.*;

import dev.parade.grammar.PhpParser;
import dev.parade.parser.scanner.PhpToken;
import org.antlr.v4.runtime.Token;

/** What PHP calls the tokens in its messages. */
final class TokenNames {
    private TokenNames() {}

    /** As in "unexpected …". */
    static String unexpected(PhpToken token) {
        int type = token.scannedType();
        String text = token.getText();
        switch (type) {
            case Token.EOF:
                return "end of file";
            case SEMICOLON:
                return "token \";\"";
            case ECHO:
                return text.equals("<?=") ? "token \"<?=\"" : "token \"echo\"";
            case DOUBLE_QUOTE:
                return "double-quote mark";
            case NS_SEPARATOR:
                return "token \"\\\"";
            case STRING:
                char quote = text.charAt(0);
                String prefix = quote == '"'
                        ? "double-quoted string"
                        : quote == '\'' ? "single-quoted string" : "quoted string";
                return prefix + shown(text);
            case START_HEREDOC:
                return "heredoc start" + shown(text);
            default:
                break;
        }
        String kind = kind(type);
        if (kind != null) {
            return kind + shown(text);
        }
        return "token \"" + fixed(type) + '"';
    }

    // The first line, at most 30 characters and three dots, without the quotes of a string.
    private static String shown(String text) {
        int newline = text.indexOf('\n');
        int end = newline < 0 ? text.length() : newline;
        int start = 0;
        if (end > start && isQuote(text.charAt(start))) {
            start++;
        }
        if (end > start && isQuote(text.charAt(end - 1))) {
            end--;
        }
        if (end - start > 33) {
            return " \"" + text.substring(start, start + 30) + "...\"";
        }
        return " \"" + text.substring(start, end) + '"';
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }

    /** As in "expecting …". */
    static String expected(int type) {
        if (type == Token.EOF) {
            return "end of file";
        }
        String kind = kind(type);
        if (kind != null) {
            return kind;
        }
        if (type == CONST_NAME || type == ARGUMENT_NAME) {
            return "identifier";
        }
        return '"' + fixed(type) + '"';
    }

    private static String kind(int type) {
        return switch (type) {
            case INTEGER -> "integer";
            case FLOAT -> "floating-point number";
            case IDENTIFIER -> "identifier";
            case NAME_FULLY_QUALIFIED -> "fully qualified name";
            case NAME_RELATIVE -> "namespace-relative name";
            case NAME_QUALIFIED -> "namespaced name";
            case VARIABLE -> "variable";
            case INLINE_HTML -> "inline html";
            case STRING_CONTENT -> "string content";
            case STRING -> "quoted string";
            case STRING_VARNAME -> "variable name";
            case NUM_STRING -> "number";
            case START_HEREDOC -> "heredoc start";
            case END_HEREDOC -> "heredoc end";
            default -> null;
        };
    }

    private static String fixed(int type) {
        return switch (type) {
            case AMP, AMP_VARIABLE -> "&";
            case STATIC_VARIABLE, STATIC_CLOSURE -> "static";
            case FUNCTION_NAMED -> "function";
            case CLONE_CALL -> "clone";
            case NEW_CLASS -> "new";
            case MAGIC_LINE,
                    MAGIC_FILE,
                    MAGIC_DIR,
                    MAGIC_CLASS,
                    MAGIC_TRAIT,
                    MAGIC_METHOD,
                    MAGIC_FUNCTION,
                    MAGIC_PROPERTY,
                    MAGIC_NAMESPACE -> literal(type).toUpperCase(java.util.Locale.ROOT);
            default -> literal(type);
        };
    }

    private static String literal(int type) {
        String quoted = PhpParser.VOCABULARY.getLiteralName(type);
        return quoted == null ? PhpParser.VOCABULARY.getDisplayName(type) : quoted.substring(1, quoted.length() - 1);
    }
}
