package dev.parade.library.mbstring;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** What mbstring calls encodings but only writes bytes in another way: every byte is a character. */
final class TransferEncoding extends MbEncoding {
    private static final int LINE = 76;

    TransferEncoding(String name, String mimeName, List<String> aliases) {
        super(name, mimeName, aliases);
    }

    @Override
    boolean isTransfer() {
        return true;
    }

    @Override
    boolean canEncode(int point) {
        return point >= 0 && point < (name().equals("7bit") ? 0x80 : 0x100);
    }

    @Override
    int width() {
        return name().endsWith("bit") ? 1 : 0;
    }

    @Override
    void decode(byte[] bytes, int offset, int length, CodePoints out) {
        byte[] plain = switch (name()) {
            case "BASE64" -> base64(bytes, offset, length, out);
            case "Quoted-Printable" -> quotedPrintable(bytes, offset, length);
            case "UUENCODE" -> uudecode(bytes, offset, length);
            default -> java.util.Arrays.copyOfRange(bytes, offset, offset + length);
        };
        for (byte b : plain) {
            out.add(b < 0 && name().equals("7bit") ? CodePoints.BAD : b & 0xff);
        }
    }

    private static byte[] base64(byte[] bytes, int offset, int length, CodePoints out) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (int i = offset; i < offset + length; i++) {
            int b = bytes[i] & 0xff;
            int digit = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(b);
            if (digit < 0) {
                if (b != '\r' && b != '\n' && b != ' ' && b != '\t' && b != '=') {
                    out.add(CodePoints.BAD);
                }
                continue;
            }
            held = held << 6 | digit;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                result.write(held >>> bits);
                held &= (1 << bits) - 1;
            }
        }
        return result.toByteArray();
    }

    private static byte[] quotedPrintable(byte[] bytes, int offset, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            if (bytes[i] != '=') {
                out.write(bytes[i]);
                continue;
            }
            int next = i + 1 < end ? bytes[i + 1] : -1;
            int high = Character.digit(next, 16);
            int low = i + 2 < end ? Character.digit(bytes[i + 2], 16) : -1;
            if (high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else if (next == '\r' && i + 2 < end && bytes[i + 2] == '\n') {
                i += 2;
            } else if (next == '\n' || next == '\r') {
                i++;
            } else {
                out.write('=');
            }
        }
        return out.toByteArray();
    }

    private static byte[] uudecode(byte[] bytes, int offset, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] lines = new String(bytes, offset, length, StandardCharsets.ISO_8859_1).split("\n");
        boolean begun = false;
        for (String line : lines) {
            if (!begun) {
                begun = line.startsWith("begin ");
                continue;
            }
            if (line.startsWith("end") || line.isEmpty()) {
                break;
            }
            int left = line.charAt(0) - ' ' & 63;
            for (int i = 1; i + 3 < line.length() + 3 && left > 0; i += 4) {
                int held = 0;
                for (int k = 0; k < 4; k++) {
                    held = held << 6 | (i + k < line.length() ? line.charAt(i + k) - ' ' & 63 : 0);
                }
                for (int k = 16; k >= 0 && left > 0; k -= 8, left--) {
                    out.write(held >>> k);
                }
            }
        }
        return out.toByteArray();
    }

    @Override
    void encode(int[] points, int from, int to, ByteArrayOutputStream out, Substitution substitution) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            int point = points[i];
            boolean text = name().equals("BASE64") || name().equals("Quoted-Printable") || name().equals("UUENCODE");
            if (canEncode(point)) {
                plain.write(point);
            } else if (text && point > 0) {
                // The bytes of a wide character, the highest first.
                for (int shift = point > 0xffff ? 16 : 8; shift >= 0; shift -= 8) {
                    plain.write(point >>> shift);
                }
            } else {
                for (int other : substitution.replace(point, this)) {
                    plain.write(other);
                }
            }
        }
        byte[] bytes = plain.toByteArray();
        switch (name()) {
            case "BASE64" ->
                out.writeBytes(
                        Base64.getMimeEncoder(LINE, new byte[] {'\r', '\n'}).encode(bytes));
            case "Quoted-Printable" -> writeQuotedPrintable(bytes, out);
            case "UUENCODE" -> writeUuencoded(bytes, out);
            default -> out.writeBytes(bytes);
        }
    }

    private static void writeQuotedPrintable(byte[] bytes, ByteArrayOutputStream out) {
        int column = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xff;
            if (b == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n' || b == '\n') {
                out.write('\r');
                out.write('\n');
                i += b == '\r' ? 1 : 0;
                column = 0;
                continue;
            }
            if (column >= 72) {
                Substitution.write(out, "=\r\n");
                column = 0;
            }
            if (b == '=' || b >= 0x80 || b == 0) {
                Substitution.write(out, String.format("=%02X", b));
                column += 3;
            } else {
                out.write(b);
                column++;
            }
        }
    }

    private static void writeUuencoded(byte[] bytes, ByteArrayOutputStream out) {
        if (bytes.length == 0) {
            return;
        }
        Substitution.write(out, "begin 0644 filename\n");
        for (int line = 0; line < bytes.length; line += 45) {
            int size = Math.min(45, bytes.length - line);
            out.write(uuDigit(size));
            for (int i = 0; i < size; i += 3) {
                int held = 0;
                for (int k = 0; k < 3; k++) {
                    held = held << 8 | (i + k < size ? bytes[line + i + k] & 0xff : 0);
                }
                for (int shift = 18; shift >= 0; shift -= 6) {
                    out.write(uuDigit(held >>> shift & 63));
                }
            }
            out.write('\n');
        }
        Substitution.write(out, "`\nend\n");
    }

    private static int uuDigit(int value) {
        return value == 0 ? '`' : ' ' + value;
    }
}
