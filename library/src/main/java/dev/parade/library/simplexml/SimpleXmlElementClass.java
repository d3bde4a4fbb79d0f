package dev.parade.library.simplexml;

import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_FILE;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.dom.DomLoading;
import dev.parade.library.dom.DomXPath;
import dev.parade.library.simplexml.SimpleNode.Kind;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An XML element whose properties are its children. */
@PhpClass(
        sig = "class SimpleXMLElement implements Stringable, Countable, RecursiveIterator",
        doc = "An XML element whose properties are its children.",
        hooks = SimpleHooks.class)
final class SimpleXmlElementClass {
    private SimpleXmlElementClass() {}

    @PhpMethod(
            sig =
                    "public function __construct(string $data, int $options = 0, bool $dataIsURL = false, string $namespaceOrPrefix = '', bool $isPrefix = false)",
            effect = {READS_FILE, THROWS, WARNS, WRITES_OBJECT},
            doc = "The root of a document.")
    static void construct(
            PhpObject self,
            Request request,
            BuiltinCall call,
            PhpString data,
            long options,
            boolean dataIsUrl,
            PhpString namespaceOrPrefix,
            boolean isPrefix) {
        if (options != (int) options) {
            throw PhpErrors.of("Exception", "SimpleXMLElement::__construct(): Argument #2 ($options) is invalid");
        }
        Document document = dataIsUrl
                ? SimpleXmlFunctions.fromFile(request, call, data, options)
                : SimpleXmlFunctions.fromText(request, call, data, options);
        if (document == null) {
            throw PhpErrors.of("Exception", "String could not be parsed as XML");
        }
        SimpleNode node = new SimpleNode();
        node.set(document.getDocumentElement(), Kind.NODE, null, namespaceOrPrefix.toUtf8(), isPrefix);
        self.setNativeData(node);
    }

    // ---- searching

    @PhpMethod(
            sig = "public function xpath(string $expression): array|null|false",
            effect = {THROWS, UNKNOWN, WARNS},
            doc = "The elements that an XPath expression finds.")
    static Object xpath(PhpObject self, Request request, PhpString expression) {
        SimpleNode node = SimpleNode.of(self);
        if (node.kind() == Kind.ATTRIBUTES) {
            return PhpNull.INSTANCE;
        }
        Node context = node.first();
        if (context == null) {
            return PhpNull.INSTANCE;
        }
        DomXPath xpath = new DomXPath(context.getOwnerDocument());
        node.registered().forEach(xpath::register);
        Object found = xpath.evaluate(request, "SimpleXMLElement::xpath()", expression.toUtf8(), context, true);
        if (found == null) {
            return false;
        }
        PhpArray result = new PhpArray();
        if (found instanceof List<?> nodes) {
            for (Object one : nodes) {
                PhpObject object = found(self, (Node) one);
                if (object != null) {
                    result.append(object);
                }
            }
        } else if (request.level() >= 85) {
            String type = found instanceof Boolean ? "boolean" : found instanceof Double ? "number" : "string";
            request.warning(
                    "SimpleXMLElement::xpath(): XPath expression must return a node set, " + type + " returned");
            return false;
        }
        return result;
    }

    /** The object for a node that was found: of a text, its element; null for what cannot be one. */
    private static PhpObject found(PhpObject self, Node node) {
        return switch (node.getNodeType()) {
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE ->
                SimpleObjects.of(self, node.getParentNode(), Kind.NODE, null, null, false);
            case Node.ATTRIBUTE_NODE ->
                SimpleObjects.of(
                        self,
                        ((Attr) node).getOwnerElement(),
                        Kind.ATTRIBUTES,
                        SimpleNode.nameOf(node),
                        node.getNamespaceURI(),
                        false);
            case Node.ELEMENT_NODE, Node.COMMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE ->
                SimpleObjects.of(self, node, Kind.NODE, null, null, false);
            default -> null;
        };
    }

    @PhpMethod(
            sig = "public function registerXPathNamespace(string $prefix, string $namespace): bool",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Makes a prefix stand for a namespace in XPath expressions.")
    static boolean registerXPathNamespace(PhpObject self, PhpString prefix, PhpString namespace) {
        SimpleNode node = SimpleNode.of(self);
        node.node();
        node.registered().put(prefix.toUtf8(), namespace.toUtf8());
        return true;
    }

    @PhpMethod(
            sig =
                    "public function children(?string $namespaceOrPrefix = null, bool $isPrefix = false): ?SimpleXMLElement",
            effect = THROWS,
            doc = "The child elements, of a namespace.")
    static Object children(PhpObject self, PhpString namespaceOrPrefix, boolean isPrefix) {
        SimpleNode node = SimpleNode.of(self);
        Node first = node.kind() == Kind.ATTRIBUTES ? null : node.first();
        return first == null
                ? PhpNull.INSTANCE
                : SimpleObjects.of(self, first, Kind.CHILDREN, null, SimpleObjects.text(namespaceOrPrefix), isPrefix);
    }

    @PhpMethod(
            sig =
                    "public function attributes(?string $namespaceOrPrefix = null, bool $isPrefix = false): ?SimpleXMLElement",
            effect = THROWS,
            doc = "The attributes, of a namespace.")
    static Object attributes(PhpObject self, PhpString namespaceOrPrefix, boolean isPrefix) {
        SimpleNode node = SimpleNode.of(self);
        Node first = node.first();
        return first == null || node.kind() == Kind.ATTRIBUTES
                ? PhpNull.INSTANCE
                : SimpleObjects.of(self, first, Kind.ATTRIBUTES, null, SimpleObjects.text(namespaceOrPrefix), isPrefix);
    }

    @PhpMethod(sig = "public function getName(): string", effect = THROWS, doc = "The element's name.")
    static PhpString getName(PhpObject self) {
        Node node = SimpleNode.of(self).first();
        String name = node == null ? null : SimpleNode.nameOf(node);
        return name == null ? PhpString.EMPTY : PhpString.ofUtf8(name);
    }

    // ---- namespaces

    private static void put(PhpArray result, String prefix, String namespace) {
        PhpString key = PhpString.ofUtf8(prefix == null ? "" : prefix);
        if (namespace != null && result.findKey(key) < 0) {
            result.put(key, PhpString.ofUtf8(namespace));
        }
    }

    @PhpMethod(
            sig = "public function getNamespaces(bool $recursive = false): array",
            effect = THROWS,
            doc = "The namespaces in use, by prefix.")
    static PhpArray getNamespaces(PhpObject self, boolean recursive) {
        PhpArray result = new PhpArray();
        Node node = SimpleNode.of(self).first();
        if (node instanceof Element element) {
            used(result, element, recursive);
        } else if (node instanceof Attr) {
            put(result, node.getPrefix(), node.getNamespaceURI());
        }
        return result;
    }

    private static void used(PhpArray result, Element element, boolean recursive) {
        put(result, element.getPrefix(), element.getNamespaceURI());
        for (Attr one : SimpleNode.attributes(element)) {
            put(result, one.getPrefix(), one.getNamespaceURI());
        }
        if (recursive) {
            for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
                if (n instanceof Element child) {
                    used(result, child, true);
                }
            }
        }
    }

    @PhpMethod(
            sig = "public function getDocNamespaces(bool $recursive = false, bool $fromRoot = true): array|false",
            effect = THROWS,
            doc = "The namespaces that are declared, by prefix.")
    static Object getDocNamespaces(PhpObject self, boolean recursive, boolean fromRoot) {
        Node node = SimpleNode.of(self).node();
        Node from = fromRoot ? node.getOwnerDocument().getDocumentElement() : node;
        if (from == null) {
            return false;
        }
        PhpArray result = new PhpArray();
        if (from instanceof Element element) {
            declared(result, element, recursive);
        }
        return result;
    }

    private static void declared(PhpArray result, Element element, boolean recursive) {
        for (Attr one : dev.parade.library.libxml.XmlAttributes.of(element)) {
            if (dev.parade.library.libxml.XmlAttributes.isDeclaration(one)) {
                put(result, one.getName().equals("xmlns") ? "" : one.getLocalName(), one.getValue());
            }
        }
        if (recursive) {
            for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
                if (n instanceof Element child) {
                    declared(result, child, true);
                }
            }
        }
    }

    // ---- writing

    @PhpMethod(
            sig = "public function asXML(?path $filename = null): string|bool",
            effect = {THROWS, WARNS, WRITES_FILE},
            doc = "The element, or of a root the document, as XML; or writes it to a file.")
    static Object asXml(PhpObject self, Request request, PhpString filename) {
        Node node = SimpleNode.of(self).first();
        if (node == null) {
            return false;
        }
        Node parent = SimpleNode.parent(node);
        PhpString text = DomLoading.xml(node.getOwnerDocument(), parent instanceof Document ? null : node, 0, false);
        if (filename == null) {
            return text;
        }
        return Callables.call(request, PhpString.of("file_put_contents"), filename, text) instanceof Long;
    }

    @PhpMethod(
            sig = "public function saveXML(?path $filename = null): string|bool",
            effect = {THROWS, WARNS, WRITES_FILE},
            doc = "What asXML() does.")
    static Object saveXml(PhpObject self, Request request, PhpString filename) {
        return asXml(self, request, filename);
    }

    @PhpMethod(
            sig =
                    "public function addChild(string $qualifiedName, ?string $value = null, ?string $namespace = null): ?SimpleXMLElement",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds an element.")
    static Object addChild(
            PhpObject self,
            Request request,
            BuiltinCall call,
            PhpString qualifiedName,
            PhpString value,
            PhpString namespace) {
        if (qualifiedName.isEmpty()) {
            throw SimpleXmlFunctions.empty(request, call, 0);
        }
        SimpleNode node = SimpleNode.of(self);
        node.node();
        if (node.kind() == Kind.ATTRIBUTES) {
            request.warning("SimpleXMLElement::addChild(): Cannot add element to attributes");
            return PhpNull.INSTANCE;
        }
        Node parent = node.first();
        if (parent == null) {
            request.warning("SimpleXMLElement::addChild(): Cannot add child. Parent is not a permanent member of the"
                    + " XML tree");
            return PhpNull.INSTANCE;
        }
        String qualified = qualifiedName.toUtf8();
        int colon = colon(qualified);
        String prefix = colon < 0 ? null : qualified.substring(0, colon);
        String local = qualified.substring(colon + 1);
        Element made = make(parent, prefix, local, SimpleObjects.text(namespace));
        if (value != null) {
            DomLoading.setContent(request, made, value, "SimpleXMLElement::addChild()");
        }
        parent.appendChild(made);
        return SimpleObjects.of(self, made, Kind.NODE, local, prefix, false);
    }

    /** Where a prefix ends, -1 without one. */
    private static int colon(String name) {
        int colon = name.indexOf(':');
        return colon <= 0 || colon == name.length() - 1 ? -1 : colon;
    }

    private static Element make(Node parent, String prefix, String local, String namespace) {
        if (namespace == null) {
            String inherited = parent.getNamespaceURI();
            return SimpleTree.element(
                    parent,
                    inherited == null || parent.getPrefix() == null ? local : parent.getPrefix() + ":" + local,
                    inherited);
        }
        if (namespace.isEmpty()) {
            Element made = SimpleTree.element(parent, local, null);
            SimpleTree.declare(made, prefix, "");
            return made;
        }
        String known = SimpleTree.prefixOf(parent, namespace);
        String used = known == null ? prefix : known.isEmpty() ? null : known;
        Element made = SimpleTree.element(parent, used == null ? local : used + ":" + local, namespace);
        if (known == null) {
            SimpleTree.declare(made, prefix, namespace);
        }
        return made;
    }

    @PhpMethod(
            sig = "public function addAttribute(string $qualifiedName, string $value, ?string $namespace = null): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds an attribute.")
    static void addAttribute(
            PhpObject self,
            Request request,
            BuiltinCall call,
            PhpString qualifiedName,
            PhpString value,
            PhpString namespace) {
        if (qualifiedName.isEmpty()) {
            throw SimpleXmlFunctions.empty(request, call, 0);
        }
        Node node = SimpleNode.of(self).first();
        if (node != null && node.getNodeType() != Node.ELEMENT_NODE) {
            node = SimpleNode.parent(node);
        }
        if (!(node instanceof Element element)) {
            request.warning("SimpleXMLElement::addAttribute(): Unable to locate parent Element");
            return;
        }
        String qualified = qualifiedName.toUtf8();
        int colon = colon(qualified);
        if (colon < 0 && namespace != null && !namespace.isEmpty()) {
            request.warning("SimpleXMLElement::addAttribute(): Attribute requires prefix for namespace");
            return;
        }
        String local = qualified.substring(colon + 1);
        String uri = namespace == null || namespace.isEmpty() ? null : namespace.toUtf8();
        for (Attr one : SimpleNode.attributes(element)) {
            if (local.equals(SimpleNode.nameOf(one)) && java.util.Objects.equals(uri, one.getNamespaceURI())) {
                request.warning("SimpleXMLElement::addAttribute(): Attribute already exists");
                return;
            }
        }
        if (uri == null) {
            SimpleTree.addAttribute(element, local, value.toUtf8());
            return;
        }
        String known = SimpleTree.prefixOf(element, uri);
        if (known == null) {
            known = qualified.substring(0, colon);
            SimpleTree.declare(element, known, uri);
        }
        SimpleTree.addAttribute(element, uri, known.isEmpty() ? local : known + ":" + local, value.toUtf8());
    }

    // ---- as a value

    @PhpMethod(sig = "public function __toString(): string", effect = THROWS, doc = "The element's own text.")
    static PhpString string(PhpObject self) {
        return PhpString.ofUtf8(SimpleObjects.contents(self));
    }

    @PhpMethod(sig = "public function __debugInfo(): ?array", effect = THROWS, doc = "What dumps show.", since = "8.4")
    static PhpArray debugInfo(PhpObject self) {
        return SimpleProperties.of(self, true);
    }

    @PhpMethod(
            sig = "public function count(): int",
            effect = THROWS,
            doc = "How many elements or attributes there are.")
    static long count(PhpObject self) {
        SimpleNode node = SimpleNode.of(self);
        long count = 0;
        for (Node n = node.start(); n != null; n = node.fetch(SimpleNode.next(n))) {
            count++;
        }
        return count;
    }

    // ---- walking

    private static PhpObject walked(PhpObject self) {
        PhpObject current = SimpleNode.of(self).current();
        if (current == null) {
            throw PhpErrors.error("Iterator not initialized or already consumed");
        }
        return current;
    }

    @PhpMethod(
            sig = "public function rewind(): void",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Starts again.")
    static void rewind(PhpObject self) {
        SimpleObjects.rewind(self);
    }

    @PhpMethod(
            sig = "public function valid(): bool",
            effect = {},
            doc = "Whether there is a current element.")
    static boolean valid(PhpObject self) {
        return SimpleNode.of(self).current() != null;
    }

    @PhpMethod(sig = "public function current(): SimpleXMLElement", effect = THROWS, doc = "The current element.")
    static PhpObject current(PhpObject self) {
        return walked(self);
    }

    @PhpMethod(sig = "public function key(): string", effect = THROWS, doc = "The name of the current element.")
    static PhpString key(PhpObject self) {
        return getName(walked(self));
    }

    @PhpMethod(
            sig = "public function next(): void",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Goes on.")
    static void next(PhpObject self) {
        SimpleObjects.advance(self);
    }

    @PhpMethod(
            sig = "public function hasChildren(): bool",
            effect = THROWS,
            doc = "Whether the current element has child elements.")
    static boolean hasChildren(PhpObject self) {
        PhpObject current = SimpleNode.of(self).current();
        if (current == null || SimpleNode.of(self).kind() == Kind.ATTRIBUTES) {
            return false;
        }
        Node node = SimpleNode.of(current).node().getFirstChild();
        while (node != null && node.getNodeType() != Node.ELEMENT_NODE) {
            node = node.getNextSibling();
        }
        return node != null;
    }

    @PhpMethod(sig = "public function getChildren(): ?SimpleXMLElement", effect = THROWS, doc = "The current element.")
    static Object getChildren(PhpObject self) {
        PhpObject current = SimpleNode.of(self).current();
        return current == null || SimpleNode.of(self).kind() == Kind.ATTRIBUTES ? PhpNull.INSTANCE : current;
    }
}
