package dev.parade.library.standard.crypt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** bcrypt (Provos and Mazieres 1999), subtypes a, x and y; x repeats an old mistake with bytes above 127. */
final class Bcrypt {
    private static final String ALPHABET = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int SETTING = 29;

    /** Made on first use: it takes a few milliseconds. */
    private static final class Initial {
        static final int[] PI = PiDigits.words(18 + 4 * 256);

        private Initial() {}
    }

    private final int[] p = Arrays.copyOf(Initial.PI, 18);
    private final int[] s = Arrays.copyOfRange(Initial.PI, 18, 18 + 1024);
    private int left;
    private int right;

    private Bcrypt() {}

    /** The hash under a setting {@code $2y$10$} and 22 characters of salt, null when the setting is not one. */
    static String hash(byte[] password, String setting) {
        if (setting.length() < SETTING || !isPrefix(setting)) {
            return null;
        }
        int cost = Integer.parseInt(setting.substring(4, 6));
        int[] salt = salt(setting);
        if (cost < 4 || cost > 31 || salt == null) {
            return null;
        }
        Bcrypt state = new Bcrypt();
        byte[] digest = state.digest(key(password, setting.charAt(2) == 'x'), salt, 1L << cost);
        char last = ALPHABET.charAt(ALPHABET.indexOf(setting.charAt(SETTING - 1)) & 0x30);
        return setting.substring(0, SETTING - 1) + last + encode(digest);
    }

    private static boolean isPrefix(String setting) {
        return setting.startsWith("$2")
                && "axy".indexOf(setting.charAt(2)) >= 0
                && setting.charAt(3) == '$'
                && setting.charAt(4) >= '0'
                && setting.charAt(4) <= '3'
                && setting.charAt(5) >= '0'
                && setting.charAt(5) <= '9'
                && setting.charAt(6) == '$';
    }

    private static int[] salt(String setting) {
        byte[] bytes = new byte[18];
        int bits = 0;
        int have = 0;
        int at = 0;
        for (int i = 7; i < SETTING; i++) {
            int digit = ALPHABET.indexOf(setting.charAt(i));
            if (digit < 0) {
                return null;
            }
            bits = bits << 6 | digit;
            have += 6;
            if (have >= 8) {
                have -= 8;
                bytes[at++] = (byte) (bits >> have);
            }
        }
        int[] words = new int[4];
        for (int i = 0; i < 16; i++) {
            words[i / 4] = words[i / 4] << 8 | bytes[i] & 0xff;
        }
        return words;
    }

    /** The password and its final NUL, over and over, as 18 words. */
    private static int[] key(byte[] password, boolean signed) {
        int[] words = new int[18];
        int length = 0;
        while (length < password.length && password[length] != 0) {
            length++;
        }
        int at = 0;
        for (int i = 0; i < 72; i++) {
            byte b = at < length ? password[at] : 0;
            words[i / 4] = words[i / 4] << 8 | (signed ? b : b & 0xff);
            at = at < length ? at + 1 : 0;
        }
        return words;
    }

    private byte[] digest(int[] key, int[] salt, long rounds) {
        int[] none = new int[4];
        mixKey(key);
        expand(salt);
        for (long i = 0; i < rounds; i++) {
            mixKey(key);
            expand(none);
            for (int j = 0; j < 18; j++) {
                p[j] ^= salt[j & 3];
            }
            expand(none);
        }
        byte[] text = "OrpheanBeholderScryDoubt".getBytes(StandardCharsets.US_ASCII);
        byte[] digest = new byte[24];
        for (int block = 0; block < 24; block += 8) {
            left = word(text, block);
            right = word(text, block + 4);
            for (int i = 0; i < 64; i++) {
                encrypt();
            }
            for (int i = 0; i < 4; i++) {
                digest[block + i] = (byte) (left >> 24 - 8 * i);
                digest[block + 4 + i] = (byte) (right >> 24 - 8 * i);
            }
        }
        return digest;
    }

    private static int word(byte[] bytes, int at) {
        return bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
    }

    private void mixKey(int[] key) {
        for (int i = 0; i < 18; i++) {
            p[i] ^= key[i];
        }
    }

    private void expand(int[] salt) {
        left = 0;
        right = 0;
        int pair = 0;
        for (int[] table : new int[][] {p, s}) {
            for (int i = 0; i < table.length; i += 2) {
                left ^= salt[pair & 2];
                right ^= salt[(pair & 2) + 1];
                pair += 2;
                encrypt();
                table[i] = left;
                table[i + 1] = right;
            }
        }
    }

    private void encrypt() {
        int l = left;
        int r = right;
        for (int i = 0; i < 16; i += 2) {
            l ^= p[i];
            r ^= mix(l);
            r ^= p[i + 1];
            l ^= mix(r);
        }
        left = r ^ p[17];
        right = l ^ p[16];
    }

    private int mix(int x) {
        return (s[x >>> 24] + s[256 + (x >>> 16 & 0xff)] ^ s[512 + (x >>> 8 & 0xff)]) + s[768 + (x & 0xff)];
    }

    /** Only 23 of the 24 bytes are kept. */
    private static String encode(byte[] digest) {
        return encode(digest, 23);
    }

    /** Bytes in bcrypt's digits. */
    static String encode(byte[] bytes, int count) {
        StringBuilder out = new StringBuilder();
        int bits = 0;
        int have = 0;
        for (int i = 0; i < count; i++) {
            bits = bits << 8 | bytes[i] & 0xff;
            have += 8;
            while (have >= 6) {
                have -= 6;
                out.append(ALPHABET.charAt(bits >> have & 63));
            }
        }
        if (have > 0) {
            out.append(ALPHABET.charAt(bits << 6 - have & 63));
        }
        return out.toString();
    }
}
