package dev.parade.library.dom;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.List;
import java.util.function.Supplier;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Nodes as PHP's objects and back. A node has one object, for as long as the tree lives. */
public final class DomNodes {
    private static final String OBJECT = "object";
    private static final String[] CLASSES = {
        "",
        "DOMElement",
        "DOMAttr",
        "DOMText",
        "DOMCdataSection",
        "DOMEntityReference",
        "DOMEntity",
        "DOMProcessingInstruction",
        "DOMComment",
        "DOMDocument",
        "DOMDocumentType",
        "DOMDocumentFragment",
        "DOMNotation"
    };
    private static final String[] MESSAGES = {
        "",
        "Index Size Error",
        "DOM String Size Error",
        "Hierarchy Request Error",
        "Wrong Document Error",
        "Invalid Character Error",
        "No Data Allowed Error",
        "No Modification Allowed Error",
        "Not Found Error",
        "Not Supported Error",
        "Inuse Attribute Error",
        "Invalid State Error",
        "Syntax Error",
        "Invalid Modification Error",
        "Namespace Error",
        "Invalid Access Error",
        "Validation Error"
    };

    /** A list that is made anew whenever it is asked. */
    record Nodes(Supplier<List<Node>> supplier, Node first) {}

    /** The same with names: attributes. */
    record Map(Supplier<? extends List<? extends Node>> supplier) {}

    private DomNodes() {}

    /** Text as PHP's bytes. */
    public static PhpString php(String text) {
        return text == null ? PhpString.EMPTY : PhpString.ofUtf8(text);
    }

    static Object phpOrNull(String text) {
        return text == null ? PhpNull.INSTANCE : PhpString.ofUtf8(text);
    }

    /** The object of a node; PHP's null for none. */
    public static Object wrap(Request request, Node node) {
        if (node == null) {
            return PhpNull.INSTANCE;
        }
        if (node.getUserData(OBJECT) instanceof PhpObject known && !known.isDead()) {
            return known;
        }
        String base = CLASSES[node.getNodeType()];
        PhpClass c = DocumentState.of(node).classes.get(base.toLowerCase(java.util.Locale.ROOT));
        PhpObject object = request.instantiate(c == null ? request.builtinClass(base) : c);
        bind(object, node);
        return object;
    }

    /** The object of a node, Java null for none. */
    static PhpObject wrapOrNull(Request request, Node node) {
        return node == null ? null : (PhpObject) wrap(request, node);
    }

    /** Makes an object stand for a node. */
    public static void bind(PhpObject object, Node node) {
        object.setNativeData(node);
        node.setUserData(OBJECT, object, null);
    }

    /** The node of an object. */
    public static Node node(PhpObject object) {
        if (object.nativeData() instanceof Node node) {
            return node;
        }
        throw PhpErrors.error("Couldn't fetch " + object.phpClass().name());
    }

    static Document document(PhpObject object) {
        return (Document) node(object);
    }

    static PhpObject list(Request request, Node first, Supplier<List<Node>> supplier) {
        PhpObject object = request.instantiate(request.builtinClass("DOMNodeList"));
        object.setNativeData(new Nodes(supplier, first));
        return object;
    }

    /** Fails with a DOM error: an exception, or a warning where the document does not check strictly. */
    static Object fail(Request request, Node node, int code) {
        if (node == null || DocumentState.of(node).strictErrorChecking) {
            throw exception(code);
        }
        request.warning(MESSAGES[code]);
        return false;
    }

    static RuntimeException exception(int code) {
        return PhpErrors.of("DOMException", MESSAGES[code], code);
    }

    /** An error of the JDK's tree as PHP's. */
    static Object fail(Request request, Node node, org.w3c.dom.DOMException e) {
        return fail(request, node, e.code >= 1 && e.code < MESSAGES.length ? e.code : 11);
    }
}
