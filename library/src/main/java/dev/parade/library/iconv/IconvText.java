package dev.parade.library.iconv;

import dev.parade.interpreter.values.PhpString;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** A decoded text, or why it could not be decoded. */
public record IconvText(String text, Problem problem) {
    /** What can go wrong. */
    public enum Problem {
        WRONG_ENCODING,
        INCOMPLETE,
        ILLEGAL
    }

    /** The charset of a name, with {@code //TRANSLIT} and the like cut off; null if there is none. */
    public static Charset charset(String name) {
        String plain = name.replaceFirst("//.*$", "").strip();
        String known = switch (plain.toUpperCase(Locale.ROOT)) {
            case "" -> "UTF-8";
            case "UCS-4", "UCS-4BE" -> "UTF-32BE";
            case "UCS-4LE" -> "UTF-32LE";
            case "UCS-2", "UCS-2LE" -> "UTF-16LE";
            case "UCS-2BE" -> "UTF-16BE";
            case "ASCII" -> "US-ASCII";
            case "CP850" -> "IBM850";
            case "CP866" -> "IBM866";
            case "CP437" -> "IBM437";
            case "MS-ANSI", "CP1252" -> "windows-1252";
            case "CP1251" -> "windows-1251";
            case "CP932" -> "windows-31j";
            case "MACINTOSH" -> "x-MacRoman";
            default -> plain;
        };
        try {
            return Charset.isSupported(known) ? Charset.forName(known) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    static IconvText decode(PhpString source, String name) {
        Charset charset = charset(name);
        if (charset == null) {
            return new IconvText(null, Problem.WRONG_ENCODING);
        }
        ByteBuffer in = ByteBuffer.wrap(source.bytes(), 0, source.length());
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(source.length() * 2 + 16);
        CoderResult result = decoder.decode(in, out, false);
        if (result.isError()) {
            return new IconvText(null, Problem.ILLEGAL);
        }
        if (in.hasRemaining()) {
            return new IconvText(null, Problem.INCOMPLETE);
        }
        decoder.decode(in, out, true);
        decoder.flush(out);
        return new IconvText(out.flip().toString(), null);
    }

    /** A text encoded; null where a character cannot be and the name does not say what to do then. */
    static PhpString encode(String text, String name) {
        Charset charset = charset(name);
        String upper = name.toUpperCase(Locale.ROOT);
        boolean translit = upper.contains("//TRANSLIT");
        boolean ignore = upper.contains("//IGNORE");
        CharsetEncoder encoder = charset.newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        StringBuilder mapped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            String one = Character.toString(point);
            if (encoder.canEncode(one)) {
                mapped.append(one);
            } else if (translit) {
                mapped.append(transliterate(one));
            } else if (!ignore) {
                return null;
            }
        }
        try {
            ByteBuffer bytes = encoder.reset().encode(CharBuffer.wrap(mapped));
            return PhpString.copyOf(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Whether characters would be left out by {@code //IGNORE}: glibc then still reports an illegal character. */
    static boolean lost(String text, String name) {
        CharsetEncoder encoder = charset(name).newEncoder();
        return !name.toUpperCase(Locale.ROOT).contains("//TRANSLIT")
                && text.codePoints().anyMatch(point -> !encoder.canEncode(Character.toString(point)));
    }

    private static String transliterate(String one) {
        String known = switch (one) {
            case "\u20ac" -> "EUR";
            case "\u00df" -> "ss";
            case "\u00e6" -> "ae";
            case "\u00c6" -> "AE";
            case "\u0153" -> "oe";
            case "\u00f8" -> "o";
            case "\u2018", "\u2019" -> "'";
            case "\u201c", "\u201d" -> "\"";
            case "\u2013", "\u2014" -> "-";
            case "\u2026" -> "...";
            case "\u00a0" -> " ";
            case "\u00ab" -> "<<";
            case "\u00bb" -> ">>";
            case "\u00a9" -> "(C)";
            case "\u00ae" -> "(R)";
            default -> null;
        };
        if (known != null) {
            return known;
        }
        String plain = Normalizer.normalize(one, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return !plain.isEmpty() && StandardCharsets.US_ASCII.newEncoder().canEncode(plain) ? plain : "?";
    }
}
