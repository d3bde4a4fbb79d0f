package dev.parade.library.simplexml;

import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.classes.ComputedMembers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.Iteration;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.dom.DomLoading;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** How elements are made, copied, shown, compared, cast and walked over. */
public final class SimpleHooks implements BuiltinClass {
    private static final List<String> WALK = List.of("rewind", "valid", "current", "key", "next");

    @Override
    public void initialize(PhpObject object) {
        object.setNativeData(new SimpleNode());
    }

    @Override
    public void cloned(PhpObject original, PhpObject copy) {
        SimpleNode from = SimpleNode.of(original);
        SimpleNode to = new SimpleNode();
        copy.setNativeData(to);
        if (!from.hasNode()) {
            return;
        }
        Node node = from.node();
        Node copied;
        if (node.getParentNode() instanceof Document document) {
            copied = DomLoading.copy(document).getDocumentElement();
        } else {
            copied = node.cloneNode(true);
        }
        to.set(copied, from.kind(), from.name(), from.namespace(), from.isPrefix());
    }

    @Override
    public ComputedMembers members() {
        return SimpleMembers.INSTANCE;
    }

    @Override
    public PhpArray properties(PhpObject object, Purpose purpose) {
        return purpose == Purpose.SERIALIZE ? null : SimpleProperties.of(object, purpose == Purpose.DEBUG);
    }

    @Override
    public Integer compare(Object left, Object right) {
        if (left instanceof PhpObject a && right instanceof PhpObject b) {
            return a.nativeData() instanceof SimpleNode x
                            && b.nativeData() instanceof SimpleNode y
                            && (x.hasNode() ? y.hasNode() && x.node() == y.node() : !y.hasNode())
                    ? 0
                    : Compare.UNCOMPARABLE;
        }
        PhpObject object = (PhpObject) (left instanceof PhpObject ? left : right);
        Object value = left instanceof PhpObject ? right : left;
        if (!(value instanceof Long || value instanceof Double)) {
            return null;
        }
        Object number = cast(object, Cast.NUMBER);
        return left instanceof PhpObject ? Compare.compare(number, value) : Compare.compare(value, number);
    }

    @Override
    public Object cast(PhpObject object, Cast target) {
        if (target == Cast.BOOL) {
            SimpleNode self = SimpleNode.of(object);
            boolean several = self.kind() != SimpleNode.Kind.NODE && self.hasNode();
            return several && self.start() != null || !SimpleProperties.isEmpty(object);
        }
        PhpString text = PhpString.ofUtf8(SimpleObjects.contents(object));
        return switch (target) {
            case INT -> Conversions.toLong(text);
            case FLOAT -> Conversions.toDouble(text);
            default -> Conversions.toNumber(text);
        };
    }

    @Override
    public Iteration iterate(PhpObject object, boolean byReference) {
        if (byReference) {
            throw PhpErrors.error("An iterator cannot be used with foreach by reference");
        }
        PhpClass c = object.phpClass();
        for (String method : WALK) {
            if (!(c.method(method).function() instanceof Builtin)) {
                return null;
            }
        }
        return new Walk(object);
    }

    private static final class Walk extends Iteration {
        private final PhpObject object;
        private boolean started;
        private boolean advance;

        Walk(PhpObject object) {
            this.object = object;
            object.retain();
        }

        @Override
        public boolean valid() {
            if (!started) {
                started = true;
                SimpleObjects.rewind(object);
            } else if (advance) {
                SimpleObjects.advance(object);
            }
            advance = false;
            return SimpleNode.of(object).current() != null;
        }

        @Override
        public Object value() {
            PhpObject current = SimpleNode.of(object).current();
            return current == null ? PhpNull.INSTANCE : current;
        }

        @Override
        public Object key() {
            PhpObject current = SimpleNode.of(object).current();
            return current == null
                    ? PhpNull.INSTANCE
                    : PhpString.ofUtf8(SimpleNode.nameOf(SimpleNode.of(current).node()));
        }

        @Override
        public PhpReference reference() {
            return new PhpReference(value());
        }

        @Override
        public void advanceLater() {
            advance = true;
        }

        @Override
        public void close() {
            object.release();
        }
    }
}
