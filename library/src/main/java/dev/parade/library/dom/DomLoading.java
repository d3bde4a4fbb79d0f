package dev.parade.library.dom;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.LibxmlConstants;
import dev.parade.library.libxml.XmlError;
import dev.parade.library.libxml.XmlErrors;
import dev.parade.library.libxml.XmlParser;
import dev.parade.library.libxml.XmlSerializer;
import dev.parade.library.libxml.XmlSource;
import dev.parade.library.libxml.XmlTree;
import dev.parade.library.libxml.XmlWriterText.Repertoire;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reading documents from text and writing them. */
public final class DomLoading {
    private DomLoading() {}

    private static String function(BuiltinCall call) {
        return call.name() + "()";
    }

    private static RuntimeException empty(Request request, BuiltinCall call) {
        return ArgumentErrors.valueError(call, 0, request.level() < 84 ? "cannot be empty" : "must not be empty");
    }

    /** A file's content; null after PHP's warning. */
    public static PhpString read(Request request, BuiltinCall call, PhpString filename) {
        if (filename.isEmpty()) {
            throw empty(request, call);
        }
        String name = filename.toString();
        boolean remote = name.contains("://");
        Object there = remote ? Boolean.TRUE : Callables.call(request, PhpString.of("is_file"), filename);
        Object content = Boolean.TRUE.equals(there)
                ? Callables.call(request, PhpString.of("file_get_contents"), filename)
                : false;
        if (content instanceof PhpString text) {
            return text;
        }
        XmlErrors.reporter(request, function(call), 0)
                .accept(new XmlError(
                        XmlError.WARNING,
                        1549,
                        0,
                        "I/O warning : failed to load external entity \"" + filename.toUtf8() + "\"\n",
                        null,
                        0));
        return null;
    }

    static boolean load(Request request, BuiltinCall call, PhpObject self, PhpString filename, long options) {
        PhpString source = read(request, call, filename);
        if (source == null) {
            return false;
        }
        Object real = Callables.call(request, PhpString.of("realpath"), filename);
        String file = real instanceof PhpString path ? path.toUtf8() : filename.toUtf8();
        return loadXml(request, call, self, source, file, options);
    }

    static boolean loadXml(
            Request request, BuiltinCall call, PhpObject self, PhpString source, String file, long options) {
        if (source.isEmpty() && file == null) {
            throw empty(request, call);
        }
        Document old = DomNodes.document(self);
        DocumentState before = DocumentState.of(old);
        long flags = options
                | (before.preserveWhiteSpace ? 0 : LibxmlConstants.NOBLANKS)
                | (before.substituteEntities ? LibxmlConstants.NOENT : 0)
                | (before.recover ? LibxmlConstants.RECOVER : 0);
        Document document = parse(request, function(call), source, file, flags);
        if (document == null) {
            return false;
        }
        DocumentState read = DocumentState.of(document);
        String version = read.version;
        String encoding = read.encoding;
        String uri = read.documentUri;
        Boolean standalone = read.standalone;
        DocumentState state = before.copyTo(document);
        state.version = version;
        state.encoding = encoding;
        state.documentUri = uri == null
                ? Callables.call(request, PhpString.of("getcwd")) instanceof PhpString folder
                        ? folder.toUtf8() + "/"
                        : null
                : uri;
        state.standalone = standalone;
        state.html = false;
        DomNodes.bind(self, document);
        return true;
    }

    /**
     * A document from text.
     *
     * @param function the name in front of warnings
     * @param options the LIBXML_ constants
     * @return null when it is not well-formed
     */
    public static Document parse(Request request, String function, PhpString source, String file, long options) {
        Document document = XmlTree.newDocument();
        document.setStrictErrorChecking(false);
        Consumer<XmlError> errors = XmlErrors.reporter(request, function, options);
        XmlTree tree = new XmlTree(
                document,
                document,
                (options & LibxmlConstants.NOENT) != 0,
                (options & LibxmlConstants.NOCDATA) != 0,
                errors,
                file);
        boolean recover = (options & LibxmlConstants.RECOVER) != 0;
        XmlParser parser = new XmlParser(
                XmlSource.of(source, null), file, tree, errors, (options & LibxmlConstants.NOBLANKS) != 0, recover);
        boolean good = parser.parse();
        tree.finish();
        if (!good && !(recover && document.getDocumentElement() != null)) {
            return null;
        }
        document.setStrictErrorChecking(true);
        DocumentState state = DocumentState.of(document);
        state.version = tree.version == null ? "1.0" : tree.version;
        state.encoding = tree.encoding;
        state.standalone = tree.standalone;
        state.documentUri = file;
        return document;
    }

    /** A copy of a document, with what PHP keeps of it. */
    public static Document copy(Document document) {
        Document copy = (Document) document.cloneNode(true);
        DocumentState.of(document).copyTo(copy);
        return copy;
    }

    static boolean append(Request request, Node fragment, PhpString data) {
        Document document = fragment.getOwnerDocument();
        String function = "DOMDocumentFragment::appendXML()";
        Node scratch = document.createDocumentFragment();
        XmlTree tree = new XmlTree(document, scratch, true, false, XmlErrors.reporter(request, function, 0), null);
        XmlParser parser = new XmlParser(
                XmlSource.of(data, "UTF-8"), null, tree, XmlErrors.reporter(request, function, 0), false, false);
        boolean good = parser.parseContent();
        tree.finish();
        if (good) {
            fragment.appendChild(scratch);
        }
        return good;
    }

    /** The text of an element that is being made, in which references to entities have a meaning. */
    public static void setContent(Request request, Element element, PhpString value, String function) {
        String text = value.toUtf8();
        if (text.isEmpty()) {
            return;
        }
        if (text.indexOf('&') < 0) {
            DomMutation.setText(element, text);
            return;
        }
        Document document = element.getOwnerDocument();
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int amp = text.indexOf('&', at);
            if (amp < 0) {
                plain.append(text, at, text.length());
                break;
            }
            plain.append(text, at, amp);
            int end = text.indexOf(';', amp);
            if (end < 0) {
                request.warning(
                        function + ": unterminated entity reference " + PhpString.ofUtf8(text.substring(amp + 1)));
                break;
            }
            String name = text.substring(amp + 1, end);
            String known = reference(name);
            if (known != null) {
                plain.append(known);
            } else {
                flush(element, document, plain);
                element.appendChild(document.createEntityReference(name));
            }
            at = end + 1;
        }
        flush(element, document, plain);
    }

    private static void flush(Element element, Document document, StringBuilder plain) {
        if (!plain.isEmpty()) {
            element.appendChild(document.createTextNode(plain.toString()));
            plain.setLength(0);
        }
    }

    private static String reference(String name) {
        if (name.startsWith("#")) {
            try {
                int point = name.startsWith("#x")
                        ? Integer.parseInt(name.substring(2), 16)
                        : Integer.parseInt(name.substring(1));
                return Character.toString(point);
            } catch (IllegalArgumentException e) {
                return "";
            }
        }
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> null;
        };
    }

    // ---- writing

    /** XML of a document, or of one node of it. */
    public static PhpString xml(Document document, Node node, long options) {
        return xml(document, node, options, DocumentState.of(document).formatOutput);
    }

    /** The same, indented or not whatever the document says. */
    public static PhpString xml(Document document, Node node, long options, boolean format) {
        DocumentState state = DocumentState.of(document);
        boolean noEmpty = (options & LibxmlConstants.NOEMPTYTAG) != 0;
        Charset charset = charset(state.encoding);
        if (node != null) {
            XmlSerializer writer = new XmlSerializer(Repertoire.ALL, format, noEmpty);
            writer.node(node);
            return PhpString.ofUtf8(writer.result());
        }
        XmlSerializer writer = new XmlSerializer(repertoire(charset), format, noEmpty);
        if ((options & LibxmlConstants.NOXMLDECL) == 0) {
            writer.declaration(state.version, state.encoding, state.standalone);
        }
        writer.children(document);
        return encode(writer.result(), charset);
    }

    private static Charset charset(String encoding) {
        return encoding != null && Charset.isSupported(encoding) ? Charset.forName(encoding) : null;
    }

    private static Repertoire repertoire(Charset charset) {
        if (charset == null) {
            return Repertoire.ASCII;
        }
        if (charset.name().startsWith("UTF")) {
            return Repertoire.ALL;
        }
        CharsetEncoder encoder = charset.newEncoder();
        return point -> point < 0x80 || encoder.canEncode(Character.toString(point));
    }

    private static PhpString encode(String text, Charset charset) {
        if (charset == null || charset.name().equals("UTF-8")) {
            return PhpString.ofUtf8(text);
        }
        ByteBuffer bytes = charset.encode(CharBuffer.wrap(text));
        return PhpString.copyOf(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
    }

    // ---- HTML

    static boolean loadHtml(Request request, BuiltinCall call, PhpObject self, PhpString source, long options) {
        if (source.isEmpty()) {
            throw empty(request, call);
        }
        Document document = XmlTree.newDocument();
        document.setStrictErrorChecking(false);
        DocumentState before = DocumentState.of(DomNodes.document(self));
        DocumentState state = before.copyTo(document);
        state.html = true;
        state.standalone = true;
        HtmlSource text = HtmlSource.of(source);
        state.encoding = text.encoding();
        new HtmlReader(document, text.text(), XmlErrors.reporter(request, function(call), options), options).read();
        document.setStrictErrorChecking(true);
        DomNodes.bind(self, document);
        return true;
    }

    static PhpString html(Document document, Node node) {
        DocumentState state = DocumentState.of(document);
        Charset charset = charset(state.encoding);
        HtmlWriter writer = new HtmlWriter(node == null ? repertoire(charset) : Repertoire.ALL, state.formatOutput);
        if (node == null) {
            writer.document(document);
            return encode(writer.result(), charset);
        }
        writer.node(node);
        return PhpString.ofUtf8(writer.result());
    }
}
