package dev.parade.library.simplexml;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.XmlTree;
import dev.parade.library.simplexml.SimpleNode.Kind;
import org.w3c.dom.Node;

/** New objects for nodes, and the text of nodes. */
final class SimpleObjects {
    private SimpleObjects() {}

    /** An object of the same class and for the same namespace as another. */
    static PhpObject of(PhpObject parent, Node node, Kind kind, String name) {
        SimpleNode from = SimpleNode.of(parent);
        return of(parent, node, kind, name, from.namespace(), from.isPrefix());
    }

    static PhpObject of(PhpObject parent, Node node, Kind kind, String name, String namespace, boolean isPrefix) {
        PhpObject object = Request.current().instantiate(parent.phpClass());
        SimpleNode.of(object).set(node, kind, name, namespace, isPrefix);
        return object;
    }

    /** The object of a node that was found; PHP's null for none. */
    static Object orNull(PhpObject parent, Node node) {
        return node == null ? PhpNull.INSTANCE : of(parent, node, Kind.NODE, null);
    }

    static String text(PhpString text) {
        return text == null ? null : text.toUtf8();
    }

    /** What an object is as a string. */
    static String contents(PhpObject object) {
        SimpleNode self = SimpleNode.of(object);
        if (!self.hasNode()) {
            return "";
        }
        Node node = self.first();
        if (node == null) {
            return "";
        }
        short type = node.getNodeType();
        if (self.kind() == Kind.NODE && (type == Node.COMMENT_NODE || type == Node.PROCESSING_INSTRUCTION_NODE)) {
            return node.getNodeValue();
        }
        return text(node.getFirstChild());
    }

    /** The text of a node and its siblings; elements among them are left out. */
    static String text(Node from) {
        StringBuilder text = new StringBuilder();
        for (Node n = from; n != null; n = n.getNextSibling()) {
            switch (n.getNodeType()) {
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> text.append(n.getNodeValue());
                case Node.ENTITY_REFERENCE_NODE -> {
                    if (n.getUserData(XmlTree.VALUE) instanceof String value) {
                        text.append(value);
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    // ---- walking

    static void rewind(PhpObject object) {
        point(object, SimpleNode.of(object).start());
    }

    static void advance(PhpObject object) {
        SimpleNode self = SimpleNode.of(object);
        if (self.current() != null) {
            point(
                    object,
                    self.fetch(SimpleNode.next(SimpleNode.of(self.current()).node())));
        }
    }

    private static void point(PhpObject object, Node node) {
        SimpleNode.of(object).setCurrent(node == null ? null : of(object, node, Kind.NODE, null));
    }
}
