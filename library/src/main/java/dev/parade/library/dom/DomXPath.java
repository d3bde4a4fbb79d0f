package dev.parade.library.dom;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.XmlAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFunction;
import javax.xml.xpath.XPathNodes;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** XPath over a document, with the namespaces and functions that a program registered. */
public final class DomXPath {
    private static final String PHP_FUNCTIONS = "http://php.net/xpath";
    private static final ThreadLocal<XPathFactory> FACTORY = ThreadLocal.withInitial(DomXPath::factory);

    private final Document document;
    private final Map<String, String> namespaces = new HashMap<>();
    private Map<String, Object> callables;
    private boolean allFunctions;
    boolean registersNodeNamespaces = true;

    /** XPath over a document. */
    public DomXPath(Document document) {
        this.document = document;
    }

    Document document() {
        return document;
    }

    private static XPathFactory factory() {
        XPathFactory factory = XPathFactory.newDefaultInstance();
        for (String limit :
                List.of("jdk.xml.xpathExprGrpLimit", "jdk.xml.xpathExprOpLimit", "jdk.xml.xpathTotalOpLimit")) {
            try {
                factory.setProperty(limit, "0");
            } catch (IllegalArgumentException e) {
                // A JDK without this limit.
                continue;
            }
        }
        return factory;
    }

    /** Makes a prefix stand for a namespace. */
    public void register(String prefix, String namespace) {
        namespaces.put(prefix, namespace);
    }

    /** Allows {@code php:function()} for all functions (Java null), or for named ones. */
    void registerFunctions(Object restrict) {
        if (restrict == null || restrict == PhpNull.INSTANCE) {
            allFunctions = true;
            return;
        }
        callables = callables == null ? new HashMap<>() : callables;
        if (restrict instanceof PhpArray array) {
            for (int i = array.skipHoles(0); i < array.end(); i = array.skipHoles(i + 1)) {
                Object value = array.valueAt(i);
                Object name = array.isStringKeyAt(i) ? array.stringKeyAt(i) : value;
                callables.put(Conversions.toPhpString(name).toString(), value);
            }
        } else {
            callables.put(restrict.toString(), restrict);
        }
    }

    /** Prefixes in scope at a node; registered ones win. */
    private NamespaceContext context(Node node, boolean nodeNamespaces) {
        Map<String, String> scope = new HashMap<>();
        if (nodeNamespaces) {
            for (Node n = node instanceof Document d ? DomMutation.root(d) : node; n != null; n = up(n)) {
                if (!(n instanceof Element element)) {
                    continue;
                }
                for (Attr one : XmlAttributes.of(element)) {
                    if (one.getName().startsWith("xmlns:")) {
                        scope.putIfAbsent(one.getName().substring(6), one.getValue());
                    }
                }
                if (element.getPrefix() != null && element.getNamespaceURI() != null) {
                    scope.putIfAbsent(element.getPrefix(), element.getNamespaceURI());
                }
            }
        }
        scope.putAll(namespaces);
        scope.put("xml", XMLConstants.XML_NS_URI);
        return new NamespaceContext() {
            @Override
            public String getNamespaceURI(String prefix) {
                return scope.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
            }

            @Override
            public String getPrefix(String uri) {
                return null;
            }

            @Override
            public Iterator<String> getPrefixes(String uri) {
                return Collections.emptyIterator();
            }
        };
    }

    private static Node up(Node node) {
        return node instanceof Attr attribute ? attribute.getOwnerElement() : node.getParentNode();
    }

    private static final java.util.regex.Pattern PREFIX =
            java.util.regex.Pattern.compile("(?<![\\w:'\"-])([A-Za-z_][\\w.-]*):(?=[A-Za-z_*])(?!:)");

    /**
     * Evaluates an expression.
     *
     * @param function the name in front of warnings
     * @return a list of nodes, Double, Boolean or String; null after a warning
     */
    public Object evaluate(Request request, String function, String expression, Node context, boolean nodeNamespaces) {
        Node root = DomMutation.root(document) == null ? document : DomMutation.root(document);
        Node start = context == null ? root : context;
        XPath xpath = FACTORY.get().newXPath();
        NamespaceContext scope = context(start, nodeNamespaces);
        xpath.setNamespaceContext(scope);
        xpath.setXPathFunctionResolver((name, arity) -> PHP_FUNCTIONS.equals(name.getNamespaceURI())
                ? function(request, name.getLocalPart().equals("functionString"))
                : null);
        try {
            XPathEvaluationResult<?> result = xpath.compile(expression).evaluateExpression(start);
            return switch (result.type()) {
                case NODESET -> nodes((XPathNodes) result.value());
                case NUMBER -> ((Number) result.value()).doubleValue();
                case BOOLEAN -> result.value();
                default -> String.valueOf(result.value());
            };
        } catch (XPathExpressionException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof dev.parade.interpreter.errors.PhpThrow thrown) {
                    throw thrown;
                }
            }
            boolean prefix = undefinedPrefix(expression, scope);
            if (prefix) {
                request.warning(function + ": Undefined namespace prefix");
                request.warning(function + ": xmlXPathEval: evaluation failed");
            } else {
                request.warning(function + ": Invalid expression");
            }
            return null;
        }
    }

    private static boolean undefinedPrefix(String expression, NamespaceContext scope) {
        String plain = expression.replaceAll("\"[^\"]*\"|'[^']*'", "''");
        var matcher = PREFIX.matcher(plain);
        while (matcher.find()) {
            if (!matcher.group(1).equals("php")
                    && scope.getNamespaceURI(matcher.group(1)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private List<Node> nodes(XPathNodes found) {
        List<Node> list = new ArrayList<>(found.size());
        Set<Node> seen = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        for (Node node : found) {
            if (seen.add(node)) {
                list.add(node);
            }
        }
        return list;
    }

    private XPathFunction function(Request request, boolean strings) {
        return arguments -> {
            if (!allFunctions && callables == null) {
                throw PhpErrors.error("No callbacks were registered");
            }
            if (arguments.isEmpty() || !(arguments.get(0) instanceof String name)) {
                throw PhpErrors.typeError("Handler name must be a string");
            }
            Object callable = callables == null ? null : callables.get(name);
            if (callable == null) {
                if (!allFunctions) {
                    throw PhpErrors.error("No callback handler \"" + name + "\" registered");
                }
                callable = DomNodes.php(name);
            }
            Object[] given = new Object[arguments.size() - 1];
            for (int i = 0; i < given.length; i++) {
                given[i] = argument(request, arguments.get(i + 1), strings);
            }
            Object result = Callables.call(request, callable, given);
            if (result instanceof Boolean) {
                return result;
            }
            if (result instanceof PhpObject object) {
                if (object.nativeData() instanceof Node node) {
                    return node;
                }
                throw PhpErrors.typeError(
                        "Only objects that are instances of DOM nodes can be converted to an XPath expression");
            }
            if (result instanceof Long || result instanceof Double) {
                return ((Number) result).doubleValue();
            }
            return Conversions.toPhpString(result).toUtf8();
        };
    }

    private static Object argument(Request request, Object value, boolean strings) {
        if (value instanceof NodeList list) {
            if (strings) {
                return list.getLength() == 0 ? PhpString.EMPTY : DomNodes.php(DomTraversal.text(list.item(0)));
            }
            PhpArray array = new PhpArray();
            for (int i = 0; i < list.getLength(); i++) {
                array.append(DomNodes.wrap(request, list.item(i)));
            }
            return array;
        }
        return value instanceof String text ? DomNodes.php(text) : value;
    }
}
