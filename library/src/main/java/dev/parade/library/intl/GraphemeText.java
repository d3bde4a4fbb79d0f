package dev.parade.library.intl;

import com.ibm.icu.text.BreakIterator;
import dev.parade.interpreter.values.PhpString;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** A text and where its grapheme clusters start. */
final class GraphemeText {
    private static final ThreadLocal<BreakIterator> BREAKS =
            ThreadLocal.withInitial(() -> BreakIterator.getCharacterInstance(Locale.ROOT));

    final String text;

    /** Offsets of all clusters, and the end. */
    final int[] starts;

    private GraphemeText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The text of valid UTF-8, null for other bytes. */
    static String decode(PhpString string) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(string.bytes(), 0, string.length()))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Null for bytes that are not UTF-8. */
    static GraphemeText of(PhpString string) {
        String text = decode(string);
        return text == null ? null : of(text);
    }

    static GraphemeText of(String text) {
        BreakIterator breaks = BREAKS.get();
        breaks.setText(text);
        int[] starts = new int[text.length() + 1];
        int size = 0;
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            starts[size++] = at;
        }
        if (text.isEmpty()) {
            size = 1;
        }
        return new GraphemeText(text, Arrays.copyOf(starts, size));
    }

    int count() {
        return starts.length - 1;
    }

    /** The cluster that starts at an offset, or -1. */
    int clusterAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found < 0 ? -1 : found;
    }

    PhpString slice(int from, int to) {
        return PhpString.ofUtf8(text.substring(starts[from], starts[to]));
    }
}
