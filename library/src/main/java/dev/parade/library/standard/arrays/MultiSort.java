package dev.parade.library.standard.arrays;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** array_multisort(): several arrays in the order of the first, then of the second, and so on. */
final class MultiSort {
    private static final String REPEATED = "must be an array or a sort flag that has not already been specified";

    /** An array with what it is sorted by. */
    private static final class Column {
        private final Object holder;
        private final PhpArray array;
        private long order = SortFunctions.ASC;
        private long type = SortFunctions.REGULAR;
        private boolean orderGiven;
        private boolean typeGiven;
        private Object[] values;
        private Comparator<Object> by;

        Column(Object holder, PhpArray array) {
            this.holder = holder;
            this.array = array;
        }
    }

    private MultiSort() {}

    @PhpFunction(
            sig = "array_multisort(&?$array, &?...$rest): bool",
            effect = {Effect.WRITES_ARGUMENT, Effect.THROWS, Effect.WARNS},
            doc = "Sorts several arrays as the columns of one table.",
            examples = "(function () { $a = [3, 1, 2]; $b = ['c', 'a', 'b']; array_multisort($a, $b);"
                    + " return implode($a) . implode($b); })() => '123abc'")
    static boolean arrayMultisort(BuiltinCall call, Object array, Object... rest) {
        List<Column> columns = columns(call, array, rest);
        int size = columns.getFirst().array.size();
        for (Column column : columns) {
            if (column.array.size() != size) {
                throw PhpErrors.valueError("Array sizes are inconsistent");
            }
        }
        if (size == 0) {
            return true;
        }
        var rows = new int[size];
        for (int i = 0; i < size; i++) {
            rows[i] = i;
        }
        for (Column column : columns) {
            column.by = ValueOrder.of(column.type);
            column.values = FlatValues.of(column.array);
        }
        columns.forEach(column -> column.array.retain());
        try {
            Object[] subjects = columns.stream()
                    .flatMap(column -> Arrays.stream(column.values))
                    .toArray();
            ParallelSort.sort(null, rows, subjects, (request, none) -> (p, q) -> compare(columns, p, q));
        } finally {
            columns.forEach(column -> column.array.releaseInFlight());
        }
        for (Column column : columns) {
            if (column.holder instanceof PhpReference reference) {
                reference.set(ordered(column.array, rows));
            }
        }
        return true;
    }

    private static int compare(List<Column> columns, int p, int q) {
        for (Column column : columns) {
            int result = column.by.compare(column.values[p], column.values[q]);
            if (result != 0) {
                return column.order == SortFunctions.ASC ? result : -result;
            }
        }
        return 0;
    }

    private static PhpArray ordered(PhpArray array, int[] rows) {
        int[] positions = ArraySorting.positions(array);
        var result = new PhpArray(array.size());
        for (int row : rows) {
            int p = positions[row];
            if (array.isStringKeyAt(p)) {
                Elements.put(result, array, p);
            } else {
                Elements.append(result, array, p);
            }
        }
        return result;
    }

    private static List<Column> columns(BuiltinCall call, Object first, Object[] rest) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i <= rest.length; i++) {
            Object raw = i == 0 ? first : rest[i - 1];
            Object value = PhpReference.deref(raw);
            if (value instanceof PhpArray array) {
                columns.add(new Column(raw, array));
            } else if (value instanceof Long flag) {
                flag(call, i, columns, flag);
            } else {
                throw ArgumentErrors.typeError(call, i, "must be an array or a sort flag");
            }
        }
        return columns;
    }

    private static void flag(BuiltinCall call, int position, List<Column> columns, long flag) {
        long plain = flag & ~SortFunctions.FLAG_CASE;
        boolean isOrder = plain == SortFunctions.ASC || plain == SortFunctions.DESC;
        boolean isType = plain >= 0 && plain <= SortFunctions.NATURAL && !isOrder;
        if (!isOrder && !isType) {
            throw ArgumentErrors.valueError(call, position, "must be a valid sort flag");
        }
        Column column = columns.isEmpty() ? null : columns.getLast();
        if (column == null || (isOrder ? column.orderGiven : column.typeGiven)) {
            throw ArgumentErrors.typeError(call, position, REPEATED);
        }
        if (isOrder) {
            column.orderGiven = true;
            column.order = flag == SortFunctions.DESC ? SortFunctions.DESC : SortFunctions.ASC;
        } else {
            column.typeGiven = true;
            column.type = flag;
        }
    }
}
