package dev.parade.library.openssl;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_ARGUMENT;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Symmetric ciphers. */
final class CipherFunctions {
    private static final String PARTIAL =
            "ciphers other than AES and triple DES; CCM, OCB, XTS and key wrapping; " + "tags of fewer than 12 bytes";

    private CipherFunctions() {}

    @PhpFunction(
            sig = "openssl_get_cipher_methods(bool $aliases = false): array",
            effect = {},
            doc = "The names of the ciphers.",
            examples = "in_array('aes-256-cbc', openssl_get_cipher_methods()) => true")
    static PhpArray methods(@SuppressWarnings("unused") boolean aliases) {
        PhpArray names = new PhpArray();
        CipherKind.names().forEach(name -> names.append(PhpString.of(name)));
        return names;
    }

    @PhpFunction(
            sig = "openssl_cipher_iv_length(string $cipher_algo): int|false",
            effect = {WARNS, THROWS},
            doc = "The length of a cipher's initialization vector.",
            examples = "openssl_cipher_iv_length('AES-128-CBC') => 16")
    static Object ivLength(Request request, BuiltinCall call, PhpString name) {
        CipherKind kind = known(request, call, 0, name);
        return kind == null ? (Object) false : (Object) (long) kind.ivLength();
    }

    @PhpFunction(
            sig = "openssl_cipher_key_length(string $cipher_algo): int|false",
            effect = {WARNS, THROWS},
            doc = "The length of a cipher's key.",
            examples = "openssl_cipher_key_length('aes-192-cbc') => 24")
    static Object keyLength(Request request, BuiltinCall call, PhpString name) {
        CipherKind kind = known(request, call, 0, name);
        return kind == null ? (Object) false : (Object) (long) kind.keyLength();
    }

    @PhpFunction(
            sig = "openssl_encrypt(string $data, string $cipher_algo, string $passphrase, int $options = 0, "
                    + "string $iv = '', &$tag = null, string $aad = '', int $tag_length = 16): string|false",
            effect = {WRITES_ARGUMENT, WRITES_GLOBAL, WARNS, THROWS},
            writes = "tag",
            doc = "Data, encrypted.",
            partial = PARTIAL,
            examples = "openssl_encrypt('abc', 'aes-128-ecb', 'key') => '218UmnyvDNJ1yhjCA6ISyQ=='")
    static Object encrypt(
            Request request,
            BuiltinCall call,
            PhpString data,
            PhpString name,
            PhpString passphrase,
            long options,
            PhpString iv,
            PhpReference tag,
            PhpString aad,
            long tagLength) {
        CipherKind kind = known(request, call, -1, name);
        if (kind == null) {
            return false;
        }
        if (kind.isAuthenticating() && tag == null) {
            request.warning("openssl_encrypt(): A tag should be provided when using AEAD mode");
            return false;
        }
        if (!kind.isAuthenticating() && tag != null) {
            request.warning("openssl_encrypt(): The authenticated tag cannot be provided for cipher that does not "
                    + "support AEAD");
        }
        if (kind.isAuthenticating() && (tagLength < 12 || tagLength > 16)) {
            request.warning("openssl_encrypt(): Setting tag length for AEAD cipher failed");
            return false;
        }
        if (iv.isEmpty() && kind.ivLength() > 0) {
            request.warning("openssl_encrypt(): Using an empty Initialization Vector (iv) is potentially insecure and "
                    + "not recommended");
        }
        try {
            byte[] result = run(
                    Cipher.ENCRYPT_MODE,
                    kind,
                    key(kind, passphrase),
                    options,
                    iv(request, call, kind, iv),
                    aad,
                    (int) tagLength,
                    data.copyBytes());
            if (kind.isAuthenticating()) {
                int end = result.length - (int) tagLength;
                tag.set(PhpString.of(Arrays.copyOfRange(result, end, result.length)));
                result = Arrays.copyOf(result, end);
            } else if (tag != null) {
                tag.set(PhpNull.INSTANCE);
            }
            return PhpString.of(
                    (options & OpenSslConstants.RAW_DATA) != 0
                            ? result
                            : Base64.getEncoder().encode(result));
        } catch (GeneralSecurityException e) {
            OpenSslErrors.of(request).add("error:1C80006B:Provider routines::wrong final block length");
            return false;
        }
    }

    @PhpFunction(
            sig = "openssl_decrypt(string $data, string $cipher_algo, string $passphrase, int $options = 0, "
                    + "string $iv = '', ?string $tag = null, string $aad = ''): string|false",
            effect = {WRITES_GLOBAL, WARNS, THROWS},
            doc = "Encrypted data, made readable.",
            partial = PARTIAL,
            examples = "openssl_decrypt('218UmnyvDNJ1yhjCA6ISyQ==', 'aes-128-ecb', 'key') => 'abc'")
    static Object decrypt(
            Request request,
            BuiltinCall call,
            PhpString data,
            PhpString name,
            PhpString passphrase,
            long options,
            PhpString iv,
            PhpString tag,
            PhpString aad) {
        CipherKind kind = known(request, call, -1, name);
        if (kind == null) {
            return false;
        }
        if (kind.isAuthenticating() && tag == null) {
            request.warning("openssl_decrypt(): A tag should be provided when using AEAD mode");
            return false;
        }
        if (!kind.isAuthenticating() && tag != null) {
            request.warning("openssl_decrypt(): The authenticated tag cannot be provided for cipher that does not "
                    + "support AEAD");
        }
        byte[] bytes = data.copyBytes();
        if ((options & OpenSslConstants.RAW_DATA) == 0) {
            try {
                bytes = Base64.getMimeDecoder().decode(bytes);
            } catch (IllegalArgumentException e) {
                request.warning("openssl_decrypt(): Failed to base64 decode the input");
                return false;
            }
        }
        int tagLength = 16;
        if (kind.isAuthenticating()) {
            tagLength = tag.length();
            if (tagLength < 12 || tagLength > 16) {
                request.warning("openssl_decrypt(): Setting tag for AEAD cipher decryption failed");
                return false;
            }
            int end = bytes.length;
            bytes = Arrays.copyOf(bytes, end + tagLength);
            System.arraycopy(tag.copyBytes(), 0, bytes, end, tagLength);
        }
        try {
            return PhpString.of(run(
                    Cipher.DECRYPT_MODE,
                    kind,
                    key(kind, passphrase),
                    options,
                    iv(request, call, kind, iv),
                    aad,
                    tagLength,
                    bytes));
        } catch (GeneralSecurityException e) {
            if (!kind.isAuthenticating()) {
                OpenSslErrors.of(request).add("error:1C800064:Provider routines::bad decrypt");
            }
            return false;
        }
    }

    private static CipherKind known(Request request, BuiltinCall call, int nonEmpty, PhpString name) {
        if (nonEmpty >= 0 && name.isEmpty()) {
            throw ArgumentErrors.valueError(
                    call, nonEmpty, request.level() >= 84 ? "must not be empty" : "cannot be empty");
        }
        CipherKind kind = CipherKind.of(name.toString());
        if (kind == null) {
            request.warning(call.name() + "(): Unknown cipher algorithm");
        }
        return kind;
    }

    /** The passphrase as key: filled up with zeros, or cut. */
    private static byte[] key(CipherKind kind, PhpString passphrase) {
        return Arrays.copyOf(passphrase.copyBytes(), kind.keyLength());
    }

    private static byte[] iv(Request request, BuiltinCall call, CipherKind kind, PhpString iv) {
        int wanted = kind.ivLength();
        int given = iv.length();
        if (given == wanted || given == 0 || kind.isAuthenticating()) {
            return given == 0 ? new byte[wanted] : iv.copyBytes();
        }
        request.warning(
                given < wanted
                        ? call.name() + "(): IV passed is only " + given + " bytes long, cipher expects an IV of "
                                + "precisely " + wanted + " bytes, padding with \\0"
                        : call.name() + "(): IV passed is " + given + " bytes long which is longer than the " + wanted
                                + " expected by selected cipher, truncating");
        return Arrays.copyOf(iv.copyBytes(), wanted);
    }

    private static byte[] run(
            int direction,
            CipherKind kind,
            byte[] key,
            long options,
            byte[] iv,
            PhpString aad,
            int tagLength,
            byte[] data)
            throws GeneralSecurityException {
        boolean padded = kind.isPadding() && (options & OpenSslConstants.ZERO_PADDING) == 0;
        Cipher cipher =
                Cipher.getInstance(kind.algorithm() + "/" + kind.mode() + (padded ? "/PKCS5Padding" : "/NoPadding"));
        SecretKeySpec secret = new SecretKeySpec(key, kind.algorithm());
        if (kind.isAuthenticating()) {
            cipher.init(direction, secret, new GCMParameterSpec(tagLength * 8, iv));
            cipher.updateAAD(aad.copyBytes());
        } else if (kind.ivLength() == 0) {
            cipher.init(direction, secret);
        } else {
            cipher.init(direction, secret, new IvParameterSpec(iv));
        }
        return cipher.doFinal(data);
    }
}
