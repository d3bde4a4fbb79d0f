package dev.parade.library.simplexml;

import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.library.libxml.XmlAttributes;
import dev.parade.library.libxml.XmlHolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a SimpleXMLElement stands for: a node, or nodes found from it whenever they are asked for.
 *
 * <p>{@code $a->b} is the list of all children b of a, and where one is wanted, the first of them.
 */
final class SimpleNode implements XmlHolder {
    /** What is meant of a node. */
    enum Kind {
        /** The node itself. */
        NODE,
        /** Its child elements of a name. */
        NAMED,
        /** All its child elements. */
        CHILDREN,
        /** Its attributes, or those of a name. */
        ATTRIBUTES
    }

    private Node node;
    private Kind kind = Kind.NODE;
    private String name;
    private String namespace;
    private boolean isPrefix;
    private PhpObject current;
    private Map<String, String> registered;

    static SimpleNode of(PhpObject object) {
        return (SimpleNode) object.nativeData();
    }

    void set(Node newNode, Kind newKind, String newName, String newNamespace, boolean newIsPrefix) {
        node = newNode;
        kind = newKind;
        name = newName;
        namespace = newNamespace == null || newNamespace.isEmpty() ? null : newNamespace;
        isPrefix = newIsPrefix;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    String namespace() {
        return namespace;
    }

    boolean isPrefix() {
        return isPrefix;
    }

    /** The namespaces that XPath expressions may use. */
    Map<String, String> registered() {
        if (registered == null) {
            registered = new HashMap<>();
        }
        return registered;
    }

    boolean hasNode() {
        return node != null;
    }

    /** The node that everything starts from. */
    Node node() {
        if (node == null) {
            throw PhpErrors.error("SimpleXMLElement is not properly initialized");
        }
        return node;
    }

    @Override
    public Node exported() {
        return node == null ? null : first();
    }

    /** The node that is meant where one is wanted; null for none. */
    Node first() {
        return kind == Kind.NODE ? node() : start();
    }

    /** The first of the nodes to walk over. */
    Node start() {
        Node from = node();
        if (kind == Kind.ATTRIBUTES) {
            List<Attr> all = attributes(from);
            return all.isEmpty() ? null : fetch(all.get(0));
        }
        return fetch(from.getFirstChild());
    }

    /** The node, or the next behind it that is meant. */
    Node fetch(Node from) {
        for (Node n = from; n != null; n = next(n)) {
            short wanted = kind == Kind.ATTRIBUTES ? Node.ATTRIBUTE_NODE : Node.ELEMENT_NODE;
            boolean named = name == null || kind == Kind.CHILDREN || kind == Kind.NODE || name.equals(nameOf(n));
            if (n.getNodeType() == wanted && named && matches(n)) {
                return n;
            }
        }
        return null;
    }

    /** Whether a node is in the namespace that is looked at. */
    boolean matches(Node n) {
        String uri = n.getNamespaceURI();
        if (namespace == null) {
            return uri == null || n.getPrefix() == null;
        }
        return uri != null && namespace.equals(isPrefix ? n.getPrefix() : uri);
    }

    /** The element at a position; null for none. */
    Node at(long position, Node from) {
        if (kind == Kind.NODE) {
            return position == 0 ? from : null;
        }
        long at = 0;
        for (Node n = from; n != null && at <= position; n = n.getNextSibling()) {
            if (isListed(n)) {
                if (at == position) {
                    return n;
                }
                at++;
            }
        }
        return null;
    }

    /** How many elements there are from a node on, looking no further than a position. */
    long countTo(long position, Node from) {
        long count = 0;
        for (Node n = from; kind != Kind.NODE && n != null && count <= position; n = n.getNextSibling()) {
            if (isListed(n)) {
                count++;
            }
        }
        return count;
    }

    private boolean isListed(Node n) {
        return n.getNodeType() == Node.ELEMENT_NODE
                && matches(n)
                && (kind == Kind.CHILDREN || kind == Kind.NAMED && name.equals(nameOf(n)));
    }

    /** The first element of a name from a node on. */
    Node named(Node from, String wanted) {
        for (Node n = from; n != null; n = n.getNextSibling()) {
            if (n.getNodeType() == Node.ELEMENT_NODE && matches(n) && wanted.equals(nameOf(n))) {
                return n;
            }
        }
        return null;
    }

    /** The attribute of a name, or at a position, among those that are meant. */
    Attr attribute(List<Attr> among, Object key) {
        long at = 0;
        for (Attr one : among) {
            if (kind == Kind.ATTRIBUTES && name != null && !name.equals(nameOf(one)) || !matches(one)) {
                continue;
            }
            if (key instanceof Long position ? at == position : key.equals(nameOf(one))) {
                return one;
            }
            at++;
        }
        return null;
    }

    // ---- walking

    PhpObject current() {
        return current;
    }

    void setCurrent(PhpObject object) {
        PhpObject before = current;
        Owned.retain(object);
        current = object;
        Owned.release(before);
    }

    // ---- nodes as libxml sees them

    /** The attributes of a node without declarations of namespaces. */
    static List<Attr> attributes(Node node) {
        return node instanceof Element element ? XmlAttributes.ordinary(element) : List.of();
    }

    static Node parent(Node n) {
        return n instanceof Attr attribute ? attribute.getOwnerElement() : n.getParentNode();
    }

    static Node next(Node n) {
        if (!(n instanceof Attr attribute)) {
            return n.getNextSibling();
        }
        List<Attr> all = attributes(attribute.getOwnerElement());
        int at = all.indexOf(attribute);
        return at >= 0 && at + 1 < all.size() ? all.get(at + 1) : null;
    }

    /** The local name; null for nodes without one. */
    static String nameOf(Node n) {
        return switch (n.getNodeType()) {
            case Node.TEXT_NODE -> "text";
            case Node.COMMENT_NODE -> "comment";
            case Node.CDATA_SECTION_NODE -> null;
            default -> n.getLocalName() == null ? n.getNodeName() : n.getLocalName();
        };
    }
}
