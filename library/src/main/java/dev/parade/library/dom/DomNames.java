package dev.parade.library.dom;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.XmlAttributes;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.DOMException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements and attributes by name, with and without namespaces. */
final class DomNames {
    private DomNames() {}

    /** A namespace that an argument names, null for none. */
    static String uri(PhpString namespace) {
        return namespace == null || namespace.isEmpty() ? null : namespace.toUtf8();
    }

    static Element element(Document document, String name, String namespace) {
        if (!dev.parade.library.libxml.XmlCharacters.isName(name)) {
            throw DomNodes.exception(5);
        }
        if (namespace == null) {
            if (name.indexOf(':') >= 0) {
                throw DomNodes.exception(14);
            }
            return plainElement(document, name);
        }
        try {
            return document.createElementNS(namespace, name);
        } catch (DOMException e) {
            throw DomNodes.exception(e.code);
        }
    }

    /** An element without a namespace, whatever its name looks like. */
    static Element plainElement(Document document, String name) {
        return name.indexOf(':') >= 0 ? document.createElement(name) : document.createElementNS(null, name);
    }

    static Attr attribute(Element element, String name) {
        return element.getAttributeNode(name);
    }

    static Attr attribute(Element element, String namespace, String local) {
        for (Attr one : XmlAttributes.of(element)) {
            if (DomTraversal.local(one).equals(local) && java.util.Objects.equals(one.getNamespaceURI(), namespace)) {
                return one;
            }
        }
        return null;
    }

    static Attr set(Element element, String name, String value) {
        if (name.equals("xmlns") || name.startsWith("xmlns:")) {
            XmlAttributes.set(element, XMLConstants.XMLNS_ATTRIBUTE_NS_URI, name, value);
            return element.getAttributeNode(name);
        }
        Attr known = element.getAttributeNode(name);
        if (known != null) {
            known.setValue(value);
            return known;
        }
        int colon = name.indexOf(':');
        String namespace = colon > 0 ? DomTraversal.namespace(element, name.substring(0, colon)) : null;
        if (namespace != null) {
            XmlAttributes.set(element, namespace, name, value);
        } else {
            XmlAttributes.set(element, name, value);
        }
        return element.getAttributeNode(name);
    }

    static void set(Element element, String namespace, String name, String value) {
        if (!dev.parade.library.libxml.XmlCharacters.isName(name)) {
            throw new DOMException(DOMException.INVALID_CHARACTER_ERR, name);
        }
        int colon = name.indexOf(':');
        if (namespace != null && colon < 0 && !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(namespace)) {
            // libxml gives an attribute in a namespace a prefix: one in scope, or a new one.
            String prefix = DomTraversal.prefix(element, namespace);
            set(element, namespace, (prefix == null ? "ns1" : prefix) + ":" + name, value);
            return;
        }
        XmlAttributes.set(element, namespace, name, value);
    }

    static Object setNode(Request request, Element element, Attr attribute) {
        if (attribute.getOwnerDocument() != element.getOwnerDocument()) {
            if (!DomMutation.isOrphan(attribute) && !DomMutation.isOrphan(element)) {
                return DomNodes.fail(request, element, 4);
            }
            DomMutation.adopt(element.getOwnerDocument(), attribute);
        }
        if (attribute.getOwnerElement() == element) {
            return PhpNull.INSTANCE;
        }
        if (attribute.getOwnerElement() != null) {
            attribute.getOwnerElement().removeAttributeNode(attribute);
        }
        Attr old = element.setAttributeNodeNS(attribute);
        XmlAttributes.place(attribute);
        return DomNodes.wrap(request, old);
    }

    static void setId(Request request, Element element, Attr attribute, boolean isId) {
        if (attribute == null || attribute.getOwnerElement() != element) {
            DomNodes.fail(request, element, 8);
            return;
        }
        element.setIdAttributeNode(attribute, isId);
    }

    /** Inserts beside or in a node; false where there is no parent to take it. */
    static boolean adjacent(Request request, Node node, String where, Node added) {
        if (added.getOwnerDocument() != node.getOwnerDocument()) {
            DomMutation.adopt(node.getOwnerDocument(), added);
        }
        Node parent = node.getParentNode();
        switch (where.toLowerCase(Locale.ROOT)) {
            case "beforebegin" -> {
                if (parent == null) {
                    return false;
                }
                DomMutation.place(parent, added, node);
            }
            case "afterbegin" -> DomMutation.place(node, added, node.getFirstChild());
            case "beforeend" -> DomMutation.place(node, added, null);
            case "afterend" -> {
                if (parent == null) {
                    return false;
                }
                DomMutation.place(parent, added, node.getNextSibling());
            }
            default -> throw DomNodes.exception(12);
        }
        return true;
    }

    static Element byId(Document document, String id) {
        Element found = document.getElementById(id);
        if (found != null) {
            return found;
        }
        if (DocumentState.of(document).html) {
            for (Node n = DomTraversal.next(document, document); n != null; n = DomTraversal.next(n, document)) {
                if (n instanceof Element element && element.getAttribute("id").equals(id)) {
                    return element;
                }
            }
        }
        return null;
    }

    static List<? extends Node> map(PhpObject self) {
        return self.nativeData() instanceof DomNodes.Map map ? map.supplier().get() : List.of();
    }

    /** An Iterator object over a list or a map of nodes. */
    static PhpObject iterator(Request request, PhpObject self) {
        PhpArray array = new PhpArray();
        if (self.nativeData() instanceof DomNodes.Nodes nodes) {
            nodes.supplier().get().forEach(node -> array.append(DomNodes.wrap(request, node)));
        } else {
            map(self).forEach(node -> array.put(DomNodes.php(DomTraversal.local(node)), DomNodes.wrap(request, node)));
        }
        PhpObject iterator = request.instantiate(request.builtinClass("ArrayIterator"));
        Methods.call(request, iterator, "__construct", array);
        return iterator;
    }

    static boolean registerClass(
            Request request, BuiltinCall call, Document document, PhpString base, PhpString extended) {
        PhpClass known = request.findClass(base.toString(), true);
        if (known == null || !known.isSubclassOfLower("domnode")) {
            throw ArgumentErrors.typeError(call, 0, "must be a class name derived from DOMNode, " + base + " given");
        }
        String key = known.name().toLowerCase(Locale.ROOT);
        if (extended == null) {
            DocumentState.of(document).classes.remove(key);
            return true;
        }
        PhpClass c = request.findClass(extended.toString(), true);
        if (c == null || !c.isSubclassOf(known)) {
            throw ArgumentErrors.typeError(
                    call, 1, "must be a class name derived from " + known.name() + " or null, " + extended + " given");
        }
        DocumentState.of(document).classes.put(key, c);
        return true;
    }
}
