package dev.parade.library.standard.crypt;

import java.nio.charset.StandardCharsets;

/**
 * crypt() by DES (FIPS 46): the traditional scheme with two characters of salt, and BSDi's with {@code _}, four characters of
 * count and four of salt. Bit by bit, which is slow; the schemes are there for old hashes.
 */
final class DesCrypt {
    private static final String ALPHABET = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int[] INITIAL = {
        58, 50, 42, 34, 26, 18, 10, 2, 60, 52, 44, 36, 28, 20, 12, 4, 62, 54, 46, 38, 30, 22, 14, 6, 64, 56, 48, 40, 32,
                24,
        16, 8, 57, 49, 41, 33, 25, 17, 9, 1, 59, 51, 43, 35, 27, 19, 11, 3, 61, 53, 45, 37, 29, 21, 13, 5, 63, 55, 47,
                39,
        31, 23, 15, 7
    };
    private static final int[] KEY_CHOICE = {
        57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2, 59, 51, 43, 35, 27, 19, 11, 3, 60, 52, 44, 36, 63,
        55, 47, 39, 31, 23, 15, 7, 62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37, 29, 21, 13, 5, 28, 20, 12, 4
    };
    private static final int[] ROUND_KEY_CHOICE = {
        14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2, 41, 52, 31, 37, 47, 55,
        30, 40, 51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32
    };
    private static final int[] KEY_SHIFTS = {1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1};
    private static final int[] PERMUTATION = {
        16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10, 2, 8, 24, 14, 32, 27, 3, 9, 19, 13, 30, 6, 22, 11,
        4, 25
    };
    private static final String[] BOXES = {
        "e4d12fb83a6c59070f74e2d1a6cb953841e8d62bfc973a50fc8249175b3ea06d",
        "f18e6b34972dc05a3d47f28ec01a69b50e7ba4d158c6932fd8a13f42b67c05e9",
        "a09e63f51dc7b428d709346a285ecbf1d6498f30b12c5ae71ad069874fe3b52c",
        "7de3069a1285bc4fd8b56f03472c1ae9a690cb7df13e52843f06a1d8945bc72e",
        "2c417ab6853fd0e9eb2c47d150fa3986421bad78f9c5630eb8c71e2d6f09a453",
        "c1af92680d34e75baf427c9561de0b389ef528c3704a1db6432c95fabe17608d",
        "4b2ef08d3c975a61d0b7491ae35c2f8614bdc37eaf6805926bd814a7950fe23c",
        "d2846fb1a93e50c71fd8a374c56b0e927b419ce206adf35821e74a8dfc90356b"
    };

    private final long[] roundKeys = new long[16];
    private final int salt;

    private DesCrypt(long key, int salt) {
        this.salt = salt;
        long chosen = permute(key, 64, KEY_CHOICE);
        int c = (int) (chosen >>> 28);
        int d = (int) chosen & 0xfffffff;
        for (int round = 0; round < 16; round++) {
            c = (c << KEY_SHIFTS[round] | c >>> 28 - KEY_SHIFTS[round]) & 0xfffffff;
            d = (d << KEY_SHIFTS[round] | d >>> 28 - KEY_SHIFTS[round]) & 0xfffffff;
            roundKeys[round] = permute((long) c << 28 | d, 56, ROUND_KEY_CHOICE);
        }
    }

    /** Null when the setting is of neither scheme. */
    static String hash(byte[] password, String setting) {
        if (setting.startsWith("_")) {
            return extended(password, setting);
        }
        int salt = setting.length() < 2 ? -1 : number(setting, 0, 2);
        if (salt < 0) {
            return null;
        }
        DesCrypt des = new DesCrypt(key(password, 0, 0), salt);
        return setting.substring(0, 2) + encode(des.encrypt(0, 25));
    }

    private static String extended(byte[] password, String setting) {
        int count = setting.length() < 9 ? -1 : number(setting, 1, 4);
        int salt = setting.length() < 9 ? -1 : number(setting, 5, 4);
        if (count <= 0 || salt < 0) {
            return null;
        }
        long key = key(password, 0, 0);
        for (int at = 8; at < password.length; at += 8) {
            key = key(password, at, new DesCrypt(key, 0).encrypt(key, 1));
        }
        return setting.substring(0, 9) + encode(new DesCrypt(key, salt).encrypt(0, count));
    }

    /** Digits of 64, the lowest first; -1 for a character that is none. */
    private static int number(String text, int from, int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            int digit = ALPHABET.indexOf(text.charAt(from + i));
            if (digit < 0) {
                return -1;
            }
            value |= digit << 6 * i;
        }
        return value;
    }

    /** Seven bits of each of up to eight characters, above the parity bit, mixed into what was there. */
    private static long key(byte[] password, int from, long before) {
        long key = before;
        for (int i = 0; i < 8 && from + i < password.length; i++) {
            key ^= (password[from + i] << 1 & 0xffL) << 56 - 8 * i;
        }
        return key;
    }

    private static long permute(long bits, int width, int[] table) {
        long out = 0;
        for (int position : table) {
            out = out << 1 | bits >>> width - position & 1;
        }
        return out;
    }

    private long encrypt(long block, int times) {
        long bits = permute(block, 64, INITIAL);
        int left = (int) (bits >>> 32);
        int right = (int) bits;
        for (int i = 0; i < times; i++) {
            for (int round = 0; round < 16; round++) {
                int next = left ^ mix(right, roundKeys[round]);
                left = right;
                right = next;
            }
            int kept = left;
            left = right;
            right = kept;
        }
        long last = (long) left << 32 | right & 0xffffffffL;
        long out = 0;
        for (int i = 0; i < 64; i++) {
            out |= (last >>> 63 - i & 1) << 64 - INITIAL[i];
        }
        return out;
    }

    private int mix(int half, long roundKey) {
        // six bits for each box: its own four and one of either neighbour
        long expanded = 0;
        for (int box = 0; box < 8; box++) {
            expanded = expanded << 6 | Integer.rotateLeft(half, 4 * box + 5) & 63;
        }
        // a salt bit swaps a bit of one half with that of the other
        long swapped = (expanded >>> 24 ^ expanded) & Integer.reverse(salt) >>> 8;
        expanded ^= swapped | swapped << 24;
        expanded ^= roundKey;
        int out = 0;
        for (int box = 0; box < 8; box++) {
            int six = (int) (expanded >>> 42 - 6 * box) & 63;
            int row = six >> 4 & 2 | six & 1;
            out = out << 4 | Character.digit(BOXES[box].charAt(16 * row + (six >> 1 & 15)), 16);
        }
        return (int) permute(out & 0xffffffffL, 32, PERMUTATION);
    }

    /** 64 bits as eleven digits, the highest first. */
    private static String encode(long bits) {
        byte[] digits = new byte[11];
        for (int i = 0; i < 10; i++) {
            digits[i] = (byte) ALPHABET.charAt((int) (bits >>> 58 - 6 * i) & 63);
        }
        digits[10] = (byte) ALPHABET.charAt((int) (bits << 2) & 63);
        return new String(digits, StandardCharsets.US_ASCII);
    }
}
