package dev.parade.library.dom;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.library.libxml.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Changes of trees, with the errors that PHP gives for those that are not allowed. */
final class DomMutation {
    /** Where nodes live that were made by {@code new} and belong to no document yet. */
    private static final String ORPHANAGE = "orphanage";

    private DomMutation() {}

    /** The document of nodes made by {@code new DOMElement()}. */
    static Document orphanage() {
        Document document = XmlTree.newDocument();
        document.setUserData(ORPHANAGE, true, null);
        return document;
    }

    static boolean isOrphan(Node node) {
        Document document = node.getOwnerDocument();
        return document != null && document.getUserData(ORPHANAGE) != null;
    }

    private static Document ownerOf(Node node) {
        return node instanceof Document document ? document : node.getOwnerDocument();
    }

    /** Inserts a node before another, or at the end; Java null when it went well, else PHP's result. */
    private static Object check(Request request, Node parent, Node node) {
        Document owner = ownerOf(parent);
        if (node.getOwnerDocument() != owner && !(node instanceof Document)) {
            if (!isOrphan(node) && !isOrphan(parent)) {
                return DomNodes.fail(request, parent, 4);
            }
            adopt(owner, node);
        }
        if (node instanceof Document || DomTraversal.contains(node, parent)) {
            return DomNodes.fail(request, parent, 3);
        }
        return null;
    }

    /** Moves a node to a document. */
    static void adopt(Document owner, Node node) {
        owner.adoptNode(node);
    }

    static Object insert(Request request, PhpObject self, PhpObject child, PhpObject before) {
        Node parent = DomNodes.node(self);
        Node node = DomNodes.node(child);
        Node next = before == null ? null : DomNodes.node(before);
        Object problem = check(request, parent, node);
        if (problem != null) {
            return problem;
        }
        if (next != null && next.getParentNode() != parent) {
            return DomNodes.fail(request, parent, 8);
        }
        if (node instanceof org.w3c.dom.Attr attribute) {
            if (parent instanceof org.w3c.dom.Element element) {
                element.setAttributeNodeNS(attribute);
                dev.parade.library.libxml.XmlAttributes.place(attribute);
                return child;
            }
            return DomNodes.fail(request, parent, 3);
        }
        if (node instanceof DocumentFragment && node.getFirstChild() == null) {
            request.warning("DOMNode::appendChild(): Document Fragment is empty");
            return false;
        }
        if (node == next) {
            return child;
        }
        Node result = node instanceof DocumentFragment ? node.getFirstChild() : node;
        try {
            insertBefore(parent, node, next);
        } catch (org.w3c.dom.DOMException e) {
            return DomNodes.fail(request, parent, e);
        }
        return node instanceof DocumentFragment ? DomNodes.wrap(request, result) : child;
    }

    /** Inserts; libxml lets a document have what the JDK's tree does not allow: text, and several roots. */
    static void insertBefore(Node parent, Node node, Node next) {
        if (!(parent instanceof Document document)
                || node.getNodeType() != Node.TEXT_NODE && node.getNodeType() != Node.ELEMENT_NODE) {
            parent.insertBefore(node, next);
            return;
        }
        boolean strict = document.getStrictErrorChecking();
        document.setStrictErrorChecking(false);
        try {
            document.insertBefore(node, next);
        } finally {
            document.setStrictErrorChecking(strict);
        }
    }

    /** The first root of a document; the JDK's tree knows of the last one that was added. Null for none. */
    static Element root(Document document) {
        for (Node n = document.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                return element;
            }
        }
        return null;
    }

    /** Inserts a node before another, or at the end for null, with PHP's errors. */
    static void place(Node parent, Node node, Node next) {
        try {
            parent.insertBefore(node, next);
        } catch (org.w3c.dom.DOMException e) {
            DomNodes.fail(Request.current(), parent, e);
        }
    }

    /** Nodes and texts as one fragment (or the one node there is), for append() and its kin. */
    static Node combine(Request request, String method, Node context, Object[] nodes) {
        Document owner = ownerOf(context);
        DocumentFragment fragment = owner.createDocumentFragment();
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] instanceof PhpObject object && object.nativeData() instanceof Node node) {
                if (node.getOwnerDocument() != owner) {
                    if (!isOrphan(node) && request.level() < 83) {
                        throw DomNodes.exception(4);
                    }
                    adopt(owner, node);
                }
                if (DomTraversal.contains(node, context) && node != context) {
                    throw DomNodes.exception(3);
                }
                place(fragment, node, null);
            } else if (nodes[i] instanceof PhpObject || nodes[i] instanceof dev.parade.interpreter.values.PhpArray) {
                throw PhpErrors.typeError(method + "(): Argument #" + (i + 1) + " must be of type DOMNode|string, "
                        + PhpErrors.typeName(nodes[i]) + " given");
            } else {
                fragment.appendChild(
                        owner.createTextNode(Conversions.toPhpString(nodes[i]).toUtf8()));
            }
        }
        return fragment;
    }

    /** The next sibling of a node that is not among nodes that are about to be moved. */
    static Node following(Node node, Object[] moved) {
        Node next = node.getNextSibling();
        while (next != null && isAmong(next, moved)) {
            next = next.getNextSibling();
        }
        return next;
    }

    private static boolean isAmong(Node node, Object[] nodes) {
        for (Object one : nodes) {
            if (one instanceof PhpObject object && object.nativeData() == node) {
                return true;
            }
        }
        return false;
    }

    /** Replaces all children by a text. */
    static void setText(Node node, String text) {
        while (node.getFirstChild() != null) {
            node.removeChild(node.getFirstChild());
        }
        if (!text.isEmpty()) {
            node.appendChild(ownerOf(node).createTextNode(text));
        }
    }
}
