package dev.parade.library.simplexml;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.simplexml.SimpleNode.Kind;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;

/** An element as a table of properties: what dumps, casts to arrays and json_encode() see. */
final class SimpleProperties {
    private SimpleProperties() {}

    private static PhpString php(String text) {
        return PhpString.ofUtf8(text);
    }

    /** The table; of {@code children()}, attributes are there for dumps alone. */
    static PhpArray of(PhpObject object, boolean debug) {
        PhpArray table = new PhpArray();
        fill(table, object, debug);
        Request.current().lifetimes().watch(table);
        return table;
    }

    private static void fill(PhpArray table, PhpObject object, boolean debug) {
        SimpleNode self = SimpleNode.of(object);
        Node start = self.node();
        if (debug || self.kind() != Kind.CHILDREN) {
            attributes(table, self, self.kind() == Kind.NAMED ? self.start() : start);
        }
        Node node = self.first();
        if (node == null || self.kind() == Kind.ATTRIBUTES) {
            return;
        }
        if (node instanceof Attr attribute) {
            table.append(php(attribute.getValue()));
            return;
        }
        boolean listed = self.kind() == Kind.NAMED && isList(node);
        Node child = listed || self.kind() == Kind.CHILDREN ? node : node.getFirstChild();
        while (child != null) {
            add(table, object, self, child, listed);
            child = listed ? self.fetch(child.getNextSibling()) : child.getNextSibling();
        }
    }

    private static void attributes(PhpArray table, SimpleNode self, Node element) {
        if (element == null) {
            return;
        }
        PhpArray values = null;
        for (Attr one : SimpleNode.attributes(element)) {
            boolean named = self.kind() != Kind.ATTRIBUTES
                    || self.name() == null
                    || self.name().equals(SimpleNode.nameOf(one));
            if (named && self.matches(one)) {
                values = values == null ? new PhpArray() : values;
                values.put(php(SimpleNode.nameOf(one)), php(one.getValue()));
            }
        }
        if (values != null) {
            table.put(PhpString.of("@attributes"), values);
        }
    }

    /** Whether elements of a name show as a list rather than as the first of them. */
    private static boolean isList(Node first) {
        Node child = first.getFirstChild();
        Node parent = first.getParentNode();
        return child != null
                && parent != null
                && first.getNextSibling() != null
                && child.getNextSibling() == null
                && child.getFirstChild() == null
                && parent.getFirstChild() != parent.getLastChild();
    }

    private static void add(PhpArray table, PhpObject object, SimpleNode self, Node node, boolean listed) {
        short type = node.getNodeType();
        boolean alone = node.getFirstChild() == null
                && node.getPreviousSibling() == null
                && node.getNextSibling() == null
                && !isBlank(node);
        if (type == Node.TEXT_NODE) {
            if (alone && !node.getNodeValue().isEmpty()) {
                table.append(php(node.getNodeValue()));
            }
            return;
        }
        String name = SimpleNode.nameOf(node);
        if (type == Node.ELEMENT_NODE && !self.matches(node) || name == null) {
            return;
        }
        Object value = value(object, node);
        if (listed) {
            table.append(value);
            return;
        }
        PhpString key = php(name);
        Object known = table.get(key);
        if (known == null) {
            table.put(key, value);
        } else if (known instanceof PhpArray list) {
            PhpArray longer = list.separate();
            longer.append(value);
            table.put(key, longer);
        } else {
            table.put(key, PhpArray.ofList(known, value));
        }
    }

    private static Object value(PhpObject object, Node node) {
        Node first = node.getFirstChild();
        if (first != null && first.getNodeType() == Node.TEXT_NODE && !isBlank(first)) {
            return php(SimpleObjects.text(first));
        }
        return SimpleObjects.of(object, node, Kind.NODE, null);
    }

    private static boolean isBlank(Node node) {
        short type = node.getNodeType();
        return (type == Node.TEXT_NODE || type == Node.CDATA_SECTION_NODE)
                && node.getNodeValue().chars().allMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == '\r');
    }

    /** Whether an object without further nodes is false. */
    static boolean isEmpty(PhpObject object) {
        SimpleNode self = SimpleNode.of(object);
        if (!self.hasNode()) {
            return true;
        }
        PhpArray attributes = new PhpArray();
        attributes(attributes, self, self.kind() == Kind.NAMED ? self.start() : self.node());
        if (!attributes.isEmpty()) {
            return false;
        }
        Node node = self.first();
        if (node == null || self.kind() == Kind.ATTRIBUTES) {
            return true;
        }
        if (node.getNodeType() == Node.ATTRIBUTE_NODE) {
            return false;
        }
        for (Node n = self.kind() == Kind.CHILDREN ? node : node.getFirstChild(); n != null; n = n.getNextSibling()) {
            boolean alone = n.getFirstChild() == null && n.getPreviousSibling() == null && n.getNextSibling() == null;
            if (n.getNodeType() == Node.TEXT_NODE) {
                if (alone && !n.getNodeValue().isEmpty()) {
                    return false;
                }
            } else if ((n.getNodeType() != Node.ELEMENT_NODE || self.matches(n)) && SimpleNode.nameOf(n) != null) {
                return false;
            }
        }
        return true;
    }
}
