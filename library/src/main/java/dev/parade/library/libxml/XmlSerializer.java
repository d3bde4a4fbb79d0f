package dev.parade.library.libxml;

import dev.parade.library.libxml.XmlWriterText.Repertoire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.DocumentType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes trees as libxml does. */
public final class XmlSerializer {
    private final StringBuilder out = new StringBuilder();
    private final Repertoire repertoire;
    private final boolean format;
    private final boolean noEmptyTags;

    /** A writer; {@code format} indents elements that hold no text. */
    public XmlSerializer(Repertoire repertoire, boolean format, boolean noEmptyTags) {
        this.repertoire = repertoire;
        this.format = format;
        this.noEmptyTags = noEmptyTags;
    }

    /** What was written. */
    public String result() {
        return out.toString();
    }

    /** Writes the declaration of a document. */
    public void declaration(String version, String encoding, Boolean standalone) {
        out.append("<?xml version=\"").append(version).append('"');
        if (encoding != null) {
            out.append(" encoding=\"").append(encoding).append('"');
        }
        if (standalone != null) {
            out.append(" standalone=\"").append(standalone ? "yes" : "no").append('"');
        }
        out.append("?>\n");
    }

    /** Writes the children of a document, each on a line. */
    public void children(Node document) {
        for (Node child = document.getFirstChild(); child != null; child = child.getNextSibling()) {
            node(child, 0, format, inherited(document));
            out.append('\n');
        }
    }

    /** Writes a node. */
    public void node(Node node) {
        if (node.getNodeType() == Node.DOCUMENT_FRAGMENT_NODE) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                node(child, 0, format, new HashMap<>());
            }
            return;
        }
        node(node, 0, format, inherited(node.getParentNode()));
    }

    private static Map<String, String> inherited(Node node) {
        Map<String, String> scope = new HashMap<>();
        for (Node n = node; n != null && n.getNodeType() == Node.ELEMENT_NODE; n = n.getParentNode()) {
            for (Attr one : XmlAttributes.of((Element) n)) {
                if (XmlAttributes.isDeclaration(one)) {
                    scope.putIfAbsent(declared(one), one.getNodeValue());
                }
            }
            String prefix = n.getPrefix() == null ? "" : n.getPrefix();
            if (n.getNamespaceURI() != null) {
                scope.putIfAbsent(prefix, n.getNamespaceURI());
            }
        }
        return scope;
    }

    private static String declared(Node attribute) {
        return attribute.getNodeName().equals("xmlns") ? "" : attribute.getLocalName();
    }

    private void node(Node node, int depth, boolean indent, Map<String, String> scope) {
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE -> element((Element) node, depth, indent, scope);
            case Node.TEXT_NODE -> XmlWriterText.text(out, node.getNodeValue(), repertoire);
            case Node.CDATA_SECTION_NODE ->
                out.append("<![CDATA[")
                        .append(node.getNodeValue().replace("]]>", "]]]]><![CDATA[>"))
                        .append("]]>");
            case Node.COMMENT_NODE ->
                out.append("<!--").append(node.getNodeValue()).append("-->");
            case Node.PROCESSING_INSTRUCTION_NODE -> {
                out.append("<?").append(node.getNodeName());
                if (!node.getNodeValue().isEmpty()) {
                    out.append(' ').append(node.getNodeValue());
                }
                out.append("?>");
            }
            case Node.ENTITY_REFERENCE_NODE ->
                out.append('&').append(node.getNodeName()).append(';');
            case Node.DOCUMENT_TYPE_NODE -> doctype((DocumentType) node);
            case Node.ATTRIBUTE_NODE -> attribute((Attr) node);
            case Node.DOCUMENT_NODE -> children(node);
            default -> {}
        }
    }

    private void doctype(DocumentType type) {
        out.append("<!DOCTYPE ").append(type.getName());
        if (type.getPublicId() != null) {
            out.append(" PUBLIC \"").append(type.getPublicId()).append('"');
            out.append(" \"")
                    .append(type.getSystemId() == null ? "" : type.getSystemId())
                    .append('"');
        } else if (type.getSystemId() != null) {
            out.append(" SYSTEM \"").append(type.getSystemId()).append('"');
        }
        if (type.getUserData(XmlTree.SUBSET) instanceof String subset) {
            out.append(" [");
            out.append(subset.startsWith("\n") ? "" : "\n").append(subset);
            out.append(subset.endsWith("\n") ? "" : "\n").append(']');
        }
        out.append('>');
    }

    private void attribute(Attr attribute) {
        out.append(' ').append(attribute.getName()).append("=\"");
        XmlWriterText.attribute(out, attribute.getValue(), repertoire);
        out.append('"');
    }

    private void element(Element element, int depth, boolean indent, Map<String, String> outer) {
        Map<String, String> scope = outer;
        out.append('<').append(element.getTagName());
        List<Attr> attributes = XmlAttributes.of(element);
        for (Attr one : attributes) {
            if (XmlAttributes.isDeclaration(one)) {
                scope = scope == outer ? new HashMap<>(outer) : scope;
                scope.put(declared(one), one.getNodeValue());
            }
        }
        String prefix = element.getPrefix() == null ? "" : element.getPrefix();
        String namespace = element.getNamespaceURI() == null ? "" : element.getNamespaceURI();
        if (element.getLocalName() != null
                && !prefix.equals("xml")
                && !namespace.equals(scope.getOrDefault(prefix, ""))
                && !(namespace.isEmpty() && !prefix.isEmpty())) {
            scope = scope == outer ? new HashMap<>(outer) : scope;
            scope.put(prefix, namespace);
            declare(prefix, namespace);
        }
        for (Attr one : attributes) {
            if (XmlAttributes.isDeclaration(one)) {
                attribute(one);
            }
        }
        for (Attr one : attributes) {
            if (XmlAttributes.isDeclaration(one)) {
                continue;
            }
            String own = one.getNamespaceURI();
            if (own != null
                    && one.getPrefix() != null
                    && !one.getPrefix().equals("xml")
                    && !own.equals(scope.get(one.getPrefix()))) {
                scope = scope == outer ? new HashMap<>(outer) : scope;
                scope.put(one.getPrefix(), own);
                declare(one.getPrefix(), own);
            }
            attribute(one);
        }
        content(element, depth, indent, scope);
    }

    private void declare(String prefix, String namespace) {
        out.append(prefix.isEmpty() ? " xmlns" : " xmlns:").append(prefix).append("=\"");
        XmlWriterText.attribute(out, namespace, repertoire);
        out.append('"');
    }

    private void content(Element element, int depth, boolean indent, Map<String, String> scope) {
        Node first = element.getFirstChild();
        if (first == null) {
            out.append(noEmptyTags ? "></" + element.getTagName() + ">" : "/>");
            return;
        }
        boolean inner = indent;
        for (Node child = first; child != null && inner; child = child.getNextSibling()) {
            short type = child.getNodeType();
            inner = type != Node.TEXT_NODE && type != Node.ENTITY_REFERENCE_NODE && type != Node.CDATA_SECTION_NODE;
        }
        out.append('>');
        for (Node child = first; child != null; child = child.getNextSibling()) {
            if (inner) {
                out.append('\n').append("  ".repeat(depth + 1));
            }
            node(child, depth + 1, inner, scope);
        }
        if (inner) {
            out.append('\n').append("  ".repeat(depth));
        }
        out.append("</").append(element.getTagName()).append('>');
    }
}
