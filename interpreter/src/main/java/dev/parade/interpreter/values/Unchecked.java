package dev.parade.interpreter.values;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;

/**
 * Elements of Java arrays without Java's own look at the array's length, for lists, whose size has just been compared. The
 * length lies in front of the elements, in a cache line of its own: a matrix read by columns waits for it as long as for
 * the element ({@code ./dev bench matrix}).
 *
 * <p>Callers answer for {@code 0 <= index < array.length}; tests run with assertions, which check it. The methods are those
 * of {@code sun.misc.Unsafe}, which Truffle needs as well; it is not named since javac warns of it wherever it is.
 */
final class Unchecked {
    private static final MethodHandle GET_LONG;
    private static final MethodHandle GET_DOUBLE;
    private static final MethodHandle PUT_LONG;
    private static final MethodHandle PUT_DOUBLE;
    private static final long LONGS;
    private static final long DOUBLES;

    static {
        try {
            Class<?> type = Class.forName("sun.misc.Unsafe");
            Field field = type.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            Object unsafe = field.get(null);
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            GET_LONG = lookup.bind(unsafe, "getLong", methodType(long.class, Object.class, long.class));
            GET_DOUBLE = lookup.bind(unsafe, "getDouble", methodType(double.class, Object.class, long.class));
            PUT_LONG = lookup.bind(unsafe, "putLong", methodType(void.class, Object.class, long.class, long.class));
            PUT_DOUBLE =
                    lookup.bind(unsafe, "putDouble", methodType(void.class, Object.class, long.class, double.class));
            MethodHandle base = lookup.bind(unsafe, "arrayBaseOffset", methodType(int.class, Class.class));
            LONGS = (int) base.invoke(long[].class);
            DOUBLES = (int) base.invoke(double[].class);
        } catch (Throwable e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Unchecked() {}

    static long get(long[] array, int index) {
        assert index >= 0 && index < array.length;
        try {
            return (long) GET_LONG.invokeExact((Object) array, LONGS + ((long) index << 3));
        } catch (Throwable e) {
            throw never(e);
        }
    }

    static double get(double[] array, int index) {
        assert index >= 0 && index < array.length;
        try {
            return (double) GET_DOUBLE.invokeExact((Object) array, DOUBLES + ((long) index << 3));
        } catch (Throwable e) {
            throw never(e);
        }
    }

    static void set(long[] array, int index, long value) {
        assert index >= 0 && index < array.length;
        try {
            PUT_LONG.invokeExact((Object) array, LONGS + ((long) index << 3), value);
        } catch (Throwable e) {
            throw never(e);
        }
    }

    static void set(double[] array, int index, double value) {
        assert index >= 0 && index < array.length;
        try {
            PUT_DOUBLE.invokeExact((Object) array, DOUBLES + ((long) index << 3), value);
        } catch (Throwable e) {
            throw never(e);
        }
    }

    private static IllegalStateException never(Throwable e) {
        return new IllegalStateException(e);
    }
}
