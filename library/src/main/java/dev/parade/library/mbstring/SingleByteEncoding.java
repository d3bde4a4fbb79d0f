package dev.parade.library.mbstring;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An encoding of one byte a character, by its table. */
final class SingleByteEncoding extends MbEncoding {
    private final int[] table;
    private final Map<Integer, Integer> bytes = new HashMap<>();

    private SingleByteEncoding(String name, String mimeName, List<String> aliases, int[] table) {
        super(name, mimeName, aliases);
        this.table = table;
        for (int b = 255; b >= 0; b--) {
            if (table[b] >= 0) {
                bytes.put(table[b], b);
            }
        }
    }

    /** By one of Java's charsets. */
    static SingleByteEncoding of(String name, String mimeName, List<String> aliases, String charset) {
        int[] table = new int[256];
        Charset java = Charset.forName(charset);
        for (int b = 0; b < 256; b++) {
            try {
                table[b] = java.newDecoder()
                        .decode(ByteBuffer.wrap(new byte[] {(byte) b}))
                        .get(0);
            } catch (CharacterCodingException e) {
                table[b] = CodePoints.BAD;
            }
        }
        return new SingleByteEncoding(name, mimeName, aliases, table);
    }

    /** By the characters of the bytes from 0xA0; {@code ?} for none. */
    static SingleByteEncoding upper(String name, List<String> aliases, String upper) {
        int[] table = new int[256];
        for (int b = 0; b < 256; b++) {
            char c = b < 0xa0 ? (char) b : upper.charAt(b - 0xa0);
            table[b] = b >= 0xa0 && c == '?' ? CodePoints.BAD : c;
        }
        return new SingleByteEncoding(name, name, aliases, table);
    }

    @Override
    int width() {
        return 1;
    }

    @Override
    boolean canEncode(int point) {
        return bytes.containsKey(point);
    }

    @Override
    void decode(byte[] source, int offset, int length, CodePoints out) {
        for (int i = offset; i < offset + length; i++) {
            out.add(table[source[i] & 0xff]);
        }
    }

    @Override
    void encode(int[] points, int from, int to, ByteArrayOutputStream out, Substitution substitution) {
        for (int i = from; i < to; i++) {
            Integer b = bytes.get(points[i]);
            if (b != null) {
                out.write(b);
            } else {
                for (int other : substitution.replace(points[i], this)) {
                    out.write(bytes.getOrDefault(other, (int) '?'));
                }
            }
        }
    }
}
