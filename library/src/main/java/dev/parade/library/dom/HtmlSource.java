package dev.parade.library.dom;

import dev.parade.interpreter.values.PhpString;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an HTML document.
 *
 * @param encoding the name of its encoding, null when none is declared
 */
record HtmlSource(String text, String encoding) {
    private static final Pattern META =
            Pattern.compile("<meta[^>]*charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECLARATION =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);

    /** Bytes are Latin-1 unless they say otherwise, or are UTF-8 with a byte order mark. */
    static HtmlSource of(PhpString source) {
        byte[] bytes = source.exactBytes();
        if (bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            return new HtmlSource(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8");
        }
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher declared = META.matcher(latin);
        boolean found = declared.find();
        if (!found) {
            declared = DECLARATION.matcher(latin);
            found = declared.find();
        }
        if (found && Charset.isSupported(declared.group(1))) {
            return new HtmlSource(new String(bytes, Charset.forName(declared.group(1))), declared.group(1));
        }
        return new HtmlSource(latin, null);
    }
}
