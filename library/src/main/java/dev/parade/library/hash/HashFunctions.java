package dev.parade.library.hash;

import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.hash.HashContextClass.Session;
import java.security.MessageDigest;
import java.util.Arrays;

/** The functions of ext/hash. */
final class HashFunctions {
    @PhpConstant(name = "HASH_HMAC")
    static final long HASH_HMAC = 1;

    private HashFunctions() {}

    private static HashAlgorithm algorithm(BuiltinCall call, PhpString name) {
        HashAlgorithm found = HashAlgorithm.find(name.toString());
        if (found == null) {
            throw ArgumentErrors.valueError(call, 0, "must be a valid hashing algorithm");
        }
        return found;
    }

    private static HashAlgorithm cryptographic(BuiltinCall call, PhpString name) {
        HashAlgorithm found = HashAlgorithm.find(name.toString());
        if (found == null || !found.cryptographic()) {
            throw ArgumentErrors.valueError(call, 0, "must be a valid cryptographic hashing algorithm");
        }
        return found;
    }

    @PhpFunction(
            sig = "hash(string $algo, string $data, bool $binary = false, array $options = []): string",
            effect = {THROWS, WARNS},
            doc = "The digest of a string.",
            examples = {
                "hash('crc32b', 'abc') => '352441c2'",
                "hash('sha256', 'abc') => 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'"
            })
    static PhpString hash(
            Request request, BuiltinCall call, PhpString algo, PhpString data, boolean binary, PhpArray options) {
        HashState state = HashOptions.start(request, call, algorithm(call, algo), options);
        return Hex.of(DigestFunctions.digest(state, data), binary);
    }

    @PhpFunction(
            sig = "hash_file(string $algo, path $filename, bool $binary = false, array $options = []): string|false",
            effect = {THROWS, READS_FILE, WARNS},
            doc = "The digest of a file.",
            partial = "stream wrappers",
            examples = "@hash_file('md5', '/no such file') => false")
    static Object hashFile(
            Request request, BuiltinCall call, PhpString algo, PhpString filename, boolean binary, PhpArray options) {
        HashState state = HashOptions.start(request, call, algorithm(call, algo), options);
        return DigestFunctions.ofFile(request, call, state, filename, binary);
    }

    @PhpFunction(
            sig = "hash_hmac(string $algo, string $data, string $key, bool $binary = false): string",
            effect = THROWS,
            doc = "The digest of a string, keyed by HMAC.",
            examples = "hash_hmac('md5', 'The quick brown fox jumps over the lazy dog', 'key')"
                    + " => '80070713463e7749b90c2dc24911e275'")
    static PhpString hashHmac(BuiltinCall call, PhpString algo, PhpString data, PhpString key, boolean binary) {
        return Hex.of(cryptographic(call, algo).hmac(key.exactBytes(), data.exactBytes()), binary);
    }

    @PhpFunction(
            sig = "hash_hmac_file(string $algo, path $filename, string $key, bool $binary = false): string|false",
            effect = {THROWS, READS_FILE, WARNS},
            doc = "The digest of a file, keyed by HMAC.",
            partial = "stream wrappers",
            examples = "@hash_hmac_file('md5', '/no such file', 'key') => false")
    static Object hashHmacFile(
            Request request, BuiltinCall call, PhpString algo, PhpString filename, PhpString key, boolean binary) {
        HashAlgorithm algorithm = cryptographic(call, algo);
        HashState inner = algorithm.start();
        byte[] pad = algorithm.hmacPad(key.exactBytes(), 0x36);
        inner.update(pad, 0, pad.length);
        return HashedFile.update(request, call, inner, filename)
                ? Hex.of(algorithm.hmacOuter(key.exactBytes(), inner.finish()), binary)
                : (Object) false;
    }

    @PhpFunction(
            sig = "hash_init(string $algo, int $flags = 0, string $key = '', array $options = []): HashContext",
            effect = {THROWS, WARNS},
            doc = "Starts a hash that takes its input piece by piece.",
            examples = "(function () { $c = hash_init('md5'); hash_update($c, 'a'); hash_update($c, 'bc'); "
                    + "return hash_final($c); })() => '900150983cd24fb0d6963f7d28e17f72'")
    static PhpObject hashInit(
            Request request, BuiltinCall call, PhpString algo, long flags, PhpString key, PhpArray options) {
        HashAlgorithm algorithm = algorithm(call, algo);
        HashState state = HashOptions.start(request, call, algorithm, options);
        byte[] secret = null;
        if ((flags & HASH_HMAC) != 0) {
            if (!algorithm.cryptographic()) {
                throw ArgumentErrors.valueError(
                        call, 0, "must be a cryptographic hashing algorithm if HMAC is requested");
            }
            if (key.isEmpty()) {
                String must = request.level() < 84 ? "cannot" : "must not";
                throw ArgumentErrors.valueError(call, 2, must + " be empty when HMAC is requested");
            }
            secret = key.copyBytes();
            byte[] pad = algorithm.hmacPad(secret, 0x36);
            state.update(pad, 0, pad.length);
        }
        PhpObject context = request.instantiate(request.builtinClass("HashContext"));
        context.setNativeData(new Session(algorithm, state, secret));
        return context;
    }

    private static Session session(BuiltinCall call, PhpObject context) {
        if (context.nativeData() instanceof Session session && session.state != null) {
            return session;
        }
        throw ArgumentErrors.typeError(call, 0, "must be a valid, non-finalized HashContext");
    }

    @PhpFunction(
            sig = "hash_update(HashContext $context, string $data): true",
            effect = {THROWS, WRITES_OBJECT},
            doc = "Feeds a string to a hash.",
            examples = "hash_update(hash_init('md5'), 'x') => true")
    static boolean hashUpdate(BuiltinCall call, PhpObject context, PhpString data) {
        session(call, context).state.update(data.bytes(), 0, data.length());
        return true;
    }

    @PhpFunction(
            sig = "hash_update_file(HashContext $context, path $filename, $stream_context = null): bool",
            effect = {THROWS, WRITES_OBJECT, READS_FILE, WARNS},
            doc = "Feeds a file to a hash.",
            partial = "stream wrappers and contexts",
            examples = "@hash_update_file(hash_init('md5'), '/no such file') => false")
    static boolean hashUpdateFile(
            Request request, BuiltinCall call, PhpObject context, PhpString filename, Object streamContext) {
        return HashedFile.update(request, call, session(call, context).state, filename);
    }

    @PhpFunction(
            sig = "hash_update_stream(HashContext $context, resource $stream, int $length = -1): int",
            effect = {THROWS, WRITES_OBJECT, READS_FILE, WARNS},
            doc = "Feeds what a stream gives to a hash; answers how many bytes.",
            examples = "hash_update_stream(hash_init('md5'), fopen('example.txt', 'r')) => 8")
    static long hashUpdateStream(Request request, BuiltinCall call, PhpObject context, Object stream, long length) {
        Session session = session(call, context);
        Object text = Callables.call(
                request, PhpString.of("stream_get_contents"), stream, length < 0 ? PhpNull.INSTANCE : (Object) length);
        if (!(text instanceof PhpString bytes)) {
            return 0;
        }
        session.state.update(bytes.bytes(), 0, bytes.length());
        return bytes.length();
    }

    @PhpFunction(
            sig = "hash_final(HashContext $context, bool $binary = false): string",
            effect = {THROWS, WRITES_OBJECT},
            doc = "The digest of what a hash was fed; ends it.",
            examples = "hash_final(hash_init('crc32b')) => '00000000'")
    static PhpString hashFinal(BuiltinCall call, PhpObject context, boolean binary) {
        Session session = session(call, context);
        byte[] digest = session.state.finish();
        session.state = null;
        return Hex.of(session.key == null ? digest : session.algorithm.hmacOuter(session.key, digest), binary);
    }

    @PhpFunction(
            sig = "hash_copy(HashContext $context): HashContext",
            effect = THROWS,
            doc = "A hash with the same input so far.",
            examples = "hash_final(hash_copy(hash_init('crc32b'))) => '00000000'")
    static PhpObject hashCopy(Request request, BuiltinCall call, PhpObject context) {
        Session session = session(call, context);
        PhpObject copy = request.instantiate(context.phpClass());
        copy.setNativeData(new Session(session.algorithm, session.state.copy(), session.key));
        return copy;
    }

    @PhpFunction(
            sig = "hash_algos(): array",
            effect = {},
            doc = "Names of the algorithms.",
            examples = "in_array('sha256', hash_algos()) => true")
    static PhpArray hashAlgos() {
        return names(false);
    }

    @PhpFunction(
            sig = "hash_hmac_algos(): array",
            effect = {},
            doc = "Names of the algorithms that HMAC takes.",
            examples = "in_array('crc32', hash_hmac_algos()) => false")
    static PhpArray hashHmacAlgos() {
        return names(true);
    }

    private static PhpArray names(boolean cryptographic) {
        PhpArray names = new PhpArray();
        for (HashAlgorithm algorithm : HashAlgorithm.all()) {
            if (algorithm.cryptographic() || !cryptographic) {
                names.append(PhpString.of(algorithm.name()));
            }
        }
        return names;
    }

    /** Declared as mixed because PHP takes strings alone here, in weak mode too. */
    @PhpFunction(
            sig = "hash_equals(mixed $known_string, mixed $user_string): bool",
            effect = THROWS,
            doc = "Whether two strings are the same, in a time that tells nothing of where they differ.",
            examples = {"hash_equals('abc', 'abc') => true", "hash_equals('abc', 'abd') => false"})
    static boolean hashEquals(BuiltinCall call, Object knownString, Object userString) {
        return MessageDigest.isEqual(onlyString(call, 0, knownString), onlyString(call, 1, userString));
    }

    private static byte[] onlyString(BuiltinCall call, int position, Object value) {
        if (value instanceof PhpString text) {
            return text.exactBytes();
        }
        throw ArgumentErrors.typeError(
                call, position, "must be of type string, " + PhpErrors.valueName(value) + " given");
    }

    @PhpFunction(
            sig = "hash_pbkdf2(string $algo, string $password, string $salt, int $iterations, int $length = 0, "
                    + "bool $binary = false, array $options = []): string",
            effect = THROWS,
            doc = "A key made of a password by PBKDF2 (RFC 2898).",
            examples = "hash_pbkdf2('sha1', 'password', 'salt', 2, 40) => 'ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957'")
    static PhpString hashPbkdf2(
            BuiltinCall call,
            PhpString algo,
            PhpString password,
            PhpString salt,
            long iterations,
            long length,
            boolean binary,
            PhpArray options) {
        HashAlgorithm algorithm = cryptographic(call, algo);
        if (iterations <= 0) {
            throw ArgumentErrors.valueError(call, 3, "must be greater than 0");
        }
        if (length < 0) {
            throw ArgumentErrors.valueError(call, 4, "must be greater than or equal to 0");
        }
        int size = algorithm.digestSize();
        long wanted = length == 0 ? (binary ? size : 2L * size) : length;
        int bytes = Math.toIntExact(binary ? wanted : (wanted + 1) / 2);
        byte[] secret = password.exactBytes();
        byte[] out = new byte[(bytes + size - 1) / size * size];
        for (int block = 1; (block - 1) * size < bytes; block++) {
            byte[] number = {(byte) (block >> 24), (byte) (block >> 16), (byte) (block >> 8), (byte) block};
            byte[] last = algorithm.hmac(secret, salt.exactBytes(), number);
            byte[] sum = last.clone();
            for (long i = 1; i < iterations; i++) {
                last = algorithm.hmac(secret, last);
                for (int j = 0; j < size; j++) {
                    sum[j] ^= last[j];
                }
            }
            System.arraycopy(sum, 0, out, (block - 1) * size, size);
        }
        return Hex.of(Arrays.copyOf(out, bytes), binary).substring(0, (int) wanted);
    }

    @PhpFunction(
            sig = "hash_hkdf(string $algo, string $key, int $length = 0, string $info = '', string $salt = ''): string",
            effect = THROWS,
            doc = "A key derived from another by HKDF (RFC 5869).",
            examples = "strlen(hash_hkdf('sha256', 'key')) => 32")
    static PhpString hashHkdf(
            Request request,
            BuiltinCall call,
            PhpString algo,
            PhpString key,
            long length,
            PhpString info,
            PhpString salt) {
        HashAlgorithm algorithm = cryptographic(call, algo);
        if (key.isEmpty()) {
            throw ArgumentErrors.valueError(call, 1, request.level() < 84 ? "cannot be empty" : "must not be empty");
        }
        if (length < 0) {
            throw ArgumentErrors.valueError(call, 2, "must be greater than or equal to 0");
        }
        int size = algorithm.digestSize();
        if (length > 255L * size) {
            throw ArgumentErrors.valueError(call, 2, "must be less than or equal to " + 255 * size);
        }
        int wanted = length == 0 ? size : (int) length;
        byte[] extracted = algorithm.hmac(salt.exactBytes(), key.exactBytes());
        byte[] out = new byte[wanted];
        byte[] last = {};
        for (int block = 1, at = 0; at < wanted; block++, at += size) {
            last = algorithm.hmac(extracted, last, info.exactBytes(), new byte[] {(byte) block});
            System.arraycopy(last, 0, out, at, Math.min(size, wanted - at));
        }
        return PhpString.of(out);
    }
}
