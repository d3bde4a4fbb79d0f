package dev.parade.library.dom;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.XmlError;
import dev.parade.library.libxml.XmlErrors;
import dev.parade.library.libxml.XmlTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks documents against XML schemas with the JDK, and words what is wrong as libxml does. */
public final class SchemaCheck {
    private static final String CURRENT = "http://apache.org/xml/properties/dom/current-element-node";
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private SchemaCheck() {}

    /** Whether a schema allows a document; errors are warned of under the name of the function. */
    public static boolean run(Request request, BuiltinCall call, Document document, PhpString source, String file) {
        String function = call.name() + "()";
        if (source.isEmpty()) {
            throw ArgumentErrors.valueError(call, 0, request.level() < 84 ? "cannot be empty" : "must not be empty");
        }
        Consumer<XmlError> errors = XmlErrors.reporter(request, function, 0);
        Schema schema;
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setErrorHandler(new Quiet());
            StreamSource text = new StreamSource(new ByteArrayInputStream(source.exactBytes()));
            if (file != null) {
                text.setSystemId(new java.io.File(file).toURI().toString());
            }
            schema = factory.newSchema(text);
        } catch (SAXException e) {
            int line = e instanceof SAXParseException at ? Math.max(0, at.getLineNumber()) : 0;
            errors.accept(new XmlError(XmlError.ERROR, 3067, 0, e.getMessage() + "\n", file, line));
            request.warning(function + ": Invalid Schema");
            return false;
        }
        Validator validator = schema.newValidator();
        Report report = new Report(validator, errors, DocumentState.of(document).documentUri);
        validator.setErrorHandler(report);
        try {
            validator.validate(new DOMSource(document));
        } catch (SAXException | IOException e) {
            report.failed = true;
        }
        return !report.failed;
    }

    /** Errors of a schema are thrown, warnings passed over. */
    private static final class Quiet implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // The document decides, not the style of the schema.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    private static final class Report implements ErrorHandler {
        private final Validator validator;
        private final Consumer<XmlError> errors;
        private final String file;
        private boolean failed;
        private String last = "";

        Report(Validator validator, Consumer<XmlError> errors, String file) {
            this.validator = validator;
            this.errors = errors;
            this.file = file;
        }

        @Override
        public void warning(SAXParseException e) {
            // libxml has no counterpart.
        }

        @Override
        public void error(SAXParseException e) {
            failed = true;
            Node node = null;
            try {
                node = (Node) validator.getProperty(CURRENT);
            } catch (SAXException ignored) {
                node = null;
            }
            String element = node == null ? "" : name(node);
            int line = node != null && node.getUserData(XmlTree.LINE) instanceof Integer l ? l : 0;
            String message = e.getMessage();
            // The JDK says one thing twice: what is wrong with the value, and that the element is therefore invalid.
            if (message.startsWith("cvc-type.3.1.3") || message.startsWith("cvc-attribute.3")) {
                if (!last.isEmpty()) {
                    last = "";
                    return;
                }
            }
            last = message;
            errors.accept(new XmlError(XmlError.ERROR, code(message), 0, words(message, element) + "\n", file, line));
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }

    private static String name(Node node) {
        return node.getNamespaceURI() == null
                ? DomTraversal.local(node)
                : "{" + node.getNamespaceURI() + "}" + DomTraversal.local(node);
    }

    private static int code(String message) {
        if (message.startsWith("cvc-complex-type.3.2.2")) {
            return 1866;
        }
        if (message.startsWith("cvc-complex-type.4")) {
            return 1868;
        }
        if (message.startsWith("cvc-elt.1")) {
            return 1845;
        }
        if (message.startsWith("cvc-enumeration")) {
            return 1840;
        }
        return message.startsWith("cvc-datatype") ? 1824 : 1871;
    }

    private static String quoted(String message, int index) {
        Matcher matcher = QUOTED.matcher(message);
        for (int i = 0; matcher.find(); i++) {
            if (i == index) {
                return matcher.group(1);
            }
        }
        return "";
    }

    private static String words(String message, String element) {
        String start = "Element '" + element + "'";
        if (message.startsWith("cvc-complex-type.3.2.2")) {
            String attribute = quoted(message, 0).isEmpty() ? quoted(message, 1) : quoted(message, 1);
            return start + ", attribute '" + attribute + "': The attribute '" + attribute + "' is not allowed.";
        }
        if (message.startsWith("cvc-complex-type.4")) {
            return start + ": The attribute '" + quoted(message, 0) + "' is required but missing.";
        }
        if (message.startsWith("cvc-elt.1")) {
            return start + ": No matching global declaration available for the validation root.";
        }
        if (message.startsWith("cvc-complex-type.2.4.a") || message.startsWith("cvc-complex-type.2.4.d")) {
            String expected = expected(message);
            return start + ": This element is not expected." + (expected.isEmpty() ? "" : " " + expected);
        }
        if (message.startsWith("cvc-complex-type.2.4.b")) {
            return start + ": Missing child element(s). " + expected(message);
        }
        if (message.startsWith("cvc-enumeration")) {
            Matcher set = Pattern.compile("\\[(.*)\\]").matcher(message);
            String values = set.find() ? "'" + set.group(1).replace(", ", "', '") + "'" : "";
            return start + ": [facet 'enumeration'] The value '" + quoted(message, 0)
                    + "' is not an element of the set {" + values + "}.";
        }
        if (message.startsWith("cvc-datatype")) {
            return start + ": '" + quoted(message, 0) + "' is not a valid value of the atomic type 'xs:"
                    + quoted(message, 1) + "'.";
        }
        return start + ": " + message.substring(message.indexOf(": ") + 2);
    }

    private static String expected(String message) {
        Matcher set = Pattern.compile("One of '\\{(.*?)\\}' is expected").matcher(message);
        if (!set.find()) {
            return "";
        }
        String[] names = set.group(1).split(", ");
        for (int i = 0; i < names.length; i++) {
            int brace = names[i].lastIndexOf(':');
            if (names[i].startsWith("\"")) {
                names[i] = names[i].replaceFirst("^\"(.*)\":(.*)$", "{$1}$2");
            } else if (brace >= 0) {
                names[i] = names[i].substring(brace + 1);
            }
        }
        return names.length == 1
                ? "Expected is ( " + names[0] + " )."
                : "Expected is one of ( " + String.join(", ", names) + " ).";
    }
}
