package dev.parade.library.libxml;

/** Text with the characters replaced that have a meaning in XML. */
public final class XmlWriterText {
    private XmlWriterText() {}

    /** Which characters can be written as they are; the others become numeric references. */
    public interface Repertoire {
        /** Everything. */
        Repertoire ALL = point -> true;

        /** ASCII. */
        Repertoire ASCII = point -> point < 0x80;

        /** Whether it has a code point. */
        boolean has(int point);
    }

    /** Appends the content of an element. */
    public static void text(StringBuilder out, String text, Repertoire repertoire) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                default -> character(out, c, repertoire);
            }
        });
    }

    /** Appends the value of an attribute, without quotes. */
    public static void attribute(StringBuilder out, String text, Repertoire repertoire) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\r' -> out.append("&#13;");
                case '\t' -> out.append("&#9;");
                default -> character(out, c, repertoire);
            }
        });
    }

    private static void character(StringBuilder out, int c, Repertoire repertoire) {
        if (repertoire.has(c)) {
            out.appendCodePoint(c);
        } else if (repertoire == Repertoire.ASCII) {
            out.append("&#x")
                    .append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT))
                    .append(';');
        } else {
            out.append("&#").append(c).append(';');
        }
    }
}
