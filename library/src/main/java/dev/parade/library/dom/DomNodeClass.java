package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_FILE;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.XmlAttributes;
import dev.parade.library.libxml.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A node of a tree. */
@PhpClass(
        sig = "class DOMNode",
        doc = "A node of a tree.",
        constants = {
            "DOCUMENT_POSITION_DISCONNECTED = 1",
            "DOCUMENT_POSITION_PRECEDING = 2",
            "DOCUMENT_POSITION_FOLLOWING = 4",
            "DOCUMENT_POSITION_CONTAINS = 8",
            "DOCUMENT_POSITION_CONTAINED_BY = 16",
            "DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC = 32"
        },
        hooks = DomHooks.class)
final class DomNodeClass {
    private DomNodeClass() {}

    @PhpMethod(
            sig = "public function appendChild(DOMNode $node)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds a child at the end.")
    static Object appendChild(PhpObject self, Request request, PhpObject node) {
        return DomMutation.insert(request, self, node, null);
    }

    @PhpMethod(
            sig = "public function insertBefore(DOMNode $node, ?DOMNode $child = null)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds a child before another.")
    static Object insertBefore(PhpObject self, Request request, PhpObject node, PhpObject child) {
        return DomMutation.insert(request, self, node, child);
    }

    @PhpMethod(
            sig = "public function removeChild(DOMNode $child)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Removes a child.")
    static Object removeChild(PhpObject self, Request request, PhpObject child) {
        Node parent = DomNodes.node(self);
        Node node = DomNodes.node(child);
        if (node.getParentNode() != parent) {
            return DomNodes.fail(request, parent, 8);
        }
        parent.removeChild(node);
        return child;
    }

    @PhpMethod(
            sig = "public function replaceChild(DOMNode $node, DOMNode $child)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Puts a node in the place of a child.")
    static Object replaceChild(PhpObject self, Request request, PhpObject node, PhpObject child) {
        Node parent = DomNodes.node(self);
        Node old = DomNodes.node(child);
        if (old.getParentNode() != parent) {
            return DomNodes.fail(request, parent, 8);
        }
        Node next = old.getNextSibling();
        if (DomNodes.node(node) == old) {
            return child;
        }
        parent.removeChild(old);
        Object result = DomMutation.insert(
                request,
                self,
                node,
                next == null || next == DomNodes.node(node) ? null : DomNodes.wrapOrNull(request, next));
        return result == Boolean.FALSE ? false : child;
    }

    @PhpMethod(
            sig = "public function cloneNode(bool $deep = false)",
            effect = THROWS,
            doc = "A copy, with all that is below it if deep.")
    static Object cloneNode(PhpObject self, Request request, boolean deep) {
        Node node = DomNodes.node(self);
        Node copy = node.cloneNode(deep);
        if (node instanceof Document document) {
            DocumentState.of(document).copyTo((Document) copy);
        }
        return DomNodes.wrap(request, copy);
    }

    @PhpMethod(sig = "public function getLineNo(): int", effect = THROWS, doc = "The line that the node starts in.")
    static long getLineNo(PhpObject self) {
        return DomNodes.node(self).getUserData(XmlTree.LINE) instanceof Integer line ? line : 0;
    }

    @PhpMethod(sig = "public function getNodePath(): ?string", effect = THROWS, doc = "The XPath of the node.")
    static PhpString getNodePath(PhpObject self) {
        return DomNodes.php(DomTraversal.path(DomNodes.node(self)));
    }

    @PhpMethod(
            sig = "public function hasAttributes(): bool",
            effect = THROWS,
            doc = "Whether an element has attributes.")
    static boolean hasAttributes(PhpObject self) {
        return DomNodes.node(self) instanceof Element element
                && !XmlAttributes.of(element).isEmpty();
    }

    @PhpMethod(sig = "public function hasChildNodes(): bool", effect = THROWS, doc = "Whether there are children.")
    static boolean hasChildNodes(PhpObject self) {
        return DomNodes.node(self).hasChildNodes();
    }

    @PhpMethod(
            sig = "public function isDefaultNamespace(string $namespace): bool",
            effect = THROWS,
            doc = "Whether a namespace needs no prefix here.")
    static boolean isDefaultNamespace(PhpObject self, PhpString namespace) {
        return !namespace.isEmpty() && namespace.toUtf8().equals(DomTraversal.namespace(DomNodes.node(self), null));
    }

    @PhpMethod(
            sig = "public function isSameNode(DOMNode $otherNode): bool",
            effect = THROWS,
            doc = "Whether two objects are the same node.")
    static boolean isSameNode(PhpObject self, PhpObject otherNode) {
        return DomNodes.node(self) == DomNodes.node(otherNode);
    }

    @PhpMethod(
            sig = "public function isEqualNode(?DOMNode $otherNode): bool",
            effect = THROWS,
            doc = "Whether two nodes look the same.",
            since = "8.3")
    static boolean isEqualNode(PhpObject self, PhpObject otherNode) {
        return otherNode != null && DomNodes.node(self).isEqualNode(DomNodes.node(otherNode));
    }

    @PhpMethod(
            sig = "public function isSupported(string $feature, string $version): bool",
            effect = {},
            doc = "Whether there is a feature.")
    static boolean isSupported(PhpObject self, PhpString feature, PhpString version) {
        return DomImplementationClass.hasFeature(feature, version);
    }

    @PhpMethod(
            sig = "public function lookupNamespaceURI(?string $prefix): ?string",
            effect = THROWS,
            doc = "The namespace of a prefix.")
    static PhpString lookupNamespaceUri(PhpObject self, PhpString prefix) {
        Node node = DomNodes.node(self);
        if (node instanceof Document document) {
            node = DomMutation.root(document);
        }
        String found = DomTraversal.namespace(node, prefix == null || prefix.isEmpty() ? null : prefix.toUtf8());
        return found == null ? null : DomNodes.php(found);
    }

    @PhpMethod(
            sig = "public function lookupPrefix(string $namespace): ?string",
            effect = THROWS,
            doc = "The prefix of a namespace.")
    static PhpString lookupPrefix(PhpObject self, PhpString namespace) {
        Node node = DomNodes.node(self);
        if (node instanceof Document document) {
            node = DomMutation.root(document);
        }
        String found = namespace.isEmpty() ? null : DomTraversal.prefix(node, namespace.toUtf8());
        return found == null ? null : DomNodes.php(found);
    }

    @PhpMethod(
            sig = "public function normalize(): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Joins texts that stand side by side.")
    static void normalize(PhpObject self) {
        DomNodes.node(self).normalize();
    }

    @PhpMethod(
            sig = "public function contains(DOMNode|DOMNameSpaceNode|null $other): bool",
            effect = THROWS,
            doc = "Whether a node is this one or below it.",
            since = "8.3")
    static boolean contains(PhpObject self, Object other) {
        return other instanceof PhpObject object && DomTraversal.contains(DomNodes.node(self), DomNodes.node(object));
    }

    @PhpMethod(
            sig = "public function getRootNode(?array $options = null): DOMNode",
            effect = THROWS,
            doc = "The node that all others are below.",
            since = "8.3")
    static Object getRootNode(PhpObject self, Request request, PhpArray options) {
        return DomNodes.wrap(request, DomTraversal.root(DomNodes.node(self)));
    }

    @PhpMethod(
            sig = "public function compareDocumentPosition(DOMNode $other): int",
            effect = THROWS,
            doc = "How another node lies to this one.",
            since = "8.4")
    static long compareDocumentPosition(PhpObject self, PhpObject other) {
        return DomNodes.node(self).compareDocumentPosition(DomNodes.node(other));
    }

    @PhpMethod(
            sig =
                    "public function C14N(bool $exclusive = false, bool $withComments = false, ?array $xpath = null, ?array $nsPrefixes = null): string|false",
            effect = THROWS,
            doc = "The canonical form.",
            partial = "exclusive form, XPath, prefixes")
    static Object c14n(PhpObject self, boolean exclusive, boolean withComments, PhpArray xpath, PhpArray nsPrefixes) {
        return DomNodes.php(new CanonicalForm(withComments).write(DomNodes.node(self)));
    }

    @PhpMethod(
            sig =
                    "public function C14NFile(string $uri, bool $exclusive = false, bool $withComments = false, ?array $xpath = null, ?array $nsPrefixes = null): int|false",
            effect = {THROWS, WARNS, WRITES_FILE},
            doc = "Writes the canonical form to a file.",
            partial = "exclusive form, XPath, prefixes")
    static Object c14nFile(
            PhpObject self,
            Request request,
            PhpString uri,
            boolean exclusive,
            boolean withComments,
            PhpArray xpath,
            PhpArray nsPrefixes) {
        PhpString text = DomNodes.php(new CanonicalForm(withComments).write(DomNodes.node(self)));
        return Callables.call(request, PhpString.of("file_put_contents"), uri, text);
    }

    @PhpMethod(sig = "public function __sleep(): array", effect = THROWS, doc = "Nodes cannot be serialized.")
    static PhpArray sleep(PhpObject self) {
        throw PhpErrors.of(
                "Exception",
                "Serialization of '" + self.phpClass().name()
                        + "' is not allowed, unless serialization methods are implemented in a subclass");
    }

    @PhpMethod(sig = "public function __wakeup(): void", effect = THROWS, doc = "Nodes cannot be unserialized.")
    static void wakeup(PhpObject self) {
        throw PhpErrors.of(
                "Exception",
                "Unserialization of '" + self.phpClass().name()
                        + "' is not allowed, unless unserialization methods are implemented in a subclass");
    }
}
