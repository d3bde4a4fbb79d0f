package dev.parade.library.xmlreader;

import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.dom.DomNodes;
import dev.parade.library.libxml.LibxmlConstants;
import dev.parade.library.libxml.XmlSerializer;
import dev.parade.library.libxml.XmlTree;
import dev.parade.library.libxml.XmlWriterText.Repertoire;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Reads a document node by node. */
@PhpClass(
        sig = "class XMLReader",
        doc = "Reads a document node by node.",
        partial = "the document is in memory as a whole; RELAX NG, document types",
        attributes = {"NotSerializable", "Uncloneable"},
        constants = {
            "NONE = 0",
            "ELEMENT = 1",
            "ATTRIBUTE = 2",
            "TEXT = 3",
            "CDATA = 4",
            "ENTITY_REF = 5",
            "ENTITY = 6",
            "PI = 7",
            "COMMENT = 8",
            "DOC = 9",
            "DOC_TYPE = 10",
            "DOC_FRAGMENT = 11",
            "NOTATION = 12",
            "WHITESPACE = 13",
            "SIGNIFICANT_WHITESPACE = 14",
            "END_ELEMENT = 15",
            "END_ENTITY = 16",
            "XML_DECLARATION = 17",
            "LOADDTD = 1",
            "DEFAULTATTRS = 2",
            "VALIDATE = 3",
            "SUBST_ENTITIES = 4"
        },
        properties = {
            "public int $attributeCount",
            "public string $baseURI",
            "public int $depth",
            "public bool $hasAttributes",
            "public bool $hasValue",
            "public bool $isDefault",
            "public bool $isEmptyElement",
            "public string $localName",
            "public string $name",
            "public string $namespaceURI",
            "public int $nodeType",
            "public string $prefix",
            "public string $value",
            "public string $xmlLang"
        },
        hooks = ReaderHooks.class)
final class XmlReaderClass {
    private XmlReaderClass() {}

    private static ReaderState state(PhpObject self) {
        return (ReaderState) self.nativeData();
    }

    private static PhpString argument(Request request, BuiltinCall call, int position, PhpString text) {
        if (text.isEmpty()) {
            throw ArgumentErrors.valueError(
                    call, position, request.level() < 84 ? "cannot be empty" : "must not be empty");
        }
        return text;
    }

    private static Object orNull(Attr attribute) {
        return attribute == null ? PhpNull.INSTANCE : PhpString.ofUtf8(attribute.getValue());
    }

    // ---- loading

    @PhpMethod(
            sig = "public static function open(string $uri, ?string $encoding = null, int $flags = 0)",
            effect = {READS_FILE, THROWS, UNKNOWN, WARNS},
            doc = "Loads a file: into the object that it is called on, or into a new one.")
    static Object open(
            dev.parade.interpreter.classes.PhpClass called,
            Request request,
            BuiltinCall call,
            PhpString uri,
            PhpString encoding,
            long flags) {
        PhpObject self = ReaderHooks.receiver(request);
        ReaderState state = ReaderLoading.ofUri(request, call, uri, encoding, flags);
        if (state == null) {
            request.warning("XMLReader::open(): Unable to open source data");
            return false;
        }
        return ReaderLoading.into(request, self, state);
    }

    @PhpMethod(
            sig = "public static function fromUri(string $uri, ?string $encoding = null, int $flags = 0): static",
            effect = {READS_FILE, THROWS, UNKNOWN, WARNS},
            doc = "A reader of a file.",
            since = "8.4")
    static PhpObject fromUri(
            dev.parade.interpreter.classes.PhpClass called,
            Request request,
            BuiltinCall call,
            PhpString uri,
            PhpString encoding,
            long flags) {
        ReaderState state = ReaderLoading.ofUri(request, call, uri, encoding, flags);
        if (state == null) {
            throw PhpErrors.error("Unable to open source data");
        }
        return ReaderLoading.construct(request, called, state);
    }

    @PhpMethod(
            sig =
                    "public static function fromStream($stream, ?string $encoding = null, int $flags = 0, ?string $documentUri = null): static",
            effect = {READS_FILE, THROWS, UNKNOWN, WARNS},
            doc = "A reader of what is left of a stream.",
            since = "8.4")
    static PhpObject fromStream(
            dev.parade.interpreter.classes.PhpClass called,
            Request request,
            BuiltinCall call,
            Object stream,
            PhpString encoding,
            long flags,
            PhpString documentUri) {
        return ReaderLoading.construct(
                request, called, ReaderLoading.ofStream(request, call, stream, encoding, flags, documentUri));
    }

    @PhpMethod(
            sig = "public static function XML(string $source, ?string $encoding = null, int $flags = 0)",
            effect = {THROWS, UNKNOWN, WARNS},
            doc = "Loads text: into the object that it is called on, or into a new one.")
    static Object xml(
            dev.parade.interpreter.classes.PhpClass called,
            Request request,
            BuiltinCall call,
            PhpString source,
            PhpString encoding,
            long flags) {
        PhpObject self = ReaderHooks.receiver(request);
        return ReaderLoading.into(request, self, ReaderLoading.ofText(request, call, source, encoding, flags));
    }

    @PhpMethod(
            sig = "public static function fromString(string $source, ?string $encoding = null, int $flags = 0): static",
            effect = {THROWS, UNKNOWN, WARNS},
            doc = "A reader of text.",
            since = "8.4")
    static PhpObject fromString(
            dev.parade.interpreter.classes.PhpClass called,
            Request request,
            BuiltinCall call,
            PhpString source,
            PhpString encoding,
            long flags) {
        return ReaderLoading.construct(request, called, ReaderLoading.ofText(request, call, source, encoding, flags));
    }

    @PhpMethod(sig = "public function close(): true", effect = WRITES_OBJECT, doc = "Ends reading.")
    static boolean close(PhpObject self) {
        self.setNativeData(null);
        return true;
    }

    // ---- moving

    private static ReaderState loaded(PhpObject self) {
        if (state(self) == null) {
            throw PhpErrors.error("Data must be loaded before reading");
        }
        return state(self);
    }

    @PhpMethod(
            sig = "public function read(): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Goes to the next node.")
    static boolean read(PhpObject self, Request request, BuiltinCall call) {
        ReaderState state = loaded(self);
        ReaderLoading.validate(request, call, state);
        return state.read(request, "XMLReader::read()");
    }

    @PhpMethod(
            sig = "public function next(?string $name = null): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Goes on past what is inside the element, to an element of a name.")
    static boolean next(PhpObject self, Request request, PhpString name) {
        ReaderState state = loaded(self);
        boolean there = state.next(request, "XMLReader::next()");
        while (there && name != null && !ReaderState.local(state.node()).equals(name.toUtf8())) {
            there = state.next(request, "XMLReader::next()");
        }
        return there;
    }

    private static boolean to(PhpObject self, Attr attribute) {
        if (attribute == null) {
            return false;
        }
        state(self).setAttribute(attribute);
        return true;
    }

    private static Attr at(PhpObject self, long index) {
        List<Attr> all = state(self) == null ? List.of() : state(self).attributes();
        return index < 0 || index >= all.size() ? null : all.get((int) index);
    }

    @PhpMethod(
            sig = "public function moveToAttribute(string $name): bool",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Goes to an attribute.")
    static boolean moveToAttribute(PhpObject self, Request request, BuiltinCall call, PhpString name) {
        String wanted = argument(request, call, 0, name).toUtf8();
        return state(self) != null && to(self, ReaderState.find(state(self).attributes(), wanted));
    }

    @PhpMethod(
            sig = "public function moveToAttributeNo(int $index): bool",
            effect = WRITES_OBJECT,
            doc = "Goes to an attribute by its position.")
    static boolean moveToAttributeNo(PhpObject self, long index) {
        return to(self, at(self, index));
    }

    @PhpMethod(
            sig = "public function moveToAttributeNs(string $name, string $namespace): bool",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Goes to an attribute of a namespace.")
    static boolean moveToAttributeNs(
            PhpObject self, Request request, BuiltinCall call, PhpString name, PhpString namespace) {
        String wanted = argument(request, call, 0, name).toUtf8();
        String uri = argument(request, call, 1, namespace).toUtf8();
        return state(self) != null && to(self, ReaderState.find(state(self).attributes(), wanted, uri));
    }

    @PhpMethod(
            sig = "public function moveToElement(): bool",
            effect = WRITES_OBJECT,
            doc = "Goes from an attribute to its element.")
    static boolean moveToElement(PhpObject self) {
        if (state(self) == null || state(self).attribute() == null) {
            return false;
        }
        state(self).setAttribute(null);
        return true;
    }

    @PhpMethod(
            sig = "public function moveToFirstAttribute(): bool",
            effect = WRITES_OBJECT,
            doc = "Goes to the first attribute.")
    static boolean moveToFirstAttribute(PhpObject self) {
        return to(self, at(self, 0));
    }

    @PhpMethod(
            sig = "public function moveToNextAttribute(): bool",
            effect = WRITES_OBJECT,
            doc = "Goes to the next attribute.")
    static boolean moveToNextAttribute(PhpObject self) {
        if (state(self) == null) {
            return false;
        }
        Attr now = state(self).attribute();
        return to(self, at(self, now == null ? 0 : state(self).attributes().indexOf(now) + 1));
    }

    // ---- attributes and namespaces

    @PhpMethod(
            sig = "public function getAttribute(string $name): ?string",
            effect = THROWS,
            doc = "The value of an attribute.")
    static Object getAttribute(PhpObject self, Request request, BuiltinCall call, PhpString name) {
        String wanted = argument(request, call, 0, name).toUtf8();
        return orNull(state(self) == null ? null : ReaderState.find(state(self).values(), wanted));
    }

    @PhpMethod(
            sig = "public function getAttributeNo(int $index): ?string",
            effect = {},
            doc = "The value of an attribute by its position.")
    static Object getAttributeNo(PhpObject self, long index) {
        return orNull(state(self) == null || state(self).attribute() != null ? null : at(self, index));
    }

    @PhpMethod(
            sig = "public function getAttributeNs(string $name, string $namespace): ?string",
            effect = THROWS,
            doc = "The value of an attribute of a namespace.")
    static Object getAttributeNs(
            PhpObject self, Request request, BuiltinCall call, PhpString name, PhpString namespace) {
        String wanted = argument(request, call, 0, name).toUtf8();
        String uri = argument(request, call, 1, namespace).toUtf8();
        return orNull(state(self) == null ? null : ReaderState.find(state(self).values(), wanted, uri));
    }

    @PhpMethod(
            sig = "public function lookupNamespace(string $prefix): ?string",
            effect = THROWS,
            doc = "What a prefix stands for.")
    static Object lookupNamespace(PhpObject self, Request request, BuiltinCall call, PhpString prefix) {
        String wanted = argument(request, call, 0, prefix).toUtf8();
        String found = state(self) == null ? null : state(self).namespace(wanted);
        return found == null ? PhpNull.INSTANCE : PhpString.ofUtf8(found);
    }

    // ---- content

    private static Node copy(Node node) {
        return node.cloneNode(true);
    }

    private static void write(XmlSerializer writer, Node node) {
        writer.node(copy(node));
    }

    @PhpMethod(
            sig = "public function readInnerXml(): string",
            effect = {},
            doc = "What is inside the node, as XML.")
    static PhpString readInnerXml(PhpObject self) {
        ReaderDocument.Step step = state(self) == null ? null : state(self).step();
        if (step == null) {
            return PhpString.EMPTY;
        }
        XmlSerializer writer = new XmlSerializer(Repertoire.ALL, false, false);
        for (Node n = step.node().getFirstChild(); n != null; n = n.getNextSibling()) {
            write(writer, n);
        }
        return PhpString.ofUtf8(writer.result());
    }

    @PhpMethod(
            sig = "public function readOuterXml(): string",
            effect = {},
            doc = "The node as XML.")
    static PhpString readOuterXml(PhpObject self) {
        ReaderDocument.Step step = state(self) == null ? null : state(self).step();
        if (step == null) {
            return PhpString.EMPTY;
        }
        XmlSerializer writer = new XmlSerializer(Repertoire.ALL, false, false);
        write(writer, step.node());
        return PhpString.ofUtf8(writer.result());
    }

    @PhpMethod(
            sig = "public function readString(): string",
            effect = {},
            doc = "The text inside the node.")
    static PhpString readString(PhpObject self) {
        Node node = state(self) == null ? null : state(self).node();
        if (node == null || node instanceof Attr) {
            return PhpString.EMPTY;
        }
        return switch (node.getNodeType()) {
            case Node.ELEMENT_NODE, Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> PhpString.ofUtf8(ReaderState.text(node));
            default -> PhpString.EMPTY;
        };
    }

    @PhpMethod(
            sig = "public function expand(?DOMNode $baseNode = null): DOMNode|false",
            effect = {THROWS, UNKNOWN, WARNS},
            doc = "A copy of the node as a DOM node.")
    static Object expand(PhpObject self, Request request, PhpObject baseNode) {
        Node base = baseNode == null ? null : DomNodes.node(baseNode);
        if (state(self) == null) {
            throw PhpErrors.error("Data must be loaded before expanding");
        }
        ReaderDocument.Step step = state(self).step();
        if (step == null) {
            request.warning("XMLReader::expand(): An Error Occurred while expanding");
            return false;
        }
        Document target =
                base == null ? XmlTree.newDocument() : base instanceof Document own ? own : base.getOwnerDocument();
        return DomNodes.wrap(request, target.importNode(step.node(), true));
    }

    // ---- settings

    private static ReaderState configured(PhpObject self) {
        if (state(self) == null) {
            throw PhpErrors.error("Cannot access parser properties before loading data");
        }
        return state(self);
    }

    private static long option(BuiltinCall call, long property) {
        return switch ((int) property) {
            case 1 -> LibxmlConstants.DTDLOAD;
            case 2 -> LibxmlConstants.DTDATTR;
            case 3 -> LibxmlConstants.DTDVALID;
            case 4 -> LibxmlConstants.NOENT;
            default -> throw ArgumentErrors.valueError(call, 0, "must be a valid parser property");
        };
    }

    @PhpMethod(
            sig = "public function getParserProperty(int $property): bool",
            effect = THROWS,
            doc = "Whether a setting is on.")
    static boolean getParserProperty(PhpObject self, BuiltinCall call, long property) {
        return (configured(self).options & option(call, property)) != 0;
    }

    @PhpMethod(
            sig = "public function setParserProperty(int $property, bool $value): bool",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Turns a setting on or off, before reading starts.")
    static boolean setParserProperty(PhpObject self, BuiltinCall call, long property, boolean value) {
        ReaderState state = configured(self);
        long option = option(call, property);
        state.options = value ? state.options | option : state.options & ~option;
        return true;
    }

    @PhpMethod(
            sig = "public function isValid(): bool",
            effect = {},
            doc = "Whether the schema allows the document.")
    static boolean isValid(PhpObject self) {
        return state(self) != null && Boolean.TRUE.equals(state(self).valid);
    }

    private static ReaderState beforeReading(PhpObject self) {
        if (state(self) == null) {
            throw PhpErrors.error("Schema must be set prior to reading");
        }
        return state(self);
    }

    @PhpMethod(
            sig = "public function setSchema(?path $filename): bool",
            effect = {READS_FILE, THROWS, WARNS, WRITES_OBJECT},
            doc = "Checks the document against an XML schema.")
    static boolean setSchema(PhpObject self, Request request, BuiltinCall call, PhpString filename) {
        if (filename != null) {
            argument(request, call, 0, filename);
        }
        ReaderState state = beforeReading(self);
        if (filename == null) {
            state.schema = null;
            return true;
        }
        PhpString schema = ReaderLoading.schema(request, filename);
        if (schema == null || state.hasStarted()) {
            request.warning("XMLReader::setSchema(): Schema contains errors");
            return false;
        }
        state.schema = schema;
        return true;
    }

    @PhpMethod(
            sig = "public function setRelaxNGSchema(?path $filename): bool",
            effect = {THROWS, WARNS},
            doc = "Refuses.",
            partial = "there is no RELAX NG")
    static boolean setRelaxNgSchema(PhpObject self, Request request, BuiltinCall call, PhpString filename) {
        return relaxNg(self, request, call, filename, "XMLReader::setRelaxNGSchema()");
    }

    @PhpMethod(
            sig = "public function setRelaxNGSchemaSource(?path $source): bool",
            effect = {THROWS, WARNS},
            doc = "Refuses.",
            partial = "there is no RELAX NG")
    static boolean setRelaxNgSchemaSource(PhpObject self, Request request, BuiltinCall call, PhpString source) {
        return relaxNg(self, request, call, source, "XMLReader::setRelaxNGSchemaSource()");
    }

    private static boolean relaxNg(
            PhpObject self, Request request, BuiltinCall call, PhpString source, String function) {
        if (source != null) {
            argument(request, call, 0, source);
        }
        beforeReading(self);
        if (source == null) {
            return true;
        }
        request.warning(function + ": No schema support built into libxml");
        return false;
    }
}
