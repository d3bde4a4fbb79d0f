package dev.parade.library.mbstring;

import dev.parade.interpreter.values.PhpString;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The most likely encoding of texts. A candidate collects demerits for code points that are rare in real texts, for
 * punctuation, and a little for every character, as mbstring does since PHP 8.1.
 */
final class EncodingGuess {
    private static final int[] RARE = new int[2048];

    static {
        try (var in = new DataInputStream(EncodingGuess.class.getResourceAsStream("rare-code-points.bin"))) {
            for (int i = 0; i < RARE.length; i++) {
                RARE[i] = in.readInt();
            }
        } catch (IOException e) {
            throw new IllegalStateException("the table of rare code points cannot be read", e);
        }
    }

    private EncodingGuess() {}

    private static int demerits(int point) {
        if (point > 0xffff) {
            return 40;
        }
        if (point >= 0x21 && point <= 0x2f) {
            return 6;
        }
        return (RARE[point >> 5] >>> (point & 31) & 1) != 0 ? 30 : 1;
    }

    private static int markLength(PhpString text, MbEncoding encoding) {
        return switch (encoding.name()) {
            case "UTF-8" -> text.startsWith(PhpString.of("\u00ef\u00bb\u00bf")) ? 3 : 0;
            case "UTF-16BE" -> text.startsWith(PhpString.of("\u00fe\u00ff")) ? 2 : 0;
            case "UTF-16LE" -> text.startsWith(PhpString.of("\u00ff\u00fe")) ? 2 : 0;
            default -> 0;
        };
    }

    /** The best of a list of encodings; null when a strict search finds none in which all texts are valid. */
    static MbEncoding guess(List<PhpString> texts, List<MbEncoding> encodings, boolean strict, boolean ordered) {
        if (encodings.size() == 1) {
            MbEncoding only = encodings.getFirst();
            return strict && !texts.stream().allMatch(only::isValid) ? null : only;
        }
        if (texts.size() == 1 && texts.getFirst().isEmpty()) {
            return encodings.getFirst();
        }
        List<MbEncoding> left = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (int i = 0; i < encodings.size(); i++) {
            long score = score(texts, encodings.get(i), strict);
            if (score >= 0) {
                left.add(encodings.get(i));
                scores.add(Math.floor(score * (ordered ? 1.0 + 0.3 * i / encodings.size() : 1.0)));
            }
        }
        int best = -1;
        for (int i = 0; i < left.size(); i++) {
            if (best < 0 || scores.get(i) < scores.get(best)) {
                best = i;
            }
        }
        return best < 0 ? null : left.get(best);
    }

    private static long score(List<PhpString> texts, MbEncoding encoding, boolean strict) {
        long score = 0;
        for (PhpString text : texts) {
            int skip = markLength(text, encoding);
            CodePoints points = new CodePoints(text.length());
            encoding.decode(text.bytes(), skip, text.length() - skip, points);
            for (int i = 0; i < points.size(); i++) {
                int point = points.get(i);
                if (point >= 0) {
                    score += demerits(point);
                } else if (strict) {
                    return -1;
                } else {
                    score += 1000;
                }
            }
        }
        return score;
    }
}
