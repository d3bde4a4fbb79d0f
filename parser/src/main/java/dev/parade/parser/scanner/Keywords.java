package dev.parade.parser.scanner;

import dev.parade.grammar.PhpLexer;
import dev.parade.grammar.PhpParser;
import java.nio.charset.StandardCharsets;
import org.antlr.v4.runtime.Vocabulary;

/** Keywords by their spelling, whatever its case. */
final class Keywords {
    private static final int MASK = 1023;
    private static final byte[][] WORDS = new byte[MASK + 1][];
    private static final int[] TYPES = new int[MASK + 1];
    private static final int LONGEST = 15;

    static {
        Vocabulary vocabulary = PhpParser.VOCABULARY;
        for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
            String literal = vocabulary.getLiteralName(type);
            if (literal != null && isWord(literal)) {
                put(literal.substring(1, literal.length() - 1), type);
            }
        }
        put("die", PhpLexer.EXIT);
    }

    private Keywords() {}

    private static void put(String word, int type) {
        byte[] bytes = word.toLowerCase(java.util.Locale.ROOT).getBytes(StandardCharsets.ISO_8859_1);
        int slot = hash(bytes, 0, bytes.length);
        while (WORDS[slot] != null) {
            slot = slot + 1 & MASK;
        }
        WORDS[slot] = bytes;
        TYPES[slot] = type;
    }

    private static boolean isWord(String quoted) {
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c != '_' && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }

    private static int hash(byte[] bytes, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + (bytes[i] | 0x20);
        }
        return (hash ^ hash >>> 10) & MASK;
    }

    /** The type of the keyword at a range, or IDENTIFIER. */
    static int find(byte[] bytes, int start, int end) {
        int length = end - start;
        if (length < 2 || length > LONGEST) {
            return PhpLexer.IDENTIFIER;
        }
        int slot = hash(bytes, start, end);
        for (byte[] word = WORDS[slot]; word != null; word = WORDS[slot]) {
            if (word.length == length && matches(word, bytes, start)) {
                return TYPES[slot];
            }
            slot = slot + 1 & MASK;
        }
        return PhpLexer.IDENTIFIER;
    }

    private static boolean matches(byte[] word, byte[] bytes, int start) {
        for (int i = 0; i < word.length; i++) {
            int b = bytes[start + i];
            if (b >= 'A' && b <= 'Z') {
                b |= 0x20;
            }
            if (b != word[i]) {
                return false;
            }
        }
        return true;
    }
}
