package dev.parade.library.xmlreader;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.LibxmlConstants;
import dev.parade.library.libxml.XmlAttributes;
import dev.parade.library.libxml.XmlError;
import dev.parade.library.libxml.XmlErrors;
import dev.parade.library.libxml.XmlSource;
import dev.parade.library.libxml.XmlTree;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where a reader is in its document. */
final class ReaderState {
    private static final int SHOWN = 80;
    private final PhpString text;
    private final String encoding;
    final String uri;
    private final String file;

    /** Of LIBXML_ constants. */
    long options;

    /** A schema to check the document against when reading starts, null for none. */
    PhpString schema;

    Boolean valid;
    private ReaderDocument document;
    private int at = -1;
    private Attr attribute;
    private boolean failed;

    /**
     * A reader before its first step.
     *
     * @param file what errors name
     */
    ReaderState(PhpString text, String encoding, String uri, String file, long options) {
        this.text = text;
        this.encoding = encoding;
        this.uri = uri;
        this.file = file;
        this.options = options;
    }

    PhpString text() {
        return text;
    }

    ReaderDocument document() {
        return document;
    }

    boolean hasStarted() {
        return document != null;
    }

    /** The step that reading is at; null before the first and after the last. */
    ReaderDocument.Step step() {
        return document == null || at < 0 || at >= document.steps.size() || failed ? null : document.steps.get(at);
    }

    /** The node that properties tell of: an attribute or the step's. */
    Node node() {
        ReaderDocument.Step step = step();
        return step == null ? null : attribute != null ? attribute : step.node();
    }

    Attr attribute() {
        return attribute;
    }

    void setAttribute(Attr to) {
        attribute = to;
    }

    /** The attributes of the element that reading is at, also at its end. */
    List<Attr> attributes() {
        ReaderDocument.Step step = step();
        return step != null && step.node() instanceof Element element ? XmlAttributes.of(element) : List.of();
    }

    /** The attributes whose values can be asked for: none while reading is at one. */
    List<Attr> values() {
        return attribute == null ? attributes() : List.of();
    }

    // ---- moving

    private void parse(Request request, String function) {
        if (document == null) {
            document = new ReaderDocument(XmlSource.of(text, encoding), file, options);
            for (XmlError error : document.errors) {
                if (error.level() != XmlError.FATAL) {
                    report(request, function, error);
                }
            }
        }
    }

    /** One step; false at the end and at an error. */
    boolean read(Request request, String function) {
        parse(request, function);
        return go(request, function, at + 1);
    }

    /** One step, past what is inside the element. */
    boolean next(Request request, String function) {
        parse(request, function);
        ReaderDocument.Step step = step();
        return go(request, function, step == null || step.isEnd() ? at + 1 : step.end() + 1);
    }

    private boolean go(Request request, String function, int to) {
        attribute = null;
        if (failed) {
            return false;
        }
        if (to < document.readable) {
            at = to;
            return true;
        }
        at = document.steps.size();
        if (document.isBroken()) {
            failed = true;
            for (XmlError error : document.errors) {
                if (error.level() == XmlError.FATAL) {
                    report(request, function, error);
                    break;
                }
            }
        }
        return false;
    }

    /** Warns as libxml does by itself: the message, the line, and a mark below the place. */
    private void report(Request request, String function, XmlError error) {
        boolean isNamespace = error.code() >= 200 && error.code() < 300;
        if (XmlErrors.of(request).keeps()) {
            XmlErrors.reporter(request, function, options).accept(error);
            return;
        }
        long silent = error.level() == XmlError.WARNING ? LibxmlConstants.NOWARNING : LibxmlConstants.NOERROR;
        XmlErrors.of(request).note(error);
        if ((options & silent) != 0) {
            return;
        }
        String where = file == null ? "Entity: line " + error.line() : file + ":" + error.line();
        String kind = isNamespace ? "namespace " : "parser ";
        String level = error.level() == XmlError.WARNING ? "warning" : "error";
        warn(
                request,
                function,
                where + ": " + kind + level + " : " + error.message().stripTrailing());
        String[] lines = document.source.text().split("\n", -1);
        String line = error.line() >= 1 && error.line() <= lines.length ? lines[error.line() - 1] : "";
        int column = Math.max(0, Math.min(error.column() - 1, line.length()));
        int from = Math.max(0, column - SHOWN);
        warn(request, function, line.substring(from, Math.min(line.length(), from + SHOWN)));
        warn(request, function, " ".repeat(column - from) + "^");
    }

    private static void warn(Request request, String function, String text) {
        request.warning(function + ": " + PhpString.ofUtf8(text));
    }

    // ---- names and values

    static String local(Node n) {
        return switch (n.getNodeType()) {
            case Node.TEXT_NODE -> "#text";
            case Node.CDATA_SECTION_NODE -> "#cdata-section";
            case Node.COMMENT_NODE -> "#comment";
            default -> n.getLocalName() == null ? n.getNodeName() : n.getLocalName();
        };
    }

    static String name(Node n) {
        return n instanceof Element || n instanceof Attr ? n.getNodeName() : local(n);
    }

    /** A reader's number for a kind of node. */
    long type() {
        Node n = node();
        if (n == null) {
            return 0;
        }
        return switch (n.getNodeType()) {
            case Node.ELEMENT_NODE -> step().isEnd() ? 15 : 1;
            case Node.TEXT_NODE -> isBlank(n.getNodeValue()) ? 14 : 3;
            default -> n.getNodeType();
        };
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c == ' ' || c == '\n' || c == '\t' || c == '\r');
    }

    String value() {
        Node n = node();
        return n == null
                        || n instanceof Element
                        || n.getNodeType() == Node.DOCUMENT_TYPE_NODE
                        || n.getNodeValue() == null
                ? ""
                : n.getNodeValue();
    }

    boolean hasValue() {
        Node n = node();
        return n != null
                && switch (n.getNodeType()) {
                    case Node.ATTRIBUTE_NODE,
                            Node.TEXT_NODE,
                            Node.CDATA_SECTION_NODE,
                            Node.PROCESSING_INSTRUCTION_NODE,
                            Node.COMMENT_NODE -> true;
                    default -> false;
                };
    }

    /** An attribute by its qualified name. */
    static Attr find(List<Attr> among, String name) {
        return among.stream()
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    static Attr find(List<Attr> among, String local, String namespace) {
        return among.stream()
                .filter(one -> local(one).equals(local) && Objects.equals(one.getNamespaceURI(), namespace))
                .findFirst()
                .orElse(null);
    }

    String language() {
        ReaderDocument.Step step = step();
        for (Node n = step == null ? null : step.node(); n != null; n = n.getParentNode()) {
            if (n instanceof Element element && element.hasAttributeNS(XMLConstants.XML_NS_URI, "lang")) {
                return element.getAttributeNS(XMLConstants.XML_NS_URI, "lang");
            }
        }
        return "";
    }

    /** What a prefix stands for at the element; null for nothing. */
    String namespace(String prefix) {
        String wanted = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        ReaderDocument.Step step = step();
        for (Node n = step == null ? null : step.node(); n != null; n = n.getParentNode()) {
            if (n instanceof Element element) {
                for (Attr one : XmlAttributes.of(element)) {
                    if (one.getName().equals(wanted)) {
                        return one.getValue();
                    }
                }
            }
        }
        return null;
    }

    static String text(Node node) {
        StringBuilder all = new StringBuilder();
        collect(node, all);
        return all.toString();
    }

    private static void collect(Node node, StringBuilder all) {
        switch (node.getNodeType()) {
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> all.append(node.getNodeValue());
            case Node.ENTITY_REFERENCE_NODE -> {
                if (node.getUserData(XmlTree.VALUE) instanceof String value) {
                    all.append(value);
                }
            }
            default -> {
                for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
                    collect(n, all);
                }
            }
        }
    }
}
