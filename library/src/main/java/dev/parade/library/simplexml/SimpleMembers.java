package dev.parade.library.simplexml;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ComputedMembers;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.simplexml.SimpleNode.Kind;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** {@code $element->child} and {@code $element['attribute']}. */
final class SimpleMembers implements ComputedMembers {
    static final SimpleMembers INSTANCE = new SimpleMembers();

    private enum Mode {
        READ,
        QUIET,
        WRITE
    }

    private SimpleMembers() {}

    /** A key as a position (Long), a name (String), or Java null for {@code []}. */
    private static Object key(Object key) {
        return key == null || key instanceof Long
                ? key
                : Conversions.toPhpString(key).toUtf8();
    }

    private static String name(String property) {
        return PhpString.of(property).toUtf8();
    }

    /** What PHP puts before a warning that no builtin function gives: the function that runs. */
    private static String place() {
        for (Traces.Activation one : Traces.activations(4)) {
            if (!one.isBuiltin()) {
                return one.root().function() == null
                        ? "main(): "
                        : Traces.functionName(one.root().function()) + "(): ";
            }
        }
        return "main(): ";
    }

    // ---- reading

    @Override
    public Object property(PhpObject object, String name, boolean quiet) {
        return read(object, name(name), false, quiet ? Mode.QUIET : Mode.READ);
    }

    @Override
    public boolean hasElements() {
        return true;
    }

    @Override
    public Object element(PhpObject object, Object key, boolean quiet) {
        return read(object, key(key), true, quiet ? Mode.QUIET : Mode.READ);
    }

    @Override
    public Object elementForWrite(PhpObject object, Object key) {
        return read(object, key(key), true, Mode.WRITE);
    }

    private static Object read(PhpObject object, Object key, boolean isElement, Mode mode) {
        SimpleNode self = SimpleNode.of(object);
        boolean ofAttributes = self.kind() == Kind.ATTRIBUTES;
        if (key == null && ofAttributes) {
            throw PhpErrors.error("Cannot create unnamed attribute");
        }
        Node node = self.kind() == Kind.CHILDREN ? self.node() : self.first();
        if (key == null && self.kind() != Kind.CHILDREN && node != null && node.getParentNode() instanceof Document) {
            throw PhpErrors.error("Cannot create unnamed attribute");
        }
        Object found = null;
        if (node != null) {
            if (ofAttributes || isElement && key instanceof String) {
                List<Attr> among = SimpleNode.attributes(ofAttributes ? self.node() : node);
                Attr attribute = self.attribute(among, key);
                found = attribute == null ? null : SimpleObjects.of(object, attribute, Kind.NODE, null);
            } else if (key instanceof String name) {
                found = mode != Mode.QUIET || self.named(node.getFirstChild(), name) != null
                        ? SimpleObjects.of(object, node, Kind.NAMED, name)
                        : null;
            } else {
                found = positioned(object, self, node, (Long) key, mode);
            }
        }
        return found == null && mode != Mode.QUIET ? PhpNull.INSTANCE : found;
    }

    private static Object positioned(PhpObject object, SimpleNode self, Node node, Long position, Mode mode) {
        Node from = self.kind() == Kind.CHILDREN ? self.first() : node;
        Node found;
        long count = 0;
        if (self.kind() == Kind.NODE) {
            found = from;
            if (position != null && position > 0) {
                if (mode == Mode.QUIET) {
                    return null;
                }
                tooFar(node, position, 0);
            }
        } else {
            found = position == null ? null : self.at(position, from);
            count = found != null || position == null ? 0 : self.countTo(position, from);
        }
        if (found == null && mode == Mode.WRITE) {
            if (position != null && count < position) {
                tooFar(node, position, count);
            }
            found = SimpleTree.addBeside(node, null);
        }
        return found == null ? null : SimpleObjects.of(object, found, Kind.NODE, null);
    }

    private static void tooFar(Node node, long position, long count) {
        Request.current()
                .warning(place() + "Cannot add element " + PhpString.ofUtf8(SimpleNode.nameOf(node)) + " number "
                        + position + " when only " + count + " such elements exist");
    }

    @Override
    public Object propertyForWrite(PhpObject object, String property) {
        String name = name(property);
        if (holds(object, name)) {
            return read(object, name, false, Mode.WRITE);
        }
        Node made = write(object, name, null, false);
        return made == null ? PhpNull.INSTANCE : SimpleObjects.of(object, made, Kind.NODE, null);
    }

    /** Whether there is a child of a name to write into. */
    private static boolean holds(PhpObject object, String name) {
        SimpleNode self = SimpleNode.of(object);
        Node from = switch (self.kind()) {
            case ATTRIBUTES -> self.node();
            case NODE -> self.node().getFirstChild();
            case CHILDREN -> self.start();
            case NAMED -> {
                Node first = self.start();
                yield first == null ? null : first.getFirstChild();
            }
        };
        return self.named(from, name) != null;
    }

    @Override
    public Boolean isEmptyMember(PhpObject value) {
        Node node = SimpleNode.of(value).first();
        if (node == null || node.getFirstChild() == null) {
            return true;
        }
        Node only = node.getFirstChild();
        return only.getNodeType() == Node.TEXT_NODE
                && (only.getNextSibling() == null || node instanceof Attr)
                && (only.getNodeValue().isEmpty() || only.getNodeValue().equals("0"));
    }

    @Override
    public PhpArray variables(PhpObject object) {
        return SimpleProperties.of(object, false);
    }

    // ---- writing

    @Override
    public boolean assignProperty(PhpObject object, String name, Object value) {
        checkName(name, false);
        write(object, name(name), value, false);
        return true;
    }

    @Override
    public void assignElement(PhpObject object, Object key, Object value) {
        if (key == null && SimpleNode.of(object).kind() == Kind.ATTRIBUTES) {
            throw PhpErrors.error("Cannot append to an attribute list");
        }
        Object k = key == null || key instanceof Long || key instanceof PhpString
                ? key(key)
                : Conversions.toPhpString(key).toUtf8().strip();
        if (k instanceof String name) {
            checkName(name, true);
        }
        write(object, k, value, true);
    }

    private static void checkName(String name, boolean attribute) {
        if (name.isEmpty()) {
            throw PhpErrors.valueError(
                    "Cannot create " + (attribute ? "attribute" : "element") + " with an empty name");
        }
    }

    /**
     * Writes; a Java null makes a node without content.
     *
     * @return the node that was written or made
     */
    private static Node write(PhpObject object, Object key, Object value, boolean isElement) {
        SimpleNode self = SimpleNode.of(object);
        boolean attributes = self.kind() == Kind.ATTRIBUTES || isElement && key instanceof String;
        Node node = self.kind() == Kind.CHILDREN ? self.node() : self.first();
        if (self.kind() == Kind.NODE || self.kind() == Kind.NAMED) {
            if (key == null && node != null && node.getParentNode() instanceof Document) {
                throw PhpErrors.valueError("Cannot append to an attribute list");
            }
            if (attributes && node == null && self.kind() == Kind.NAMED) {
                node = SimpleTree.addChild(self.node(), self.name(), null);
            }
        }
        String text = value == null ? null : text(value, attributes);
        if (node == null) {
            return null;
        }
        if (attributes) {
            return writeAttribute(self, self.kind() == Kind.ATTRIBUTES ? self.node() : node, key, text);
        }
        return key instanceof String name
                ? writeNamed(self, node, name, text)
                : writePositioned(self, node, (Long) key, text);
    }

    private static Node writeAttribute(SimpleNode self, Node element, Object key, String text) {
        List<Attr> among = SimpleNode.attributes(element);
        Attr known = self.attribute(among, key);
        if (known != null) {
            if (text != null) {
                known.setValue(text);
            }
            return known;
        }
        if (key instanceof Long position) {
            long count = among.stream().filter(self::matches).count();
            Request.current()
                    .warning(place() + "Cannot change attribute number " + position + " when only " + count
                            + " attributes exist");
            return null;
        }
        return SimpleTree.addAttribute(element, (String) key, text == null ? "" : text);
    }

    private static Node writeNamed(SimpleNode self, Node node, String name, String text) {
        Node known = self.named(node.getFirstChild(), name);
        if (known == null) {
            return SimpleTree.addChild(node, name, text);
        }
        if (self.named(known.getNextSibling(), name) != null) {
            duplicates();
            return known;
        }
        SimpleTree.setContent(known, text);
        return known;
    }

    private static void duplicates() {
        Request.current().warning(place() + "Cannot assign to an array of nodes (duplicate subnodes or attr detected)");
    }

    private static Node writePositioned(SimpleNode self, Node node, Long position, String text) {
        if (node.getNodeType() == Node.ATTRIBUTE_NODE) {
            throw PhpErrors.error("Cannot create duplicate attribute");
        }
        if (self.kind() == Kind.NODE) {
            if (position != null && position > 0) {
                tooFar(node, position, 0);
            }
            SimpleTree.setContent(node, text);
            return node;
        }
        Node known = position == null ? null : self.at(position, node);
        if (known != null) {
            SimpleTree.setContent(known, text);
            return known;
        }
        if (position != null) {
            long count = self.countTo(position, node);
            if (count < position) {
                tooFar(node, position, count);
            }
        }
        return SimpleTree.addBeside(node, text);
    }

    private static String text(Object value, boolean attributes) {
        return switch (value) {
            case PhpObject object
            when object.phpClass().name().equals("SimpleXMLElement") -> SimpleObjects.contents(object);
            case Long l -> l.toString();
            case Double ignored -> Conversions.toPhpString(value).toUtf8();
            case Boolean b -> b ? "1" : "";
            case PhpNull ignored -> "";
            case PhpString text -> text.toUtf8();
            default ->
                throw PhpErrors.typeError("It's not possible to assign a complex type to "
                        + (attributes ? "attributes" : "properties") + ", " + PhpErrors.valueName(value) + " given");
        };
    }

    // ---- removing

    @Override
    public boolean unsetProperty(PhpObject object, String name) {
        remove(object, name(name), false);
        return true;
    }

    @Override
    public void unsetElement(PhpObject object, Object key) {
        remove(object, key(key), true);
    }

    private static void remove(PhpObject object, Object key, boolean isElement) {
        SimpleNode self = SimpleNode.of(object);
        Node node = self.kind() == Kind.CHILDREN ? self.node() : self.first();
        if (node == null) {
            return;
        }
        if (self.kind() == Kind.ATTRIBUTES || isElement && key instanceof String) {
            Node element = self.kind() == Kind.ATTRIBUTES ? self.node() : node;
            Attr found = self.attribute(SimpleNode.attributes(element), key);
            if (found != null) {
                SimpleTree.unlink(found);
            }
            return;
        }
        if (key instanceof Long position) {
            Node from = self.kind() == Kind.CHILDREN ? self.first() : node;
            Node found = self.at(position, from);
            if (found != null) {
                SimpleTree.unlink(found);
            }
            return;
        }
        Node child = node.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (child.getNodeType() != Node.TEXT_NODE && key.equals(SimpleNode.nameOf(child)) && self.matches(child)) {
                SimpleTree.unlink(child);
            }
            child = next;
        }
    }
}
