package dev.parade.workers.delegation;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.classes.ComputedMembers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.runtime.Iteration;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import java.util.Arrays;
import java.util.List;

/** Classes of a real PHP: their objects are handles to objects of the request's PHP process, which is asked for everything. */
final class HandleClass implements BuiltinClass, ComputedMembers {
    static final HandleClass INSTANCE = new HandleClass();

    private HandleClass() {}

    private static Conversation conversation() {
        return Conversation.of(Request.current());
    }

    /** The class of the real PHP that an object is of or whose subclass it is of. */
    static String realClass(PhpClass c) {
        PhpClass real = c;
        while (!real.isInternal()) {
            real = real.parent();
        }
        return real.name();
    }

    @Override
    public void initialize(PhpObject object) {
        Conversation conversation = conversation();
        if (!conversation.adopt(object) && object.phpClass().constructor() == null) {
            // There will be no call of a constructor that could make the other object.
            conversation.create(object);
        }
    }

    @Override
    public void cloned(PhpObject original, PhpObject copy) {
        conversation().copy(original, copy);
    }

    private static Object ask(PhpObject object, String operation, Object... fields) {
        return conversation().ask(object, operation, fields);
    }

    @Override
    public PhpArray properties(PhpObject object, Purpose purpose) {
        if (!(object.nativeData() instanceof Handle)) {
            return null;
        }
        PhpArray real = (PhpArray) ask(object, "properties");
        if (object.phpClass().isInternal()) {
            return real;
        }
        // What a subclass in PHP code declares lies here.
        PhpArray all = PropertyTable.ordinary(object);
        for (int p = real.skipHoles(0); p < real.end(); p = real.skipHoles(p + 1)) {
            all.putKey(real.keyAt(p), real.valueAt(p));
        }
        return all;
    }

    @Override
    public Integer compare(Object left, Object right) {
        if (!(left instanceof PhpObject a)
                || !(right instanceof PhpObject b)
                || a == b
                || a.phpClass() != b.phpClass()) {
            return null;
        }
        return ask(a, "compare", "value", b) instanceof Long order ? (Integer) order.intValue() : null;
    }

    @Override
    public Object operate(String operator, Object left, Object right) {
        PhpObject asked = left instanceof PhpObject object ? object : (PhpObject) right;
        List<Object> operands = right == null ? List.of(left) : Arrays.asList(left, right);
        return ask(asked, "operate", "name", operator, "args", operands);
    }

    @Override
    public Iteration iterate(PhpObject object, boolean byReference) {
        PhpClass c = object.phpClass();
        if (!c.isSubclassOfLower("traversable")
                || c.isSubclassOfLower("iterator")
                || c.isSubclassOfLower("iteratoraggregate")) {
            return null;
        }
        return new Items((PhpArray) ask(object, "items"));
    }

    @Override
    public ComputedMembers members() {
        return this;
    }

    /** Whether a property is the business of the real object: not declared by a subclass in PHP code. */
    private static boolean isReal(PhpObject object, String name) {
        PropertyInfo declared = object.phpClass().property(name);
        return object.nativeData() instanceof Handle
                && (declared == null || declared.declaringClass().isInternal());
    }

    @Override
    public Object property(PhpObject object, String name, boolean quiet) {
        if (!isReal(object, name)) {
            return null;
        }
        if (!quiet) {
            return ask(object, "get", "name", name);
        }
        return ask(object, "isset", "name", name) instanceof PhpArray found ? found.get(0) : PhpNull.INSTANCE;
    }

    @Override
    public boolean assignProperty(PhpObject object, String name, Object value) {
        if (!isReal(object, name)) {
            return false;
        }
        ask(object, "set", "name", name, "value", value);
        return true;
    }

    @Override
    public boolean unsetProperty(PhpObject object, String name) {
        if (!isReal(object, name)) {
            return false;
        }
        ask(object, "unset", "name", name);
        return true;
    }

    @Override
    public boolean hasElements() {
        return true;
    }

    @Override
    public Object element(PhpObject object, Object key, boolean quiet) {
        Object found = ask(object, "element", "name", key, "quiet", quiet);
        return found instanceof PhpArray one ? one.get(0) : null;
    }

    @Override
    public void assignElement(PhpObject object, Object key, Object value) {
        if (key == null) {
            ask(object, "append", "value", value);
        } else {
            ask(object, "assign", "name", key, "value", value);
        }
    }

    @Override
    public void unsetElement(PhpObject object, Object key) {
        ask(object, "drop", "name", key);
    }
}
