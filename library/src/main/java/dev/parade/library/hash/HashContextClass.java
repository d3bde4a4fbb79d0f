package dev.parade.library.hash;

import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;

/** A hash under way, as PHP code holds it. */
@PhpClass(
        sig = "final class HashContext",
        doc = "A hash under way.",
        hooks = HashContextClass.Hooks.class,
        partial = "serialisation is refused for all algorithms")
final class HashContextClass {
    private HashContextClass() {}

    /** The native data: {@code state} is null once the digest was taken, {@code key} null without HMAC. */
    static final class Session {
        final HashAlgorithm algorithm;
        final byte[] key;
        HashState state;

        Session(HashAlgorithm algorithm, HashState state, byte[] key) {
            this.algorithm = algorithm;
            this.state = state;
            this.key = key;
        }
    }

    /** Copies the state with the object. */
    public static final class Hooks implements BuiltinClass {
        @Override
        public void cloned(PhpObject original, PhpObject copy) {
            if (original.nativeData() instanceof Session session) {
                if (session.state == null) {
                    throw PhpErrors.error("Cannot clone a finalized HashContext");
                }
                copy.setNativeData(new Session(session.algorithm, session.state.copy(), session.key));
            }
        }
    }

    @PhpMethod(
            sig = "private function __construct()",
            effect = {},
            doc = "Contexts come from hash_init().")
    static void construct(PhpObject self) {}

    @PhpMethod(sig = "public function __debugInfo(): array", effect = THROWS, doc = "The algorithm's name.")
    static PhpArray debugInfo(PhpObject self) {
        PhpArray info = new PhpArray();
        if (self.nativeData() instanceof Session session) {
            info.put("algo", dev.parade.interpreter.values.PhpString.of(session.algorithm.name()));
        }
        return info;
    }

    @PhpMethod(sig = "public function __serialize(): array", effect = THROWS, doc = "Refuses.")
    static PhpArray serialize(PhpObject self) {
        Session session = (Session) self.nativeData();
        if (session != null && session.key != null) {
            throw PhpErrors.of("Exception", "HashContext with HASH_HMAC option cannot be serialized");
        }
        String algorithm = session == null ? "" : session.algorithm.name();
        throw PhpErrors.of("Exception", "HashContext for algorithm \"" + algorithm + "\" cannot be serialized");
    }

    @PhpMethod(sig = "public function __unserialize(array $data): void", effect = THROWS, doc = "Refuses.")
    static void unserialize(PhpObject self, PhpArray data) {
        if (self.nativeData() != null) {
            throw PhpErrors.of("Exception", "HashContext::__unserialize called on initialized object");
        }
        throw PhpErrors.of("Exception", "Incomplete or ill-formed serialization data");
    }
}
