package dev.parade.library.files;

import dev.parade.interpreter.Request;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The filters that are always there, and the making of filters by name. */
final class Filters {
    /** What stream_get_filters() lists. */
    static final List<String> NAMES = List.of(
            "zlib.*",
            "string.rot13",
            "string.toupper",
            "string.tolower",
            "convert.*",
            "consumed",
            "dechunk",
            "convert.iconv.*");

    private static final String ICONV = "convert.iconv.";

    private Filters() {}

    /** A filter by name; null when there is none, or when it refuses. */
    static StreamFilter make(Request request, String name, Object parameters, Stream stream) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "string.rot13" -> {
                return bytewise(Filters::rot13);
            }
            case "string.toupper" -> {
                return bytewise(b -> (byte) (b >= 'a' && b <= 'z' ? b - 32 : b));
            }
            case "string.tolower" -> {
                return bytewise(b -> (byte) (b >= 'A' && b <= 'Z' ? b + 32 : b));
            }
            case "zlib.inflate" -> {
                return ZlibFilters.inflate(request, parameters);
            }
            case "zlib.deflate" -> {
                return ZlibFilters.deflate(request, parameters);
            }
            case "consumed" -> {
                return (bytes, closing, flags) -> bytes;
            }
            case "dechunk" -> {
                return new Dechunk();
            }
            case "convert.base64-encode" -> {
                return new Base64Encoder();
            }
            case "convert.base64-decode" -> {
                return new Base64Decoder(request);
            }
            case "convert.quoted-printable-encode" -> {
                return whole(Filters::quotedPrintable);
            }
            case "convert.quoted-printable-decode" -> {
                return whole(Filters::fromQuotedPrintable);
            }
            default -> {
                if (name.regionMatches(true, 0, ICONV, 0, ICONV.length())) {
                    StreamFilter filter = IconvFilter.make(request, name.substring(ICONV.length()));
                    if (filter != null) {
                        return filter;
                    }
                }
                return UserFilter.make(request, name, parameters, stream);
            }
        }
    }

    private interface ByteMap {
        byte map(byte b);
    }

    private static byte rot13(byte b) {
        int lower = b | 0x20;
        if (lower >= 'a' && lower <= 'm') {
            return (byte) (b + 13);
        }
        return lower >= 'n' && lower <= 'z' ? (byte) (b - 13) : b;
    }

    private static StreamFilter bytewise(ByteMap map) {
        return (bytes, closing, flags) -> {
            byte[] result = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                result[i] = map.map(bytes[i]);
            }
            return result;
        };
    }

    private static StreamFilter whole(UnaryOperator<byte[]> conversion) {
        return (bytes, closing, flags) -> conversion.apply(bytes);
    }

    /** Encodes three bytes at a time; what is left waits for more. */
    private static final class Base64Encoder implements StreamFilter {
        private byte[] rest = {};

        @Override
        public byte[] apply(byte[] bytes, boolean closing, int flags) {
            byte[] all = Arrays.copyOf(rest, rest.length + bytes.length);
            System.arraycopy(bytes, 0, all, rest.length, bytes.length);
            int use = flags != 0 ? all.length : all.length - all.length % 3;
            rest = Arrays.copyOfRange(all, use, all.length);
            return Base64.getEncoder().encode(Arrays.copyOf(all, use));
        }
    }

    /** Decodes four characters at a time. */
    private static final class Base64Decoder implements StreamFilter {
        private final Request request;
        private int bits;
        private int count;

        Base64Decoder(Request request) {
            this.request = request;
        }

        @Override
        public byte[] apply(byte[] bytes, boolean closing, int flags) {
            ByteArrayOutputStream result = new ByteArrayOutputStream();
            for (byte b : bytes) {
                if (b == '=' || b == ' ' || b == '\n' || b == '\r' || b == '\t') {
                    continue;
                }
                int digit = digit(b);
                if (digit < 0) {
                    request.warning(Streams.functionName(request)
                            + "(): Stream filter (convert.base64-decode): invalid byte sequence");
                    return null;
                }
                bits = bits << 6 | digit;
                count += 6;
                if (count >= 8) {
                    count -= 8;
                    result.write(bits >> count);
                    bits &= (1 << count) - 1;
                }
            }
            return result.toByteArray();
        }
    }

    private static int digit(int b) {
        if (b >= 'A' && b <= 'Z') {
            return b - 'A';
        }
        if (b >= 'a' && b <= 'z') {
            return b - 'a' + 26;
        }
        if (b >= '0' && b <= '9') {
            return b - '0' + 52;
        }
        return b == '+' ? 62 : b == '/' ? 63 : -1;
    }

    /** The bytes of base64 text; null when it has characters that do not belong. */
    static byte[] decodeBase64(String text) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        int bits = 0;
        int count = 0;
        for (char c : text.toCharArray()) {
            if (c == '=' || Character.isWhitespace(c)) {
                continue;
            }
            int digit = c < 0x80 ? digit(c) : -1;
            if (digit < 0) {
                return null;
            }
            bits = bits << 6 | digit;
            count += 6;
            if (count >= 8) {
                count -= 8;
                result.write(bits >> count);
                bits &= (1 << count) - 1;
            }
        }
        return result.toByteArray();
    }

    private static byte[] quotedPrintable(byte[] bytes) {
        StringBuilder result = new StringBuilder();
        for (byte b : bytes) {
            int c = b & 0xff;
            if (c >= 33 && c <= 126 && c != '=' || c == ' ') {
                result.append((char) c);
            } else {
                result.append('=').append(String.format("%02X", c));
            }
        }
        return result.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static byte[] fromQuotedPrintable(byte[] bytes) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '=' && i + 2 < bytes.length) {
                int high = Character.digit(bytes[i + 1], 16);
                int low = Character.digit(bytes[i + 2], 16);
                if (high >= 0 && low >= 0) {
                    result.write(high << 4 | low);
                    i += 2;
                    continue;
                }
                if (bytes[i + 1] == '\r' && bytes[i + 2] == '\n') {
                    i += 2;
                    continue;
                }
            }
            if (bytes[i] == '=' && i + 1 < bytes.length && bytes[i + 1] == '\n') {
                i++;
                continue;
            }
            result.write(bytes[i]);
        }
        return result.toByteArray();
    }

    /** Takes HTTP's chunks apart. */
    private static final class Dechunk implements StreamFilter {
        private final StringBuilder head = new StringBuilder();
        private int left;
        private boolean inData;
        private int skip;
        private boolean done;

        @Override
        public byte[] apply(byte[] bytes, boolean closing, int flags) {
            ByteArrayOutputStream result = new ByteArrayOutputStream();
            int i = 0;
            while (i < bytes.length && !done) {
                if (skip > 0) {
                    skip--;
                    i++;
                } else if (inData) {
                    int take = Math.min(left, bytes.length - i);
                    result.write(bytes, i, take);
                    i += take;
                    left -= take;
                    if (left == 0) {
                        inData = false;
                        skip = 2;
                    }
                } else {
                    char c = (char) bytes[i++];
                    if (c != '\n') {
                        head.append(c);
                        continue;
                    }
                    String size = head.toString().strip();
                    head.setLength(0);
                    int semicolon = size.indexOf(';');
                    try {
                        left = Integer.parseInt(
                                semicolon < 0
                                        ? size
                                        : size.substring(0, semicolon).strip(),
                                16);
                    } catch (NumberFormatException e) {
                        left = 0;
                    }
                    inData = left > 0;
                    done = left == 0;
                }
            }
            return result.toByteArray();
        }
    }
}
