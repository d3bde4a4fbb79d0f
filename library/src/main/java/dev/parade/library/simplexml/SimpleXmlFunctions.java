package dev.parade.library.simplexml;

import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.dom.DomLoading;
import dev.parade.library.libxml.XmlHolder;
import dev.parade.library.simplexml.SimpleNode.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The functions of ext/simplexml. */
final class SimpleXmlFunctions {
    private static final String BASE = "SimpleXMLElement";

    private SimpleXmlFunctions() {}

    @PhpFunction(
            sig =
                    "simplexml_load_string(string $data, ?string $class_name = 'SimpleXMLElement', int $options = 0, string $namespace_or_prefix = '', bool $is_prefix = false): SimpleXMLElement|false",
            effect = {THROWS, UNKNOWN, WARNS},
            doc = "The root of a document.",
            examples = {
                "(string) simplexml_load_string('<a><b>x</b></a>')->b => 'x'",
                "(string) simplexml_load_string('<a b=\"1\"/>')['b'] => '1'",
                "@simplexml_load_string('<a>') => false"
            })
    static Object simplexmlLoadString(
            Request request,
            BuiltinCall call,
            PhpString data,
            PhpString className,
            long options,
            PhpString namespaceOrPrefix,
            boolean isPrefix) {
        PhpClass c = type(request, call, className);
        checkOptions(call, options);
        return root(request, c, fromText(request, call, data, options), namespaceOrPrefix, isPrefix);
    }

    @PhpFunction(
            sig =
                    "simplexml_load_file(path $filename, ?string $class_name = 'SimpleXMLElement', int $options = 0, string $namespace_or_prefix = '', bool $is_prefix = false): SimpleXMLElement|false",
            effect = {READS_FILE, THROWS, UNKNOWN, WARNS},
            doc = "The root of a document in a file.",
            examples = "@simplexml_load_file('example.txt') => false")
    static Object simplexmlLoadFile(
            Request request,
            BuiltinCall call,
            PhpString filename,
            PhpString className,
            long options,
            PhpString namespaceOrPrefix,
            boolean isPrefix) {
        PhpClass c = type(request, call, className);
        checkOptions(call, options);
        return root(request, c, fromFile(request, call, filename, options), namespaceOrPrefix, isPrefix);
    }

    @PhpFunction(
            sig = "simplexml_import_dom(object $node, ?string $class_name = 'SimpleXMLElement'): ?SimpleXMLElement",
            effect = {THROWS, UNKNOWN, WARNS},
            doc = "The element of a DOM node, in the same tree.",
            examples = "simplexml_import_dom(new DOMElement('a', 'x')) == 'x' => true")
    static Object simplexmlImportDom(Request request, BuiltinCall call, PhpObject node, PhpString className) {
        PhpClass c = type(request, call, className);
        Node imported = switch (node.nativeData()) {
            case Node own -> own;
            case XmlHolder holder -> holder.exported();
            case null, default -> null;
        };
        if (imported == null) {
            throw ArgumentErrors.typeError(call, 0, "must be a valid XML node");
        }
        if (imported instanceof Document document) {
            imported = document.getDocumentElement();
        }
        if (!(imported instanceof Element)) {
            request.warning("simplexml_import_dom(): Invalid Nodetype to import");
            return PhpNull.INSTANCE;
        }
        PhpObject object = request.instantiate(c);
        SimpleNode.of(object).set(imported, Kind.NODE, null, null, false);
        return object;
    }

    private static void checkOptions(BuiltinCall call, long options) {
        if (options != (int) options) {
            throw ArgumentErrors.valueError(call, 2, "is too large");
        }
    }

    private static PhpClass type(Request request, BuiltinCall call, PhpString name) {
        if (name == null) {
            return request.builtinClass(BASE);
        }
        PhpClass c = request.findClass(name.toString(), true);
        if (c == null || !c.isSubclassOfLower("simplexmlelement")) {
            throw ArgumentErrors.typeError(
                    call, 1, "must be a class name derived from " + BASE + " or null, " + name + " given");
        }
        return c;
    }

    private static Object root(Request request, PhpClass c, Document document, PhpString namespace, boolean isPrefix) {
        if (document == null) {
            return false;
        }
        PhpObject object = request.instantiate(c);
        SimpleNode.of(object).set(document.getDocumentElement(), Kind.NODE, null, namespace.toUtf8(), isPrefix);
        return object;
    }

    static RuntimeException empty(Request request, BuiltinCall call, int argument) {
        return ArgumentErrors.valueError(
                call, argument, request.level() < 84 ? "cannot be empty" : "must not be empty");
    }

    /** A document; null when there is none in the text. */
    static Document fromText(Request request, BuiltinCall call, PhpString data, long options) {
        return data.isEmpty() ? null : DomLoading.parse(request, call.name() + "()", data, null, options);
    }

    /** A document; null after a warning. */
    static Document fromFile(Request request, BuiltinCall call, PhpString filename, long options) {
        PhpString data = DomLoading.read(request, call, filename);
        if (data == null) {
            return null;
        }
        Object real = Callables.call(request, PhpString.of("realpath"), filename);
        String file = real instanceof PhpString path ? path.toUtf8() : filename.toUtf8();
        return DomLoading.parse(request, call.name() + "()", data, file, options);
    }
}
