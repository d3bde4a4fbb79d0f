package dev.parade.library.dom;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.classes.ComputedMembers;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.Iteration;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.List;
import org.w3c.dom.Node;

/** How lists of nodes are walked over and read as arrays: {@code $list[0]}. */
public final class DomListHooks implements BuiltinClass {
    private static final ComputedMembers MEMBERS = new ComputedMembers() {
        @Override
        public Object property(PhpObject object, String name, boolean quiet) {
            return DomMembers.INSTANCE.property(object, name, quiet);
        }

        @Override
        public boolean assignProperty(PhpObject object, String name, Object value) {
            if (name.equals("length")) {
                throw DomMembers.readOnly(object, name);
            }
            return false;
        }

        @Override
        public boolean hasElements() {
            return true;
        }

        @Override
        public Object element(PhpObject object, Object key, boolean quiet) {
            Node found = find(object, key);
            return found == null ? (quiet ? null : PhpNull.INSTANCE) : DomNodes.wrap(Request.current(), found);
        }

        @Override
        public void assignElement(PhpObject object, Object key, Object value) {
            throw dev.parade.interpreter.runtime.Elements.notAnArray(object);
        }

        @Override
        public void unsetElement(PhpObject object, Object key) {
            throw dev.parade.interpreter.runtime.Elements.notAnArray(object);
        }
    };

    private static Node find(PhpObject object, Object key) {
        if (object.nativeData() instanceof DomNodes.Map map && key instanceof PhpString name && !name.isIntegerKey()) {
            for (Node one : map.supplier().get()) {
                if (one.getNodeName().equals(name.toUtf8())) {
                    return one;
                }
            }
            return null;
        }
        List<? extends Node> all = switch (object.nativeData()) {
            case DomNodes.Nodes nodes -> nodes.supplier().get();
            case DomNodes.Map map -> map.supplier().get();
            case null, default -> List.of();
        };
        long index = key == null ? -1 : Conversions.toLong(key);
        return index < 0 || index >= all.size() ? null : all.get((int) index);
    }

    @Override
    public ComputedMembers members() {
        return MEMBERS;
    }

    @Override
    public PhpArray properties(PhpObject object, Purpose purpose) {
        return new DomHooks().properties(object, purpose);
    }

    @Override
    public Iteration iterate(PhpObject object, boolean byReference) {
        return new DomHooks().iterate(object, byReference);
    }
}
