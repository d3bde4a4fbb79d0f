package dev.parade.library.mbstring;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/** An encoding of several bytes a character, by one of Java's charsets. */
final class CharsetEncoding extends MbEncoding {
    private final Charset charset;
    private final boolean stateful;
    private final int doubleFrom;

    /**
     * An encoding by a charset.
     *
     * @param doubleFrom the lowest byte that starts a character of two bytes; 0 when the length does not follow from it
     */
    CharsetEncoding(String name, String mimeName, List<String> aliases, String charset, int doubleFrom) {
        super(name, mimeName, aliases);
        this.charset = Charset.forName(charset);
        this.stateful = charset.toUpperCase(java.util.Locale.ROOT).contains("2022") || charset.contains("5022");
        this.doubleFrom = doubleFrom;
    }

    @Override
    boolean isStateful() {
        return stateful;
    }

    @Override
    int lengthByLead(int lead) {
        if (doubleFrom == 0) {
            return 0;
        }
        boolean shiftJis = doubleFrom == 0x81
                && charset.name().toLowerCase(java.util.Locale.ROOT).matches(".*(jis|31j).*");
        if (shiftJis && (lead >= 0xa0 && lead < 0xe0 || lead == 0x80 || lead > 0xfc)) {
            return 1;
        }
        if (name().contains("JP") && doubleFrom == 0xa1) {
            return lead == 0x8e ? 2 : lead == 0x8f ? 3 : lead >= 0xa1 && lead < 0xff ? 2 : 1;
        }
        return lead >= doubleFrom && lead < 0xff ? 2 : 1;
    }

    @Override
    boolean canEncode(int point) {
        return point >= 0
                && point <= 0x10ffff
                && (point < 0xd800 || point > 0xdfff)
                && charset.newEncoder().canEncode(Character.toString(point));
    }

    @Override
    void decode(byte[] bytes, int offset, int length, CodePoints out) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
        CharBuffer chars = CharBuffer.allocate(Math.max(length, 16) * 2);
        while (true) {
            CoderResult result = decoder.decode(in, chars, true);
            if (result.isUnderflow()) {
                decoder.flush(chars);
            }
            chars.flip();
            out.add(chars);
            chars.clear();
            if (result.isUnderflow()) {
                return;
            }
            if (result.isError()) {
                out.add(CodePoints.BAD);
                in.position(in.position() + Math.min(Math.max(result.length(), 1), in.remaining()));
            }
        }
    }

    @Override
    void encode(int[] points, int from, int to, ByteArrayOutputStream out, Substitution substitution) {
        StringBuilder text = new StringBuilder(to - from);
        CharsetEncoder tester = charset.newEncoder();
        for (int i = from; i < to; i++) {
            int point = points[i];
            boolean valid = point >= 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
            if (valid && (point < 0x80 || tester.canEncode(Character.toString(point)))) {
                text.appendCodePoint(point);
            } else {
                for (int other : substitution.replace(point, this)) {
                    text.appendCodePoint(other);
                }
            }
        }
        ByteBuffer encoded = charset.encode(text.toString());
        out.write(encoded.array(), encoded.arrayOffset() + encoded.position(), encoded.remaining());
    }
}
