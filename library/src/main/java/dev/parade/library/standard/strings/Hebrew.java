package dev.parade.library.standard.strings;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.values.PhpString;

/** hebrev(): logical Hebrew text (ISO 8859-8) in visual order, block by block as PHP splits it. */
final class Hebrew {
    private static final String MIRRORED = "()[]{}<>\\/";

    private final PhpString text;
    private final byte[] visual;
    private int target;

    private Hebrew(PhpString text) {
        this.text = text;
        this.visual = new byte[text.length()];
        this.target = text.length() - 1;
    }

    @PhpFunction(
            sig = "hebrev(string $string, int $max_chars_per_line = 0): string",
            effect = {},
            doc = "Logical Hebrew text as visual text.",
            examples = "hebrev('abc') => 'abc'")
    static PhpString hebrev(PhpString string, long maxCharsPerLine) {
        if (string.isEmpty()) {
            return string;
        }
        var hebrew = new Hebrew(string);
        hebrew.reorder();
        return hebrew.lines(maxCharsPerLine);
    }

    private int at(int index) {
        return index >= 0 && index < text.length() ? text.at(index) : 0;
    }

    private static boolean isHebrew(int b) {
        return b >= 224 && b <= 250;
    }

    private static boolean isBlank(int b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r' || b == 0x0b;
    }

    private static boolean isPunctuation(int b) {
        return b > ' ' && b < 0x7f && !Ascii.isAlphanumeric(b);
    }

    private void reorder() {
        int last = text.length() - 1;
        int start = 0;
        int end = 0;
        boolean hebrew = isHebrew(at(0));
        int i = 0;
        do {
            if (hebrew) {
                while (end < last
                        && (isHebrew(at(i + 1))
                                || isBlank(at(i + 1))
                                || isPunctuation(at(i + 1))
                                || at(i + 1) == '\n')) {
                    i++;
                    end++;
                }
                for (int k = start; k <= end; k++) {
                    int mirrored = MIRRORED.indexOf(at(k));
                    visual[target--] = (byte) (mirrored >= 0 ? MIRRORED.charAt(mirrored ^ 1) : at(k));
                }
            } else {
                while (end < last && !isHebrew(at(i + 1)) && at(i + 1) != '\n') {
                    i++;
                    end++;
                }
                while (end > start && (isBlank(at(i)) || isPunctuation(at(i))) && at(i) != '/' && at(i) != '-') {
                    i--;
                    end--;
                }
                for (int k = end; k >= start; k--) {
                    visual[target--] = (byte) at(k);
                }
            }
            hebrew = !hebrew;
            start = end + 1;
        } while (end < last);
    }

    private boolean newline(int index) {
        return visual[index] == '\n' || visual[index] == '\r';
    }

    private boolean blank(int index) {
        return isBlank(visual[index] & 0xff);
    }

    /** The lines from last to first, broken at the wanted length. */
    private PhpString lines(long most) {
        var out = new ByteBuilder(visual.length);
        int begin = visual.length - 1;
        int end = begin;
        while (true) {
            long count = 0;
            while ((most == 0 || count < most) && begin > 0) {
                count++;
                begin--;
                if (newline(begin)) {
                    while (begin > 0 && newline(begin - 1)) {
                        begin--;
                        count++;
                    }
                    break;
                }
            }
            if (most >= 0 && count == most) {
                int wordStart = begin;
                long left = count;
                while (left > 0 && !blank(wordStart) && !newline(wordStart)) {
                    wordStart++;
                    left--;
                }
                begin = left > 0 ? wordStart : begin;
            }
            int lineStart = begin;
            if (blank(begin)) {
                visual[begin] = '\n';
            }
            while (begin <= end && newline(begin)) {
                begin++;
            }
            out.add(visual, begin, Math.max(0, end - begin + 1));
            for (int k = lineStart; k <= end && newline(k); k++) {
                out.add(visual[k]);
            }
            if (lineStart == 0) {
                return out.finish();
            }
            begin = lineStart - 1;
            end = begin;
        }
    }
}
