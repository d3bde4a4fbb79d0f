package dev.parade.library.hash;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.Arrays;

/** Starts a hash as the options of hash() and hash_init() say: from a seed or a secret, where the algorithm knows such. */
final class HashOptions {
    private static final int SECRET_MAX = 256;

    private HashOptions() {}

    static HashState start(Request request, BuiltinCall call, HashAlgorithm algorithm, PhpArray options) {
        Object seed = options.get("seed");
        Object secret = options.get("secret");
        boolean xxh3 = false;
        switch (algorithm.name()) {
            case "xxh3", "xxh128" -> {
                xxh3 = true;
                if (seed != null && secret != null) {
                    throw PhpErrors.error(
                            algorithm.name() + ": Only one of seed or secret is to be passed for initialization");
                }
                if (seed != null && !(seed instanceof Long)) {
                    deprecated(request, call, "a seed of a type other than int is deprecated because it is ignored");
                }
            }
            case "xxh32", "xxh64" -> {
                if (options.size() > 0 && !(seed instanceof Long)) {
                    seedIsZero(request, call);
                }
            }
            case "murmur3a", "murmur3c", "murmur3f" -> {
                if (seed != null && !(seed instanceof Long)) {
                    seedIsZero(request, call);
                }
            }
            default -> {}
        }
        if (xxh3 && secret != null) {
            return new Xxh3Hash(algorithm.digestSize() == 16, secret(request, call, algorithm, secret));
        }
        return seed instanceof Long number ? algorithm.start(number) : algorithm.start();
    }

    private static byte[] secret(Request request, BuiltinCall call, HashAlgorithm algorithm, Object value) {
        if (!(value instanceof PhpString)) {
            deprecated(
                    request,
                    call,
                    "a secret of a type other than string is deprecated because it implicitly converts to a string, "
                            + "potentially hiding bugs");
        }
        byte[] secret = Conversions.toPhpString(value).copyBytes();
        if (secret.length < Xxh3Math.SECRET_MIN) {
            throw PhpErrors.error(algorithm.name() + ": Secret length must be >= " + Xxh3Math.SECRET_MIN + " bytes, "
                    + secret.length + " bytes passed");
        }
        if (secret.length > SECRET_MAX) {
            request.warning(call.name() + "(): " + algorithm.name() + ": Secret content exceeding " + SECRET_MAX
                    + " bytes discarded");
            return Arrays.copyOf(secret, SECRET_MAX);
        }
        return secret;
    }

    private static void seedIsZero(Request request, BuiltinCall call) {
        deprecated(
                request,
                call,
                "a seed of a type other than int is deprecated because it is the same as setting the seed to 0");
    }

    private static void deprecated(Request request, BuiltinCall call, String what) {
        if (request.level() >= 84) {
            request.deprecated(call.name() + "(): Passing " + what);
        }
    }
}
