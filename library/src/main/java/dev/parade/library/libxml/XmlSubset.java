package dev.parade.library.libxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The internal subset of a document type: what it says about entities and default attributes. */
final class XmlSubset {
    private static final Pattern DEFAULT = Pattern.compile(
            "([^\\s]+)\\s+(?:CDATA|ID|IDREFS?|ENTIT(?:Y|IES)|NMTOKENS?|NOTATION\\s*\\([^)]*\\)|\\([^)]*\\))\\s+"
                    + "(?:#REQUIRED|#IMPLIED|(?:#FIXED\\s+)?(\"[^\"]*\"|'[^']*'))");

    private final XmlParser parser;
    private final Map<String, String> entities;
    private final Map<String, List<XmlAttribute>> defaults;

    XmlSubset(XmlParser parser, Map<String, String> entities, Map<String, List<XmlAttribute>> defaults) {
        this.parser = parser;
        this.entities = entities;
        this.defaults = defaults;
    }

    /** Reads up to the closing bracket. */
    void read() {
        while (parser.pos < parser.length && parser.at(parser.pos) != ']') {
            if (parser.lookingAt("<!--")) {
                parser.skipTo("-->");
            } else if (parser.lookingAt("<?")) {
                parser.skipTo("?>");
            } else if (parser.lookingAt("<!ENTITY")) {
                entity();
            } else if (parser.lookingAt("<!ATTLIST")) {
                attributes();
            } else if (parser.at(parser.pos) == '<') {
                declaration();
            } else {
                parser.advance(1);
            }
        }
    }

    /** Skips a declaration, minding quotes. */
    private String declaration() {
        int start = parser.pos;
        int i = start;
        char quote = 0;
        while (i < parser.length) {
            char c = parser.text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                break;
            }
            i++;
        }
        parser.advance(Math.min(i + 1, parser.length) - start);
        return parser.text.substring(start, Math.min(i, parser.length));
    }

    private void entity() {
        int start = parser.pos;
        parser.advance(8);
        parser.skipSpace();
        boolean parameter = parser.at(parser.pos) == '%';
        String name = parameter ? null : parser.name();
        parser.skipSpace();
        String value = name == null ? null : parser.literal();
        if (value != null) {
            entities.putIfAbsent(name, characters(value));
        }
        if (parser.pos == start) {
            parser.advance(1);
        }
        declaration();
    }

    /** A value with its character references replaced; others stay until the entity is used. */
    private static String characters(String value) {
        if (value.indexOf("&#") < 0) {
            return value;
        }
        Matcher matcher = Pattern.compile("&#(x[0-9a-fA-F]+|[0-9]+);").matcher(value);
        return matcher.replaceAll(found -> {
            String digits = found.group(1);
            int point = digits.startsWith("x") ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return Matcher.quoteReplacement(Character.toString(point));
        });
    }

    private void attributes() {
        String body = declaration().substring("<!ATTLIST".length()).strip();
        int space = 0;
        while (space < body.length() && !Character.isWhitespace(body.charAt(space))) {
            space++;
        }
        List<XmlAttribute> list = defaults.computeIfAbsent(body.substring(0, space), key -> new ArrayList<>());
        Matcher matcher = DEFAULT.matcher(body.substring(space));
        while (matcher.find()) {
            String quoted = matcher.group(2);
            if (quoted != null) {
                list.add(new XmlAttribute(matcher.group(1), quoted.substring(1, quoted.length() - 1)));
            }
        }
    }
}
