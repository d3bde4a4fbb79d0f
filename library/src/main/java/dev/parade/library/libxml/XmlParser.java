package dev.parade.library.libxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads XML and reports errors with libxml's numbers and words, which PHP programs and tests compare. A parser of the JDK
 * stops at the first error and words it in its own way; this one goes on as libxml does.
 */
public final class XmlParser extends XmlCursor {
    private static final int MOST_EXPANSIONS = 100_000;

    /** An element that has not ended. */
    private static final class Open {
        final String name;
        final int line;
        boolean hasChild;
        boolean firstIsText;
        boolean lastIsText;

        Open(String name, int line) {
            this.name = name;
            this.line = line;
        }
    }

    private final XmlHandler handler;
    private final boolean dropBlanks;
    private final boolean recover;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, String> entities = new HashMap<>();
    private final Map<String, List<XmlAttribute>> defaults = new HashMap<>();
    private boolean hasDoctype;
    private int expansions;

    /**
     * A parser of one document.
     *
     * @param file what errors name; null for text in memory
     * @param dropBlanks whether white space between elements is left out
     * @param recover whether to go on telling the handler after a fatal error
     */
    public XmlParser(
            XmlSource source,
            String file,
            XmlHandler handler,
            Consumer<XmlError> errors,
            boolean dropBlanks,
            boolean recover) {
        super(source, file, errors);
        this.handler = handler;
        this.dropBlanks = dropBlanks;
        this.recover = recover;
    }

    private boolean stopped() {
        return !wellFormed && !recover;
    }

    /** Reads the whole document; whether it is well-formed. */
    public boolean parse() {
        if (source.unsupported() != null) {
            fatal(32, "Unsupported encoding " + source.unsupported());
            return false;
        }
        if (text.isEmpty() && source.bad() < 0) {
            fatal(4, "Document is empty");
            return false;
        }
        if (lookingAt("<?xml") && XmlCharacters.isSpace(at(pos + 5))) {
            declaration();
        }
        prolog();
        if (at(pos) != '<' || !XmlCharacters.isNameStart(codePoint())) {
            if (at(pos) == '<') {
                advance(1);
                fatal(68, "StartTag: invalid element name");
                fatalAtEnd();
            } else if (pos >= length && source.bad() >= 0) {
                badBytes();
            } else {
                fatal(4, "Start tag expected, '<' not found");
            }
            return wellFormed;
        }
        content(true);
        if (!open.isEmpty()) {
            return wellFormed;
        }
        misc();
        if (pos < length) {
            fatal(5, "Extra content at the end of the document");
        } else if (source.bad() >= 0) {
            badBytes();
        }
        return wellFormed;
    }

    /** Reads content as it may stand in an element; whether it is well-formed. */
    public boolean parseContent() {
        content(false);
        if (wellFormed && pos < length) {
            fatal(85, "chunk is not well balanced");
        }
        return wellFormed;
    }

    private void fatalAtEnd() {
        if (pos < length) {
            fatal(5, "Extra content at the end of the document");
        }
    }

    // ---- before and after the root

    private void declaration() {
        advance(5);
        String version = null;
        String encoding = null;
        Boolean standalone = null;
        skipSpace();
        while (pos < length && !lookingAt("?>") && at(pos) != '>') {
            String name = name();
            skipSpace();
            if (name == null || at(pos) != '=') {
                break;
            }
            advance(1);
            skipSpace();
            char quote = (char) at(pos);
            int end = quote == '"' || quote == '\'' ? text.indexOf(quote, pos + 1) : -1;
            if (end < 0) {
                break;
            }
            String value = text.substring(pos + 1, end);
            advance(end + 1 - pos);
            switch (name) {
                case "version" -> version = value;
                case "encoding" -> encoding = value;
                case "standalone" -> standalone = value.equals("yes");
                default -> {}
            }
            skipSpace();
        }
        if (version == null) {
            fatal(96, "Malformed declaration expecting version");
        }
        if (lookingAt("?>")) {
            advance(2);
        } else {
            fatal(57, "parsing XML declaration: '?>' expected");
            skipTo(">");
        }
        handler.declaration(version == null ? "1.0" : version, encoding, standalone);
    }

    private void prolog() {
        misc();
        if (lookingAt("<!DOCTYPE")) {
            doctype();
            misc();
        }
    }

    private void misc() {
        while (!stopped()) {
            skipSpace();
            if (lookingAt("<?")) {
                instruction();
            } else if (lookingAt("<!--")) {
                comment();
            } else {
                return;
            }
        }
    }

    private void doctype() {
        hasDoctype = true;
        advance(9);
        skipSpace();
        String name = name();
        if (name == null) {
            fatal(68, "xmlParseDocTypeDecl : no DOCTYPE name !");
            return;
        }
        skipSpace();
        String publicId = null;
        String systemId = null;
        if (lookingAt("PUBLIC")) {
            advance(6);
            skipSpace();
            publicId = literal();
            skipSpace();
            systemId = literal();
        } else if (lookingAt("SYSTEM")) {
            advance(6);
            skipSpace();
            systemId = literal();
        }
        skipSpace();
        String subset = null;
        if (at(pos) == '[') {
            int start = pos + 1;
            advance(1);
            new XmlSubset(this, entities, defaults).read();
            subset = text.substring(start, Math.min(pos, length));
            if (at(pos) == ']') {
                advance(1);
            }
            skipSpace();
        }
        if (at(pos) == '>') {
            advance(1);
        } else {
            fatal(61, "DOCTYPE improperly terminated");
        }
        handler.doctype(name, publicId, systemId, subset);
    }

    String literal() {
        char quote = (char) at(pos);
        if (quote != '"' && quote != '\'') {
            return null;
        }
        int end = text.indexOf(quote, pos + 1);
        if (end < 0) {
            return null;
        }
        String value = text.substring(pos + 1, end);
        advance(end + 1 - pos);
        return value;
    }

    // ---- content

    private void content(boolean root) {
        do {
            if (pos >= length) {
                break;
            }
            if (at(pos) != '<') {
                if (at(pos) == '&') {
                    reference();
                } else {
                    characters();
                }
            } else if (at(pos + 1) == '/') {
                if (open.isEmpty()) {
                    return;
                }
                endTag();
            } else if (lookingAt("<!--")) {
                comment();
            } else if (lookingAt("<![CDATA[")) {
                cdata();
            } else if (lookingAt("<?")) {
                instruction();
            } else {
                startTag();
            }
            if (stopped() && halted) {
                return;
            }
        } while (!root || !open.isEmpty());
        if (pos >= length && !open.isEmpty()) {
            if (source.bad() >= 0) {
                badBytes();
                return;
            }
            Open last = open.peek();
            fatal(77, "Premature end of data in tag " + last.name + " line " + last.line);
        }
    }

    private void child(boolean isText) {
        Open parent = open.peek();
        if (parent != null) {
            if (!parent.hasChild) {
                parent.firstIsText = isText;
            }
            parent.hasChild = true;
            parent.lastIsText = isText;
        }
    }

    private void characters() {
        int start = pos;
        int from = line;
        StringBuilder plain = null;
        boolean blank = true;
        while (pos < length) {
            char c = text.charAt(pos);
            if (c == '<' || c == '&') {
                break;
            }
            if (c == ']' && lookingAt("]]>")) {
                error(XmlError.FATAL, 62, "Sequence ']]>' not allowed in content");
                wellFormed = false;
            }
            if (c < 0x20 && c != '\n' && c != '\t' && c != '\r') {
                fatal(9, "PCDATA invalid Char value " + (int) c);
                halted = true;
                break;
            }
            if (c == '\r') {
                if (plain == null) {
                    plain = new StringBuilder(text.substring(start, pos));
                }
                if (at(pos + 1) != '\n') {
                    plain.append('\n');
                }
            } else if (plain != null) {
                plain.append(c);
            }
            blank &= XmlCharacters.isSpace(c);
            advance(1);
        }
        String found = plain == null ? text.substring(start, pos) : plain.toString();
        if (found.isEmpty() || stopped()) {
            return;
        }
        if (dropBlanks && blank && isIgnorable()) {
            handler.blank(found, from);
            return;
        }
        child(true);
        handler.text(found, from);
    }

    /** Whether white space here is between elements, by libxml's rules. */
    private boolean isIgnorable() {
        Open parent = open.peek();
        if (parent == null || at(pos) != '<') {
            return false;
        }
        if (!parent.hasChild && at(pos + 1) == '/') {
            return false;
        }
        return !parent.lastIsText && !parent.firstIsText;
    }

    private void reference() {
        int at = line;
        if (at(pos + 1) == '#') {
            String value = characterReference();
            if (value != null && !stopped()) {
                child(true);
                handler.text(value, at);
            }
            return;
        }
        String name = entityName();
        if (name == null || stopped()) {
            return;
        }
        String value = predefined(name);
        if (value != null) {
            child(true);
            handler.text(value, at);
            return;
        }
        value = entities.get(name);
        if (value == null) {
            undeclared(name);
            if (!stopped()) {
                child(false);
                handler.entityReference(name, null, at);
            }
        } else if (!handler.replacesEntities()) {
            child(false);
            handler.entityReference(name, value, at);
        } else if (++expansions < MOST_EXPANSIONS) {
            expand(name, value);
        } else {
            fatal(89, "Detected an entity reference loop");
            halted = true;
        }
    }

    private void undeclared(String name) {
        if (hasDoctype) {
            error(XmlError.WARNING, 27, "Entity '" + name + "' not defined");
        } else {
            error(XmlError.FATAL, 26, "Entity '" + name + "' not defined");
            wellFormed = false;
        }
    }

    private void expand(String name, String value) {
        if (value.indexOf('<') < 0 && value.indexOf('&') < 0) {
            child(true);
            handler.text(value, line);
            return;
        }
        XmlParser inner =
                new XmlParser(new XmlSource(value, -1, new byte[0], null), file, handler, errors, dropBlanks, recover);
        inner.entities.putAll(entities);
        inner.entities.remove(name);
        inner.hasDoctype = hasDoctype;
        inner.expansions = expansions;
        child(true);
        if (!inner.parseContent()) {
            wellFormed = false;
        }
        expansions = inner.expansions;
    }

    static String predefined(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> null;
        };
    }

    private void startTag() {
        int from = line;
        advance(1);
        String name = name();
        if (name == null) {
            fatal(68, "StartTag: invalid element name");
            halted = true;
            return;
        }
        List<XmlAttribute> attributes = attributes(name, from);
        if (attributes == null) {
            return;
        }
        for (XmlAttribute given : defaults.getOrDefault(name, List.of())) {
            if (attributes.stream().noneMatch(one -> one.name().equals(given.name()))) {
                attributes.add(given);
            }
        }
        boolean empty = lookingAt("/>");
        if (!empty && at(pos) != '>') {
            fatal(73, "Couldn't find end of Start Tag " + name + " line " + from);
            halted = true;
            return;
        }
        advance(empty ? 2 : 1);
        if (!stopped()) {
            child(false);
            handler.startElement(name, attributes, empty, from);
        }
        if (empty) {
            if (!stopped()) {
                handler.endElement(name);
            }
        } else {
            open.push(new Open(name, from));
        }
    }

    private List<XmlAttribute> attributes(String element, int from) {
        List<XmlAttribute> attributes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean spaced = skipSpace();
        while (pos < length && at(pos) != '>' && !lookingAt("/>")) {
            if (!spaced) {
                fatal(65, "attributes construct error");
                fatal(73, "Couldn't find end of Start Tag " + element + " line " + from);
                halted = true;
                return null;
            }
            String name = name();
            if (name == null) {
                if (at(pos) != '<') {
                    fatal(68, "xmlParseStartTag: problem parsing attributes");
                }
                break;
            }
            skipSpace();
            if (at(pos) != '=') {
                fatal(41, "Specification mandates value for attribute " + name);
                fatalNoEnd(element, from);
                return null;
            }
            advance(1);
            skipSpace();
            String value = attributeValue();
            if (value == null) {
                fatalNoEnd(element, from);
                return null;
            }
            if (seen.add(name)) {
                attributes.add(new XmlAttribute(name, value));
            } else {
                fatal(42, "Attribute " + name + " redefined");
            }
            spaced = skipSpace();
        }
        return attributes;
    }

    private void fatalNoEnd(String element, int from) {
        fatal(65, "attributes construct error");
        fatal(73, "Couldn't find end of Start Tag " + element + " line " + from);
        halted = true;
    }

    private String attributeValue() {
        char quote = (char) at(pos);
        if (quote != '"' && quote != '\'') {
            fatal(39, "AttValue: \" or ' expected");
            return null;
        }
        advance(1);
        StringBuilder value = new StringBuilder();
        while (pos < length && at(pos) != quote) {
            char c = text.charAt(pos);
            if (c == '<') {
                fatal(38, "Unescaped '<' not allowed in attributes values");
                return null;
            }
            if (c == '&') {
                String replaced = attributeReference(0);
                if (replaced != null) {
                    value.append(replaced);
                }
                continue;
            }
            if (c == '\r' && at(pos + 1) == '\n') {
                advance(1);
                continue;
            }
            value.append(c == '\n' || c == '\t' || c == '\r' ? ' ' : c);
            advance(1);
        }
        if (pos >= length) {
            fatal(40, "AttValue: ' expected");
            return null;
        }
        advance(1);
        return value.toString();
    }

    private String attributeReference(int depth) {
        if (at(pos + 1) == '#') {
            return characterReference();
        }
        String name = entityName();
        if (name == null) {
            return null;
        }
        String value = predefined(name);
        if (value == null) {
            value = entities.get(name);
            if (value == null) {
                undeclared(name);
            } else if (value.indexOf('&') >= 0 && depth < 20) {
                XmlParser inner = new XmlParser(
                        new XmlSource("\"" + value.replace("\"", "&#34;") + "\"", -1, new byte[0], null),
                        file,
                        handler,
                        errors,
                        false,
                        recover);
                inner.entities.putAll(entities);
                inner.entities.remove(name);
                value = inner.attributeValue();
            }
        }
        return value;
    }

    private void endTag() {
        int from = pos;
        advance(2);
        String name = name();
        skipSpace();
        Open last = open.peek();
        if (at(pos) != '>') {
            fatal(73, "expected '>'");
            if (pos == from + 2) {
                halted = true;
                return;
            }
        } else {
            advance(1);
        }
        if (name == null || !name.equals(last.name)) {
            fatal(
                    76,
                    "Opening and ending tag mismatch: " + last.name + " line " + last.line + " and "
                            + (name == null ? "unparsable" : name));
        }
        open.pop();
        if (!stopped()) {
            handler.endElement(last.name);
        }
    }

    private void comment() {
        int from = line;
        int end = text.indexOf("-->", pos + 4);
        if (end < 0) {
            fatal(45, "Comment not terminated \n<!--" + text.substring(pos + 4, Math.min(length, pos + 54)));
            halted = true;
            pos = length;
            return;
        }
        String found = text.substring(pos + 4, end).replace("\r\n", "\n");
        if (found.contains("--")) {
            fatal(80, "Double hyphen within comment: <!--" + found);
        }
        advance(end + 3 - pos);
        if (!stopped()) {
            child(false);
            handler.comment(found, from);
        }
    }

    private void cdata() {
        int from = line;
        int end = text.indexOf("]]>", pos + 9);
        if (end < 0) {
            fatal(63, "CData section not finished\n" + text.substring(pos + 9, Math.min(length, pos + 59)));
            halted = true;
            pos = length;
            return;
        }
        String found = text.substring(pos + 9, end).replace("\r\n", "\n");
        advance(end + 3 - pos);
        if (!stopped()) {
            child(true);
            handler.cdata(found, from);
        }
    }

    private void instruction() {
        int from = line;
        advance(2);
        String target = name();
        if (target == null) {
            fatal(46, "xmlParsePI : no target name");
            halted = true;
            return;
        }
        if (target.equalsIgnoreCase("xml")) {
            if (target.equals("xml")) {
                fatal(64, "XML declaration allowed only at the start of the document");
            } else {
                error(XmlError.WARNING, 64, "xmlParsePITarget: invalid xml PI target");
            }
        }
        skipSpace();
        int end = text.indexOf("?>", pos);
        if (end < 0) {
            fatal(47, "ParsePI: PI " + target + " never end ...");
            halted = true;
            pos = length;
            return;
        }
        String data = text.substring(pos, end);
        advance(end + 2 - pos);
        if (!stopped()) {
            child(false);
            handler.instruction(target, data, from);
        }
    }
}
