package dev.parade.library.mbstring;

import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** A text encoding by mbstring's name. */
abstract class MbEncoding {
    private final String name;
    private final String mimeName;
    private final List<String> aliases;

    MbEncoding(String name, String mimeName, List<String> aliases) {
        this.name = name;
        this.mimeName = mimeName;
        this.aliases = aliases;
    }

    final String name() {
        return name;
    }

    /** The name for MIME headers, null if there is none. */
    final String mimeName() {
        return mimeName;
    }

    final List<String> aliases() {
        return aliases;
    }

    /** Bytes of every character, 0 where they differ. */
    int width() {
        return 0;
    }

    /** Bytes of the character that starts with a byte, 0 where that does not follow from the byte. */
    int lengthByLead(int lead) {
        return 0;
    }

    boolean isUtf8() {
        return false;
    }

    /** True for what is no text encoding but a way to write bytes: Base64, Quoted-Printable. */
    boolean isTransfer() {
        return false;
    }

    /** True where {@code mb_chr()} and {@code mb_ord()} refuse: no single character has bytes of its own. */
    boolean isStateful() {
        return isTransfer();
    }

    boolean canEncode(int point) {
        return true;
    }

    abstract void decode(byte[] bytes, int offset, int length, CodePoints out);

    /** Writes code points; what cannot be written goes through the substitution. */
    abstract void encode(int[] points, int from, int to, ByteArrayOutputStream out, Substitution substitution);

    final int[] decode(PhpString text) {
        CodePoints points = new CodePoints(text.length());
        decode(text.bytes(), 0, text.length(), points);
        return points.toArray();
    }

    /** All points at once where none needs a substitution; Java null where they go one by one. */
    PhpString plain(@SuppressWarnings("unused") int[] points) {
        return null;
    }

    final PhpString encode(int[] points, int from, int to, Substitution substitution) {
        PhpString plain = from == 0 && to == points.length ? plain(points) : null;
        if (plain != null) {
            return plain;
        }
        ByteArrayOutputStream out = new UnlockedBytes(to - from + 16);
        encode(points, from, to, out, substitution);
        return PhpString.of(out.toByteArray());
    }

    /** All of it, with question marks for what cannot be written. */
    final PhpString encodeAll(int[] points) {
        return encode(points, 0, points.length, new Substitution(Substitution.Mode.CHARACTER, '?'));
    }

    /** Number of characters. */
    int count(PhpString text) {
        int width = width();
        return width > 0 ? text.length() / width : decode(text).length;
    }

    /** Whether all bytes are valid. */
    boolean isValid(PhpString text) {
        for (int point : decode(text)) {
            if (point == CodePoints.BAD) {
                return false;
            }
        }
        return true;
    }
}
