package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import java.util.Arrays;

/** The typed properties that a cell is bound to: a value assigned to it must suit them all, and be converted alike. */
public final class PropertyTypes implements PhpReference.Constraint {
    private final PropertyInfo[] properties;

    private PropertyTypes(PropertyInfo... properties) {
        this.properties = properties;
    }

    /** A typed property is bound to the cell, whose value it takes already. Nothing for an untyped one. */
    public static void add(PhpReference cell, PropertyInfo info) {
        if (info == null || info.type() == null) {
            return;
        }
        if (cell.constraint() instanceof PropertyTypes others) {
            int n = others.properties.length;
            PropertyInfo[] all = Arrays.copyOf(others.properties, n + 1);
            all[n] = info;
            cell.setConstraint(new PropertyTypes(all));
        } else {
            cell.setConstraint(new PropertyTypes(info));
        }
    }

    /** A property does not share the cell any more; nothing when what it held is no cell. */
    public static void remove(Object raw, PropertyInfo info) {
        if (!(raw instanceof PhpReference cell)
                || info == null
                || !(cell.constraint() instanceof PropertyTypes types)) {
            return;
        }
        PropertyInfo[] all = types.properties;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == info) {
                if (all.length == 1) {
                    cell.setConstraint(null);
                    return;
                }
                PropertyInfo[] rest = new PropertyInfo[all.length - 1];
                System.arraycopy(all, 0, rest, 0, i);
                System.arraycopy(all, i + 1, rest, i, rest.length - i);
                cell.setConstraint(new PropertyTypes(rest));
                return;
            }
        }
    }

    private static String name(PropertyInfo info) {
        return "property " + info.declaringClass().name() + "::$" + info.name();
    }

    private static String label(PropertyInfo info) {
        return name(info) + " of type " + info.type();
    }

    @Override
    @TruffleBoundary
    public Object check(Object value) {
        PropertyInfo first = null;
        Object converted = null;
        for (PropertyInfo p : properties) {
            Object own = null;
            if (!p.type().accepts(value, p.declaringClass())) {
                Stepping.check(Request.current(), value, "reference held by " + name(p), String.valueOf(p.type()));
                own = converted(p, value);
            }
            if (first == null) {
                first = p;
                converted = own;
            } else if (own == null ? converted != null : converted == null || !Compare.strictEquals(own, converted)) {
                throw PhpErrors.typeError("Cannot assign " + PhpErrors.typeName(value) + " to reference held by "
                        + label(first) + " and " + label(p)
                        + ", as this would result in an inconsistent type conversion");
            }
        }
        return converted == null ? value : converted;
    }

    private static Object converted(PropertyInfo p, Object value) {
        Object own = null;
        PhpThrow earlier = null;
        try {
            own = TypeCoercion.coerceParameter(Request.current(), p.type(), value, false, p.declaringClass());
        } catch (PhpThrow fromToString) {
            earlier = fromToString;
        }
        if (own != null) {
            return own;
        }
        RuntimeException refused =
                Stepping.refused(Request.current(), value, "reference held by " + name(p), String.valueOf(p.type()));
        if (earlier != null && refused instanceof PhpThrow later) {
            Exceptions.chain(later.object(), earlier.object());
        }
        throw refused;
    }

    @Override
    @TruffleBoundary
    public void checkArray() {
        PhpArray array = new PhpArray();
        for (PropertyInfo p : properties) {
            if (!p.type().accepts(array, p.declaringClass())) {
                throw PhpErrors.typeError("Cannot auto-initialize an array inside a reference held by " + label(p));
            }
        }
    }

    /**
     * What a cell's value becomes when a typed property is bound to it.
     *
     * @throws dev.parade.interpreter.errors.PhpThrow when the property does not take it, or other properties would notice
     */
    @TruffleBoundary
    public static Object bound(Request request, PhpReference cell, PropertyInfo info, boolean strictTypes) {
        Object value = cell.get();
        if (info.type().accepts(value, info.declaringClass())) {
            return value;
        }
        Object converted = Properties.checkType(request, info, value, strictTypes);
        if (cell.constraint() instanceof PropertyTypes types) {
            throw PhpErrors.typeError("Reference with value of type " + PhpErrors.typeName(value) + " held by "
                    + label(types.properties[0]) + " is not compatible with " + label(info));
        }
        return converted;
    }
}
