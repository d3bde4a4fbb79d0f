package dev.parade.library.dom;

import dev.parade.library.libxml.XmlAttributes;
import dev.parade.library.libxml.XmlWriterText.Repertoire;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes trees as HTML 4, as libxml does. */
final class HtmlWriter {
    private static final Set<String> BOOLEAN = Set.of(
            "checked",
            "compact",
            "declare",
            "defer",
            "disabled",
            "ismap",
            "multiple",
            "nohref",
            "noresize",
            "noshade",
            "nowrap",
            "readonly",
            "selected");
    private static final Map<Integer, String> NAMES = new HashMap<>();

    static {
        HtmlReader.entities().forEach((name, value) -> NAMES.put(value.codePointAt(0), name));
    }

    private final StringBuilder out = new StringBuilder();
    private final Repertoire repertoire;
    private final boolean format;

    HtmlWriter(Repertoire repertoire, boolean format) {
        this.repertoire = repertoire;
        this.format = format;
    }

    String result() {
        return out.toString();
    }

    void document(Document document) {
        for (Node child : DomTraversal.children(document)) {
            node(child);
            if (child.getNodeType() == Node.COMMENT_NODE && child.getNextSibling() != null) {
                continue;
            }
        }
        out.append('\n');
    }

    private static boolean isText(Node node) {
        return node != null
                && (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.ENTITY_REFERENCE_NODE);
    }

    private static boolean isInline(Node node) {
        return !HtmlTags.BLOCK.contains(node.getNodeName())
                && HtmlTags.KNOWN.contains(node.getNodeName())
                && !node.getNodeName().equals("html");
    }

    void node(Node node) {
        switch (node.getNodeType()) {
            case Node.DOCUMENT_NODE -> document((Document) node);
            case Node.DOCUMENT_FRAGMENT_NODE -> DomTraversal.children(node).forEach(this::node);
            case Node.DOCUMENT_TYPE_NODE -> doctype((DocumentType) node);
            case Node.ELEMENT_NODE -> element((Element) node);
            case Node.TEXT_NODE -> {
                if (node.getParentNode() != null
                        && HtmlTags.RAW.contains(node.getParentNode().getNodeName())) {
                    out.append(node.getNodeValue());
                } else {
                    text(node.getNodeValue(), false);
                }
            }
            case Node.CDATA_SECTION_NODE -> out.append(node.getNodeValue());
            case Node.COMMENT_NODE ->
                out.append("<!--").append(node.getNodeValue()).append("-->");
            case Node.PROCESSING_INSTRUCTION_NODE ->
                out.append("<?")
                        .append(node.getNodeName())
                        .append(node.getNodeValue().isEmpty() ? "" : " " + node.getNodeValue())
                        .append('>');
            case Node.ENTITY_REFERENCE_NODE ->
                out.append('&').append(node.getNodeName()).append(';');
            default -> {}
        }
    }

    private void doctype(DocumentType type) {
        out.append("<!DOCTYPE ").append(type.getName());
        if (type.getPublicId() != null) {
            out.append(" PUBLIC \"").append(type.getPublicId()).append('"');
            if (type.getSystemId() != null) {
                out.append(" \"").append(type.getSystemId()).append('"');
            }
        } else if (type.getSystemId() != null) {
            out.append(" SYSTEM \"").append(type.getSystemId()).append('"');
        }
        out.append(">\n");
    }

    private void text(String text, boolean attribute) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append(attribute ? "&lt;" : "&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                default -> {
                    if (repertoire.has(c)) {
                        out.appendCodePoint(c);
                    } else if (NAMES.containsKey(c)) {
                        out.append('&').append(NAMES.get(c)).append(';');
                    } else {
                        out.append("&#").append(c).append(';');
                    }
                }
            }
        });
    }

    private void element(Element element) {
        String name = element.getTagName();
        out.append('<').append(name);
        for (Attr one : XmlAttributes.of(element)) {
            out.append(' ').append(one.getName());
            boolean bare = BOOLEAN.contains(one.getName())
                    && (one.getValue().isEmpty() || one.getValue().equals(one.getName()));
            if (!bare || !one.getValue().isEmpty() && !one.getValue().equals(one.getName())) {
                out.append("=\"");
                attribute(one);
                out.append('"');
            }
        }
        out.append('>');
        Node first = element.getFirstChild();
        boolean isVoid = HtmlTags.VOID.contains(name);
        if (!isVoid && first != null) {
            boolean inline = isInline(element);
            if (format && !inline && !isText(first) && first != element.getLastChild() && !name.startsWith("p")) {
                out.append('\n');
            }
            DomTraversal.children(element).forEach(this::node);
            if (format
                    && !inline
                    && !isText(element.getLastChild())
                    && first != element.getLastChild()
                    && !name.startsWith("p")) {
                out.append('\n');
            }
        }
        if (!isVoid) {
            out.append("</").append(name).append('>');
        }
        Node next = element.getNextSibling();
        Node parent = element.getParentNode();
        if (format
                && next != null
                && !isText(next)
                && !isInline(element)
                && parent != null
                && !parent.getNodeName().startsWith("p")) {
            out.append('\n');
        }
    }

    private void attribute(Attr attribute) {
        String name = attribute.getName();
        String value = attribute.getValue();
        boolean uri = name.equals("href")
                || name.equals("action")
                || name.equals("src")
                || name.equals("name")
                        && attribute.getOwnerElement().getTagName().equals("a");
        if (!uri) {
            text(value, true);
            return;
        }
        StringBuilder escaped = new StringBuilder();
        for (byte b : value.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (c >= 0x80 || c <= ' ' || "<>\"\\^`{|}".indexOf(c) >= 0) {
                escaped.append(String.format("%%%02X", c));
            } else {
                escaped.append((char) c);
            }
        }
        text(escaped.toString(), true);
    }
}
