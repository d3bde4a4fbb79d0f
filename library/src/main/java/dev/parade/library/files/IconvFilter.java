package dev.parade.library.files;

import dev.parade.interpreter.Request;
import dev.parade.library.iconv.IconvText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** The filter convert.iconv.*: from one encoding to another; what is incomplete waits for more. */
final class IconvFilter implements StreamFilter {
    private final Request request;
    private final String from;
    private final String to;
    private final CharsetDecoder decoder;
    private final CharsetEncoder encoder;
    private byte[] held = {};
    private boolean ended;

    private IconvFilter(Request request, String from, String to, Charset source, Charset target) {
        this.request = request;
        this.from = from;
        this.to = to;
        decoder = source.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CodingErrorAction missing = to.toUpperCase(java.util.Locale.ROOT).contains("//IGNORE")
                ? CodingErrorAction.IGNORE
                : to.toUpperCase(java.util.Locale.ROOT).contains("//TRANSLIT")
                        ? CodingErrorAction.REPLACE
                        : CodingErrorAction.REPORT;
        encoder = target.newEncoder().onMalformedInput(missing).onUnmappableCharacter(missing);
    }

    /** The filter of a name behind {@code convert.iconv.}; null where an encoding is not known. */
    static StreamFilter make(Request request, String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != '/' && name.charAt(end) != '.') {
            end++;
        }
        if (end == 0 || end + 1 >= name.length()) {
            return null;
        }
        String from = name.substring(0, end);
        String to = name.substring(end + 1);
        Charset source = IconvText.charset(from);
        Charset target = IconvText.charset(to);
        return source == null || target == null ? null : new IconvFilter(request, from, to, source, target);
    }

    @Override
    public byte[] apply(byte[] bytes, boolean closing, int flags) {
        if (ended) {
            return new byte[0];
        }
        ended = closing;
        byte[] all = Arrays.copyOf(held, held.length + bytes.length);
        System.arraycopy(bytes, 0, all, held.length, bytes.length);
        ByteBuffer in = ByteBuffer.wrap(all);
        CharBuffer text = CharBuffer.allocate(all.length * 2 + 16);
        CoderResult result = decoder.decode(in, text, false);
        held = Arrays.copyOfRange(all, in.position(), all.length);
        if (result.isError() || closing && held.length > 0) {
            return failed();
        }
        text.flip();
        ByteBuffer out = ByteBuffer.allocate((int) (text.remaining() * (double) encoder.maxBytesPerChar()) + 16);
        result = encoder.encode(text, out, closing);
        if (result.isError()) {
            return failed();
        }
        if (closing) {
            encoder.flush(out);
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    private byte[] failed() {
        request.warning(Streams.functionName(request) + "(): iconv stream filter (\"" + from + "\"=>\"" + to
                + "\"): invalid multibyte sequence");
        return null;
    }
}
