package dev.parade.library.standard.math;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The C library's mathematics, whose last digit PHP shows: the JDK's own functions are within the same error bounds, but
 * not always on the same side. Where there is no C library to call, the JDK's answer.
 */
final class CMath {
    private CMath() {}

    private static MethodHandle find(String name, int arguments) {
        try {
            Linker linker = Linker.nativeLinker();
            FunctionDescriptor descriptor = arguments == 1
                    ? FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE)
                    : FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE);
            return linker.defaultLookup()
                    .find(name)
                    .map(symbol -> linker.downcallHandle(symbol, descriptor, Linker.Option.critical(false)))
                    .orElse(null);
        } catch (UnsupportedOperationException | IllegalCallerException unavailable) {
            return null;
        }
    }

    private static IllegalStateException impossible(Throwable thrown) {
        return new IllegalStateException("a C function threw", thrown);
    }

    private static final class Sin {
        static final MethodHandle HANDLE = find("sin", 1);

        private Sin() {}
    }

    @TruffleBoundary
    static double sin(double x) {
        if (Sin.HANDLE == null) {
            return Math.sin(x);
        }
        try {
            return (double) Sin.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Cos {
        static final MethodHandle HANDLE = find("cos", 1);

        private Cos() {}
    }

    @TruffleBoundary
    static double cos(double x) {
        if (Cos.HANDLE == null) {
            return Math.cos(x);
        }
        try {
            return (double) Cos.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Tan {
        static final MethodHandle HANDLE = find("tan", 1);

        private Tan() {}
    }

    @TruffleBoundary
    static double tan(double x) {
        if (Tan.HANDLE == null) {
            return Math.tan(x);
        }
        try {
            return (double) Tan.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Asin {
        static final MethodHandle HANDLE = find("asin", 1);

        private Asin() {}
    }

    @TruffleBoundary
    static double asin(double x) {
        if (Asin.HANDLE == null) {
            return Math.asin(x);
        }
        try {
            return (double) Asin.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Acos {
        static final MethodHandle HANDLE = find("acos", 1);

        private Acos() {}
    }

    @TruffleBoundary
    static double acos(double x) {
        if (Acos.HANDLE == null) {
            return Math.acos(x);
        }
        try {
            return (double) Acos.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Atan {
        static final MethodHandle HANDLE = find("atan", 1);

        private Atan() {}
    }

    @TruffleBoundary
    static double atan(double x) {
        if (Atan.HANDLE == null) {
            return Math.atan(x);
        }
        try {
            return (double) Atan.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Sinh {
        static final MethodHandle HANDLE = find("sinh", 1);

        private Sinh() {}
    }

    @TruffleBoundary
    static double sinh(double x) {
        if (Sinh.HANDLE == null) {
            return Math.sinh(x);
        }
        try {
            return (double) Sinh.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Cosh {
        static final MethodHandle HANDLE = find("cosh", 1);

        private Cosh() {}
    }

    @TruffleBoundary
    static double cosh(double x) {
        if (Cosh.HANDLE == null) {
            return Math.cosh(x);
        }
        try {
            return (double) Cosh.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Tanh {
        static final MethodHandle HANDLE = find("tanh", 1);

        private Tanh() {}
    }

    @TruffleBoundary
    static double tanh(double x) {
        if (Tanh.HANDLE == null) {
            return Math.tanh(x);
        }
        try {
            return (double) Tanh.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Asinh {
        static final MethodHandle HANDLE = find("asinh", 1);

        private Asinh() {}
    }

    @TruffleBoundary
    static double asinh(double x) {
        if (Asinh.HANDLE == null) {
            return x == 0 ? x : Math.copySign(Math.log(Math.abs(x) + Math.sqrt(x * x + 1)), x);
        }
        try {
            return (double) Asinh.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Acosh {
        static final MethodHandle HANDLE = find("acosh", 1);

        private Acosh() {}
    }

    @TruffleBoundary
    static double acosh(double x) {
        if (Acosh.HANDLE == null) {
            return Math.log(x + Math.sqrt(x * x - 1));
        }
        try {
            return (double) Acosh.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Atanh {
        static final MethodHandle HANDLE = find("atanh", 1);

        private Atanh() {}
    }

    @TruffleBoundary
    static double atanh(double x) {
        if (Atanh.HANDLE == null) {
            return 0.5 * Math.log1p(2 * x / (1 - x));
        }
        try {
            return (double) Atanh.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Exp {
        static final MethodHandle HANDLE = find("exp", 1);

        private Exp() {}
    }

    @TruffleBoundary
    static double exp(double x) {
        if (Exp.HANDLE == null) {
            return Math.exp(x);
        }
        try {
            return (double) Exp.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Expm1 {
        static final MethodHandle HANDLE = find("expm1", 1);

        private Expm1() {}
    }

    @TruffleBoundary
    static double expm1(double x) {
        if (Expm1.HANDLE == null) {
            return Math.expm1(x);
        }
        try {
            return (double) Expm1.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Log {
        static final MethodHandle HANDLE = find("log", 1);

        private Log() {}
    }

    @TruffleBoundary
    static double log(double x) {
        if (Log.HANDLE == null) {
            return Math.log(x);
        }
        try {
            return (double) Log.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Log10 {
        static final MethodHandle HANDLE = find("log10", 1);

        private Log10() {}
    }

    @TruffleBoundary
    static double log10(double x) {
        if (Log10.HANDLE == null) {
            return Math.log10(x);
        }
        try {
            return (double) Log10.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Log1p {
        static final MethodHandle HANDLE = find("log1p", 1);

        private Log1p() {}
    }

    @TruffleBoundary
    static double log1p(double x) {
        if (Log1p.HANDLE == null) {
            return Math.log1p(x);
        }
        try {
            return (double) Log1p.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Log2 {
        static final MethodHandle HANDLE = find("log2", 1);

        private Log2() {}
    }

    @TruffleBoundary
    static double log2(double x) {
        if (Log2.HANDLE == null) {
            return Math.log(x) / Math.log(2);
        }
        try {
            return (double) Log2.HANDLE.invokeExact(x);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Atan2 {
        static final MethodHandle HANDLE = find("atan2", 2);

        private Atan2() {}
    }

    @TruffleBoundary
    static double atan2(double x, double y) {
        if (Atan2.HANDLE == null) {
            return Math.atan2(x, y);
        }
        try {
            return (double) Atan2.HANDLE.invokeExact(x, y);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Hypot {
        static final MethodHandle HANDLE = find("hypot", 2);

        private Hypot() {}
    }

    @TruffleBoundary
    static double hypot(double x, double y) {
        if (Hypot.HANDLE == null) {
            return Math.hypot(x, y);
        }
        try {
            return (double) Hypot.HANDLE.invokeExact(x, y);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }

    private static final class Pow {
        static final MethodHandle HANDLE = find("pow", 2);

        private Pow() {}
    }

    @TruffleBoundary
    static double pow(double x, double y) {
        if (Pow.HANDLE == null) {
            return Math.pow(x, y);
        }
        try {
            return (double) Pow.HANDLE.invokeExact(x, y);
        } catch (Throwable thrown) {
            throw impossible(thrown);
        }
    }
}
