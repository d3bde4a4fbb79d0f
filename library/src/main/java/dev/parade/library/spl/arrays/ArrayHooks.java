package dev.parade.library.spl.arrays;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.classes.ComputedMembers;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.runtime.Iteration;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/** How ArrayObject and ArrayIterator behave where other objects use their properties. */
public final class ArrayHooks implements BuiltinClass {
    @Override
    public void initialize(PhpObject object) {
        object.setNativeData(new ArrayStorage(object));
    }

    @Override
    public void cloned(PhpObject original, PhpObject copy) {
        ArrayStorage from = ArrayStorage.of(original);
        ArrayStorage to = new ArrayStorage(copy);
        to.setFlags(from.flags());
        to.setIteratorClass(from.iteratorClass());
        // A copied iterator walks over what the original walks over.
        to.wrap(from.isIterator() ? original : from.copy());
        copy.setNativeData(to);
    }

    @Override
    public PhpArray properties(PhpObject object, Purpose purpose) {
        ArrayStorage storage = ArrayStorage.of(object);
        return switch (purpose) {
            case ARRAY_CAST, VAR_EXPORT, JSON -> (storage.flags() & 1) != 0 ? null : storage.copy();
            default -> null;
        };
    }

    @Override
    public Integer compare(Object left, Object right) {
        if (left instanceof PhpObject a
                && right instanceof PhpObject b
                && a.nativeData() instanceof ArrayStorage x
                && b.nativeData() instanceof ArrayStorage y
                && a != b) {
            int order = Compare.compare(x.table(), y.table());
            return order != 0 ? order : null;
        }
        return null;
    }

    @Override
    public Iteration iterate(PhpObject object, boolean byReference) {
        MethodInfo own = object.phpClass().method("current");
        MethodInfo made = object.phpClass().method("getiterator");
        boolean overridden = own != null && !own.declaringClass().isInternal()
                || made != null && !made.declaringClass().isInternal();
        return byReference && !overridden ? new CellIteration(ArrayStorage.of(object)) : null;
    }

    @Override
    public ComputedMembers members() {
        return ElementProperties.INSTANCE;
    }

    @Override
    public PhpReference element(PhpObject object, Object key) {
        MethodInfo offsetGet = object.phpClass().method("offsetget");
        return offsetGet != null && offsetGet.declaringClass().isInternal()
                ? ArrayStorage.of(object).cell(Request.current(), key)
                : null;
    }
}
