package dev.parade.library.xml;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.XmlAttribute;
import dev.parade.library.libxml.XmlError;
import dev.parade.library.libxml.XmlHandler;
import dev.parade.library.libxml.XmlParser;
import dev.parade.library.libxml.XmlSource;
import dev.parade.library.libxml.XmlWriterText;
import dev.parade.library.libxml.XmlWriterText.Repertoire;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A parser that a program made: its handlers, its options, and the text that has come so far. */
final class XmlParserState implements XmlHandler {
    final Map<String, Object> handlers = new HashMap<>();
    boolean folds = true;
    boolean skipsWhite;
    boolean huge;
    long skipTagStart;
    String target;
    final String separator;
    PhpObject self;
    Object object;
    long error;
    boolean parsing;
    boolean finished;
    private XmlParser parser;
    private PhpString buffer = PhpString.EMPTY;
    private int line = 1;
    private int column = 1;
    private int offset;
    private Request request;
    private StringBuilder text;
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private StructBuilder struct;

    /** A parser; the separator is null for one that leaves namespaces alone. */
    XmlParserState(String target, String separator) {
        this.target = target;
        this.separator = separator;
    }

    void setStruct(StructBuilder builder) {
        struct = builder;
    }

    int line() {
        return parser == null ? line : parser.line();
    }

    int column() {
        return parser == null ? column : parser.column();
    }

    int offset() {
        return parser == null ? offset : parser.offset();
    }

    /** Takes a piece of the document and parses it all when it is the last; whether it is well-formed so far. */
    boolean parse(Request current, PhpString data, boolean last) {
        buffer = buffer.append(data);
        if (!last) {
            return true;
        }
        request = current;
        XmlSource source = XmlSource.of(buffer, null);
        buffer = PhpString.EMPTY;
        parser = new XmlParser(source, null, this, this::note, false, false);
        parsing = true;
        boolean good;
        try {
            good = parser.parse();
            flush();
        } finally {
            line = parser.line();
            column = parser.column();
            offset = parser.offset();
            parser = null;
            parsing = false;
            finished = true;
        }
        return good;
    }

    private void note(XmlError problem) {
        if (error == 0 && problem.level() == XmlError.FATAL) {
            // A text that ends too early is, piece by piece, a document that ends too early.
            error = problem.code() == 77 ? 5 : problem.code();
        }
    }

    // ---- handlers

    PhpString encode(String value) {
        if (target.equals("UTF-8")) {
            return PhpString.ofUtf8(value);
        }
        return PhpString.of(value.getBytes(Charset.forName(target)));
    }

    private String fold(String name) {
        return folds ? name.toUpperCase(Locale.ROOT) : name;
    }

    private PhpString tag(String name) {
        String folded = fold(expand(name, false));
        return encode(skipTagStart < folded.length() ? folded.substring((int) skipTagStart) : "");
    }

    private String expand(String name, boolean attribute) {
        if (separator == null) {
            return name;
        }
        int colon = name.indexOf(':');
        String prefix = colon > 0 ? name.substring(0, colon) : "";
        if (attribute && prefix.isEmpty()) {
            return name;
        }
        for (Map<String, String> scope : scopes) {
            String uri = scope.get(prefix);
            if (uri != null) {
                return uri.isEmpty() ? name : uri + separator + name.substring(colon + 1);
            }
        }
        return name;
    }

    private boolean call(String kind, Object... arguments) {
        Object handler = handlers.get(kind);
        if (handler == null) {
            return false;
        }
        Object callable = handler;
        if (object != null && handler instanceof PhpString method) {
            callable = PhpArray.ofList(object, method);
        }
        Object[] all = new Object[arguments.length + 1];
        all[0] = self;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Callables.call(request, callable, all);
        return true;
    }

    private void flush() {
        if (text == null) {
            return;
        }
        String found = text.toString();
        text = null;
        if (struct != null) {
            struct.text(encode(found), skipsWhite);
        }
        if (!call("text", encode(found))) {
            StringBuilder escaped = new StringBuilder();
            XmlWriterText.text(escaped, found, Repertoire.ALL);
            call("default", encode(escaped.toString()));
        }
    }

    @Override
    public void startElement(String name, List<XmlAttribute> attributes, boolean empty, int at) {
        flush();
        Map<String, String> scope = new HashMap<>();
        for (XmlAttribute one : attributes) {
            if (separator != null && (one.name().equals("xmlns") || one.name().startsWith("xmlns:"))) {
                String prefix = one.name().equals("xmlns") ? "" : one.name().substring(6);
                scope.put(prefix, one.value());
                call("startNamespace", prefix.isEmpty() ? (Object) false : encode(prefix), encode(one.value()));
            }
        }
        scopes.push(scope);
        PhpArray map = new PhpArray();
        StringBuilder source = new StringBuilder("<").append(name);
        for (XmlAttribute one : attributes) {
            source.append(' ').append(one.name()).append("=\"");
            XmlWriterText.attribute(source, one.value(), Repertoire.ALL);
            source.append('"');
            if (separator != null && (one.name().equals("xmlns") || one.name().startsWith("xmlns:"))) {
                continue;
            }
            map.put(encode(fold(expand(one.name(), true))), encode(one.value()));
        }
        if (struct != null) {
            struct.start(tag(name), map);
        }
        if (!call("start", tag(name), map)) {
            call("default", encode(source.append(empty ? "/>" : ">").toString()));
        }
    }

    @Override
    public void endElement(String name) {
        flush();
        if (struct != null) {
            struct.end(tag(name));
        }
        if (!call("end", tag(name))) {
            call("default", encode("</" + name + ">"));
        }
        for (String prefix : scopes.pop().keySet()) {
            call("endNamespace", prefix.isEmpty() ? PhpNull.INSTANCE : encode(prefix));
        }
    }

    @Override
    public void text(String found, int at) {
        if (text == null) {
            text = new StringBuilder();
        }
        text.append(found);
    }

    @Override
    public void cdata(String found, int at) {
        flush();
        text(found, at);
        flush();
    }

    @Override
    public void comment(String found, int at) {
        flush();
        call("default", encode("<!--" + found + "-->"));
    }

    @Override
    public void instruction(String name, String data, int at) {
        flush();
        if (!call("instruction", encode(name), encode(data))) {
            call("default", encode("<?" + name + " " + data + "?>"));
        }
    }

    @Override
    public void entityReference(String name, String value, int at) {
        flush();
        if (value == null) {
            call("default", encode("&" + name + ";"));
        } else {
            text(value, at);
        }
    }
}
