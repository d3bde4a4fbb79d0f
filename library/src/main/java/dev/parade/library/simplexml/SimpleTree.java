package dev.parade.library.simplexml;

import dev.parade.library.libxml.XmlAttributes;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Changes of the tree. */
final class SimpleTree {
    private SimpleTree() {}

    private static Document document(Node node) {
        return node instanceof Document document ? document : node.getOwnerDocument();
    }

    /** Names are taken as they come, as libxml does. */
    private static <T> T unchecked(Node node, Supplier<T> change) {
        Document document = document(node);
        boolean strict = document.getStrictErrorChecking();
        document.setStrictErrorChecking(false);
        try {
            return change.get();
        } finally {
            document.setStrictErrorChecking(strict);
        }
    }

    static void unlink(Node node) {
        if (node instanceof Attr attribute) {
            attribute.getOwnerElement().removeAttributeNode(attribute);
        } else if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    /** Puts a text in the place of what an element or attribute holds; nothing for Java null. */
    static void setContent(Node node, String text) {
        if (text == null) {
            return;
        }
        if (node instanceof Attr attribute) {
            attribute.setValue(text);
            return;
        }
        while (node.getFirstChild() != null) {
            node.removeChild(node.getFirstChild());
        }
        if (!text.isEmpty()) {
            node.appendChild(document(node).createTextNode(text));
        }
    }

    /** A new element of the same name and namespace at the end of a node's parent; null where that is impossible. */
    static Node addBeside(Node node, String text) {
        Node parent = SimpleNode.parent(node);
        if (parent == null) {
            return null;
        }
        return append(parent, element(parent, node.getNodeName(), node.getNamespaceURI()), text);
    }

    /** A new child in the namespace of its parent. */
    static Node addChild(Node parent, String name, String text) {
        String prefix = parent.getPrefix();
        String namespace = parent instanceof Element ? parent.getNamespaceURI() : null;
        String qualified = namespace == null || prefix == null ? name : prefix + ":" + name;
        return append(parent, element(parent, qualified, namespace), text);
    }

    static Element element(Node context, String name, String namespace) {
        return unchecked(context, () -> {
            Document document = document(context);
            try {
                return namespace == null && name.indexOf(':') >= 0
                        ? document.createElement(name)
                        : document.createElementNS(namespace, name);
            } catch (DOMException e) {
                return document.createElement(name);
            }
        });
    }

    static Node append(Node parent, Element element, String text) {
        if (text != null) {
            element.appendChild(document(parent).createTextNode(text));
        }
        return parent.appendChild(element);
    }

    /** A new attribute without a namespace. */
    static Attr addAttribute(Node node, String name, String value) {
        return unchecked(node, () -> {
            Element element = (Element) node;
            XmlAttributes.set(element, name, value);
            return element.getAttributeNode(name);
        });
    }

    /** A new attribute in a namespace. */
    static void addAttribute(Element element, String namespace, String name, String value) {
        unchecked(element, () -> {
            XmlAttributes.set(element, namespace, name, value);
            return null;
        });
    }

    /** Declares a namespace; a Java null prefix is the default namespace. */
    static void declare(Element element, String prefix, String namespace) {
        unchecked(element, () -> {
            XmlAttributes.set(
                    element,
                    XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
                    prefix == null ? "xmlns" : "xmlns:" + prefix,
                    namespace);
            return null;
        });
    }

    /** A prefix in scope for a namespace, the empty string for the default namespace; null when none is declared. */
    static String prefixOf(Node node, String namespace) {
        if (XMLConstants.XML_NS_URI.equals(namespace)) {
            return "xml";
        }
        for (Node n = node; n instanceof Element element; n = n.getParentNode()) {
            for (Attr one : XmlAttributes.of(element)) {
                if (XmlAttributes.isDeclaration(one) && one.getValue().equals(namespace)) {
                    return one.getName().equals("xmlns") ? "" : one.getLocalName();
                }
            }
            if (namespace.equals(element.getNamespaceURI())) {
                return element.getPrefix() == null ? "" : element.getPrefix();
            }
        }
        return null;
    }
}
