package dev.parade.library.dom;

import dev.parade.interpreter.classes.PhpClass;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** What PHP keeps for a document beside its tree. */
public final class DocumentState {
    private static final String KEY = "state";

    public String version = "1.0";
    public String encoding;
    public String documentUri;
    public Boolean standalone;
    boolean formatOutput;
    boolean preserveWhiteSpace = true;
    boolean recover;
    boolean strictErrorChecking = true;
    boolean validateOnParse;
    boolean resolveExternals;
    boolean substituteEntities;

    /** True after loadHTML(): names are in lower case and the node type is another. */
    boolean html;

    /** Classes by lower-case name of the base class that they replace. */
    final Map<String, PhpClass> classes = new HashMap<>();

    private DocumentState() {}

    /** The state of a node's document. */
    public static DocumentState of(Node node) {
        Document document = node instanceof Document own ? own : node.getOwnerDocument();
        DocumentState state = (DocumentState) document.getUserData(KEY);
        if (state == null) {
            state = new DocumentState();
            document.setUserData(KEY, state, null);
        }
        return state;
    }

    DocumentState copyTo(Document other) {
        DocumentState copy = of(other);
        copy.version = version;
        copy.encoding = encoding;
        copy.documentUri = documentUri;
        copy.standalone = standalone;
        copy.formatOutput = formatOutput;
        copy.preserveWhiteSpace = preserveWhiteSpace;
        copy.recover = recover;
        copy.strictErrorChecking = strictErrorChecking;
        copy.validateOnParse = validateOnParse;
        copy.resolveExternals = resolveExternals;
        copy.substituteEntities = substituteEntities;
        copy.html = html;
        copy.classes.putAll(classes);
        return copy;
    }
}
