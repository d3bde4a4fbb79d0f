package dev.parade.parser.scanner;

import dev.parade.parser.SourceText;
import dev.parade.parser.ast.Deprecation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the scanner made of a source: tokens, doc comments, starts of lines. */
public final class ScannedSource {
    private final SourceText source;
    private final int[] lineStarts;
    PhpToken[] tokens;
    int count;
    int[] docTokens = new int[16];
    int[] docRanges = new int[32];
    int docCount;
    int haltOffset = -1;
    private final List<Deprecation> deprecations = new ArrayList<>(0);
    private final Map<Integer, String> errors = new HashMap<>();

    ScannedSource(SourceText source, byte[] bytes) {
        this.source = source;
        this.lineStarts = findLines(bytes);
        this.tokens = new PhpToken[bytes.length / 5 + 16];
    }

    // A line ends with \n, \r\n or a lone \r, as in PHP.
    private static int[] findLines(byte[] bytes) {
        int[] starts = new int[bytes.length / 32 + 16];
        int count = 1;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '\n' || (b == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Number of tokens, the end of file among them. */
    public int count() {
        return count;
    }

    /** A token by its index. */
    public PhpToken token(int index) {
        return tokens[index];
    }

    /** The first token that starts at an offset or after it. */
    public PhpToken tokenAt(int offset) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle].start < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return tokens[low];
    }

    /** Offset of the first byte after {@code __halt_compiler();}, or -1. */
    public int haltOffset() {
        return haltOffset;
    }

    /** A piece of the source. */
    public String text(int start, int end) {
        return source.text().substring(start, end);
    }

    /** The whole source. */
    public SourceText source() {
        return source;
    }

    /** Offset of the first byte of a line (from 1). */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The line of an offset, from 1. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int[] lineStarts() {
        return lineStarts;
    }

    /** The last doc comment that stands directly before one of the tokens first to last, or null. */
    public String docComment(int first, int last) {
        int found = Arrays.binarySearch(docTokens, 0, docCount, last);
        int i = found >= 0 ? found : -found - 2;
        // Several comments before the same token: the last one counts.
        while (i + 1 < docCount && docTokens[i + 1] <= last) {
            i++;
        }
        if (i < 0 || docTokens[i] < first) {
            return null;
        }
        return text(docRanges[2 * i], docRanges[2 * i + 1]);
    }

    /** Deprecated spellings of tokens, in order; the parser adds its own. */
    public List<Deprecation> deprecations() {
        return deprecations;
    }

    /** What is wrong with a token that is none. */
    public String error(int index) {
        return errors.get(index);
    }

    void addError(int index, String message) {
        errors.putIfAbsent(index, message);
    }

    void addDocComment(int start, int end) {
        if (docCount == docTokens.length) {
            docTokens = Arrays.copyOf(docTokens, docCount * 2);
            docRanges = Arrays.copyOf(docRanges, docCount * 4);
        }
        docTokens[docCount] = count;
        docRanges[2 * docCount] = start;
        docRanges[2 * docCount + 1] = end;
        docCount++;
    }
}
