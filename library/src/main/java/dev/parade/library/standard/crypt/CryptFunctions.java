package dev.parade.library.standard.crypt;

import static dev.parade.catalog.Effect.RANDOM;
import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.random.SecureSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/** Functions that hash passwords. */
final class CryptFunctions {
    @PhpConstant(name = "PASSWORD_DEFAULT")
    static final String PASSWORD_DEFAULT = "2y";

    @PhpConstant(name = "PASSWORD_BCRYPT")
    static final String PASSWORD_BCRYPT = "2y";

    @PhpConstant(name = "PASSWORD_BCRYPT_DEFAULT_COST")
    static final long PASSWORD_BCRYPT_DEFAULT_COST = 12;

    @PhpConstant(name = "CRYPT_SALT_LENGTH")
    static final long CRYPT_SALT_LENGTH = 123;

    @PhpConstant(name = "CRYPT_MD5")
    static final long CRYPT_MD5 = 1;

    @PhpConstant(name = "CRYPT_BLOWFISH")
    static final long CRYPT_BLOWFISH = 1;

    @PhpConstant(name = "CRYPT_SHA256")
    static final long CRYPT_SHA256 = 1;

    @PhpConstant(name = "CRYPT_SHA512")
    static final long CRYPT_SHA512 = 1;

    @PhpConstant(name = "CRYPT_STD_DES")
    static final long CRYPT_STD_DES = 1;

    @PhpConstant(name = "CRYPT_EXT_DES")
    static final long CRYPT_EXT_DES = 1;

    private static final int HASH_LENGTH = 60;

    private CryptFunctions() {}

    /** Null for a setting that names no scheme or a damaged one. */
    static String crypt(byte[] password, String setting) {
        int nul = 0;
        while (nul < password.length && password[nul] != 0) {
            nul++;
        }
        byte[] text = java.util.Arrays.copyOf(password, nul);
        if (setting.startsWith("$1$")) {
            return DigestCrypt.md5(text, setting);
        }
        if (setting.startsWith("$5$") || setting.startsWith("$6$")) {
            return DigestCrypt.sha(text, setting);
        }
        return setting.startsWith("$2") ? Bcrypt.hash(text, setting) : DesCrypt.hash(text, setting);
    }

    @PhpFunction(
            sig = "crypt(string $string, string $salt): string",
            effect = {},
            doc = "A password's hash by the scheme that the salt names, '*0' or '*1' when it names none.",
            examples = {
                "crypt('rasmuslerdorf', '$1$rasmusle$') => '$1$rasmusle$rISCgZzpwk3UhDidwXvin0'",
                "crypt('x', '*0') => '*1'"
            })
    static String crypt(PhpString string, PhpString salt) {
        String setting = salt.substring(0, (int) Math.min(CRYPT_SALT_LENGTH, salt.length()))
                .toString();
        String hash = crypt(string.exactBytes(), setting);
        return hash != null ? hash : setting.startsWith("*0") ? "*1" : "*0";
    }

    private static boolean isBcrypt(PhpString hash) {
        return hash.length() == HASH_LENGTH && hash.toString().startsWith("$2y$");
    }

    private static long cost(PhpString hash) {
        String digits = hash.substring(4, 6).toString();
        return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Long.parseLong(digits) : 10;
    }

    private static long wantedCost(Request request, PhpArray options) {
        return switch (options.get("cost")) {
            case Long number -> number;
            case Double number -> (long) (double) number;
            case PhpString text -> text.isIntegerKey() ? text.integerKey() : 0;
            case null -> request.level() >= 84 ? PASSWORD_BCRYPT_DEFAULT_COST : 10;
            default -> 0;
        };
    }

    /** Whether the argument names bcrypt, the one algorithm there is. */
    private static boolean namesBcrypt(Object algorithm) {
        return switch (algorithm) {
            case Long number -> number == 0 || number == 1;
            case PhpString name -> name.toString().equals(PASSWORD_BCRYPT);
            default -> true;
        };
    }

    @PhpFunction(
            sig = "password_hash(string $password, string|int|null $algo, array $options = []): string",
            effect = {RANDOM, THROWS},
            doc = "A new hash of a password with a random salt.",
            partial = "Argon2",
            examples = "password_verify('secret', password_hash('secret', PASSWORD_BCRYPT, ['cost' => 4])) => true")
    static String passwordHash(Request request, BuiltinCall call, PhpString password, Object algo, PhpArray options) {
        if (!namesBcrypt(algo)) {
            throw ArgumentErrors.valueError(call, 1, "must be a valid password hashing algorithm");
        }
        if (password.indexOf(0, 0) >= 0) {
            throw PhpErrors.valueError("Bcrypt password must not contain null character");
        }
        long cost = wantedCost(request, options);
        if (cost < 4 || cost > 31) {
            throw PhpErrors.valueError("Invalid bcrypt cost parameter specified: " + cost);
        }
        String salt = Bcrypt.encode(SecureSource.INSTANCE.bytes(16), 16);
        return Bcrypt.hash(password.exactBytes(), String.format(Locale.ROOT, "$2y$%02d$%s", cost, salt));
    }

    @PhpFunction(
            sig = "password_verify(string $password, string $hash): bool",
            effect = {},
            doc = "Whether a password has that hash, in a time that tells nothing of where it differs.",
            partial = "Argon2",
            examples = "password_verify('rasmuslerdorf', "
                    + "'$2y$04$usesomesillystringforeSZ3saLXGnQtLrpxgqydzBYMhY/4iDpG') => true")
    static boolean passwordVerify(PhpString password, PhpString hash) {
        String again = crypt(password.exactBytes(), hash.toString());
        return again != null
                && again.length() >= 13
                && MessageDigest.isEqual(again.getBytes(StandardCharsets.ISO_8859_1), hash.exactBytes());
    }

    @PhpFunction(
            sig = "password_get_info(string $hash): array",
            effect = {},
            doc = "Algorithm and options of a hash.",
            partial = "Argon2",
            examples =
                    "password_get_info('x') => array ('algo' => NULL, 'algoName' => 'unknown', 'options' => array ())")
    static PhpArray passwordGetInfo(PhpString hash) {
        boolean known = isBcrypt(hash);
        PhpArray options = new PhpArray();
        if (known) {
            options.put("cost", cost(hash));
        }
        PhpArray info = new PhpArray();
        info.put("algo", known ? PhpString.of(PASSWORD_BCRYPT) : dev.parade.interpreter.values.PhpNull.INSTANCE);
        info.put("algoName", PhpString.of(known ? "bcrypt" : "unknown"));
        info.put("options", options);
        return info;
    }

    @PhpFunction(
            sig = "password_needs_rehash(string $hash, string|int|null $algo, array $options = []): bool",
            effect = {},
            doc = "Whether a hash was made by another algorithm or with other options.",
            partial = "Argon2",
            examples = "password_needs_rehash('x', PASSWORD_BCRYPT) => true")
    static boolean passwordNeedsRehash(Request request, PhpString hash, Object algo, PhpArray options) {
        return namesBcrypt(algo) && (!isBcrypt(hash) || cost(hash) != wantedCost(request, options));
    }

    @PhpFunction(
            sig = "password_algos(): array",
            effect = {},
            doc = "Names of the algorithms for passwords.",
            partial = "Argon2",
            examples = "in_array('2y', password_algos()) => true")
    static PhpArray passwordAlgos() {
        return PhpArray.ofList(PhpString.of(PASSWORD_BCRYPT));
    }
}
