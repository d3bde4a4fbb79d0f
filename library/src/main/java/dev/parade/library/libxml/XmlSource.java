package dev.parade.library.libxml;

import dev.parade.interpreter.values.PhpString;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document's bytes as text.
 *
 * @param text what could be decoded
 * @param bad offset of the first byte that could not be, -1 for none; the text ends there
 * @param unsupported the encoding's name when it is not known, else null
 */
public record XmlSource(String text, int bad, byte[] bytes, String unsupported) {
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");
    private static final int HEAD = 400;

    /** Decodes by byte order mark, the name that is given, or the XML declaration. */
    public static XmlSource of(PhpString source, String given) {
        byte[] bytes = source.exactBytes();
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0, '<')) {
            return decode(bytes, 0, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, '<', 0)) {
            return decode(bytes, 0, StandardCharsets.UTF_16LE);
        }
        String name = given;
        if (name == null) {
            String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
            Matcher declared = DECLARED.matcher(head);
            name = declared.find() ? declared.group(1) : "UTF-8";
        }
        try {
            return decode(bytes, 0, Charset.forName(name));
        } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
            return new XmlSource(new String(bytes, StandardCharsets.ISO_8859_1), -1, bytes, name);
        }
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static XmlSource decode(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return new XmlSource(decoder.decode(in).toString(), -1, bytes, null);
        } catch (CharacterCodingException e) {
            int bad = in.position();
            var part = charset.decode(ByteBuffer.wrap(bytes, from, bad - from));
            return new XmlSource(part.toString(), bad, bytes, null);
        }
    }
}
