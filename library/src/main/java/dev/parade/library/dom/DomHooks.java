package dev.parade.library.dom;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.classes.ComputedMembers;
import dev.parade.interpreter.runtime.Iteration;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** How objects of the DOM classes are copied, shown and walked over. */
public final class DomHooks implements BuiltinClass {
    @Override
    public void cloned(PhpObject original, PhpObject copy) {
        if (original.nativeData() instanceof Document document) {
            DomNodes.bind(copy, DomLoading.copy(document));
        } else if (original.nativeData() instanceof Node node) {
            DomNodes.bind(copy, node.cloneNode(true));
        } else {
            copy.setNativeData(original.nativeData());
        }
    }

    @Override
    public ComputedMembers members() {
        return DomMembers.INSTANCE;
    }

    @Override
    public PhpArray properties(PhpObject object, Purpose purpose) {
        if (purpose != Purpose.DEBUG || object.nativeData() == null) {
            return null;
        }
        PhpArray shown = new PhpArray();
        for (String name : DomMembers.names(object)) {
            Object value = DomMembers.INSTANCE.property(object, name, true);
            if (value != null) {
                shown.put(
                        PhpString.of(name),
                        value instanceof PhpObject ? PhpString.of("(object value omitted)") : value);
            }
        }
        PhpArray own = dev.parade.interpreter.runtime.PropertyTable.ordinary(object);
        for (int i = own.skipHoles(0); i < own.end(); i = own.skipHoles(i + 1)) {
            shown.putKey(own.keyAt(i), own.valueAt(i));
        }
        return shown;
    }

    @Override
    public Iteration iterate(PhpObject object, boolean byReference) {
        Request request = Request.current();
        if (object.nativeData() instanceof DomNodes.Nodes nodes) {
            PhpArray array = new PhpArray();
            for (Node node : nodes.supplier().get()) {
                array.append(DomNodes.wrap(request, node));
            }
            return Iteration.ofArray(array);
        }
        if (object.nativeData() instanceof DomNodes.Map map) {
            PhpArray array = new PhpArray();
            List<? extends Node> all = map.supplier().get();
            for (Node node : all) {
                array.put(DomNodes.php(DomTraversal.local(node)), DomNodes.wrap(request, node));
            }
            return Iteration.ofArray(array);
        }
        return object.nativeData() == null ? Iteration.ofArray(new PhpArray()) : null;
    }

    static Object orNull(Object value) {
        return value == null ? PhpNull.INSTANCE : value;
    }
}
