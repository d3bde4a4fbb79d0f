package dev.parade.library.standard.strings;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;

/** The encodings that the HTML functions know. */
final class HtmlCharset {
    private enum Kind {
        UTF_8,
        SINGLE_BYTE,
        /** Two bytes from 0x81 on; only the five basic entities are known. */
        DOUBLE_BYTE
    }

    /** Which bytes form a pair. */
    private enum Pairs {
        BIG5,
        SHIFT_JIS,
        EUC
    }

    private static final HtmlCharset UTF_8 = new HtmlCharset(Kind.UTF_8, null, null);

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("iso-8859-1", "ISO-8859-1"),
            Map.entry("iso8859-1", "ISO-8859-1"),
            Map.entry("iso-8859-15", "ISO-8859-15"),
            Map.entry("iso8859-15", "ISO-8859-15"),
            Map.entry("utf-8", ""),
            Map.entry("cp866", "IBM866"),
            Map.entry("866", "IBM866"),
            Map.entry("ibm866", "IBM866"),
            Map.entry("cp1251", "windows-1251"),
            Map.entry("windows-1251", "windows-1251"),
            Map.entry("win-1251", "windows-1251"),
            Map.entry("1251", "windows-1251"),
            Map.entry("iso8859-5", "ISO-8859-5"),
            Map.entry("iso-8859-5", "ISO-8859-5"),
            Map.entry("cp1252", "windows-1252"),
            Map.entry("windows-1252", "windows-1252"),
            Map.entry("1252", "windows-1252"),
            Map.entry("koi8-r", "KOI8-R"),
            Map.entry("koi8-ru", "KOI8-R"),
            Map.entry("koi8r", "KOI8-R"),
            Map.entry("macroman", "x-MacRoman"),
            Map.entry("big5", "BIG5"),
            Map.entry("950", "BIG5"),
            Map.entry("gb2312", "EUC"),
            Map.entry("936", "EUC"),
            Map.entry("big5-hkscs", "BIG5"),
            Map.entry("shift_jis", "SHIFT_JIS"),
            Map.entry("sjis", "SHIFT_JIS"),
            Map.entry("sjis-win", "SHIFT_JIS"),
            Map.entry("932", "SHIFT_JIS"),
            Map.entry("cp932", "SHIFT_JIS"),
            Map.entry("eucjp", "EUC"),
            Map.entry("euc-jp", "EUC"),
            Map.entry("eucjp-win", "EUC"));

    private final Kind kind;
    private final char[] toUnicode;
    private final Pairs pairs;

    private HtmlCharset(Kind kind, char[] toUnicode, Pairs pairs) {
        this.kind = kind;
        this.toUnicode = toUnicode;
        this.pairs = pairs;
    }

    /** The encoding of a name, of the ini setting default_charset when there is none; unknown ones are warned of. */
    static HtmlCharset of(Request request, BuiltinCall call, PhpString name) {
        String text = name == null || name.isEmpty() ? request.ini().get("default_charset") : name.toString();
        if (text == null || text.isEmpty() || text.equals("UTF-8")) {
            return UTF_8;
        }
        String known = NAMES.get(text.toLowerCase(Locale.ROOT));
        if (known == null) {
            request.warning(call.name() + "(): Charset \"" + text + "\" is not supported, assuming UTF-8");
            return UTF_8;
        }
        if (known.isEmpty()) {
            return UTF_8;
        }
        for (Pairs pairs : Pairs.values()) {
            if (known.equals(pairs.name())) {
                return new HtmlCharset(Kind.DOUBLE_BYTE, null, pairs);
            }
        }
        var bytes = new byte[256];
        for (int i = 0; i < 256; i++) {
            bytes[i] = (byte) i;
        }
        return new HtmlCharset(Kind.SINGLE_BYTE, new String(bytes, Charset.forName(known)).toCharArray(), null);
    }

    boolean isUtf8() {
        return kind == Kind.UTF_8;
    }

    boolean isLatin1() {
        return kind == Kind.SINGLE_BYTE && toUnicode[0x80] == 0x80 && toUnicode[0xa4] == 0xa4;
    }

    boolean isSingleByte() {
        return kind == Kind.SINGLE_BYTE;
    }

    boolean isPartial() {
        return kind == Kind.DOUBLE_BYTE;
    }

    /** The character at an index, as {@link Utf8#decode} has it: a code point where the encoding is fully known. */
    long decode(PhpString text, int i) {
        return switch (kind) {
            case UTF_8 -> Utf8.decode(text, i);
            case SINGLE_BYTE -> (long) toUnicode[text.at(i)] << 8 | 1;
            case DOUBLE_BYTE -> decodePair(text, i);
        };
    }

    private long decodePair(PhpString text, int i) {
        int b = text.at(i);
        if (b < 0x80) {
            return character(b, 1);
        }
        int next = i + 1 < text.length() ? text.at(i + 1) : -1;
        return switch (pairs) {
            case SHIFT_JIS -> shiftJis(b, next);
            case EUC -> euc(b, next);
            default -> big5(b, next);
        };
    }

    private static long character(int code, int length) {
        return (long) code << 8 | length;
    }

    private static long mistake(int length) {
        return -1L << 8 | length;
    }

    private static long pair(int b, int next) {
        return character(0xf0000 + (b << 8 | next), 2);
    }

    private static long big5(int b, int next) {
        if (b == 0x80 || b == 0xff) {
            return character(0xf0000 + b, 1);
        }
        boolean trail = (next >= 0x40 && next <= 0x7e) || (next >= 0xa1 && next <= 0xfe);
        return trail ? pair(b, next) : mistake(1);
    }

    private static long shiftJis(int b, int next) {
        if (b >= 0xa1 && b <= 0xdf) {
            return character(0xf0000 + b, 1);
        }
        if (b == 0x80 || b == 0xa0 || b > 0xfc || next < 0) {
            return mistake(1);
        }
        if (next >= 0x40 && next != 0x7f && next <= 0xfc) {
            return pair(b, next);
        }
        boolean lead = next < 0x80 ? next != 0x7f : next != 0x80 && next != 0xa0 && next < 0xfd;
        return mistake(lead ? 1 : 2);
    }

    private static long euc(int b, int next) {
        if (b < 0xa1 || b == 0xff) {
            return b == 0xa0 || b == 0xff ? mistake(1) : character(0xf0000 + b, 1);
        }
        if (next >= 0xa1 && next <= 0xfe) {
            return pair(b, next);
        }
        return mistake(next == 0xa0 || next == 0xff ? 2 : 1);
    }

    /** Writes a code point; false when the encoding has no such character. */
    boolean encode(ByteBuilder out, int codePoint) {
        if (kind == Kind.UTF_8) {
            out.addUtf8(codePoint);
            return true;
        }
        if (kind == Kind.DOUBLE_BYTE) {
            if (codePoint < 0x20 || codePoint > 0x7d) {
                return false;
            }
            out.add(codePoint);
            return true;
        }
        for (int b = 0; b < 256; b++) {
            if (toUnicode[b] == codePoint) {
                out.add(b);
                return true;
            }
        }
        return false;
    }
}
