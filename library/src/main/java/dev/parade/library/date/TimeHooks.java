package dev.parade.library.date;

import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;

/** How times are copied, compared and shown. */
public final class TimeHooks implements BuiltinClass {
    @Override
    public void cloned(PhpObject original, PhpObject copy) {
        copy.setNativeData(original.nativeData());
    }

    @Override
    public PhpArray properties(PhpObject object, Purpose purpose) {
        if (!(object.nativeData() instanceof Moment moment)) {
            return null;
        }
        PhpArray table = PropertyTable.ordinary(object);
        DateObjects.describe(table, moment);
        return table;
    }

    @Override
    public Integer compare(Object left, Object right) {
        if (left instanceof PhpObject a
                && right instanceof PhpObject b
                && a.nativeData() instanceof Moment first
                && b.nativeData() instanceof Moment second) {
            return first.compareTo(second);
        }
        return left instanceof PhpObject && right instanceof PhpObject ? (Integer) Compare.UNCOMPARABLE : null;
    }
}
