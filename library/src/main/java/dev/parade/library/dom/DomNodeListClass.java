package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import java.util.List;
import org.w3c.dom.Node;

/** A list of nodes that follows the tree. */
@PhpClass(
        sig = "class DOMNodeList implements IteratorAggregate, Countable",
        doc = "A list of nodes that follows the tree.",
        hooks = DomListHooks.class)
final class DomNodeListClass {
    private DomNodeListClass() {}

    @PhpMethod(sig = "public function count(): int", effect = THROWS, doc = "How many nodes there are.")
    static long count(PhpObject self) {
        return self.nativeData() instanceof DomNodes.Nodes nodes
                ? nodes.supplier().get().size()
                : 0;
    }

    @PhpMethod(sig = "public function getIterator(): Iterator", effect = THROWS, doc = "Walks over the nodes.")
    static PhpObject getIterator(PhpObject self, Request request) {
        return DomNames.iterator(request, self);
    }

    @PhpMethod(sig = "public function item(int $index)", effect = THROWS, doc = "A node by its position.")
    static Object item(PhpObject self, Request request, long index) {
        if (!(self.nativeData() instanceof DomNodes.Nodes nodes)) {
            return PhpNull.INSTANCE;
        }
        List<Node> all = nodes.supplier().get();
        return index < 0 || index >= all.size() ? PhpNull.INSTANCE : DomNodes.wrap(request, all.get((int) index));
    }
}
