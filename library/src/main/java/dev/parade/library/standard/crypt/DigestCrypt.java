package dev.parade.library.standard.crypt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The schemes of crypt() made of digests: MD5 (Kamp), SHA-256 and SHA-512 (Drepper's specification of 2007). */
final class DigestCrypt {
    private static final String ALPHABET = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int DEFAULT_ROUNDS = 5000;
    private static final int LEAST_ROUNDS = 1000;
    private static final long MOST_ROUNDS = 999_999_999;

    private DigestCrypt() {}

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code $1$} and up to eight characters of salt. */
    static String md5(byte[] password, String setting) {
        String saltText = until(setting.substring(3), 8);
        byte[] salt = saltText.getBytes(StandardCharsets.ISO_8859_1);
        MessageDigest md = digest("MD5");
        md.update(password);
        md.update(salt);
        byte[] last = md.digest(password);
        md.update(password);
        md.update("$1$".getBytes(StandardCharsets.US_ASCII));
        md.update(salt);
        for (int left = password.length; left > 0; left -= 16) {
            md.update(last, 0, Math.min(16, left));
        }
        for (int i = password.length; i > 0; i >>= 1) {
            md.update((i & 1) != 0 ? 0 : password[0]);
        }
        last = md.digest();
        for (int i = 0; i < 1000; i++) {
            round(md, i, last, password, salt);
            last = md.digest();
        }
        StringBuilder out = new StringBuilder("$1$").append(saltText).append('$');
        for (int i = 0; i < 5; i++) {
            encode(out, last[i], last[i + 6], last[i == 4 ? 5 : i + 12], 4);
        }
        encode(out, 0, 0, last[11], 2);
        return out.toString();
    }

    private static void round(MessageDigest md, int i, byte[] last, byte[] password, byte[] salt) {
        md.update((i & 1) != 0 ? password : last);
        if (i % 3 != 0) {
            md.update(salt);
        }
        if (i % 7 != 0) {
            md.update(password);
        }
        md.update((i & 1) != 0 ? last : password);
    }

    /** {@code $5$} or {@code $6$}, perhaps {@code rounds=N$}, and up to 16 characters of salt; null for bad rounds. */
    static String sha(byte[] password, String setting) {
        boolean wide = setting.charAt(1) == '6';
        String prefix = setting.substring(0, 3);
        String rest = setting.substring(3);
        long rounds = DEFAULT_ROUNDS;
        if (rest.startsWith("rounds=")) {
            int end = 7;
            while (end < rest.length() && Character.isDigit(rest.charAt(end))) {
                end++;
            }
            if (end < rest.length() && rest.charAt(end) == '$') {
                rounds = end - 7 > 9 || end == 7 ? (end == 7 ? 0 : MOST_ROUNDS + 1) : Long.parseLong(rest, 7, end, 10);
                if (rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS) {
                    return null;
                }
                prefix += rest.substring(0, end + 1);
                rest = rest.substring(end + 1);
            }
        }
        String saltText = until(rest, 16);
        byte[] result = sha(
                wide ? "SHA-512" : "SHA-256", password, saltText.getBytes(StandardCharsets.ISO_8859_1), (int) rounds);
        StringBuilder out = new StringBuilder(prefix).append(saltText).append('$');
        return (wide ? encode512(out, result) : encode256(out, result)).toString();
    }

    private static byte[] sha(String name, byte[] password, byte[] salt, int rounds) {
        MessageDigest md = digest(name);
        int size = md.getDigestLength();
        md.update(password);
        md.update(salt);
        byte[] b = md.digest(password);
        md.update(password);
        md.update(salt);
        for (int left = password.length; left > 0; left -= size) {
            md.update(b, 0, Math.min(size, left));
        }
        for (int i = password.length; i > 0; i >>= 1) {
            md.update((i & 1) != 0 ? b : password);
        }
        byte[] last = md.digest();
        for (int i = 0; i < password.length; i++) {
            md.update(password);
        }
        byte[] p = stretched(md.digest(), password.length);
        for (int i = 0; i < 16 + (last[0] & 0xff); i++) {
            md.update(salt);
        }
        byte[] s = stretched(md.digest(), salt.length);
        for (int i = 0; i < rounds; i++) {
            round(md, i, last, p, s);
            last = md.digest();
        }
        return last;
    }

    private static byte[] stretched(byte[] digest, int length) {
        byte[] out = Arrays.copyOf(digest, length);
        for (int i = digest.length; i < length; i++) {
            out[i] = digest[i % digest.length];
        }
        return out;
    }

    private static String until(String text, int most) {
        int end = text.indexOf('$');
        return text.substring(0, Math.min(most, end < 0 ? text.length() : end));
    }

    private static void encode(StringBuilder out, int high, int middle, int low, int count) {
        int bits = (high & 0xff) << 16 | (middle & 0xff) << 8 | low & 0xff;
        for (int i = 0; i < count; i++) {
            out.append(ALPHABET.charAt(bits >> 6 * i & 63));
        }
    }

    /** The columns of three rows of 21 bytes, turned by one at each step. */
    private static StringBuilder encode512(StringBuilder out, byte[] d) {
        int a = 0;
        int b = 21;
        int c = 42;
        for (int i = 0; i < 21; i++) {
            encode(out, d[a], d[b], d[c], 4);
            int kept = a;
            a = b + 1;
            b = c + 1;
            c = kept + 1;
        }
        encode(out, 0, 0, d[63], 2);
        return out;
    }

    private static StringBuilder encode256(StringBuilder out, byte[] d) {
        int a = 0;
        int b = 10;
        int c = 20;
        for (int i = 0; i < 10; i++) {
            encode(out, d[a], d[b], d[c], 4);
            int kept = a;
            a = c + 1;
            c = b + 1;
            b = kept + 1;
        }
        encode(out, 0, d[31], d[30], 3);
        return out;
    }
}
