package dev.parade.library.mbstring;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;

/** Upper, lower, title case and folding of code points. */
final class MbCase {
    static final int UPPER = 0;
    static final int LOWER = 1;
    static final int TITLE = 2;
    static final int FOLD = 3;
    private static final int SIMPLE = 4;
    private static final int CAPITAL_SIGMA = 0x3a3;
    private static final int FINAL_SIGMA = 0x3c2;

    private static final int BLOCK = 256;
    /** In a block: more than one code point, or not one of the plain. */
    private static final int SEVERAL = -1;

    /** Upper and lower case by blocks of code points, made when first needed. */
    private static final AtomicReferenceArray<int[]> UPPERS = new AtomicReferenceArray<>(0x10000 / BLOCK);

    private static final AtomicReferenceArray<int[]> LOWERS = new AtomicReferenceArray<>(0x10000 / BLOCK);

    private MbCase() {}

    private static void mapped(
            AtomicReferenceArray<int[]> blocks, int point, UnaryOperator<String> full, CodePoints out) {
        int single = SEVERAL;
        if (point < 0x10000) {
            int[] block = blocks.get(point / BLOCK);
            if (block == null) {
                block = new int[BLOCK];
                for (int i = 0; i < BLOCK; i++) {
                    String text = full.apply(Character.toString(point / BLOCK * BLOCK + i));
                    block[i] = text.length() == 1 && !Character.isSurrogate(text.charAt(0)) ? text.charAt(0) : SEVERAL;
                }
                blocks.set(point / BLOCK, block);
            }
            single = block[point % BLOCK];
        }
        if (single == SEVERAL) {
            out.add(full.apply(Character.toString(point)));
        } else {
            out.add(single);
        }
    }

    /**
     * Converts text.
     *
     * @param mode one of the MB_CASE_ constants
     * @param turkish whether i and I follow Turkish rules, which ISO-8859-9 implies
     * @param finalSigma whether a sigma at the end of a word has its own small form
     */
    static int[] convert(int[] points, int mode, boolean turkish, boolean finalSigma) {
        CodePoints out = new CodePoints(points.length);
        boolean simple = mode >= SIMPLE;
        boolean inWord = false;
        for (int i = 0; i < points.length; i++) {
            int point = points[i];
            if (point < 0) {
                out.add(point);
                continue;
            }
            switch (mode % SIMPLE) {
                case UPPER -> upper(point, simple, turkish, out);
                case LOWER -> lower(points, i, simple, turkish, finalSigma, out);
                case FOLD -> fold(point, simple, turkish, out);
                default -> {
                    if (inWord) {
                        lower(points, i, simple, turkish, finalSigma, out);
                    } else {
                        title(point, simple, turkish, out);
                    }
                    if (!isIgnorable(point)) {
                        inWord = isCased(point);
                    }
                }
            }
        }
        return out.toArray();
    }

    private static boolean isIgnorable(int point) {
        return point < 0x80
                ? point == '\'' || point == '.' || point == ':' || point == '^' || point == '`'
                : UCharacter.hasBinaryProperty(point, UProperty.CASE_IGNORABLE);
    }

    private static boolean isCased(int point) {
        return point < 0x80
                ? point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z'
                : UCharacter.hasBinaryProperty(point, UProperty.CASED);
    }

    private static void upper(int point, boolean simple, boolean turkish, CodePoints out) {
        if (point < 0x80) {
            boolean small = point >= 'a' && point <= 'z';
            out.add(turkish && point == 'i' ? 0x130 : small ? point - 32 : point);
        } else if (simple) {
            out.add(Character.toUpperCase(point));
        } else {
            mapped(UPPERS, point, text -> UCharacter.toUpperCase(Locale.ROOT, text), out);
        }
    }

    private static void lower(
            int[] points, int at, boolean simple, boolean turkish, boolean finalSigma, CodePoints out) {
        int point = points[at];
        if (point < 0x80) {
            boolean capital = point >= 'A' && point <= 'Z';
            out.add(turkish && point == 'I' ? 0x131 : capital ? point + 32 : point);
        } else if (turkish && point == 0x130) {
            out.add('i');
        } else if (simple) {
            out.add(Character.toLowerCase(point));
        } else if (point == CAPITAL_SIGMA && finalSigma && endsWord(points, at)) {
            out.add(FINAL_SIGMA);
        } else if (point == CAPITAL_SIGMA) {
            out.add(Character.toLowerCase(point));
        } else {
            mapped(LOWERS, point, text -> UCharacter.toLowerCase(Locale.ROOT, text), out);
        }
    }

    private static boolean endsWord(int[] points, int at) {
        int before = at - 1;
        while (before >= 0 && points[before] >= 0 && isIgnorable(points[before])) {
            before--;
        }
        if (before < 0 || points[before] < 0 || !isCased(points[before])) {
            return false;
        }
        int after = at + 1;
        while (after < points.length && points[after] >= 0 && isIgnorable(points[after])) {
            after++;
        }
        return after >= points.length || points[after] < 0 || !isCased(points[after]);
    }

    private static void title(int point, boolean simple, boolean turkish, CodePoints out) {
        if (point < 0x80) {
            upper(point, true, turkish, out);
        } else if (simple) {
            out.add(Character.toTitleCase(point));
        } else {
            out.add(UCharacter.toTitleCase(Locale.ROOT, Character.toString(point), null));
        }
    }

    private static void fold(int point, boolean simple, boolean turkish, CodePoints out) {
        if (point < 0x80) {
            boolean capital = point >= 'A' && point <= 'Z';
            out.add(turkish && point == 'I' ? 0x131 : capital ? point + 32 : point);
        } else if (simple) {
            out.add(turkish && point == 0x130 ? 'i' : UCharacter.foldCase(point, true));
        } else {
            out.add(UCharacter.foldCase(Character.toString(point), true));
        }
    }
}
