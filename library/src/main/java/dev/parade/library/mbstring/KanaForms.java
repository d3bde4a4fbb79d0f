package dev.parade.library.mbstring;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * The forms of Japanese text that {@code mb_convert_kana()} turns into each other: half and full width, hiragana and
 * katakana. Which half-width kana belongs to which full-width one is Unicode's compatibility decomposition.
 */
final class KanaForms {
    /** The letters of the conversions; that of bit n + 8 undoes that of bit n. */
    static final String LETTERS = "ARNSKHMCarnskhmcV";

    private static final int VOICED = 0xff9e;
    private static final int HALF_VOICED = 0xff9f;
    private static final int FIRST_HALF = 0xff61;

    /** Half-width kana of the full-width katakana from U+30A1 on, with the sound mark above the lower 16 bits. */
    private static final int[] HALF = new int[0x30f5 - 0x30a1];

    static {
        for (int half = FIRST_HALF; half < VOICED; half++) {
            putHalf(full(half), half);
            for (int mark = VOICED; mark <= HALF_VOICED; mark++) {
                if (takesMark(half, mark, true)) {
                    putHalf(marked(half, mark), half | mark << 16);
                }
            }
        }
        // These have no half-width form of their own.
        putHalf('\u30ee', 0xff9c);
        putHalf('\u30f0', 0xff72);
        putHalf('\u30f1', 0xff74);
    }

    private final int flags;

    /**
     * What letters ask for.
     *
     * @param flags a bit for each of {@link #LETTERS}
     */
    KanaForms(int flags) {
        this.flags = flags;
    }

    private boolean has(char letter) {
        return (flags >> LETTERS.indexOf(letter) & 1) != 0;
    }

    private static void putHalf(int full, int half) {
        if (full >= 0x30a1 && full - 0x30a1 < HALF.length) {
            HALF[full - 0x30a1] = half;
        }
    }

    private static boolean isHalf(int point) {
        return point >= FIRST_HALF && point <= HALF_VOICED;
    }

    private static int full(int half) {
        // Unicode's are the combining marks.
        return half == VOICED
                ? 0x309b
                : half == HALF_VOICED
                        ? 0x309c
                        : Normalizer.normalize(Character.toString(half), Form.NFKC)
                                .codePointAt(0);
    }

    /** Whether a sound mark joins a half-width kana: those from ka to to and from ha to ho, and the u of katakana. */
    private static boolean takesMark(int half, int mark, boolean katakana) {
        boolean ha = half >= 0xff8a && half <= 0xff8e;
        if (mark == HALF_VOICED) {
            return ha;
        }
        return mark == VOICED && (ha || half >= 0xff76 && half <= 0xff84 || katakana && half == 0xff73);
    }

    private static int marked(int half, int mark) {
        return Normalizer.normalize(Character.toString(half) + Character.toString(mark), Form.NFKC)
                .codePointAt(0);
    }

    private static int hiragana(int katakana) {
        return katakana >= 0x30a1 && katakana <= 0x30f3 ? katakana - 0x60 : katakana;
    }

    /** A text with all of it converted. */
    int[] convert(int[] points) {
        CodePoints out = new CodePoints(points.length * 2);
        for (int i = 0; i < points.length; i++) {
            int point = points[i];
            boolean katakana = has('K');
            if (isHalf(point) && (katakana || has('H'))) {
                int result = full(point);
                if (has('V') && i + 1 < points.length && takesMark(point, points[i + 1], katakana)) {
                    result = marked(point, points[++i]);
                }
                out.add(katakana ? result : hiragana(result));
                continue;
            }
            int half = halfKana(point);
            if (half != 0) {
                out.add(half & 0xffff);
                if (half >>> 16 != 0) {
                    out.add(half >>> 16);
                }
            } else {
                out.add(single(point));
            }
        }
        return out.toArray();
    }

    /** The half-width form of a kana or of a sign among kana, with a sound mark above the lower 16 bits; 0 for none. */
    private int halfKana(int point) {
        if (!has('k') && !has('h')) {
            return 0;
        }
        if (has('k') && point >= 0x30a1 && point <= 0x30f4) {
            return HALF[point - 0x30a1];
        }
        if (has('h') && point >= 0x3041 && point <= 0x3093) {
            return HALF[point - 0x3041];
        }
        return switch (point) {
            case 0x3001 -> 0xff64;
            case 0x3002 -> 0xff61;
            case 0x300c -> 0xff62;
            case 0x300d -> 0xff63;
            case 0x309b -> VOICED;
            case 0x309c -> HALF_VOICED;
            case 0x30fc -> 0xff70;
            case 0x30fb -> 0xff65;
            default -> 0;
        };
    }

    private static boolean isLetter(int point) {
        return point >= 'A' && point <= 'Z' || point >= 'a' && point <= 'z';
    }

    private static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    /** Whether a conversion of everything takes an ASCII character. */
    private static boolean isPlain(int point) {
        return point >= 0x21 && point <= 0x7d && point != '"' && point != '\'' && point != '\\';
    }

    private int single(int point) {
        if (has('A') && isPlain(point) || has('R') && isLetter(point) || has('N') && isDigit(point)) {
            return point + 0xfee0;
        }
        if (has('S') && point == ' ') {
            return 0x3000;
        }
        int narrow = point - 0xfee0;
        if (has('a') && isPlain(narrow) || has('r') && isLetter(narrow) || has('n') && isDigit(narrow)) {
            return narrow;
        }
        if (has('s') && point == 0x3000) {
            return ' ';
        }
        if (has('a') && point == 0x2212) {
            return '-';
        }
        if (has('C') && (point >= 0x3041 && point <= 0x3093 || point == 0x309d || point == 0x309e)) {
            return point + 0x60;
        }
        if (has('c') && (point >= 0x30a1 && point <= 0x30f3 || point == 0x30fd || point == 0x30fe)) {
            return point - 0x60;
        }
        return sign(point);
    }

    private int sign(int point) {
        if (has('M')) {
            switch (point) {
                case '\\', 0xa5:
                    return 0xffe5;
                case '~', 0x203e:
                    return 0xffe3;
                case '\'':
                    return 0x2019;
                case '"':
                    return 0x201d;
                default:
                    break;
            }
        }
        if (has('m')) {
            switch (point) {
                case 0xffe5, 0xff3c:
                    return '\\';
                case 0xffe3, 0x203e:
                    return '~';
                case 0x2018, 0x2019:
                    return '\'';
                case 0x201c, 0x201d:
                    return '"';
                default:
                    break;
            }
        }
        return point;
    }
}
