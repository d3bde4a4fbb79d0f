package dev.parade.library.mbstring;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What is written in place of a character that cannot be, and how often that was. */
final class Substitution {
    /** The ways of {@code mb_substitute_character()}. */
    enum Mode {
        CHARACTER,
        NONE,
        LONG,
        ENTITY
    }

    private final Mode mode;
    private final int character;
    private int errors;

    Substitution(Mode mode, int character) {
        this.mode = mode;
        this.character = character;
    }

    int errors() {
        return errors;
    }

    /** Counts an error and gives the code points to write instead. */
    int[] replace(int point, MbEncoding encoding) {
        errors++;
        boolean bad = point == CodePoints.BAD;
        if (mode == Mode.NONE) {
            return new int[0];
        }
        if (mode == Mode.LONG && !bad) {
            return ascii("U+" + Integer.toHexString(point).toUpperCase(Locale.ROOT));
        }
        if (mode == Mode.ENTITY && !bad) {
            return ascii("&#x" + Integer.toHexString(point).toUpperCase(Locale.ROOT) + ";");
        }
        int wanted = mode == Mode.CHARACTER ? character : '?';
        if (encoding.canEncode(wanted)) {
            return new int[] {wanted};
        }
        return encoding.canEncode('?') ? new int[] {'?'} : new int[0];
    }

    private static int[] ascii(String text) {
        return text.chars().toArray();
    }

    /** Text as bytes, for encodings that contain ASCII. */
    static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
