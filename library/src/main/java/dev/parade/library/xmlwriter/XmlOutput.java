package dev.parade.library.xmlwriter;

import dev.parade.library.libxml.XmlWriterText;
import dev.parade.library.libxml.XmlWriterText.Repertoire;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** XML as it is written piece by piece, with libxml's rules about line breaks. */
final class XmlOutput {
    private enum Kind {
        ELEMENT,
        INSTRUCTION,
        CDATA,
        COMMENT,
        DTD,
        DTD_PART
    }

    /** What was begun and not ended. */
    private static final class Open {
        final Kind kind;
        final String name;

        /** Still within the start tag, or before the first content. */
        boolean head = true;

        /** Of the declaration of an entity: its text is quoted. */
        boolean quoted;

        final Map<String, String> namespaces = new LinkedHashMap<>();

        Open(Kind kind, String name) {
            this.kind = kind;
            this.name = name;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean inAttribute;
    private boolean indent;
    private boolean doIndent;
    private String indentText = " ";
    private Repertoire repertoire = Repertoire.ALL;
    String encoding;

    void setIndent(boolean on) {
        indent = on;
        doIndent = on;
    }

    void setIndentText(String text) {
        indentText = text;
    }

    /** What was written since it was last taken. */
    String take(boolean clear) {
        String text = out.toString();
        if (clear) {
            out.setLength(0);
        }
        return text;
    }

    private void lineBreak() {
        if (indent) {
            out.append('\n');
        }
    }

    private void writeIndent() {
        out.append(indentText.repeat(Math.max(0, open.size() - 1)));
    }

    /** Ends the start tag of the element that is open, before something in it. */
    private boolean beginContent(boolean breaks) {
        Open top = open.peek();
        if (top == null) {
            return true;
        }
        if (top.kind == Kind.ELEMENT && top.head) {
            endHead(top);
            out.append('>');
            if (breaks) {
                lineBreak();
            }
            top.head = false;
        } else if (top.kind == Kind.INSTRUCTION && breaks) {
            return false;
        }
        return true;
    }

    private void endHead(Open top) {
        endAttribute();
        top.namespaces.forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            XmlWriterText.attribute(out, value, repertoire);
            out.append('"');
        });
        top.namespaces.clear();
    }

    boolean startDocument(String version, String declared, String standalone) {
        if (!open.isEmpty()) {
            return false;
        }
        out.append("<?xml version=\"").append(version == null ? "1.0" : version).append('"');
        if (declared != null) {
            out.append(" encoding=\"").append(declared).append('"');
            encoding = declared;
        }
        if (standalone != null) {
            out.append(" standalone=\"").append(standalone).append('"');
        }
        out.append("?>\n");
        return true;
    }

    boolean endDocument() {
        while (!open.isEmpty()) {
            switch (open.peek().kind) {
                case ELEMENT -> endElement(false);
                case INSTRUCTION -> endInstruction();
                case CDATA -> endCdata();
                case COMMENT -> endComment();
                case DTD -> endDtd();
                default -> endDtdPart();
            }
        }
        if (!indent) {
            out.append('\n');
        }
        return true;
    }

    // ---- elements and attributes

    boolean startElement(String prefix, String local, String namespace) {
        if (!beginContent(true)) {
            return false;
        }
        String name = prefix == null ? local : prefix + ":" + local;
        Open element = new Open(Kind.ELEMENT, name);
        open.push(element);
        if (indent) {
            writeIndent();
        }
        out.append('<').append(name);
        if (namespace != null) {
            element.namespaces.put(prefix == null ? "xmlns" : "xmlns:" + prefix, namespace);
        }
        return true;
    }

    boolean endElement(boolean full) {
        Open top = open.peek();
        if (top == null || top.kind != Kind.ELEMENT) {
            return false;
        }
        if (top.head && !full) {
            endHead(top);
            doIndent = indent;
            out.append("/>");
        } else {
            if (top.head) {
                endHead(top);
                out.append('>');
                top.head = false;
                doIndent = false;
            }
            if (indent && doIndent) {
                writeIndent();
            }
            doIndent = true;
            out.append("</").append(top.name).append('>');
        }
        lineBreak();
        open.pop();
        return true;
    }

    boolean startAttribute(String prefix, String local, String namespace) {
        Open top = open.peek();
        if (top == null || top.kind != Kind.ELEMENT || !top.head) {
            return false;
        }
        endAttribute();
        out.append(' ').append(prefix == null ? local : prefix + ":" + local).append("=\"");
        if (namespace != null && prefix != null) {
            top.namespaces.put("xmlns:" + prefix, namespace);
        }
        inAttribute = true;
        return true;
    }

    boolean endAttribute() {
        if (!inAttribute) {
            return false;
        }
        out.append('"');
        inAttribute = false;
        return true;
    }

    // ---- text

    boolean text(String text) {
        if (inAttribute) {
            XmlWriterText.attribute(out, text, repertoire);
            return true;
        }
        return content(text, true);
    }

    boolean raw(String text) {
        if (inAttribute) {
            out.append(text);
            return true;
        }
        return content(text, false);
    }

    private boolean content(String text, boolean escape) {
        Open top = open.peek();
        if (top == null) {
            out.append(text);
            return true;
        }
        switch (top.kind) {
            case ELEMENT -> {
                beginContent(false);
                doIndent = false;
                if (escape) {
                    int start = out.length();
                    XmlWriterText.text(out, text, repertoire);
                    replaceQuotes(start);
                } else {
                    out.append(text);
                }
            }
            case INSTRUCTION -> {
                if (top.head) {
                    out.append(' ');
                    top.head = false;
                }
                out.append(text);
            }
            default -> {
                if (top.kind == Kind.DTD && top.head) {
                    out.append(" [");
                    top.head = false;
                }
                if (top.kind == Kind.DTD_PART && top.head) {
                    top.quoted = top.name.startsWith("ENTITY");
                    out.append(top.quoted ? " \"" : " ");
                    top.head = false;
                }
                out.append(text);
            }
        }
        return true;
    }

    /** Quotes are escaped in texts, too: libxml uses the rules of its SAX output here. */
    private void replaceQuotes(int start) {
        for (int i = out.length() - 1; i >= start; i--) {
            if (out.charAt(i) == '"') {
                out.replace(i, i + 1, "&quot;");
            }
        }
    }

    boolean startCdata() {
        Open top = open.peek();
        if (top != null && top.kind == Kind.CDATA || !beginContent(false)) {
            return false;
        }
        open.push(new Open(Kind.CDATA, ""));
        out.append("<![CDATA[");
        return true;
    }

    boolean endCdata() {
        return end(Kind.CDATA, "]]>", false);
    }

    private boolean end(Kind kind, String text, boolean breaks) {
        Open top = open.peek();
        if (top == null || top.kind != kind) {
            return false;
        }
        out.append(text);
        if (breaks) {
            lineBreak();
        }
        open.pop();
        return true;
    }

    boolean startComment() {
        if (!beginContent(true)) {
            return false;
        }
        open.push(new Open(Kind.COMMENT, ""));
        if (indent) {
            writeIndent();
        }
        out.append("<!--");
        return true;
    }

    boolean endComment() {
        return end(Kind.COMMENT, "-->", true);
    }

    boolean startInstruction(String target) {
        if (!beginContent(true)) {
            return false;
        }
        open.push(new Open(Kind.INSTRUCTION, target));
        if (indent) {
            writeIndent();
        }
        out.append("<?").append(target);
        return true;
    }

    boolean endInstruction() {
        return end(Kind.INSTRUCTION, "?>", true);
    }

    // ---- document types

    boolean startDtd(String name, String publicId, String systemId) {
        if (!open.isEmpty()) {
            return false;
        }
        open.push(new Open(Kind.DTD, name));
        out.append("<!DOCTYPE ").append(name);
        if (publicId != null) {
            out.append(indent ? "\nPUBLIC \"" : " PUBLIC \"").append(publicId).append('"');
        }
        if (systemId != null) {
            if (publicId == null) {
                out.append(indent ? "\nSYSTEM" : " SYSTEM");
            }
            out.append(indent && publicId != null ? "\n       \"" : " \"")
                    .append(systemId)
                    .append('"');
        }
        return true;
    }

    boolean endDtd() {
        Open top = open.peek();
        if (top == null || top.kind != Kind.DTD) {
            return false;
        }
        if (!top.head) {
            out.append(']');
        }
        out.append('>');
        lineBreak();
        open.pop();
        return true;
    }

    /** Begins {@code <!ELEMENT name}, {@code <!ATTLIST name} or {@code <!ENTITY name}. */
    boolean startDtdPart(String keyword, String name) {
        Open top = open.peek();
        if (top != null && top.kind != Kind.DTD) {
            return false;
        }
        if (top != null && top.head) {
            out.append(" [");
            lineBreak();
            top.head = false;
        }
        open.push(new Open(Kind.DTD_PART, keyword));
        if (indent) {
            writeIndent();
        }
        out.append("<!").append(keyword).append(' ').append(name);
        return true;
    }

    boolean dtdText(String text) {
        Open top = open.peek();
        if (top == null || top.kind != Kind.DTD_PART) {
            return false;
        }
        out.append(top.head ? " " : "").append(text);
        top.head = false;
        return true;
    }

    boolean endDtdPart() {
        Open top = open.peek();
        return end(Kind.DTD_PART, top != null && top.quoted ? "\">" : ">", true);
    }
}
