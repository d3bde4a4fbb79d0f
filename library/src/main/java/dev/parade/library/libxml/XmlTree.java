package dev.parade.library.libxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Builds a tree from what the parser meets, and keeps what the tree of the JDK has no place for. */
public final class XmlTree implements XmlHandler {
    /** Key of the line that a node started in. */
    public static final String LINE = "line";

    /** Key of a document type's internal subset. */
    public static final String SUBSET = "subset";

    /** Key of the value that an entity reference stands for. */
    public static final String VALUE = "value";

    private static final ThreadLocal<DocumentBuilderFactory> FACTORY =
            ThreadLocal.withInitial(DocumentBuilderFactory::newDefaultNSInstance);

    /** A prefix and its namespace, and those declared further out. */
    private record Scope(String prefix, String namespace, Scope outer) {
        static String find(Scope scope, String prefix) {
            for (Scope s = scope; s != null; s = s.outer) {
                if (s.prefix.equals(prefix)) {
                    return s.namespace;
                }
            }
            return prefix.equals("xml") ? XMLConstants.XML_NS_URI : null;
        }
    }

    private final Document document;
    private final boolean replaceEntities;
    private final boolean mergeCdata;
    private final java.util.function.Consumer<XmlError> errors;
    private final String file;
    private Node parent;
    private Scope scope;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private StringBuilder pending;
    private int pendingLine;

    // What the declaration says, for the owner of the document.
    public String version;
    public String encoding;
    public Boolean standalone;

    /**
     * A builder below a node.
     *
     * @param replaceEntities whether references to entities become their text
     * @param mergeCdata whether CDATA sections become text
     */
    public XmlTree(
            Document document,
            Node parent,
            boolean replaceEntities,
            boolean mergeCdata,
            java.util.function.Consumer<XmlError> errors,
            String file) {
        this.document = document;
        this.parent = parent;
        this.replaceEntities = replaceEntities;
        this.mergeCdata = mergeCdata;
        this.errors = errors;
        this.file = file;
    }

    /** An empty document. */
    public static Document newDocument() {
        try {
            Document document = FACTORY.get().newDocumentBuilder().newDocument();
            document.setXmlStandalone(false);
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has no XML parser", e);
        }
    }

    /** Declares a prefix for what follows: the context of a fragment. */
    public void declare(String prefix, String namespace) {
        scope = new Scope(prefix, namespace, scope);
    }

    /** Ends the tree: text that waits is added. */
    public void finish() {
        flush();
    }

    private void flush() {
        if (pending != null) {
            if (parent.getNodeType() != Node.DOCUMENT_NODE) {
                add(document.createTextNode(pending.toString()), pendingLine);
            }
            pending = null;
        }
    }

    private void add(Node node, int line) {
        node.setUserData(LINE, line, XmlAttributes.COPY);
        parent.appendChild(node);
    }

    @Override
    public void declaration(String declaredVersion, String declaredEncoding, Boolean declaredStandalone) {
        version = declaredVersion;
        encoding = declaredEncoding;
        standalone = declaredStandalone;
    }

    @Override
    public void doctype(String name, String publicId, String systemId, String subset) {
        DocumentType type = document.getImplementation().createDocumentType(name, publicId, systemId);
        type.setUserData(SUBSET, subset, XmlAttributes.COPY);
        document.appendChild(type);
    }

    private static String prefix(String name) {
        int colon = name.indexOf(':');
        return colon > 0 && colon < name.length() - 1 ? name.substring(0, colon) : "";
    }

    @Override
    public void startElement(String name, List<XmlAttribute> attributes, boolean empty, int line) {
        flush();
        scopes.push(scope == null ? new Scope("", "", null) : scope);
        List<XmlAttribute> others = new ArrayList<>(attributes.size());
        List<XmlAttribute> declarations = new ArrayList<>(0);
        for (XmlAttribute one : attributes) {
            if (one.name().equals("xmlns") || one.name().startsWith("xmlns:")) {
                String declared = one.name().equals("xmlns") ? "" : one.name().substring(6);
                scope = new Scope(declared, one.value(), scope);
                declarations.add(one);
            } else {
                others.add(one);
            }
        }
        String prefix = prefix(name);
        String namespace = Scope.find(scope, prefix);
        if (namespace == null && !prefix.isEmpty()) {
            undefined(prefix, name.substring(prefix.length() + 1), line);
        }
        Element element = create(name, namespace);
        for (XmlAttribute one : declarations) {
            XmlAttributes.set(element, XMLConstants.XMLNS_ATTRIBUTE_NS_URI, one.name(), one.value());
        }
        for (XmlAttribute one : others) {
            String attributePrefix = prefix(one.name());
            String attributeNamespace = attributePrefix.isEmpty() ? null : Scope.find(scope, attributePrefix);
            if (attributeNamespace != null) {
                XmlAttributes.set(element, attributeNamespace, one.name(), one.value());
            } else {
                if (!attributePrefix.isEmpty()) {
                    undefinedAttribute(attributePrefix, one.name(), name, line);
                }
                XmlAttributes.set(element, one.name(), one.value());
            }
            if (one.name().equals("xml:id")) {
                element.setIdAttributeNS(XMLConstants.XML_NS_URI, "id", true);
            }
        }
        add(element, line);
        parent = element;
    }

    private void undefined(String prefix, String local, int line) {
        errors.accept(new XmlError(
                XmlError.ERROR,
                201,
                0,
                "Namespace prefix " + prefix + " on " + local + " is not defined\n",
                file,
                line));
    }

    private void undefinedAttribute(String prefix, String name, String element, int line) {
        errors.accept(new XmlError(
                XmlError.ERROR,
                201,
                0,
                "Namespace prefix " + prefix + " for " + name.substring(prefix.length() + 1) + " on " + element
                        + " is not defined\n",
                file,
                line));
    }

    private Element create(String name, String namespace) {
        try {
            return namespace == null || namespace.isEmpty()
                    ? document.createElementNS(null, name)
                    : document.createElementNS(namespace, name);
        } catch (org.w3c.dom.DOMException e) {
            // A prefix without a namespace: libxml takes the whole as a local name.
            return document.createElement(name);
        }
    }

    @Override
    public void endElement(String name) {
        flush();
        scope = scopes.pop();
        parent = parent.getParentNode();
    }

    @Override
    public void text(String text, int line) {
        if (pending == null) {
            pending = new StringBuilder();
            pendingLine = line;
        }
        pending.append(text);
    }

    @Override
    public void cdata(String text, int line) {
        if (mergeCdata) {
            text(text, line);
            return;
        }
        flush();
        add(document.createCDATASection(text), line);
    }

    @Override
    public void comment(String text, int line) {
        flush();
        add(document.createComment(text), line);
    }

    @Override
    public void instruction(String target, String data, int line) {
        flush();
        add(document.createProcessingInstruction(target, data), line);
    }

    @Override
    public void entityReference(String name, String value, int line) {
        flush();
        Node reference = document.createEntityReference(name);
        reference.setUserData(VALUE, value, XmlAttributes.COPY);
        add(reference, line);
    }

    @Override
    public boolean replacesEntities() {
        return replaceEntities;
    }
}
