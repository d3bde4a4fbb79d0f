package dev.parade.library.random;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** Engines as PHP objects: a builtin one keeps its generator as native data, any other is asked by its method. */
final class EngineObject {
    private static final PhpString GENERATE = PhpString.of("generate");

    private EngineObject() {}

    /** Copies the generator with the object. */
    public static final class Hooks implements BuiltinClass {
        @Override
        public void cloned(PhpObject original, PhpObject copy) {
            if (original.nativeData() instanceof RandomSource source) {
                copy.setNativeData(source.copy());
            }
        }
    }

    /** The generator of an engine object. */
    static RandomSource source(Request request, PhpObject engine) {
        return engine.nativeData() instanceof RandomSource source ? source : new UserSource(request, engine);
    }

    /** The next number as bytes, the lowest first. */
    static PhpString bytes(PhpObject engine) {
        RandomSource source = (RandomSource) engine.nativeData();
        long number = source.generate();
        byte[] bytes = new byte[source.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (number >>> 8 * i);
        }
        return PhpString.of(bytes);
    }

    /** An engine written in PHP. */
    private static final class UserSource implements RandomSource {
        private final Request request;
        private final PhpArray method;
        private int size = 8;

        UserSource(Request request, PhpObject engine) {
            this.request = request;
            this.method = PhpArray.ofList(engine, GENERATE);
        }

        @Override
        public long generate() {
            PhpString bytes = (PhpString) PhpReference.deref(Callables.call(request, method));
            if (bytes.isEmpty()) {
                throw PhpErrors.of("Random\\BrokenRandomEngineError", "A random engine must return a non-empty string");
            }
            size = Math.min(8, bytes.length());
            long number = 0;
            for (int i = 0; i < size; i++) {
                number |= (long) bytes.at(i) << 8 * i;
            }
            return number;
        }

        @Override
        public int size() {
            return size;
        }
    }
}
