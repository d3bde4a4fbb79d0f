package dev.parade.library.pcre.engine;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the shared library. The system property {@code parade.pcre2.library} names its file, or is {@code none} to do
 * without it.
 */
final class Pcre2Library {
    /** {@code text} is the library's own version line; it begins with {@code major.minor}. */
    record Version(String text, int major, int minor) {
        static Version parse(String text) {
            String number = text.split("[^0-9.]", 2)[0];
            int dot = number.indexOf('.');
            return new Version(
                    text, Integer.parseInt(number.substring(0, dot)), Integer.parseInt(number.substring(dot + 1)));
        }

        boolean atLeast(int otherMajor, int otherMinor) {
            return major > otherMajor || major == otherMajor && minor >= otherMinor;
        }
    }

    private static final Optional<SymbolLookup> LOOKUP = open();

    private Pcre2Library() {}

    static boolean isAvailable() {
        return LOOKUP.isPresent();
    }

    static SymbolLookup lookup() {
        return LOOKUP.orElseThrow();
    }

    static Version version() {
        return Facts.VERSION;
    }

    static boolean hasJit() {
        return Facts.JIT;
    }

    private static Optional<SymbolLookup> open() {
        for (String name : names()) {
            try {
                return Optional.of(SymbolLookup.libraryLookup(name, Arena.global()));
            } catch (IllegalArgumentException notThere) {
                // the next name may do
            } catch (IllegalCallerException nativeAccessDenied) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<String> names() {
        String chosen = System.getProperty("parade.pcre2.library");
        if (chosen != null) {
            return chosen.equals("none") ? List.of() : List.of(chosen);
        }
        List<String> names = new ArrayList<>();
        String os = System.getProperty("os.name", "");
        if (os.startsWith("Mac")) {
            names.add("libpcre2-8.0.dylib");
            names.add("/opt/homebrew/lib/libpcre2-8.0.dylib");
            names.add("/usr/local/lib/libpcre2-8.0.dylib");
            names.add("/usr/lib/libpcre2-8.dylib");
        } else if (os.startsWith("Windows")) {
            names.add("pcre2-8.dll");
            names.add("libpcre2-8-0.dll");
        } else {
            // the loader's own search first: it knows LD_LIBRARY_PATH and ld.so.conf
            names.add("libpcre2-8.so.0");
            names.add("libpcre2-8.so");
            for (String folder : List.of(
                    "/usr/lib/x86_64-linux-gnu",
                    "/usr/lib/aarch64-linux-gnu",
                    "/lib/x86_64-linux-gnu",
                    "/usr/lib64",
                    "/usr/lib",
                    "/usr/local/lib")) {
                Path file = Path.of(folder, "libpcre2-8.so.0");
                if (Files.exists(file)) {
                    names.add(file.toString());
                }
            }
        }
        return names;
    }

    /** Asked of the library on first use only, so that a machine without it never links the calls. */
    private static final class Facts {
        static final Version VERSION = Version.parse(Pcre2.configText(Pcre2.CONFIG_VERSION));
        static final boolean JIT = Pcre2.configInt(Pcre2.CONFIG_JIT) == 1;

        private Facts() {}
    }
}
