package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Node;

/** XPath over a document. */
@PhpClass(
        sig = "class DOMXPath",
        doc = "XPath over a document.",
        partial = "registerPhpFunctionNS(), functions on the namespace axis",
        hooks = DomHooks.class)
final class DomXPathClass {
    private DomXPathClass() {}

    @PhpMethod(
            sig = "public function __construct(DOMDocument $document, bool $registerNodeNS = true)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "XPath over a document.")
    static void construct(PhpObject self, PhpObject document, boolean registerNodeNs) {
        DomXPath xpath = new DomXPath(DomNodes.document(document));
        xpath.registersNodeNamespaces = registerNodeNs;
        self.setNativeData(xpath);
    }

    @PhpMethod(
            sig =
                    "public function evaluate(string $expression, ?DOMNode $contextNode = null, bool $registerNodeNS = true): mixed",
            effect = {THROWS, WARNS, UNKNOWN},
            doc = "The value of an expression.")
    static Object evaluate(
            PhpObject self, Request request, PhpString expression, PhpObject contextNode, boolean registerNodeNs) {
        return run(request, self, "DOMXPath::evaluate()", expression, contextNode, registerNodeNs, false);
    }

    @PhpMethod(
            sig =
                    "public function query(string $expression, ?DOMNode $contextNode = null, bool $registerNodeNS = true): mixed",
            effect = {THROWS, WARNS, UNKNOWN},
            doc = "The nodes of an expression.")
    static Object query(
            PhpObject self, Request request, PhpString expression, PhpObject contextNode, boolean registerNodeNs) {
        return run(request, self, "DOMXPath::query()", expression, contextNode, registerNodeNs, true);
    }

    @PhpMethod(
            sig = "public function registerNamespace(string $prefix, string $namespace): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Makes a prefix stand for a namespace.")
    static boolean registerNamespace(PhpObject self, PhpString prefix, PhpString namespace) {
        xpath(self).register(prefix.toUtf8(), namespace.toUtf8());
        return true;
    }

    @PhpMethod(
            sig = "public function registerPhpFunctions(string|array|null $restrict = null): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Lets expressions call functions.")
    static void registerPhpFunctions(PhpObject self, Object restrict) {
        xpath(self).registerFunctions(restrict);
    }

    @PhpMethod(
            sig = "public static function quote(string $str): string",
            effect = {},
            doc = "A text as XPath writes it.",
            since = "8.4")
    static PhpString quote(dev.parade.interpreter.classes.PhpClass called, PhpString str) {
        if (str.indexOf('\'', 0) < 0) {
            return PhpString.of("'" + str + "'");
        }
        if (str.indexOf('"', 0) < 0) {
            return PhpString.of("\"" + str + "\"");
        }
        StringBuilder text = new StringBuilder("concat(");
        for (String part : str.toString().split("(?<=')(?=[^'])|(?<=[^'])(?=')")) {
            String quote = part.startsWith("'") ? "\"" : "'";
            text.append(text.length() > 7 ? "," : "").append(quote).append(part).append(quote);
        }
        return PhpString.of(text.append(')').toString());
    }

    private static DomXPath xpath(PhpObject self) {
        if (self.nativeData() instanceof DomXPath xpath) {
            return xpath;
        }
        throw PhpErrors.error("Invalid XPath Context");
    }

    private static Object run(
            Request request,
            PhpObject self,
            String function,
            PhpString expression,
            PhpObject context,
            boolean namespaces,
            boolean query) {
        DomXPath xpath = xpath(self);
        Node node = context == null ? null : DomNodes.node(context);
        Object result = xpath.evaluate(
                request, function, expression.toUtf8(), node, namespaces && xpath.registersNodeNamespaces);
        if (result == null) {
            return false;
        }
        if (result instanceof List<?> || query) {
            List<Node> nodes = new ArrayList<>();
            if (result instanceof List<?> found) {
                found.forEach(one -> nodes.add((Node) one));
            }
            return DomNodes.list(request, xpath.document(), () -> nodes);
        }
        return result instanceof String text ? DomNodes.php(text) : result;
    }
}
