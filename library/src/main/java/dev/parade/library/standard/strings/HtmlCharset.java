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

    private static final HtmlCharset UTF_8 = new HtmlCharset(Kind.UTF_8, null);

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
            Map.entry("big5", "2"),
            Map.entry("950", "2"),
            Map.entry("gb2312", "2"),
            Map.entry("936", "2"),
            Map.entry("big5-hkscs", "2"),
            Map.entry("shift_jis", "sjis"),
            Map.entry("sjis", "sjis"),
            Map.entry("sjis-win", "sjis"),
            Map.entry("932", "sjis"),
            Map.entry("cp932", "sjis"),
            Map.entry("eucjp", "2"),
            Map.entry("euc-jp", "2"),
            Map.entry("eucjp-win", "2"));

    private final Kind kind;
    private final char[] toUnicode;
    private boolean halfWidthKatakana;

    private HtmlCharset(Kind kind, char[] toUnicode) {
        this.kind = kind;
        this.toUnicode = toUnicode;
    }

    /** The encoding of a name, of the ini setting default_charset when there is none; unknown ones are warned of. */
    static HtmlCharset of(Request request, BuiltinCall call, PhpString name) {
        String text = name == null || name.isEmpty() ? request.ini().get("default_charset") : name.toString();
        if (text == null || text.isEmpty()) {
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
        if (known.equals("2") || known.equals("sjis")) {
            var charset = new HtmlCharset(Kind.DOUBLE_BYTE, null);
            charset.halfWidthKatakana = known.equals("sjis");
            return charset;
        }
        var bytes = new byte[256];
        for (int i = 0; i < 256; i++) {
            bytes[i] = (byte) i;
        }
        return new HtmlCharset(Kind.SINGLE_BYTE, new String(bytes, Charset.forName(known)).toCharArray());
    }

    boolean isUtf8() {
        return kind == Kind.UTF_8;
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
        if (b < 0x80 || (b == 0x80 && !halfWidthKatakana) || (halfWidthKatakana && b >= 0xa1 && b <= 0xdf)) {
            return (long) b << 8 | 1;
        }
        boolean lead = halfWidthKatakana ? b != 0x80 && b != 0xa0 && b < 0xf0 : b != 0xff;
        if (!lead || i + 1 >= text.length() || text.at(i + 1) < 0x40) {
            return -1L << 8 | 1;
        }
        return (0xf0000L + (b << 8 | text.at(i + 1))) << 8 | 2;
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
