package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.values.PhpString;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Global constants that programs do not declare: those of the builtins, and those whose value depends on the request, as the
 * version of PHP that is followed.
 */
public final class RequestConstants {
    /** Names of the constants that depend on the request, in PHP's order. */
    public static final List<String> NAMES = List.of(
            "E_ALL",
            "PHP_VERSION",
            "PHP_MINOR_VERSION",
            "PHP_RELEASE_VERSION",
            "PHP_VERSION_ID",
            "PHP_OS",
            "PHP_OS_FAMILY",
            "PHP_SAPI",
            "PHP_BINARY",
            "STDIN",
            "STDOUT",
            "STDERR");

    private RequestConstants() {}

    /** The release that a level of PHP stands for: {@code 8.5.0}. */
    public static String version(int level) {
        return level / 10 + "." + level % 10 + ".0";
    }

    /**
     * The value of a constant that is no constant of the program's.
     *
     * @return null when there is none
     */
    @TruffleBoundary
    public static Object find(Request request, String name) {
        int level = request.level();
        return switch (name) {
            case "E_ALL" -> level >= 84 ? 30719L : 32767L;
            case "PHP_VERSION" -> PhpString.of(version(level));
            case "PHP_MINOR_VERSION" -> (long) (level % 10);
            case "PHP_RELEASE_VERSION" -> 0L;
            case "PHP_VERSION_ID" -> (level / 10) * 10000L + (level % 10) * 100L;
            case "PHP_OS" -> PhpString.of(System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux");
            case "PHP_OS_FAMILY" -> PhpString.of(System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux");
            case "PHP_SAPI" -> PhpString.of(request.spec().sapi());
            case "PHP_BINARY" -> PhpString.of(System.getProperty("parade.binary", ""));
            case "STDIN", "STDOUT", "STDERR" -> fromSources(request, name);
            default -> {
                Object value = BuiltinRegistry.shared().constant(name, level);
                yield value != null ? value : Delegate.findConstant(request, name);
            }
        };
    }

    private static final class Sources {
        static final List<ConstantSource> ALL =
                ServiceLoader.load(ConstantSource.class, ConstantSource.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
    }

    private static Object fromSources(Request request, String name) {
        for (ConstantSource source : Sources.ALL) {
            Object value = source.find(request, name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
