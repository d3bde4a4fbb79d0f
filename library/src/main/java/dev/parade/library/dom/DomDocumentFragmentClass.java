package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import org.w3c.dom.Node;

/** Nodes without a parent. */
@PhpClass(
        sig = "class DOMDocumentFragment extends DOMNode implements DOMParentNode",
        doc = "Nodes without a parent.",
        hooks = DomHooks.class)
final class DomDocumentFragmentClass {
    private DomDocumentFragmentClass() {}

    @PhpMethod(
            sig = "public function __construct()",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "A fragment of no document.")
    static void construct(PhpObject self) {
        DomNodes.bind(self, DomMutation.orphanage().createDocumentFragment());
    }

    @PhpMethod(
            sig = "public function appendXML(string $data): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds what XML text says.")
    static boolean appendXml(PhpObject self, Request request, PhpString data) {
        return DomLoading.append(request, DomNodes.node(self), data);
    }

    @PhpMethod(
            sig = "public function append(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds nodes and texts at the end.")
    static void append(PhpObject self, Request request, Object[] nodes) {
        Node parent = DomNodes.node(self);
        DomMutation.place(parent, DomMutation.combine(request, "DOMDocumentFragment::append", parent, nodes), null);
    }

    @PhpMethod(
            sig = "public function prepend(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds nodes and texts at the start.")
    static void prepend(PhpObject self, Request request, Object[] nodes) {
        Node parent = DomNodes.node(self);
        Node added = DomMutation.combine(request, "DOMDocumentFragment::prepend", parent, nodes);
        DomMutation.place(parent, added, parent.getFirstChild());
    }

    @PhpMethod(
            sig = "public function replaceChildren(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Puts nodes and texts in the place of all children.",
            since = "8.3")
    static void replaceChildren(PhpObject self, Request request, Object[] nodes) {
        Node parent = DomNodes.node(self);
        Node added = DomMutation.combine(request, "DOMDocumentFragment::replaceChildren", parent, nodes);
        while (parent.getFirstChild() != null) {
            parent.removeChild(parent.getFirstChild());
        }
        DomMutation.place(parent, added, null);
    }
}
