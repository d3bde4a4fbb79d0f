package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.Node;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpResource;
import dev.parade.interpreter.values.PhpString;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;

/** PHP's comparisons: {@code ==}, {@code ===} and {@code <=>}. {@code a > b} is {@code compare(b, a) < 0}. */
public final class Compare {
    /** What comparing answers when there is no order: neither below nor equal. */
    public static final int UNCOMPARABLE = 1;

    /** Containers that are being compared, innermost first: how a recursion is found. Deep ones are looked up in a set. */
    private record Path(Object container, Path outer, int depth, Set<Object> deep) {
        private static final int SHALLOW = 32;

        static Path enter(Path outer, Object container) {
            int depth = outer == null ? 0 : outer.depth + 1;
            if (depth < SHALLOW) {
                for (Path p = outer; p != null; p = p.outer) {
                    if (p.container == container) {
                        throw tooDeep();
                    }
                }
                return new Path(container, outer, depth, null);
            }
            Set<Object> deep = outer.deep;
            if (deep == null) {
                deep = Collections.newSetFromMap(new IdentityHashMap<>());
                for (Path p = outer; p != null; p = p.outer) {
                    deep.add(p.container);
                }
            }
            if (!deep.add(container)) {
                throw tooDeep();
            }
            if ((depth & 0xff) == 0) {
                Node here = EncapsulatingNodeReference.getCurrent().get();
                if (here != null) {
                    TruffleSafepoint.poll(here);
                }
            }
            return new Path(container, outer, depth, deep);
        }

        void leave() {
            if (deep != null) {
                deep.remove(container);
            }
        }

        private static RuntimeException tooDeep() {
            String message = "Nesting level too deep - recursive dependency?";
            Request request = Request.current();
            if (request.level() < 84) {
                request.raise(ErrorLevel.ERROR, message);
            }
            return PhpErrors.error(message);
        }
    }

    private Compare() {}

    // ---- === ---------------------------------------------------------------------------------------------------

    /** {@code a === b}. */
    public static boolean strictEquals(Object a, Object b) {
        if (a == b) {
            return !(a instanceof Double d) || !Double.isNaN(d);
        }
        if (a instanceof PhpString s) {
            return b instanceof PhpString t && s.equalBytes(t);
        }
        if (a instanceof Long l) {
            return b instanceof Long m && l.longValue() == m.longValue();
        }
        return strictEqualsSlow(a, b);
    }

    @TruffleBoundary
    private static boolean strictEqualsSlow(Object a, Object b) {
        return identical(a, b, null);
    }

    private static boolean identical(Object a, Object b, Path path) {
        return switch (a) {
            case Long l -> b instanceof Long m && l.longValue() == m.longValue();
            case Double d -> b instanceof Double e && d.doubleValue() == e.doubleValue();
            case Boolean x -> b instanceof Boolean y && x.booleanValue() == y.booleanValue();
            case PhpString s -> b instanceof PhpString t && s.equalBytes(t);
            case PhpArray x -> b instanceof PhpArray y && identicalArrays(x, y, path);
            case PhpReference r -> identical(r.get(), b, path);
            case null, default -> a == (b instanceof PhpReference r ? r.get() : b);
        };
    }

    private static boolean identicalArrays(PhpArray a, PhpArray b, Path path) {
        if (a == b) {
            return true;
        }
        if (a.size() != b.size()) {
            return false;
        }
        Path inner = Path.enter(path, a);
        int q = b.skipHoles(0);
        for (int p = a.skipHoles(0); p < a.end(); p = a.skipHoles(p + 1)) {
            PhpString key = a.stringKeyAt(p);
            PhpString other = b.stringKeyAt(q);
            if (key == null) {
                if (other != null || a.longKeyAt(p) != b.longKeyAt(q)) {
                    return false;
                }
            } else if (other == null || !key.equalBytes(other)) {
                return false;
            }
            if (!identical(a.valueAt(p), b.valueAt(q), inner)) {
                return false;
            }
            q = b.skipHoles(q + 1);
        }
        return true;
    }

    // ---- == ----------------------------------------------------------------------------------------------------

    /** {@code a == b}. */
    public static boolean looseEquals(Object a, Object b) {
        if (a instanceof Long l && b instanceof Long m) {
            return l.longValue() == m.longValue();
        }
        if (a instanceof PhpString s && b instanceof PhpString t) {
            return smartStringEquals(s, t);
        }
        return compareSlow(a, b) == 0;
    }

    /** {@code ==} of strings: numeric ones by value, all others by their bytes. */
    public static boolean smartStringEquals(PhpString a, PhpString b) {
        if (a == b) {
            return true;
        }
        if (!mayBeNumeric(a) || !mayBeNumeric(b)) {
            return a.equalBytes(b);
        }
        return smartStringCompare(a, b) == 0;
    }

    public static boolean mayBeNumeric(PhpString s) {
        return !s.isEmpty() && s.at(0) <= '9';
    }

    // ---- <=> ---------------------------------------------------------------------------------------------------

    /** {@code a <=> b}: -1, 0 or 1, which is also what it is when there is no order. */
    public static int compare(Object a, Object b) {
        if (a instanceof Long l && b instanceof Long m) {
            return Long.compare(l, m);
        }
        return compareSlow(a, b);
    }

    @TruffleBoundary
    private static int compareSlow(Object a, Object b) {
        return compare(a, b, null);
    }

    private static int compare(Object a, Object b, Path path) {
        return switch (a) {
            case null -> compare(PhpNull.INSTANCE, b, path);
            case PhpReference r -> compare(r.get(), b, path);
            case Long l ->
                switch (b) {
                    case Long m -> Long.compare(l, m);
                    case Double d -> threeWay(l, d);
                    case PhpString s -> compareLong(l, s);
                    case null, default -> compareMixed(a, b, path);
                };
            case Double d ->
                switch (b) {
                    case Double e -> threeWay(d, e);
                    case Long m -> threeWay(d, m);
                    case PhpString s -> compareDouble(d, s);
                    case null, default -> compareMixed(a, b, path);
                };
            case PhpString s ->
                switch (b) {
                    case PhpString t -> smartStringCompare(s, t);
                    case Long m -> -compareLong(m, s);
                    case Double d -> Double.isNaN(d) ? UNCOMPARABLE : -compareDouble(d, s);
                    case PhpNull ignored -> s.isEmpty() ? 0 : 1;
                    case null, default -> compareMixed(a, b, path);
                };
            case PhpNull ignored when b instanceof PhpString t -> t.isEmpty() ? 0 : -1;
            case PhpArray x when b instanceof PhpArray y -> compareArrays(x, y, path);
            default -> compareMixed(a, b, path);
        };
    }

    private static int compareMixed(Object a, Object b, Path path) {
        if (b == null) {
            return compare(a, PhpNull.INSTANCE, path);
        }
        if (b instanceof PhpReference r) {
            return compare(a, r.get(), path);
        }
        if (a instanceof PhpObject x) {
            if (b == PhpNull.INSTANCE) {
                return 1;
            }
            return b instanceof PhpObject y ? compareObjects(x, y, path) : compareWith(x, b, true, path);
        }
        if (b instanceof PhpObject y) {
            return a == PhpNull.INSTANCE ? -1 : compareWith(y, a, false, path);
        }
        if (a instanceof Boolean || b instanceof Boolean || a == PhpNull.INSTANCE || b == PhpNull.INSTANCE) {
            return Boolean.compare(Conversions.isTrue(a), Conversions.isTrue(b));
        }
        if (a instanceof PhpArray) {
            return 1;
        }
        if (b instanceof PhpArray) {
            return -1;
        }
        return compare(number(a), number(b), path);
    }

    private static Object number(Object value) {
        return value instanceof PhpResource r ? (Long) r.id() : Conversions.toNumber(value);
    }

    private static int threeWay(double a, double b) {
        return a == b ? 0 : a < b ? -1 : 1;
    }

    private static int compareLong(long l, PhpString s) {
        return switch (NumericStrings.parse(s)) {
            case Long m -> Long.compare(l, m);
            case Double d -> threeWay(l, d);
            case null, default -> Integer.signum(PhpString.of(l).compareTo(s));
        };
    }

    private static int compareDouble(double d, PhpString s) {
        if (Double.isNaN(d)) {
            return UNCOMPARABLE;
        }
        return switch (NumericStrings.parse(s)) {
            case Long m -> threeWay(d, m);
            case Double e -> threeWay(d, e);
            case null, default -> {
                PhpString text = FloatFormat.format(d, Request.current().ini().precision());
                yield Integer.signum(text.compareTo(s));
            }
        };
    }

    /** {@code <=>} of strings: numeric ones by value, all others by their bytes. */
    @TruffleBoundary
    public static int smartStringCompare(PhpString a, PhpString b) {
        if (mayBeNumeric(a) && mayBeNumeric(b)) {
            Object x = NumericStrings.parse(a);
            Object y = x == null ? null : NumericStrings.parse(b);
            if (y != null) {
                if (x instanceof Long l && y instanceof Long m) {
                    return Long.compare(l, m);
                }
                Integer order = compareNumbers(a, x, b, y);
                if (order != null) {
                    return order;
                }
            }
        }
        return Integer.signum(a.compareTo(b));
    }

    /** Null when floats cannot tell the strings apart. */
    private static Integer compareNumbers(PhpString a, Object x, PhpString b, Object y) {
        int above = x instanceof Double ? NumericStrings.overflow(a) : 0;
        int other = y instanceof Double ? NumericStrings.overflow(b) : 0;
        double d = ((Number) x).doubleValue();
        double e = ((Number) y).doubleValue();
        if (above != 0 && above == other && d - e == 0) {
            return null;
        }
        if (x instanceof Long && other != 0) {
            return -other;
        }
        if (y instanceof Long && above != 0) {
            return above;
        }
        if (d == e && Double.isInfinite(d)) {
            return null;
        }
        return d > e ? 1 : d < e ? -1 : 0;
    }

    // ---- arrays and objects ------------------------------------------------------------------------------------

    private static int compareArrays(PhpArray a, PhpArray b, Path path) {
        if (a == b) {
            return 0;
        }
        if (a.size() != b.size()) {
            return a.size() > b.size() ? 1 : -1;
        }
        if (a.isLongs() && b.isLongs()) {
            return compareLongs(a, b);
        }
        Path inner = Path.enter(path, a);
        try {
            return compareElements(a, b, inner);
        } finally {
            inner.leave();
        }
    }

    private static int compareElements(PhpArray a, PhpArray b, Path inner) {
        for (int p = a.skipHoles(0); p < a.end(); p = a.skipHoles(p + 1)) {
            PhpString key = a.stringKeyAt(p);
            int q = key == null ? b.find(a.longKeyAt(p)) : b.find(key);
            if (q < 0) {
                return UNCOMPARABLE;
            }
            int c = compare(a.valueAt(p), b.valueAt(q), inner);
            if (c != 0) {
                return c;
            }
        }
        return 0;
    }

    private static int compareLongs(PhpArray a, PhpArray b) {
        for (int i = 0, n = a.size(); i < n; i++) {
            int c = Long.compare(a.longAt(i), b.longAt(i));
            if (c != 0) {
                return c;
            }
        }
        return 0;
    }

    /** An object and something that is none, nor null. */
    private static int compareWith(PhpObject object, Object value, boolean objectFirst, Path path) {
        Integer own = objectFirst ? ownOrder(object, object, value) : ownOrder(object, value, object);
        if (own != null
                && value instanceof Boolean
                && object.phpClass().kind() == PhpClass.Kind.ENUM
                && Request.current().level() >= 85) {
            own = null;
        }
        if (own != null) {
            return own;
        }
        int above = objectFirst ? 1 : -1;
        Object converted = switch (value) {
            case Boolean ignored -> Conversions.toBoolean(object);
            case Long ignored -> number(object, "int", BuiltinClass.Cast.INT, 1L);
            case Double ignored -> number(object, "float", BuiltinClass.Cast.FLOAT, 1.0);
            case PhpString ignored
            when object.phpClass().stringifier() != null -> {
                Request request = Request.current();
                yield request.engine().classOperations().stringify(request, object);
            }
            default -> null;
        };
        if (converted == null) {
            return above;
        }
        return objectFirst ? compare(converted, value, path) : compare(value, converted, path);
    }

    private static Object number(PhpObject object, String type, BuiltinClass.Cast target, Object otherwise) {
        BuiltinClass builtin = object.phpClass().builtin();
        Object own = builtin == null ? null : builtin.cast(object, target);
        if (own != null) {
            return own;
        }
        Request.current().notice("Object of class " + object.phpClass().name() + " could not be converted to " + type);
        return otherwise;
    }

    private static Integer ownOrder(PhpObject object, Object left, Object right) {
        PhpClass c = object.phpClass();
        if (c.kind() == PhpClass.Kind.ENUM) {
            return UNCOMPARABLE;
        }
        BuiltinClass builtin = c.builtin();
        return builtin == null ? null : builtin.compare(left, right);
    }

    /** True for two closures of the same named function on the same object, as {@code f(...)} makes them. */
    private static boolean isSameCallable(PhpClosure a, PhpClosure b) {
        return a.function() == b.function()
                && a.self() == b.self()
                && Objects.equals(a.magicName(), b.magicName())
                && !a.function().name().startsWith("{closure");
    }

    private static int compareObjects(PhpObject a, PhpObject b, Path path) {
        if (a == b) {
            return 0;
        }
        Integer own = ownOrder(a, a, b);
        if (own != null) {
            return own;
        }
        if (a.phpClass() != b.phpClass()) {
            return UNCOMPARABLE;
        }
        if (a instanceof PhpClosure x && b instanceof PhpClosure y) {
            return isSameCallable(x, y) ? 0 : UNCOMPARABLE;
        }
        if (LazyState.of(a) != null || LazyState.of(b) != null) {
            Request request = Request.current();
            PhpObject x = LazyObjects.initialize(request, a);
            PhpObject y = LazyObjects.initialize(request, b);
            if (x != a || y != b) {
                return x == y ? 0 : compareObjects(x, y, path);
            }
        }
        Path inner = Path.enter(path, a);
        try {
            return compareProperties(a, b, inner);
        } finally {
            inner.leave();
        }
    }

    private static int compareProperties(PhpObject a, PhpObject b, Path inner) {
        if (a.dynamic() != null || b.dynamic() != null) {
            return compareArrays(PropertyTable.ordinary(a), PropertyTable.ordinary(b), inner);
        }
        Object[] x = a.slots();
        Object[] y = b.slots();
        PropertyInfo[] infos = a.phpClass().slots();
        for (int i = 0; i < x.length; i++) {
            if (infos[i] != null && infos[i].isHidden() && infos[i].type() == null) {
                // Of the inner state of bundled classes, what has a declared type takes part.
                continue;
            }
            boolean left = x[i] != null && x[i] != PhpObject.UNINITIALIZED;
            boolean right = y[i] != null && y[i] != PhpObject.UNINITIALIZED;
            if (left != right) {
                return UNCOMPARABLE;
            }
            int c = left ? compare(x[i], y[i], inner) : 0;
            if (c != 0) {
                return c;
            }
        }
        return 0;
    }
}
