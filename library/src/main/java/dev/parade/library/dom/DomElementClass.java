package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.XmlAttributes;
import dev.parade.library.libxml.XmlCharacters;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element. */
@PhpClass(
        sig = "class DOMElement extends DOMNode implements DOMParentNode, DOMChildNode",
        doc = "An element.",
        hooks = DomHooks.class)
final class DomElementClass {
    private DomElementClass() {}

    @PhpMethod(
            sig = "public function __construct(string $qualifiedName, ?string $value = null, string $namespace = \"\")",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "An element of no document.")
    static void construct(PhpObject self, PhpString qualifiedName, PhpString value, PhpString namespace) {
        Element element = DomNames.element(
                DomMutation.orphanage(), qualifiedName.toUtf8(), namespace.isEmpty() ? null : namespace.toUtf8());
        if (value != null && !value.isEmpty()) {
            DomMutation.setText(element, value.toUtf8());
        }
        DomNodes.bind(self, element);
    }

    @PhpMethod(
            sig = "public function getAttribute(string $qualifiedName): string",
            effect = THROWS,
            doc = "The value of an attribute.")
    static PhpString getAttribute(PhpObject self, PhpString qualifiedName) {
        Attr found = DomNames.attribute((Element) DomNodes.node(self), qualifiedName.toUtf8());
        return found == null ? PhpString.EMPTY : DomNodes.php(found.getValue());
    }

    @PhpMethod(
            sig = "public function getAttributeNames(): array",
            effect = THROWS,
            doc = "The names of all attributes.",
            since = "8.3")
    static PhpArray getAttributeNames(PhpObject self) {
        PhpArray names = new PhpArray();
        for (Attr one : XmlAttributes.of((Element) DomNodes.node(self))) {
            names.append(DomNodes.php(one.getName()));
        }
        return names;
    }

    @PhpMethod(
            sig = "public function getAttributeNS(?string $namespace, string $localName): string",
            effect = THROWS,
            doc = "The value of an attribute in a namespace.")
    static PhpString getAttributeNs(PhpObject self, PhpString namespace, PhpString localName) {
        Attr found = DomNames.attribute((Element) DomNodes.node(self), DomNames.uri(namespace), localName.toUtf8());
        return found == null ? PhpString.EMPTY : DomNodes.php(found.getValue());
    }

    @PhpMethod(sig = "public function getAttributeNode(string $qualifiedName)", effect = THROWS, doc = "An attribute.")
    static Object getAttributeNode(PhpObject self, Request request, PhpString qualifiedName) {
        Attr found = DomNames.attribute((Element) DomNodes.node(self), qualifiedName.toUtf8());
        return found == null ? false : DomNodes.wrap(request, found);
    }

    @PhpMethod(
            sig = "public function getAttributeNodeNS(?string $namespace, string $localName)",
            effect = THROWS,
            doc = "An attribute in a namespace.")
    static Object getAttributeNodeNs(PhpObject self, Request request, PhpString namespace, PhpString localName) {
        return DomNodes.wrap(
                request,
                DomNames.attribute((Element) DomNodes.node(self), DomNames.uri(namespace), localName.toUtf8()));
    }

    @PhpMethod(
            sig = "public function getElementsByTagName(string $qualifiedName): DOMNodeList",
            effect = THROWS,
            doc = "The elements below with a name.")
    static PhpObject getElementsByTagName(PhpObject self, Request request, PhpString qualifiedName) {
        Node root = DomNodes.node(self);
        String name = qualifiedName.toUtf8();
        return DomNodes.list(request, root, () -> DomTraversal.byName(root, name));
    }

    @PhpMethod(
            sig = "public function getElementsByTagNameNS(?string $namespace, string $localName): DOMNodeList",
            effect = THROWS,
            doc = "The elements below with a name in a namespace.")
    static PhpObject getElementsByTagNameNs(PhpObject self, Request request, PhpString namespace, PhpString localName) {
        Node root = DomNodes.node(self);
        String name = localName.toUtf8();
        String uri = DomNames.uri(namespace);
        return DomNodes.list(request, root, () -> DomTraversal.byName(root, uri, name));
    }

    @PhpMethod(
            sig = "public function hasAttribute(string $qualifiedName): bool",
            effect = THROWS,
            doc = "Whether there is an attribute.")
    static boolean hasAttribute(PhpObject self, PhpString qualifiedName) {
        return DomNames.attribute((Element) DomNodes.node(self), qualifiedName.toUtf8()) != null;
    }

    @PhpMethod(
            sig = "public function hasAttributeNS(?string $namespace, string $localName): bool",
            effect = THROWS,
            doc = "Whether there is an attribute in a namespace.")
    static boolean hasAttributeNs(PhpObject self, PhpString namespace, PhpString localName) {
        return DomNames.attribute((Element) DomNodes.node(self), DomNames.uri(namespace), localName.toUtf8()) != null;
    }

    @PhpMethod(
            sig = "public function removeAttribute(string $qualifiedName): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Removes an attribute.")
    static boolean removeAttribute(PhpObject self, PhpString qualifiedName) {
        Element element = (Element) DomNodes.node(self);
        Attr found = DomNames.attribute(element, qualifiedName.toUtf8());
        if (found == null) {
            return false;
        }
        element.removeAttributeNode(found);
        return true;
    }

    @PhpMethod(
            sig = "public function removeAttributeNS(?string $namespace, string $localName): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Removes an attribute in a namespace.")
    static void removeAttributeNs(PhpObject self, PhpString namespace, PhpString localName) {
        Element element = (Element) DomNodes.node(self);
        Attr found = DomNames.attribute(element, DomNames.uri(namespace), localName.toUtf8());
        if (found != null) {
            element.removeAttributeNode(found);
        }
    }

    @PhpMethod(
            sig = "public function removeAttributeNode(DOMAttr $attr)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Removes an attribute.")
    static Object removeAttributeNode(PhpObject self, Request request, PhpObject attr) {
        Element element = (Element) DomNodes.node(self);
        Attr attribute = (Attr) DomNodes.node(attr);
        if (attribute.getOwnerElement() != element) {
            return DomNodes.fail(request, element, 8);
        }
        element.removeAttributeNode(attribute);
        return attr;
    }

    @PhpMethod(
            sig = "public function setAttribute(string $qualifiedName, string $value)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Sets an attribute.")
    static Object setAttribute(
            PhpObject self, Request request, BuiltinCall call, PhpString qualifiedName, PhpString value) {
        if (qualifiedName.isEmpty()) {
            throw ArgumentErrors.valueError(call, 0, request.level() < 84 ? "cannot be empty" : "must not be empty");
        }
        Element element = (Element) DomNodes.node(self);
        String name = qualifiedName.toUtf8();
        if (!XmlCharacters.isName(name)) {
            return DomNodes.fail(request, element, 5);
        }
        return DomNodes.wrap(request, DomNames.set(element, name, value.toUtf8()));
    }

    @PhpMethod(
            sig = "public function setAttributeNS(?string $namespace, string $qualifiedName, string $value): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Sets an attribute in a namespace.")
    static void setAttributeNs(
            PhpObject self,
            Request request,
            BuiltinCall call,
            PhpString namespace,
            PhpString qualifiedName,
            PhpString value) {
        if (qualifiedName.isEmpty()) {
            throw ArgumentErrors.valueError(call, 1, request.level() < 84 ? "cannot be empty" : "must not be empty");
        }
        Element element = (Element) DomNodes.node(self);
        try {
            DomNames.set(element, DomNames.uri(namespace), qualifiedName.toUtf8(), value.toUtf8());
        } catch (org.w3c.dom.DOMException e) {
            DomNodes.fail(request, element, e);
        }
    }

    @PhpMethod(
            sig = "public function setAttributeNode(DOMAttr $attr)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds an attribute.")
    static Object setAttributeNode(PhpObject self, Request request, PhpObject attr) {
        return DomNames.setNode(request, (Element) DomNodes.node(self), (Attr) DomNodes.node(attr));
    }

    @PhpMethod(
            sig = "public function setAttributeNodeNS(DOMAttr $attr)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds an attribute with a namespace.")
    static Object setAttributeNodeNs(PhpObject self, Request request, PhpObject attr) {
        return DomNames.setNode(request, (Element) DomNodes.node(self), (Attr) DomNodes.node(attr));
    }

    @PhpMethod(
            sig = "public function setIdAttribute(string $qualifiedName, bool $isId): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Says whether an attribute is the id.")
    static void setIdAttribute(PhpObject self, Request request, PhpString qualifiedName, boolean isId) {
        DomNames.setId(
                request,
                (Element) DomNodes.node(self),
                DomNames.attribute((Element) DomNodes.node(self), qualifiedName.toUtf8()),
                isId);
    }

    @PhpMethod(
            sig = "public function setIdAttributeNS(string $namespace, string $qualifiedName, bool $isId): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Says whether an attribute in a namespace is the id.")
    static void setIdAttributeNs(
            PhpObject self, Request request, PhpString namespace, PhpString qualifiedName, boolean isId) {
        DomNames.setId(
                request,
                (Element) DomNodes.node(self),
                DomNames.attribute((Element) DomNodes.node(self), DomNames.uri(namespace), qualifiedName.toUtf8()),
                isId);
    }

    @PhpMethod(
            sig = "public function setIdAttributeNode(DOMAttr $attr, bool $isId): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Says whether an attribute is the id.")
    static void setIdAttributeNode(PhpObject self, Request request, PhpObject attr, boolean isId) {
        DomNames.setId(request, (Element) DomNodes.node(self), (Attr) DomNodes.node(attr), isId);
    }

    @PhpMethod(
            sig = "public function toggleAttribute(string $qualifiedName, ?bool $force = null): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds an attribute that is not there, or removes it.",
            since = "8.3")
    static boolean toggleAttribute(PhpObject self, PhpString qualifiedName, Boolean force) {
        Element element = (Element) DomNodes.node(self);
        String name = qualifiedName.toUtf8();
        if (!XmlCharacters.isName(name)) {
            throw DomNodes.exception(5);
        }
        boolean there = element.hasAttribute(name);
        if (!there && (force == null || force)) {
            XmlAttributes.set(element, name, "");
            return true;
        }
        if (there && (force == null || !force)) {
            element.removeAttribute(name);
            return false;
        }
        return there;
    }

    @PhpMethod(
            sig = "public function insertAdjacentElement(string $where, DOMElement $element): ?DOMElement",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds an element beside or in this one.",
            since = "8.3")
    static Object insertAdjacentElement(PhpObject self, Request request, PhpString where, PhpObject element) {
        return DomNames.adjacent(request, DomNodes.node(self), where.toString(), DomNodes.node(element))
                ? element
                : PhpNull.INSTANCE;
    }

    @PhpMethod(
            sig = "public function insertAdjacentText(string $where, string $data): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds a text beside or in this element.",
            since = "8.3")
    static void insertAdjacentText(PhpObject self, Request request, PhpString where, PhpString data) {
        Node node = DomNodes.node(self);
        DomNames.adjacent(
                request, node, where.toString(), node.getOwnerDocument().createTextNode(data.toUtf8()));
    }

    @PhpMethod(
            sig = "public function append(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds nodes and texts at the end.")
    static void append(PhpObject self, Request request, Object[] nodes) {
        Node parent = DomNodes.node(self);
        DomMutation.place(parent, DomMutation.combine(request, "DOMElement::append", parent, nodes), null);
    }

    @PhpMethod(
            sig = "public function prepend(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds nodes and texts at the start.")
    static void prepend(PhpObject self, Request request, Object[] nodes) {
        Node parent = DomNodes.node(self);
        Node added = DomMutation.combine(request, "DOMElement::prepend", parent, nodes);
        DomMutation.place(parent, added, parent.getFirstChild());
    }

    @PhpMethod(
            sig = "public function replaceChildren(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Puts nodes and texts in the place of all children.",
            since = "8.3")
    static void replaceChildren(PhpObject self, Request request, Object[] nodes) {
        Node parent = DomNodes.node(self);
        Node added = DomMutation.combine(request, "DOMElement::replaceChildren", parent, nodes);
        while (parent.getFirstChild() != null) {
            parent.removeChild(parent.getFirstChild());
        }
        DomMutation.place(parent, added, null);
    }

    @PhpMethod(
            sig = "public function remove(): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Removes the node from its parent.")
    static void remove(PhpObject self, Request request) {
        Node node = DomNodes.node(self);
        if (node.getParentNode() == null) {
            DomNodes.fail(request, node, 8);
            return;
        }
        node.getParentNode().removeChild(node);
    }

    @PhpMethod(
            sig = "public function before(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds nodes and texts before this one.")
    static void before(PhpObject self, Request request, Object[] nodes) {
        Node node = DomNodes.node(self);
        if (node.getParentNode() != null) {
            Node added = DomMutation.combine(request, "DOMElement::before", node.getParentNode(), nodes);
            DomMutation.place(node.getParentNode(), added, node);
        }
    }

    @PhpMethod(
            sig = "public function after(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds nodes and texts after this one.")
    static void after(PhpObject self, Request request, Object[] nodes) {
        Node node = DomNodes.node(self);
        Node parent = node.getParentNode();
        if (parent != null) {
            Node next = DomMutation.following(node, nodes);
            DomMutation.place(parent, DomMutation.combine(request, "DOMElement::after", parent, nodes), next);
        }
    }

    @PhpMethod(
            sig = "public function replaceWith(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Puts nodes and texts in the place of this one.")
    static void replaceWith(PhpObject self, Request request, Object[] nodes) {
        Node node = DomNodes.node(self);
        Node parent = node.getParentNode();
        if (parent != null) {
            Node next = DomMutation.following(node, nodes);
            Node added = DomMutation.combine(request, "DOMElement::replaceWith", parent, nodes);
            if (node.getParentNode() == parent) {
                parent.removeChild(node);
            }
            DomMutation.place(parent, added, next);
        }
    }
}
