package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.library.libxml.XmlHolder;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The functions of ext/dom. */
final class DomFunctions {
    private DomFunctions() {}

    @PhpFunction(
            sig = "dom_import_simplexml(object $node): DOMElement|DOMAttr",
            effect = {THROWS, UNKNOWN},
            doc = "The DOM node of a SimpleXML element, in the same tree.",
            examples = "dom_import_simplexml(simplexml_load_string('<a/>'))->nodeName => 'a'")
    static Object domImportSimplexml(Request request, BuiltinCall call, PhpObject node) {
        Node imported = switch (node.nativeData()) {
            case Node own -> own;
            case XmlHolder holder -> holder.exported();
            case null, default -> null;
        };
        if (!(imported instanceof Element || imported instanceof Attr)) {
            throw ArgumentErrors.typeError(call, 0, "must be a valid XML node");
        }
        return DomNodes.wrap(request, imported);
    }
}
