package dev.parade.library.pcre.engine;

/** Chooses PCRE2 where the machine has it, joni otherwise, and says once when it had to be joni. */
public final class RegexEngine {
    private static final int[] FALLBACK_VERSION = {10, 42};

    private RegexEngine() {}

    /**
     * Compiles a pattern in PHP's form.
     *
     * @throws PatternException with PHP's words
     */
    public static Regex compile(byte[] regex) throws PatternException {
        boolean isNative = Pcre2Library.isAvailable();
        PatternSource source =
                PatternSource.parse(regex, isNative && Pcre2Library.version().atLeast(10, 43));
        if (isNative) {
            return Pcre2Regex.compile(source);
        }
        FallbackNotice.give();
        return JoniRegex.compile(source);
    }

    /** {@code PCRE_VERSION}: the library's version and date, {@code 10.42 2022-12-11}. */
    public static String versionText() {
        return Pcre2Library.isAvailable() ? Pcre2Library.version().text() : "10.42 (joni)";
    }

    public static int major() {
        return Pcre2Library.isAvailable() ? Pcre2Library.version().major() : FALLBACK_VERSION[0];
    }

    public static int minor() {
        return Pcre2Library.isAvailable() ? Pcre2Library.version().minor() : FALLBACK_VERSION[1];
    }

    /** Whether patterns become machine code. */
    public static boolean jit() {
        return Pcre2Library.isAvailable() && Pcre2Library.hasJit();
    }

    private static final class FallbackNotice {
        static {
            System.err.println("parade: libpcre2-8 was not found (install libpcre2-8-0 or set -Dparade.pcre2.library="
                    + "PATH); regular expressions run on a slower engine that lacks some of PCRE's syntax");
        }

        private FallbackNotice() {}

        static void give() {}
    }
}
