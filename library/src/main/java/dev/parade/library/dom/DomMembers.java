package dev.parade.library.dom;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ComputedMembers;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.XmlAttributes;
import dev.parade.library.libxml.XmlTree;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.w3c.dom.Text;

/** The properties of the DOM classes. */
final class DomMembers implements ComputedMembers {
    static final DomMembers INSTANCE = new DomMembers();

    private static final List<String> NODE = List.of(
            "nodeName",
            "nodeValue",
            "nodeType",
            "parentNode",
            "parentElement",
            "childNodes",
            "firstChild",
            "lastChild",
            "previousSibling",
            "nextSibling",
            "attributes",
            "isConnected",
            "ownerDocument",
            "namespaceURI",
            "prefix",
            "localName",
            "baseURI",
            "textContent");

    private DomMembers() {}

    /** The names of an object's properties in PHP's order. */
    static List<String> names(PhpObject object) {
        if (!(object.nativeData() instanceof Node node)) {
            return object.nativeData() instanceof DomXPath
                    ? List.of("document", "registerNodeNamespaces")
                    : List.of("length");
        }
        List<String> names = new ArrayList<>();
        switch (node.getNodeType()) {
            case Node.ELEMENT_NODE ->
                names.addAll(List.of(
                        "tagName",
                        "className",
                        "id",
                        "schemaTypeInfo",
                        "firstElementChild",
                        "lastElementChild",
                        "childElementCount",
                        "previousElementSibling",
                        "nextElementSibling"));
            case Node.ATTRIBUTE_NODE ->
                names.addAll(List.of("name", "specified", "value", "ownerElement", "schemaTypeInfo"));
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE ->
                names.addAll(List.of("wholeText", "data", "length", "previousElementSibling", "nextElementSibling"));
            case Node.COMMENT_NODE ->
                names.addAll(List.of("data", "length", "previousElementSibling", "nextElementSibling"));
            case Node.PROCESSING_INSTRUCTION_NODE -> names.addAll(List.of("target", "data"));
            case Node.DOCUMENT_TYPE_NODE ->
                names.addAll(List.of("name", "entities", "notations", "publicId", "systemId", "internalSubset"));
            case Node.DOCUMENT_FRAGMENT_NODE ->
                names.addAll(List.of("firstElementChild", "lastElementChild", "childElementCount"));
            case Node.DOCUMENT_NODE ->
                names.addAll(List.of(
                        "doctype",
                        "implementation",
                        "documentElement",
                        "actualEncoding",
                        "encoding",
                        "xmlEncoding",
                        "standalone",
                        "xmlStandalone",
                        "version",
                        "xmlVersion",
                        "strictErrorChecking",
                        "documentURI",
                        "config",
                        "formatOutput",
                        "validateOnParse",
                        "resolveExternals",
                        "preserveWhiteSpace",
                        "recover",
                        "substituteEntities",
                        "firstElementChild",
                        "lastElementChild",
                        "childElementCount"));
            default -> {}
        }
        names.addAll(NODE);
        if (Request.current().level() < 83) {
            names.removeAll(List.of("className", "id", "parentElement", "isConnected"));
        }
        return names;
    }

    @Override
    public Object property(PhpObject object, String name, boolean quiet) {
        Request request = Request.current();
        Object data = object.nativeData();
        if (data instanceof DomNodes.Nodes nodes) {
            return name.equals("length")
                    ? (Object) (long) nodes.supplier().get().size()
                    : null;
        }
        if (data instanceof DomNodes.Map map) {
            return name.equals("length") ? (Object) (long) map.supplier().get().size() : null;
        }
        if (data instanceof DomXPath xpath) {
            return switch (name) {
                case "document" -> DomNodes.wrap(request, xpath.document());
                case "registerNodeNamespaces" -> xpath.registersNodeNamespaces;
                default -> null;
            };
        }
        if (!(data instanceof Node node)) {
            if (!quiet && NODE.contains(name) && object.phpClass().isSubclassOfLower("domnode")) {
                throw PhpErrors.error("Couldn't fetch " + object.phpClass().name());
            }
            return null;
        }
        Object special = special(request, node, name);
        return special != null ? special : common(request, node, name);
    }

    private static Object common(Request request, Node node, String name) {
        return switch (name) {
            case "nodeName" -> DomNodes.php(node.getNodeName());
            case "nodeValue" ->
                node.getNodeType() == Node.ELEMENT_NODE
                        ? DomNodes.php(DomTraversal.text(node))
                        : DomNodes.phpOrNull(node.getNodeValue());
            case "nodeType" ->
                node instanceof Document && DocumentState.of(node).html ? 13L : (long) node.getNodeType();
            case "parentNode" -> DomNodes.wrap(request, parent(node));
            case "parentElement" ->
                request.level() < 83
                        ? null
                        : DomNodes.wrap(request, parent(node) instanceof Element element ? element : null);
            case "childNodes" ->
                DomNodes.list(
                        request,
                        node,
                        () -> node.getNodeType() == Node.ATTRIBUTE_NODE
                                ? DomTraversal.children(node)
                                : DomTraversal.children(node));
            case "firstChild" -> DomNodes.wrap(request, node.getFirstChild());
            case "lastChild" -> DomNodes.wrap(request, node.getLastChild());
            case "previousSibling" -> DomNodes.wrap(request, node.getPreviousSibling());
            case "nextSibling" -> DomNodes.wrap(request, node.getNextSibling());
            case "attributes" -> node instanceof Element element ? attributes(request, element) : PhpNull.INSTANCE;
            case "isConnected" ->
                request.level() < 83 ? null : (Object) (DomTraversal.root(node).getNodeType() == Node.DOCUMENT_NODE);
            case "ownerDocument" ->
                DomMutation.isOrphan(node) ? PhpNull.INSTANCE : DomNodes.wrap(request, node.getOwnerDocument());
            case "namespaceURI" -> DomNodes.phpOrNull(node.getNamespaceURI());
            case "prefix" -> DomNodes.php(node.getPrefix());
            case "localName" ->
                node instanceof Element || node instanceof Attr
                        ? DomNodes.php(DomTraversal.local(node))
                        : PhpNull.INSTANCE;
            case "baseURI" -> DomNodes.phpOrNull(DocumentState.of(node).documentUri);
            case "textContent" -> DomNodes.php(DomTraversal.text(node));
            default -> null;
        };
    }

    private static Node parent(Node node) {
        return node instanceof Attr attribute ? attribute.getOwnerElement() : node.getParentNode();
    }

    private static PhpObject attributes(Request request, Element element) {
        PhpObject map = request.instantiate(request.builtinClass("DOMNamedNodeMap"));
        map.setNativeData(new DomNodes.Map(() -> XmlAttributes.ordinary(element)));
        return map;
    }

    private static Object special(Request request, Node node, String name) {
        Object value = switch (node) {
            case Document document -> document(request, document, name);
            case Element element -> element(element, name);
            case Attr attribute -> attribute(request, attribute, name);
            case CharacterData data -> characterData(data, name);
            case ProcessingInstruction pi ->
                switch (name) {
                    case "target" -> DomNodes.php(pi.getTarget());
                    case "data" -> DomNodes.php(pi.getData());
                    default -> null;
                };
            case DocumentType type -> doctype(request, type, name);
            default -> null;
        };
        return value != null ? value : relatives(request, node, name);
    }

    private static Object relatives(Request request, Node node, String name) {
        boolean parent = node instanceof Element
                || node instanceof Document
                || node.getNodeType() == Node.DOCUMENT_FRAGMENT_NODE;
        boolean sibling = node instanceof Element || node instanceof CharacterData;
        return switch (name) {
            case "firstElementChild" ->
                parent
                        ? DomNodes.wrap(
                                request,
                                DomTraversal.elements(node).stream().findFirst().orElse(null))
                        : null;
            case "lastElementChild" -> {
                List<Element> all = parent ? DomTraversal.elements(node) : null;
                yield all == null ? null : DomNodes.wrap(request, all.isEmpty() ? null : all.getLast());
            }
            case "childElementCount" ->
                parent ? (Object) (long) DomTraversal.elements(node).size() : null;
            case "previousElementSibling" -> {
                Node n = node.getPreviousSibling();
                while (n != null && !(n instanceof Element)) {
                    n = n.getPreviousSibling();
                }
                yield sibling ? DomNodes.wrap(request, n) : null;
            }
            case "nextElementSibling" -> {
                Node n = node.getNextSibling();
                while (n != null && !(n instanceof Element)) {
                    n = n.getNextSibling();
                }
                yield sibling ? DomNodes.wrap(request, n) : null;
            }
            default -> null;
        };
    }

    private static Object element(Element element, String name) {
        return switch (name) {
            case "tagName" -> DomNodes.php(element.getTagName());
            case "className" -> DomNodes.php(element.getAttribute("class"));
            case "id" -> DomNodes.php(element.getAttribute("id"));
            case "schemaTypeInfo" -> PhpNull.INSTANCE;
            default -> null;
        };
    }

    private static Object attribute(Request request, Attr attribute, String name) {
        return switch (name) {
            case "name" -> DomNodes.php(DomTraversal.local(attribute));
            case "specified" -> true;
            case "value" -> DomNodes.php(attribute.getValue());
            case "ownerElement" -> DomNodes.wrap(request, attribute.getOwnerElement());
            case "schemaTypeInfo" -> PhpNull.INSTANCE;
            default -> null;
        };
    }

    private static Object characterData(CharacterData data, String name) {
        return switch (name) {
            case "data" -> DomNodes.php(data.getData());
            case "length" ->
                (long) data.getData().codePointCount(0, data.getData().length());
            case "wholeText" -> data instanceof Text text ? DomNodes.php(text.getWholeText()) : null;
            default -> null;
        };
    }

    private static Object doctype(Request request, DocumentType type, String name) {
        return switch (name) {
            case "name" -> DomNodes.php(type.getName());
            case "publicId" -> DomNodes.php(type.getPublicId());
            case "systemId" -> DomNodes.php(type.getSystemId());
            case "internalSubset" -> DomNodes.phpOrNull((String) type.getUserData(XmlTree.SUBSET));
            case "entities", "notations" -> {
                PhpObject map = request.instantiate(request.builtinClass("DOMNamedNodeMap"));
                map.setNativeData(new DomNodes.Map(List::of));
                yield map;
            }
            default -> null;
        };
    }

    private static Object document(Request request, Document document, String name) {
        DocumentState state = DocumentState.of(document);
        return switch (name) {
            case "doctype" -> DomNodes.wrap(request, document.getDoctype());
            case "implementation" -> request.instantiate(request.builtinClass("DOMImplementation"));
            case "documentElement" -> DomNodes.wrap(request, DomMutation.root(document));
            case "actualEncoding", "encoding", "xmlEncoding" -> DomNodes.phpOrNull(state.encoding);
            case "standalone", "xmlStandalone" -> state.standalone != null && state.standalone;
            case "version", "xmlVersion" -> DomNodes.phpOrNull(state.version);
            case "strictErrorChecking" -> state.strictErrorChecking;
            case "documentURI" -> DomNodes.phpOrNull(state.documentUri);
            case "config" -> PhpNull.INSTANCE;
            case "formatOutput" -> state.formatOutput;
            case "validateOnParse" -> state.validateOnParse;
            case "resolveExternals" -> state.resolveExternals;
            case "preserveWhiteSpace" -> state.preserveWhiteSpace;
            case "recover" -> state.recover;
            case "substituteEntities" -> state.substituteEntities;
            default -> null;
        };
    }

    // ---- writing

    @Override
    public boolean assignProperty(PhpObject object, String name, Object value) {
        if (!(object.nativeData() instanceof Node node)) {
            return false;
        }
        if (!names(object).contains(name)) {
            return false;
        }
        if (node instanceof Document document && assignDocument(document, name, value)) {
            return true;
        }
        String text =
                value instanceof PhpNull ? "" : Conversions.toPhpString(value).toUtf8();
        switch (name) {
            case "nodeValue" -> {
                if (node instanceof Element) {
                    DomMutation.setText(node, text);
                } else if (node instanceof Attr
                        || node instanceof CharacterData
                        || node instanceof ProcessingInstruction) {
                    node.setNodeValue(text);
                }
            }
            case "textContent" -> {
                if (node instanceof Element || node.getNodeType() == Node.DOCUMENT_FRAGMENT_NODE) {
                    DomMutation.setText(node, text);
                } else {
                    node.setNodeValue(text);
                }
            }
            case "data", "value" -> node.setNodeValue(text);
            case "prefix" -> setPrefix(node, text);
            case "className" -> XmlAttributes.set((Element) node, "class", text);
            case "id" -> XmlAttributes.set((Element) node, "id", text);
            default -> throw readOnly(object, name);
        }
        return true;
    }

    private static void setPrefix(Node node, String prefix) {
        try {
            node.setPrefix(prefix.isEmpty() ? null : prefix);
        } catch (org.w3c.dom.DOMException e) {
            throw DomNodes.exception(14);
        }
    }

    static RuntimeException readOnly(PhpObject object, String name) {
        return Request.current().level() >= 84
                ? PhpErrors.error(
                        "Cannot modify readonly property " + object.phpClass().name() + "::$" + name)
                : PhpErrors.error(
                        "Cannot write read-only property " + object.phpClass().name() + "::$" + name);
    }

    private static boolean assignDocument(Document document, String name, Object value) {
        DocumentState state = DocumentState.of(document);
        boolean flag = Conversions.toBoolean(value);
        switch (name) {
            case "strictErrorChecking" -> state.strictErrorChecking = flag;
            case "formatOutput" -> state.formatOutput = flag;
            case "validateOnParse" -> state.validateOnParse = flag;
            case "resolveExternals" -> state.resolveExternals = flag;
            case "preserveWhiteSpace" -> state.preserveWhiteSpace = flag;
            case "recover" -> state.recover = flag;
            case "substituteEntities" -> state.substituteEntities = flag;
            case "standalone", "xmlStandalone" -> state.standalone = flag;
            case "version", "xmlVersion" ->
                state.version = Conversions.toPhpString(value).toUtf8();
            case "documentURI" ->
                state.documentUri = value instanceof PhpNull
                        ? null
                        : Conversions.toPhpString(value).toUtf8();
            case "encoding" -> {
                PhpString encoding = Conversions.toPhpString(value);
                if (encoding.isEmpty()
                        || !encoding.toString().matches("[A-Za-z0-9][A-Za-z0-9._:+-]*")
                        || !java.nio.charset.Charset.isSupported(encoding.toString())) {
                    throw PhpErrors.valueError("Invalid document encoding");
                }
                state.encoding = encoding.toString();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
