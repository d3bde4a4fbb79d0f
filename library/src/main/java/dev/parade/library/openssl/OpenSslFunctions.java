package dev.parade.library.openssl;

import static dev.parade.catalog.Effect.RANDOM;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_ARGUMENT;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Digests, random bytes, keys from passwords. */
final class OpenSslFunctions {
    /** OpenSSL's names and the JDK's. */
    private static final Map<String, String> DIGESTS = new TreeMap<>(Map.ofEntries(
            Map.entry("md5", "MD5"),
            Map.entry("sha1", "SHA-1"),
            Map.entry("sha224", "SHA-224"),
            Map.entry("sha256", "SHA-256"),
            Map.entry("sha3-224", "SHA3-224"),
            Map.entry("sha3-256", "SHA3-256"),
            Map.entry("sha3-384", "SHA3-384"),
            Map.entry("sha3-512", "SHA3-512"),
            Map.entry("sha384", "SHA-384"),
            Map.entry("sha512", "SHA-512"),
            Map.entry("sha512-224", "SHA-512/224"),
            Map.entry("sha512-256", "SHA-512/256")));

    private static final SecureRandom SECURE = new SecureRandom();

    private OpenSslFunctions() {}

    private static String digest(String name) {
        return DIGESTS.get(name.toLowerCase(Locale.ROOT));
    }

    @PhpFunction(
            sig = "openssl_get_md_methods(bool $aliases = false): array",
            effect = {},
            doc = "The names of the digests.",
            examples = "in_array('sha256', openssl_get_md_methods()) => true")
    static PhpArray methods(@SuppressWarnings("unused") boolean aliases) {
        PhpArray names = new PhpArray();
        DIGESTS.keySet().forEach(name -> names.append(PhpString.of(name)));
        return names;
    }

    @PhpFunction(
            sig = "openssl_digest(string $data, string $digest_algo, bool $binary = false): string|false",
            effect = WARNS,
            doc = "The digest of a string.",
            partial = "digests other than MD5, SHA-1, SHA-2 and SHA-3",
            examples = "openssl_digest('abc', 'SHA1') => 'a9993e364706816aba3e25717850c26c9cd0d89d'")
    static Object digest(Request request, PhpString data, PhpString name, boolean binary) {
        String algorithm = digest(name.toString());
        if (algorithm == null) {
            request.warning("openssl_digest(): Unknown digest algorithm");
            return false;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.update(data.bytes(), 0, data.length());
            byte[] result = digest.digest();
            return binary ? PhpString.of(result) : PhpString.of(HexFormat.of().formatHex(result));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @PhpFunction(
            sig = "openssl_random_pseudo_bytes(int $length, &$strong_result = null): string",
            effect = {RANDOM, WRITES_ARGUMENT, THROWS},
            writes = "strong_result",
            doc = "Random bytes.",
            examples = "strlen(openssl_random_pseudo_bytes(5)) => 5")
    static PhpString randomPseudoBytes(Request request, BuiltinCall call, long length, PhpReference strong) {
        if (length < 1 || length > Integer.MAX_VALUE - 64) {
            throw ArgumentErrors.valueError(call, 0, "must be greater than 0");
        }
        request.observe(RANDOM);
        byte[] bytes = new byte[(int) length];
        SECURE.nextBytes(bytes);
        if (strong != null) {
            strong.set(true);
        }
        return PhpString.of(bytes);
    }

    @PhpFunction(
            sig = "openssl_pbkdf2(string $password, string $salt, int $key_length, int $iterations, "
                    + "string $digest_algo = 'sha1'): string|false",
            effect = {WARNS, THROWS},
            doc = "A key made from a password.",
            partial = "digests other than MD5, SHA-1, SHA-2 and SHA-3",
            examples = "bin2hex(openssl_pbkdf2('password', 'salt', 8, 2)) => 'ea6c014dc72d6f8c'")
    static Object pbkdf2(
            Request request,
            BuiltinCall call,
            PhpString password,
            PhpString salt,
            long keyLength,
            long iterations,
            PhpString name) {
        if (keyLength <= 0 || keyLength > Integer.MAX_VALUE - 64) {
            throw ArgumentErrors.valueError(call, 2, "must be greater than 0");
        }
        String algorithm = digest(name.toString());
        if (algorithm == null) {
            request.warning("openssl_pbkdf2(): Unknown digest algorithm");
            return false;
        }
        try {
            Mac mac = Mac.getInstance("Hmac" + algorithm.replace("SHA-", "SHA"));
            byte[] secret = password.copyBytes();
            // The JDK refuses an empty key; HMAC fills every key up with zeros, so that one zero is the same key.
            mac.init(new SecretKeySpec(secret.length == 0 ? new byte[1] : secret, "RAW"));
            return PhpString.of(derive(mac, salt.copyBytes(), (int) keyLength, iterations));
        } catch (InvalidKeyException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PBKDF2, RFC 8018, 5.2. */
    private static byte[] derive(Mac mac, byte[] salt, int length, long iterations) {
        byte[] key = new byte[length];
        int step = mac.getMacLength();
        for (int block = 1, at = 0; at < length; block++, at += step) {
            mac.update(salt);
            byte[] number = {(byte) (block >>> 24), (byte) (block >>> 16), (byte) (block >>> 8), (byte) block};
            byte[] u = mac.doFinal(number);
            byte[] sum = u.clone();
            for (long i = 1; i < iterations; i++) {
                u = mac.doFinal(u);
                for (int j = 0; j < sum.length; j++) {
                    sum[j] ^= u[j];
                }
            }
            System.arraycopy(sum, 0, key, at, Math.min(step, length - at));
        }
        return key;
    }

    @PhpFunction(
            sig = "openssl_error_string(): string|false",
            effect = WRITES_GLOBAL,
            doc = "The oldest error that was not told yet.",
            examples = "openssl_error_string() => false")
    static Object errorString(Request request) {
        String text = OpenSslErrors.of(request).take();
        return text == null ? (Object) false : PhpString.of(text);
    }
}
