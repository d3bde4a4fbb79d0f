package dev.parade.library.dom;

import dev.parade.library.libxml.LibxmlConstants;
import dev.parade.library.libxml.XmlAttributes;
import dev.parade.library.libxml.XmlError;
import dev.parade.library.libxml.XmlTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads HTML 4 into a tree as libxml's parser does: html, body and p are implied, elements end where others cannot be in
 * them, and nothing fails.
 */
final class HtmlReader {
    private static final Map<String, String> ENTITIES = new HashMap<>();

    static {
        try (var in = new BufferedReader(new InputStreamReader(
                HtmlReader.class.getResourceAsStream("/dev/parade/library/standard/strings/html4-entities.txt"),
                StandardCharsets.US_ASCII))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ");
                if (!line.startsWith("#") && words.length == 2) {
                    ENTITIES.put(words[1], Character.toString(Integer.parseInt(words[0], 16)));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the table of entities cannot be read", e);
        }
    }

    private final Document document;
    private final String text;
    private final Consumer<XmlError> errors;
    private final boolean implied;
    private final boolean doctype;
    private Node current;
    private int pos;
    private int line = 1;
    private boolean hasDoctype;

    HtmlReader(Document document, String text, Consumer<XmlError> errors, long options) {
        this.document = document;
        this.text = text.replace("\r\n", "\n");
        this.errors = errors;
        this.implied = (options & LibxmlConstants.HTML_NOIMPLIED) == 0;
        this.doctype = (options & LibxmlConstants.HTML_NODEFDTD) == 0;
        this.current = document;
    }

    /** Names of the entities of HTML 4 and their characters. */
    static Map<String, String> entities() {
        return ENTITIES;
    }

    private void error(int code, String message) {
        errors.accept(new XmlError(XmlError.ERROR, code, 0, message + "\n", null, line));
    }

    private int at(int i) {
        return i < text.length() ? text.charAt(i) : -1;
    }

    private void moveTo(int to) {
        int end = Math.min(to, text.length());
        for (int i = pos; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        pos = end;
    }

    private void append(Node node) {
        node.setUserData(XmlTree.LINE, line, XmlAttributes.COPY);
        current.appendChild(node);
    }

    void read() {
        while (pos < text.length()) {
            if (at(pos) != '<') {
                characters();
            } else if (text.startsWith("<!--", pos)) {
                int end = text.indexOf("-->", pos + 4);
                append(document.createComment(text.substring(pos + 4, end < 0 ? text.length() : end)));
                moveTo(end < 0 ? text.length() : end + 3);
            } else if (text.regionMatches(true, pos, "<!doctype", 0, 9)) {
                readDoctype();
            } else if (at(pos + 1) == '!' || at(pos + 1) == '?') {
                int end = text.indexOf('>', pos);
                if (at(pos + 1) == '?' && end > 0) {
                    instruction(text.substring(pos + 2, end));
                }
                moveTo(end < 0 ? text.length() : end + 1);
            } else if (at(pos + 1) == '/') {
                endTag();
            } else if (Character.isLetter(at(pos + 1))) {
                startTag();
            } else {
                error(68, "htmlParseStartTag: invalid element name");
                addText("<");
                moveTo(pos + 1);
            }
        }
        if (doctype && implied && !hasDoctype && document.getDoctype() == null) {
            DocumentType type = document.getImplementation()
                    .createDocumentType(
                            "html",
                            "-//W3C//DTD HTML 4.0 Transitional//EN",
                            "http://www.w3.org/TR/REC-html40/loose.dtd");
            document.insertBefore(type, document.getFirstChild());
        } else if (doctype && !implied && !hasDoctype) {
            DocumentType type = document.getImplementation()
                    .createDocumentType(
                            "html",
                            "-//W3C//DTD HTML 4.0 Transitional//EN",
                            "http://www.w3.org/TR/REC-html40/loose.dtd");
            document.insertBefore(type, document.getFirstChild());
        }
    }

    private void instruction(String content) {
        int space = content.indexOf(' ');
        String target = space < 0 ? content : content.substring(0, space);
        if (dev.parade.library.libxml.XmlCharacters.isName(target)) {
            append(document.createProcessingInstruction(target, space < 0 ? "" : content.substring(space + 1)));
        }
    }

    private void readDoctype() {
        int end = text.indexOf('>', pos);
        String content = text.substring(pos + 9, end < 0 ? text.length() : end).strip();
        moveTo(end < 0 ? text.length() : end + 1);
        hasDoctype = true;
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile(
                        "^(\\S+)(?:\\s+PUBLIC\\s+[\"']([^\"']*)[\"'](?:\\s+[\"']([^\"']*)[\"'])?"
                                + "|\\s+SYSTEM\\s+[\"']([^\"']*)[\"'])?",
                        java.util.regex.Pattern.CASE_INSENSITIVE)
                .matcher(content);
        if (matcher.find() && document.getDoctype() == null) {
            String system = matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
            DocumentType type =
                    document.getImplementation().createDocumentType(matcher.group(1), matcher.group(2), system);
            if (document.getDocumentElement() == null) {
                document.appendChild(type);
            }
        }
    }

    // ---- what is open

    private boolean isOpen(String name) {
        for (Node n = current; n instanceof Element; n = n.getParentNode()) {
            if (n.getNodeName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void push(Element element) {
        if (current == document && document.getDocumentElement() != null) {
            document.getDocumentElement().appendChild(element);
        } else {
            append(element);
        }
        current = element;
    }

    private void implyHtml() {
        if (implied && current == document) {
            if (document.getDocumentElement() == null) {
                push(document.createElement("html"));
            } else {
                current = document.getDocumentElement();
            }
        }
    }

    private void implyParents(String name) {
        if (!implied || name.equals("html")) {
            return;
        }
        implyHtml();
        if (name.equals("head") || name.equals("body") || name.equals("frameset") || name.equals("noframes")) {
            return;
        }
        boolean inBody = isOpen("body") || isOpen("frameset");
        if (!inBody && HtmlTags.HEAD.contains(name) && !hasBody()) {
            if (!isOpen("head")) {
                push(document.createElement("head"));
            }
        } else if (!inBody && !isOpen("head")) {
            body();
        } else if (!inBody && isOpen("head") && !HtmlTags.HEAD.contains(name)) {
            close("head");
            body();
        }
    }

    private boolean hasBody() {
        Element root = document.getDocumentElement();
        return root != null
                && DomTraversal.elements(root).stream()
                        .anyMatch(e -> e.getTagName().equals("body"));
    }

    private void body() {
        Element root = document.getDocumentElement();
        for (Element one : DomTraversal.elements(root)) {
            if (one.getTagName().equals("body")) {
                current = one;
                return;
            }
        }
        current = root;
        push(document.createElement("body"));
    }

    private void close(String name) {
        while (current instanceof Element) {
            boolean found = current.getNodeName().equals(name);
            current = current.getParentNode();
            if (found) {
                return;
            }
        }
    }

    // ---- tokens

    private void characters() {
        int end = text.indexOf('<', pos);
        end = end < 0 ? text.length() : end;
        String found = decode(text.substring(pos, end));
        boolean blank = found.isBlank();
        if (blank && (current == document || current.getNodeName().equals("html") || isEmptyHead())) {
            moveTo(end);
            return;
        }
        if (!blank && implied) {
            implyHtml();
            if (!isOpen("body") && !isOpen("head")) {
                body();
                push(document.createElement("p"));
            } else if (current.getNodeName().equals("head")) {
                close("head");
                body();
                push(document.createElement("p"));
            } else if (current.getNodeName().equals("body") && current.getFirstChild() == null && !wroteBody) {
                push(document.createElement("p"));
            }
        }
        if (current == document) {
            if (!blank) {
                push(document.createElement("p"));
            } else {
                moveTo(end);
                return;
            }
        }
        addText(found);
        moveTo(end);
    }

    /** True once a body tag stood in the source: text in it gets no paragraph. */
    private boolean wroteBody;

    private boolean isEmptyHead() {
        return current.getNodeName().equals("head");
    }

    private void addText(String found) {
        if (current == document) {
            return;
        }
        Node last = current.getLastChild();
        if (last != null && last.getNodeType() == Node.TEXT_NODE) {
            last.setNodeValue(last.getNodeValue() + found);
        } else {
            append(document.createTextNode(found));
        }
    }

    private String decode(String found) {
        if (found.indexOf('&') < 0) {
            return found;
        }
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < found.length()) {
            char c = found.charAt(i);
            if (c != '&') {
                out.append(c);
                i++;
                continue;
            }
            int end = i + 1;
            while (end < found.length() && (Character.isLetterOrDigit(found.charAt(end)) || found.charAt(end) == '#')) {
                end++;
            }
            String name = found.substring(i + 1, end);
            boolean closed = end < found.length() && found.charAt(end) == ';';
            String value = name.startsWith("#") ? numeric(name) : ENTITIES.get(name);
            if (value == null) {
                if (name.isEmpty()) {
                    error(68, "htmlParseEntityRef: no name");
                } else if (closed) {
                    error(801, "Entity '" + name + "' not defined");
                } else {
                    error(23, "htmlParseEntityRef: expecting ';'");
                }
                out.append('&').append(name).append(closed ? ";" : "");
            } else {
                if (!closed) {
                    error(23, "htmlParseEntityRef: expecting ';'");
                }
                out.append(value);
            }
            i = closed ? end + 1 : end;
        }
        return out.toString();
    }

    private static String numeric(String name) {
        try {
            int point = name.length() > 1 && (name.charAt(1) | 0x20) == 'x'
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(point) ? Character.toString(point) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void startTag() {
        int end = pos + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end++;
        }
        String name = text.substring(pos + 1, end).toLowerCase(Locale.ROOT);
        int started = line;
        moveTo(end);
        if (!HtmlTags.KNOWN.contains(name)) {
            error(801, "Tag " + name + " invalid");
        }
        while (current instanceof Element && HtmlTags.closes(name, current.getNodeName())) {
            current = current.getParentNode();
        }
        implyParents(name);
        Element element;
        boolean merged = false;
        if (name.equals("html") && document.getDocumentElement() != null) {
            element = document.getDocumentElement();
            merged = true;
        } else if (name.equals("body") && hasBody()) {
            body();
            element = (Element) current;
            merged = true;
        } else {
            element = document.createElement(name);
        }
        wroteBody |= name.equals("body");
        boolean closed = attributes(element, merged);
        if (merged) {
            return;
        }
        push(element);
        element.setUserData(XmlTree.LINE, started, XmlAttributes.COPY);
        if (HtmlTags.VOID.contains(name) || closed && !HtmlTags.KNOWN.contains(name) || closed) {
            current = element.getParentNode();
            return;
        }
        if (HtmlTags.RAW.contains(name)) {
            raw(name);
        }
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }

    private void raw(String name) {
        String lower = text.toLowerCase(Locale.ROOT);
        int end = lower.indexOf("</" + name, pos);
        end = end < 0 ? text.length() : end;
        if (end > pos) {
            append(document.createCDATASection(text.substring(pos, end)));
        }
        moveTo(end);
    }

    /** Reads attributes up to the end of a tag; whether it ended with a slash. */
    private boolean attributes(Element element, boolean keep) {
        while (pos < text.length()) {
            int c = at(pos);
            if (c == '>') {
                moveTo(pos + 1);
                return false;
            }
            if (c == '/' && at(pos + 1) == '>') {
                moveTo(pos + 2);
                return true;
            }
            if (Character.isWhitespace(c) || c == '/') {
                moveTo(pos + 1);
                continue;
            }
            int end = pos;
            while (end < text.length() && "=>/ \t\n\r\f".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end == pos) {
                moveTo(pos + 1);
                continue;
            }
            String name = text.substring(pos, end).toLowerCase(Locale.ROOT);
            moveTo(end);
            String value = value();
            if (!dev.parade.library.libxml.XmlCharacters.isName(name)) {
                error(68, "error parsing attribute name");
                continue;
            }
            if (element.hasAttribute(name)) {
                if (!keep) {
                    error(42, "Attribute " + name + " redefined");
                }
                continue;
            }
            XmlAttributes.set(element, name, value == null ? "" : value);
            if (name.equals("id")) {
                element.setIdAttribute("id", true);
            }
        }
        return false;
    }

    private String value() {
        int i = pos;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        if (at(i) != '=') {
            return null;
        }
        i++;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        int quote = at(i);
        int end;
        int start = i;
        if (quote == '"' || quote == '\'') {
            start++;
            end = text.indexOf(quote, start);
            end = end < 0 ? text.length() : end;
            moveTo(end + 1);
        } else {
            end = i;
            while (end < text.length() && text.charAt(end) != '>' && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            moveTo(end);
        }
        return decode(text.substring(start, end));
    }

    private void endTag() {
        int end = text.indexOf('>', pos);
        String name =
                text.substring(pos + 2, end < 0 ? text.length() : end).strip().toLowerCase(Locale.ROOT);
        moveTo(end < 0 ? text.length() : end + 1);
        if (name.equals("p") && !isOpen("p")) {
            implyParents("p");
            push(document.createElement("p"));
        }
        if (!isOpen(name)) {
            error(76, "Unexpected end tag : " + name);
            return;
        }
        if (implied && (name.equals("body") || name.equals("html"))) {
            // What follows still belongs to the body.
            return;
        }
        if (!current.getNodeName().equals(name) && !HtmlTags.closes(name, current.getNodeName())) {
            boolean optional = java.util.Set.of("p", "li", "td", "tr", "th", "option", "dd", "dt", "tbody", "thead")
                    .contains(current.getNodeName());
            if (!optional) {
                error(76, "Opening and ending tag mismatch: " + name + " and " + current.getNodeName());
            }
        }
        close(name);
    }
}
