package dev.parade.library.dom;

import dev.parade.library.libxml.XmlAttributes;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks over trees. */
final class DomTraversal {
    private DomTraversal() {}

    static List<Node> children(Node parent) {
        List<Node> list = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            list.add(child);
        }
        return list;
    }

    static List<Element> elements(Node parent) {
        List<Element> list = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                list.add(element);
            }
        }
        return list;
    }

    /** The elements below a node with a qualified name, or all for {@code *}. */
    static List<Node> byName(Node root, String name) {
        List<Node> list = new ArrayList<>();
        for (Node n = next(root, root); n != null; n = next(n, root)) {
            if (n.getNodeType() == Node.ELEMENT_NODE
                    && (name.equals("*") || n.getNodeName().equals(name))) {
                list.add(n);
            }
        }
        return list;
    }

    static List<Node> byName(Node root, String namespace, String local) {
        List<Node> list = new ArrayList<>();
        for (Node n = next(root, root); n != null; n = next(n, root)) {
            if (n.getNodeType() == Node.ELEMENT_NODE
                    && (local.equals("*") || local(n).equals(local))
                    && ("*".equals(namespace)
                            || (namespace == null ? "" : namespace)
                                    .equals(n.getNamespaceURI() == null ? "" : n.getNamespaceURI()))) {
                list.add(n);
            }
        }
        return list;
    }

    /** The next node in document order below a root. */
    static Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node n = node;
        while (n != null && n != root) {
            if (n.getNextSibling() != null) {
                return n.getNextSibling();
            }
            n = n.getParentNode();
        }
        return null;
    }

    static String local(Node node) {
        if (node.getLocalName() != null) {
            return node.getLocalName();
        }
        String name = node.getNodeName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** Whether a node is another or lies below it. */
    static boolean contains(Node ancestor, Node node) {
        for (Node n = node; n != null; n = n instanceof Attr a ? a.getOwnerElement() : n.getParentNode()) {
            if (n == ancestor) {
                return true;
            }
        }
        return false;
    }

    static Node root(Node node) {
        Node n = node;
        while (true) {
            Node up = n instanceof Attr a ? a.getOwnerElement() : n.getParentNode();
            if (up == null) {
                return n;
            }
            n = up;
        }
    }

    /** The path of a node as libxml writes it: {@code /a/b[2]/@c}. */
    static String path(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node n = node; n != null && n.getNodeType() != Node.DOCUMENT_NODE; ) {
            if (n instanceof Attr attribute) {
                path.insert(0, "/@" + attribute.getName());
                n = attribute.getOwnerElement();
                continue;
            }
            String name = switch (n.getNodeType()) {
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> "text()";
                case Node.COMMENT_NODE -> "comment()";
                case Node.PROCESSING_INSTRUCTION_NODE -> "processing-instruction('" + n.getNodeName() + "')";
                default -> n.getPrefix() == null && n.getNamespaceURI() != null ? "*" : n.getNodeName();
            };
            path.insert(0, "/" + name + position(n, name.equals("*")));
            n = n.getParentNode();
        }
        return path.isEmpty() ? "/" : path.toString();
    }

    private static String position(Node node, boolean any) {
        int before = 0;
        boolean more = false;
        if (node.getParentNode() == null) {
            return "";
        }
        for (Node n = node.getParentNode().getFirstChild(); n != null; n = n.getNextSibling()) {
            boolean same = n.getNodeType() == node.getNodeType()
                    && (any && n.getNodeType() == Node.ELEMENT_NODE
                            || n.getNodeName().equals(node.getNodeName()));
            if (n == node) {
                before++;
                more |= before > 1;
            } else if (same && !more && before == 0 || same && !contains(node, n) && precedes(n, node)) {
                before++;
            } else if (same) {
                more = true;
            }
        }
        return more || before > 1 ? "[" + before + "]" : "";
    }

    private static boolean precedes(Node a, Node b) {
        for (Node n = a.getNextSibling(); n != null; n = n.getNextSibling()) {
            if (n == b) {
                return true;
            }
        }
        return false;
    }

    /** The namespace that a prefix (null for none) stands for at a node. */
    static String namespace(Node node, String prefix) {
        for (Node n = node; n != null; n = n instanceof Attr a ? a.getOwnerElement() : n.getParentNode()) {
            if (!(n instanceof Element element)) {
                continue;
            }
            if (element.getNamespaceURI() != null && java.util.Objects.equals(prefix, element.getPrefix())) {
                return element.getNamespaceURI();
            }
            for (Attr one : XmlAttributes.of(element)) {
                if (XmlAttributes.isDeclaration(one)
                        && (prefix == null
                                ? one.getName().equals("xmlns")
                                : one.getName().equals("xmlns:" + prefix))) {
                    return one.getValue().isEmpty() ? null : one.getValue();
                }
            }
        }
        return "xml".equals(prefix) ? javax.xml.XMLConstants.XML_NS_URI : null;
    }

    static String prefix(Node node, String namespace) {
        for (Node n = node; n != null; n = n instanceof Attr a ? a.getOwnerElement() : n.getParentNode()) {
            if (!(n instanceof Element element)) {
                continue;
            }
            if (namespace.equals(element.getNamespaceURI()) && element.getPrefix() != null) {
                return element.getPrefix();
            }
            for (Attr one : XmlAttributes.of(element)) {
                if (XmlAttributes.isDeclaration(one)
                        && one.getName().startsWith("xmlns:")
                        && one.getValue().equals(namespace)) {
                    return one.getName().substring(6);
                }
            }
        }
        return null;
    }

    /** The text of a node and all below it. */
    static String text(Node node) {
        return switch (node.getNodeType()) {
            case Node.TEXT_NODE,
                    Node.CDATA_SECTION_NODE,
                    Node.COMMENT_NODE,
                    Node.PROCESSING_INSTRUCTION_NODE,
                    Node.ATTRIBUTE_NODE -> node.getNodeValue();
            default -> {
                StringBuilder text = new StringBuilder();
                for (Node n = next(node, node); n != null; n = next(n, node)) {
                    if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
                        text.append(n.getNodeValue());
                    } else if (n.getNodeType() == Node.ENTITY_REFERENCE_NODE
                            && n.getUserData(dev.parade.library.libxml.XmlTree.VALUE) instanceof String value) {
                        text.append(value);
                    }
                }
                yield text.toString();
            }
        };
    }
}
