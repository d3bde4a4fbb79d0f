package dev.parade.library.openssl;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A cipher as OpenSSL names it.
 *
 * @param name in lower case
 * @param algorithm the JDK's name of the block cipher
 * @param mode the JDK's name of the mode
 * @param keyLength in bytes
 * @param ivLength in bytes, 0 for none
 */
record CipherKind(String name, String algorithm, String mode, int keyLength, int ivLength) {
    private static final Map<String, CipherKind> ALL = new TreeMap<>();

    static {
        for (int bits : new int[] {128, 192, 256}) {
            add("aes-" + bits + "-cbc", "AES", "CBC", bits / 8, 16);
            add("aes-" + bits + "-cfb", "AES", "CFB", bits / 8, 16);
            add("aes-" + bits + "-cfb8", "AES", "CFB8", bits / 8, 16);
            add("aes-" + bits + "-ctr", "AES", "CTR", bits / 8, 16);
            add("aes-" + bits + "-ecb", "AES", "ECB", bits / 8, 0);
            add("aes-" + bits + "-gcm", "AES", "GCM", bits / 8, 12);
            add("aes-" + bits + "-ofb", "AES", "OFB", bits / 8, 16);
        }
        add("des-ede3-cbc", "DESede", "CBC", 24, 8);
        add("des-ede3-cfb", "DESede", "CFB", 24, 8);
        add("des-ede3-ecb", "DESede", "ECB", 24, 0);
        add("des-ede3-ofb", "DESede", "OFB", 24, 8);
    }

    private static void add(String name, String algorithm, String mode, int keyLength, int ivLength) {
        ALL.put(name, new CipherKind(name, algorithm, mode, keyLength, ivLength));
    }

    /** All names, sorted. */
    static Iterable<String> names() {
        return ALL.keySet();
    }

    /** The cipher of a name in any case, null for none. */
    static CipherKind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int bits : new int[] {128, 192, 256}) {
            if (lower.equals("aes" + bits) || lower.equals("id-aes" + bits + "-gcm")) {
                return ALL.get("aes-" + bits + (lower.startsWith("id") ? "-gcm" : "-cbc"));
            }
        }
        return ALL.get(lower.equals("des3") ? "des-ede3-cbc" : lower);
    }

    /** Whether it also authenticates, by a tag. */
    boolean isAuthenticating() {
        return mode.equals("GCM");
    }

    /** Whether the last block is filled up. */
    boolean isPadding() {
        return mode.equals("CBC") || mode.equals("ECB");
    }
}
