package dev.parade.library.dom;

import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_FILE;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.XmlCharacters;
import dev.parade.library.libxml.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A document. */
@PhpClass(
        sig = "class DOMDocument extends DOMNode implements DOMParentNode",
        doc = "A document.",
        partial = "relaxNGValidate(), relaxNGValidateSource()",
        hooks = DomHooks.class)
final class DomDocumentClass {
    private DomDocumentClass() {}

    @PhpMethod(
            sig = "public function __construct(string $version = \"1.0\", string $encoding = \"\")",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "An empty document.")
    static void construct(PhpObject self, PhpString version, PhpString encoding) {
        Document document = XmlTree.newDocument();
        DocumentState state = DocumentState.of(document);
        state.version = version.toUtf8();
        state.encoding = encoding.isEmpty() ? null : encoding.toString();
        DomNodes.bind(self, document);
    }

    @PhpMethod(
            sig = "public function createAttribute(string $localName)",
            effect = {THROWS, WARNS},
            doc = "An attribute.")
    static Object createAttribute(PhpObject self, Request request, PhpString localName) {
        Document document = DomNodes.document(self);
        if (!XmlCharacters.isName(localName.toUtf8())) {
            return DomNodes.fail(request, document, 5);
        }
        return DomNodes.wrap(request, document.createAttribute(localName.toUtf8()));
    }

    @PhpMethod(
            sig = "public function createAttributeNS(?string $namespace, string $qualifiedName)",
            effect = {THROWS, WARNS},
            doc = "An attribute with a namespace.")
    static Object createAttributeNs(PhpObject self, Request request, PhpString namespace, PhpString qualifiedName) {
        Document document = DomNodes.document(self);
        try {
            return DomNodes.wrap(request, document.createAttributeNS(DomNames.uri(namespace), qualifiedName.toUtf8()));
        } catch (org.w3c.dom.DOMException e) {
            return DomNodes.fail(request, document, e);
        }
    }

    @PhpMethod(sig = "public function createCDATASection(string $data)", effect = THROWS, doc = "A CDATA section.")
    static Object createCdataSection(PhpObject self, Request request, PhpString data) {
        return DomNodes.wrap(request, DomNodes.document(self).createCDATASection(data.toUtf8()));
    }

    @PhpMethod(sig = "public function createComment(string $data): DOMComment", effect = THROWS, doc = "A comment.")
    static Object createComment(PhpObject self, Request request, PhpString data) {
        return DomNodes.wrap(request, DomNodes.document(self).createComment(data.toUtf8()));
    }

    @PhpMethod(
            sig = "public function createDocumentFragment(): DOMDocumentFragment",
            effect = THROWS,
            doc = "A fragment.")
    static Object createDocumentFragment(PhpObject self, Request request) {
        return DomNodes.wrap(request, DomNodes.document(self).createDocumentFragment());
    }

    @PhpMethod(
            sig = "public function createElement(string $localName, string $value = \"\")",
            effect = {THROWS, WARNS},
            doc = "An element.")
    static Object createElement(PhpObject self, Request request, PhpString localName, PhpString value) {
        Document document = DomNodes.document(self);
        if (!XmlCharacters.isName(localName.toUtf8())) {
            return DomNodes.fail(request, document, 5);
        }
        Element element = DomNames.plainElement(document, localName.toUtf8());
        DomLoading.setContent(request, element, value, "DOMDocument::createElement()");
        return DomNodes.wrap(request, element);
    }

    @PhpMethod(
            sig = "public function createElementNS(?string $namespace, string $qualifiedName, string $value = \"\")",
            effect = {THROWS, WARNS},
            doc = "An element with a namespace.")
    static Object createElementNs(
            PhpObject self, Request request, PhpString namespace, PhpString qualifiedName, PhpString value) {
        Document document = DomNodes.document(self);
        try {
            Element element = document.createElementNS(DomNames.uri(namespace), qualifiedName.toUtf8());
            DomLoading.setContent(request, element, value, "DOMDocument::createElementNS()");
            return DomNodes.wrap(request, element);
        } catch (org.w3c.dom.DOMException e) {
            return DomNodes.fail(request, document, e);
        }
    }

    @PhpMethod(
            sig = "public function createEntityReference(string $name)",
            effect = {THROWS, WARNS},
            doc = "A reference to an entity.")
    static Object createEntityReference(PhpObject self, Request request, PhpString name) {
        Document document = DomNodes.document(self);
        if (!XmlCharacters.isName(name.toUtf8())) {
            return DomNodes.fail(request, document, 5);
        }
        return DomNodes.wrap(request, document.createEntityReference(name.toUtf8()));
    }

    @PhpMethod(
            sig = "public function createProcessingInstruction(string $target, string $data = \"\")",
            effect = {THROWS, WARNS},
            doc = "A processing instruction.")
    static Object createProcessingInstruction(PhpObject self, Request request, PhpString target, PhpString data) {
        Document document = DomNodes.document(self);
        if (!XmlCharacters.isName(target.toUtf8())) {
            return DomNodes.fail(request, document, 5);
        }
        return DomNodes.wrap(request, document.createProcessingInstruction(target.toUtf8(), data.toUtf8()));
    }

    @PhpMethod(sig = "public function createTextNode(string $data): DOMText", effect = THROWS, doc = "A text.")
    static Object createTextNode(PhpObject self, Request request, PhpString data) {
        return DomNodes.wrap(request, DomNodes.document(self).createTextNode(data.toUtf8()));
    }

    @PhpMethod(
            sig = "public function getElementById(string $elementId): ?DOMElement",
            effect = THROWS,
            doc = "The element with an id.")
    static Object getElementById(PhpObject self, Request request, PhpString elementId) {
        return DomNodes.wrap(request, DomNames.byId(DomNodes.document(self), elementId.toUtf8()));
    }

    @PhpMethod(
            sig = "public function getElementsByTagName(string $qualifiedName): DOMNodeList",
            effect = THROWS,
            doc = "The elements with a name.")
    static PhpObject getElementsByTagName(PhpObject self, Request request, PhpString qualifiedName) {
        Node root = DomNodes.node(self);
        String name = qualifiedName.toUtf8();
        return DomNodes.list(request, root, () -> DomTraversal.byName(root, name));
    }

    @PhpMethod(
            sig = "public function getElementsByTagNameNS(?string $namespace, string $localName): DOMNodeList",
            effect = THROWS,
            doc = "The elements with a name in a namespace.")
    static PhpObject getElementsByTagNameNs(PhpObject self, Request request, PhpString namespace, PhpString localName) {
        Node root = DomNodes.node(self);
        String name = localName.toUtf8();
        String uri = DomNames.uri(namespace);
        return DomNodes.list(request, root, () -> DomTraversal.byName(root, uri, name));
    }

    @PhpMethod(
            sig = "public function importNode(DOMNode $node, bool $deep = false)",
            effect = {THROWS, WARNS},
            doc = "A copy of a node of another document.")
    static Object importNode(PhpObject self, Request request, PhpObject node, boolean deep) {
        Node source = DomNodes.node(node);
        if (source instanceof Document) {
            request.warning("DOMDocument::importNode(): Cannot import: Node Type Not Supported");
            return false;
        }
        try {
            return DomNodes.wrap(request, DomNodes.document(self).importNode(source, deep));
        } catch (org.w3c.dom.DOMException e) {
            request.warning("DOMDocument::importNode(): Cannot import: Node Type Not Supported");
            return false;
        }
    }

    @PhpMethod(
            sig = "public function adoptNode(DOMNode $node)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Moves a node to this document.",
            since = "8.3")
    static Object adoptNode(PhpObject self, Request request, PhpObject node) {
        Node source = DomNodes.node(node);
        if (source instanceof Document) {
            return DomNodes.fail(request, source, 9);
        }
        DomMutation.adopt(DomNodes.document(self), source);
        return node;
    }

    @PhpMethod(
            sig = "public function load(string $filename, int $options = 0): bool",
            effect = {READS_FILE, THROWS, WARNS, WRITES_OBJECT},
            doc = "Reads a file.")
    static boolean load(PhpObject self, Request request, BuiltinCall call, PhpString filename, long options) {
        return DomLoading.load(request, call, self, filename, options);
    }

    @PhpMethod(
            sig = "public function loadXML(string $source, int $options = 0): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Reads text.")
    static boolean loadXml(PhpObject self, Request request, BuiltinCall call, PhpString source, long options) {
        return DomLoading.loadXml(request, call, self, source, null, options);
    }

    @PhpMethod(
            sig = "public function normalizeDocument(): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Joins texts that stand side by side.")
    static void normalizeDocument(PhpObject self) {
        DomNodes.node(self).normalize();
    }

    @PhpMethod(
            sig = "public function registerNodeClass(string $baseClass, ?string $extendedClass)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Makes nodes objects of another class.")
    static boolean registerNodeClass(
            PhpObject self, Request request, BuiltinCall call, PhpString baseClass, PhpString extendedClass) {
        return DomNames.registerClass(request, call, DomNodes.document(self), baseClass, extendedClass);
    }

    @PhpMethod(
            sig = "public function save(string $filename, int $options = 0): int|false",
            effect = {WRITES_FILE, THROWS, WARNS},
            doc = "Writes XML to a file.")
    static Object save(PhpObject self, Request request, BuiltinCall call, PhpString filename, long options) {
        if (filename.isEmpty()) {
            throw ArgumentErrors.valueError(call, 0, request.level() < 84 ? "cannot be empty" : "must not be empty");
        }
        return Callables.call(
                request,
                PhpString.of("file_put_contents"),
                filename,
                DomLoading.xml(DomNodes.document(self), null, options));
    }

    @PhpMethod(
            sig = "public function saveXML(?DOMNode $node = null, int $options = 0): string|false",
            effect = {THROWS, WARNS},
            doc = "The document, or a node of it, as XML.")
    static Object saveXml(PhpObject self, Request request, PhpObject node, long options) {
        Document document = DomNodes.document(self);
        Node one = node == null ? null : DomNodes.node(node);
        if (one != null && one != document && one.getOwnerDocument() != document) {
            return DomNodes.fail(request, document, 4);
        }
        return DomLoading.xml(document, one == document ? null : one, options);
    }

    @PhpMethod(
            sig = "public function loadHTML(string $source, int $options = 0): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Reads HTML.")
    static boolean loadHtml(PhpObject self, Request request, BuiltinCall call, PhpString source, long options) {
        return DomLoading.loadHtml(request, call, self, source, options);
    }

    @PhpMethod(
            sig = "public function loadHTMLFile(string $filename, int $options = 0): bool",
            effect = {READS_FILE, THROWS, WARNS, WRITES_OBJECT},
            doc = "Reads an HTML file.")
    static boolean loadHtmlFile(PhpObject self, Request request, BuiltinCall call, PhpString filename, long options) {
        PhpString source = DomLoading.read(request, call, filename);
        return source != null && DomLoading.loadHtml(request, call, self, source, options);
    }

    @PhpMethod(
            sig = "public function saveHTML(?DOMNode $node = null): string|false",
            effect = {THROWS, WARNS},
            doc = "The document, or a node of it, as HTML.")
    static Object saveHtml(PhpObject self, Request request, PhpObject node) {
        Document document = DomNodes.document(self);
        Node one = node == null ? null : DomNodes.node(node);
        if (one != null && one != document && one.getOwnerDocument() != document) {
            return DomNodes.fail(request, document, 4);
        }
        return DomLoading.html(document, one);
    }

    @PhpMethod(
            sig = "public function saveHTMLFile(string $filename): int|false",
            effect = {WRITES_FILE, THROWS, WARNS},
            doc = "Writes HTML to a file.")
    static Object saveHtmlFile(PhpObject self, Request request, PhpString filename) {
        return Callables.call(
                request, PhpString.of("file_put_contents"), filename, DomLoading.html(DomNodes.document(self), null));
    }

    @PhpMethod(
            sig = "public function schemaValidate(string $filename, int $flags = 0): bool",
            effect = {READS_FILE, THROWS, WARNS},
            doc = "Whether an XML schema in a file allows the document.")
    static boolean schemaValidate(PhpObject self, Request request, BuiltinCall call, PhpString filename, long flags) {
        PhpString schema = DomLoading.read(request, call, filename);
        return schema != null && SchemaCheck.run(request, call, DomNodes.document(self), schema, filename.toUtf8());
    }

    @PhpMethod(
            sig = "public function schemaValidateSource(string $source, int $flags = 0): bool",
            effect = {THROWS, WARNS},
            doc = "Whether an XML schema allows the document.")
    static boolean schemaValidateSource(
            PhpObject self, Request request, BuiltinCall call, PhpString source, long flags) {
        return SchemaCheck.run(request, call, DomNodes.document(self), source, null);
    }

    @PhpMethod(
            sig = "public function validate(): bool",
            effect = {THROWS, WARNS},
            doc = "Whether the document type allows the document.",
            partial = "document types are not applied")
    static boolean validate(PhpObject self, Request request) {
        request.warning("DOMDocument::validate(): no DTD found!");
        return false;
    }

    @PhpMethod(
            sig = "public function xinclude(int $options = 0): int|false",
            effect = THROWS,
            doc = "Puts included documents in place.",
            partial = "nothing is included")
    static Object xinclude(PhpObject self, long options) {
        return false;
    }

    @PhpMethod(
            sig = "public function append(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds nodes and texts at the end.")
    static void append(PhpObject self, Request request, Object[] nodes) {
        Node parent = DomNodes.node(self);
        DomMutation.place(parent, DomMutation.combine(request, "DOMDocument::append", parent, nodes), null);
    }

    @PhpMethod(
            sig = "public function prepend(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds nodes and texts at the start.")
    static void prepend(PhpObject self, Request request, Object[] nodes) {
        Node parent = DomNodes.node(self);
        Node added = DomMutation.combine(request, "DOMDocument::prepend", parent, nodes);
        DomMutation.place(parent, added, parent.getFirstChild());
    }

    @PhpMethod(
            sig = "public function replaceChildren(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Puts nodes and texts in the place of all children.",
            since = "8.3")
    static void replaceChildren(PhpObject self, Request request, Object[] nodes) {
        Node parent = DomNodes.node(self);
        Node added = DomMutation.combine(request, "DOMDocument::replaceChildren", parent, nodes);
        while (parent.getFirstChild() != null) {
            parent.removeChild(parent.getFirstChild());
        }
        DomMutation.place(parent, added, null);
    }
}
