package dev.parade.library.tokenizer;

import dev.parade.library.tokenizer.LexerCursor.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Keywords where the grammar takes any word: names of members, constants, methods, named arguments and what a trait rule
 * names. With TOKEN_PARSE they are T_STRING, because the parser says so.
 */
final class IdentifierWords {
    private final List<Token> tokens;
    private final LexerCursor source;

    /** Indexes of the tokens that the parser sees. */
    private final List<Integer> seen = new ArrayList<>();

    private IdentifierWords(LexerCursor source) {
        this.source = source;
        this.tokens = source.tokens;
        for (int i = 0; i < tokens.size(); i++) {
            int kind = tokens.get(i).kind();
            if (kind != TokenKinds.WHITESPACE && kind != TokenKinds.COMMENT && kind != TokenKinds.DOC_COMMENT) {
                seen.add(i);
            }
        }
    }

    /** Marks them in a list of tokens. */
    static void mark(LexerCursor source) {
        new IdentifierWords(source).mark();
    }

    private int kind(int at) {
        return at >= 0 && at < seen.size() ? tokens.get(seen.get(at)).kind() : 0;
    }

    private void mark() {
        List<Integer> braces = new ArrayList<>();
        boolean inClassHead = false;
        boolean inUse = false;
        for (int i = 0; i < seen.size(); i++) {
            int kind = kind(i);
            int before = kind(i - 1);
            boolean classBody = !braces.isEmpty() && braces.getLast() == 1;
            boolean traitRules = !braces.isEmpty() && braces.getLast() == 2;
            if (isWord(i)
                    && (before == TokenKinds.PAAMAYIM_NEKUDOTAYIM
                            || classBody && isMember(i, before)
                            || traitRules && isTraitWord(i, before)
                            || kind(i + 1) == ':' && (before == '(' || before == ',')
                            || kind(i + 1) == ':' && kind == TokenKinds.ENUM)) {
                tokens.set(seen.get(i), tokens.get(seen.get(i)).as((int) TokenKinds.STRING));
                continue;
            }
            if ((kind == TokenKinds.CLASS
                            || kind == TokenKinds.INTERFACE
                            || kind == TokenKinds.TRAIT
                            || kind == TokenKinds.ENUM)
                    && before != TokenKinds.PAAMAYIM_NEKUDOTAYIM) {
                inClassHead = true;
            } else if (kind == TokenKinds.USE && classBody) {
                inUse = true;
            } else if (kind == ';') {
                inUse = false;
            } else if (kind == '{' || kind == TokenKinds.CURLY_OPEN || kind == TokenKinds.DOLLAR_OPEN_CURLY_BRACES) {
                braces.add(inClassHead ? 1 : inUse ? 2 : 0);
                inClassHead = false;
                inUse = false;
            } else if (kind == '}' && !braces.isEmpty()) {
                braces.removeLast();
            }
        }
    }

    private boolean isWord(int at) {
        Token token = tokens.get(seen.get(at));
        return token.kind() >= TokenKinds.INCLUDE
                && LexerCursor.isLabelStart(source.at(token.start()))
                && source.labelEnd(token.start()) == token.end();
    }

    private boolean isMember(int at, int before) {
        int kind = kind(at);
        if (before == TokenKinds.FUNCTION) {
            return true;
        }
        if ((before == TokenKinds.AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG
                        || before == TokenKinds.AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG)
                && kind(at - 2) == TokenKinds.FUNCTION) {
            return true;
        }
        if (before == TokenKinds.CASE) {
            return kind(at + 1) == '=' || kind(at + 1) == ';';
        }
        return kind(at + 1) == '=' && (before == TokenKinds.CONST || kind != TokenKinds.CONST && inConstants(at));
    }

    /** Whether the constant list {@code const A = 1, B = 2} or a typed constant is being declared. */
    private boolean inConstants(int at) {
        for (int i = at - 1; i >= 0; i--) {
            int kind = kind(i);
            if (kind == TokenKinds.CONST) {
                return true;
            }
            if (kind == ';' || kind == '{' || kind == '}') {
                return false;
            }
        }
        return false;
    }

    private boolean isTraitWord(int at, int before) {
        int kind = kind(at);
        int next = kind(at + 1);
        if (kind == TokenKinds.AS || kind == TokenKinds.INSTEADOF) {
            return next == TokenKinds.AS && before == ';';
        }
        boolean modifier = kind == TokenKinds.PUBLIC
                || kind == TokenKinds.PROTECTED
                || kind == TokenKinds.PRIVATE
                || kind == TokenKinds.STATIC
                || kind == TokenKinds.ABSTRACT
                || kind == TokenKinds.FINAL;
        return next == TokenKinds.AS || next == ';' && !modifier;
    }
}
