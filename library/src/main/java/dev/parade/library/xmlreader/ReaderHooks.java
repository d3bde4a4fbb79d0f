package dev.parade.library.xmlreader;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.classes.ComputedMembers;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The properties of a reader tell of the node that it is at. */
public final class ReaderHooks implements BuiltinClass {
    static final List<String> NAMES = List.of(
            "attributeCount",
            "baseURI",
            "depth",
            "hasAttributes",
            "hasValue",
            "isDefault",
            "isEmptyElement",
            "localName",
            "name",
            "namespaceURI",
            "nodeType",
            "prefix",
            "value",
            "xmlLang");

    private static final ComputedMembers MEMBERS = new ComputedMembers() {
        @Override
        public Object property(PhpObject object, String name, boolean quiet) {
            return NAMES.contains(name) ? value((ReaderState) object.nativeData(), name) : null;
        }

        @Override
        public boolean assignProperty(PhpObject object, String name, Object value) {
            if (!NAMES.contains(name)) {
                return false;
            }
            throw PhpErrors.error(
                    "Cannot modify readonly property " + object.phpClass().name() + "::$" + name);
        }

        @Override
        public boolean unsetProperty(PhpObject object, String name) {
            if (!NAMES.contains(name)) {
                return false;
            }
            throw PhpErrors.error("Cannot unset " + object.phpClass().name() + "::$" + name);
        }

        @Override
        public Object propertyForWrite(PhpObject object, String name) {
            return property(object, name, false);
        }
    };

    /** The object that a static method was called on: open() and XML() of an object load into it. */
    private static final class Receiver {
        private PhpObject object;
    }

    @Override
    public void calledStatically(PhpObject object) {
        Request.current().extension(Receiver.class, Receiver::new).object = object;
    }

    /** The object that the method that runs was called on; null for none. */
    static PhpObject receiver(Request request) {
        Receiver receiver = request.extension(Receiver.class, Receiver::new);
        PhpObject object = receiver.object;
        receiver.object = null;
        return object;
    }

    private static PhpString php(String text) {
        return text == null ? PhpString.EMPTY : PhpString.ofUtf8(text);
    }

    private static Object value(ReaderState state, String name) {
        Node node = state == null ? null : state.node();
        ReaderDocument.Step step = state == null ? null : state.step();
        return switch (name) {
            case "attributeCount" ->
                step == null || step.isEnd() ? 0L : (long) state.attributes().size();
            case "baseURI" -> state == null || !state.hasStarted() ? PhpString.EMPTY : php(state.uri);
            case "depth" -> step == null ? 0L : (long) step.depth() + (node instanceof Attr ? 1 : 0);
            case "hasAttributes" -> step != null && step.node() instanceof Element element && element.hasAttributes();
            case "hasValue" -> state != null && state.hasValue();
            case "isDefault" -> false;
            case "isEmptyElement" -> step != null && step.isEmpty();
            case "localName" -> node == null ? PhpString.EMPTY : php(ReaderState.local(node));
            case "name" -> node == null ? PhpString.EMPTY : php(ReaderState.name(node));
            case "namespaceURI" -> node == null ? PhpString.EMPTY : php(node.getNamespaceURI());
            case "nodeType" -> state == null ? 0L : state.type();
            case "prefix" -> node == null ? PhpString.EMPTY : php(node.getPrefix());
            case "value" -> state == null ? PhpString.EMPTY : php(state.value());
            default -> state == null ? PhpString.EMPTY : php(state.language());
        };
    }

    @Override
    public ComputedMembers members() {
        return MEMBERS;
    }

    @Override
    public PhpArray properties(PhpObject object, Purpose purpose) {
        if (purpose != Purpose.DEBUG || Request.current().level() < 84) {
            return null;
        }
        PhpArray shown = PropertyTable.ordinary(object);
        ReaderState state = (ReaderState) object.nativeData();
        for (String name : NAMES) {
            if (name.equals("isEmptyElement") && state != null && !state.hasStarted()) {
                continue;
            }
            shown.put(PhpString.of(name), value(state, name));
        }
        return shown;
    }
}
