package dev.parade.library.dom;

import dev.parade.library.libxml.XmlAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Canonical XML 1.0: attributes in order, no declaration, no empty tags. */
final class CanonicalForm {
    private final boolean comments;
    private final StringBuilder out = new StringBuilder();

    CanonicalForm(boolean comments) {
        this.comments = comments;
    }

    String write(Node node) {
        write(node, new HashMap<>());
        return out.toString();
    }

    private void write(Node node, Map<String, String> scope) {
        switch (node.getNodeType()) {
            case Node.DOCUMENT_NODE, Node.DOCUMENT_FRAGMENT_NODE -> {
                boolean afterRoot = false;
                for (Node child : DomTraversal.children(node)) {
                    boolean element = child instanceof Element;
                    boolean shown = element
                            || child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE
                            || comments && child.getNodeType() == Node.COMMENT_NODE;
                    if (shown && afterRoot) {
                        out.append('\n');
                    }
                    write(child, scope);
                    if (shown && !element && !afterRoot) {
                        out.append('\n');
                    }
                    afterRoot |= element;
                }
            }
            case Node.ELEMENT_NODE -> element((Element) node, scope);
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE ->
                out.append(node.getNodeValue()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\r", "&#xD;"));
            case Node.COMMENT_NODE -> {
                if (comments) {
                    out.append("<!--").append(node.getNodeValue()).append("-->");
                }
            }
            case Node.PROCESSING_INSTRUCTION_NODE ->
                out.append("<?")
                        .append(node.getNodeName())
                        .append(node.getNodeValue().isEmpty() ? "" : " ")
                        .append(node.getNodeValue())
                        .append("?>");
            default -> {}
        }
    }

    private void element(Element element, Map<String, String> outer) {
        Map<String, String> scope = new HashMap<>(outer);
        out.append('<').append(element.getTagName());
        List<Attr> declarations = new ArrayList<>();
        List<Attr> others = new ArrayList<>();
        for (Attr one : XmlAttributes.of(element)) {
            (XmlAttributes.isDeclaration(one) ? declarations : others).add(one);
        }
        declarations.sort(Comparator.comparing(one -> one.getName().equals("xmlns") ? "" : one.getLocalName()));
        for (Attr one : declarations) {
            String before = scope.put(one.getName(), one.getValue());
            boolean same =
                    one.getValue().equals(before == null && one.getValue().isEmpty() ? "" : before);
            if (!same) {
                attribute(one);
            }
        }
        others.sort(Comparator.comparing((Attr one) -> one.getNamespaceURI() == null ? "" : one.getNamespaceURI())
                .thenComparing(DomTraversal::local));
        others.forEach(this::attribute);
        out.append('>');
        for (Node child : DomTraversal.children(element)) {
            write(child, scope);
        }
        out.append("</").append(element.getTagName()).append('>');
    }

    private void attribute(Attr attribute) {
        out.append(' ')
                .append(attribute.getName())
                .append("=\"")
                .append(attribute
                        .getValue()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\"", "&quot;")
                        .replace("\t", "&#x9;")
                        .replace("\n", "&#xA;")
                        .replace("\r", "&#xD;"))
                .append('"');
    }
}
