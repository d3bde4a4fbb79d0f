package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.List;
import org.w3c.dom.Node;

/** The attributes of an element. */
@PhpClass(
        sig = "class DOMNamedNodeMap implements IteratorAggregate, Countable",
        doc = "The attributes of an element.",
        hooks = DomListHooks.class)
final class DomNamedNodeMapClass {
    private DomNamedNodeMapClass() {}

    @PhpMethod(
            sig = "public function getNamedItem(string $qualifiedName): ?DOMNode",
            effect = THROWS,
            doc = "An attribute by its name.")
    static Object getNamedItem(PhpObject self, Request request, PhpString qualifiedName) {
        String name = qualifiedName.toUtf8();
        for (Node one : DomNames.map(self)) {
            if (one.getNodeName().equals(name)) {
                return DomNodes.wrap(request, one);
            }
        }
        return PhpNull.INSTANCE;
    }

    @PhpMethod(
            sig = "public function getNamedItemNS(?string $namespace, string $localName): ?DOMNode",
            effect = THROWS,
            doc = "An attribute by its name in a namespace.")
    static Object getNamedItemNs(PhpObject self, Request request, PhpString namespace, PhpString localName) {
        String uri = DomNames.uri(namespace);
        for (Node one : DomNames.map(self)) {
            if (java.util.Objects.equals(one.getNamespaceURI(), uri)
                    && DomTraversal.local(one).equals(localName.toUtf8())) {
                return DomNodes.wrap(request, one);
            }
        }
        return PhpNull.INSTANCE;
    }

    @PhpMethod(
            sig = "public function item(int $index): ?DOMNode",
            effect = THROWS,
            doc = "An attribute by its position.")
    static Object item(PhpObject self, Request request, BuiltinCall call, long index) {
        if (index < 0) {
            throw ArgumentErrors.valueError(call, 0, "must be greater than or equal to 0");
        }
        List<? extends Node> all = DomNames.map(self);
        return index >= all.size() ? PhpNull.INSTANCE : DomNodes.wrap(request, all.get((int) index));
    }

    @PhpMethod(sig = "public function count(): int", effect = THROWS, doc = "How many attributes there are.")
    static long count(PhpObject self) {
        return DomNames.map(self).size();
    }

    @PhpMethod(sig = "public function getIterator(): Iterator", effect = THROWS, doc = "Walks over the attributes.")
    static PhpObject getIterator(PhpObject self, Request request) {
        return DomNames.iterator(request, self);
    }
}
