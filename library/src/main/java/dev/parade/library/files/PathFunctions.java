package dev.parade.library.files;

import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestFiles;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Names of files, taken apart and resolved. */
final class PathFunctions {
    private PathFunctions() {}

    @PhpFunction(
            sig = "basename(string $path, string $suffix = ''): string",
            effect = {},
            doc = "The last part of a path.",
            examples = {"basename('/a/b.php', '.php') => 'b'", "basename('/a/b/') => 'b'"})
    static PhpString basename(PhpString path, PhpString suffix) {
        return PhpString.of(base(path.toString(), suffix.toString()));
    }

    private static String base(String path, String suffix) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        int start = path.lastIndexOf('/', end - 1) + 1;
        String name = path.substring(Math.min(start, end), end);
        return !suffix.isEmpty() && name.length() > suffix.length() && name.endsWith(suffix)
                ? name.substring(0, name.length() - suffix.length())
                : name;
    }

    @PhpFunction(
            sig = "dirname(string $path, int $levels = 1): string",
            effect = THROWS,
            doc = "A path without its last part.",
            examples = {"dirname('/a/b/c', 2) => '/a'", "dirname('x') => '.'"})
    static PhpString dirname(BuiltinCall call, PhpString path, long levels) {
        if (levels < 1) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than or equal to 1");
        }
        String result = path.toString();
        for (long i = 0; i < levels; i++) {
            String parent = parent(result);
            if (parent.equals(result)) {
                break;
            }
            result = parent;
        }
        return PhpString.of(result);
    }

    static String parent(String path) {
        if (path.isEmpty()) {
            return "";
        }
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        if (end == 0) {
            return "/";
        }
        while (end > 0 && path.charAt(end - 1) != '/') {
            end--;
        }
        if (end == 0) {
            return ".";
        }
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return end == 0 ? "/" : path.substring(0, end);
    }

    @PhpFunction(
            sig = "pathinfo(string $path, int $flags = PATHINFO_ALL): array|string",
            effect = {},
            doc = "The parts of a path.",
            examples = "pathinfo('/a/b.tar.gz', PATHINFO_EXTENSION) => 'gz'")
    static Object pathinfo(PhpString path, long flags) {
        String text = path.toString();
        PhpArray result = new PhpArray();
        if ((flags & 1) != 0) {
            String parent = parent(text);
            if (!parent.isEmpty()) {
                result.put("dirname", PhpString.of(parent));
            }
        }
        String base = base(text, "");
        int dot = base.lastIndexOf('.');
        if ((flags & 2) != 0) {
            result.put("basename", PhpString.of(base));
        }
        if ((flags & 4) != 0 && dot >= 0) {
            result.put("extension", PhpString.of(base.substring(dot + 1)));
        }
        if ((flags & 8) != 0) {
            result.put("filename", PhpString.of(dot < 0 ? base : base.substring(0, dot)));
        }
        if (flags == 15) {
            return result;
        }
        return result.isEmpty() ? PhpString.EMPTY : result.valueAt(result.skipHoles(0));
    }

    @PhpFunction(
            sig = "realpath(path $path): string|false",
            effect = {READS_FILE, READS_GLOBAL},
            doc = "The absolute path of a file, links followed.",
            examples = {"realpath('d/../example.txt') => false", "basename(realpath('./example.txt')) => 'example.txt'"
            })
    static Object realpath(Request request, PhpString path) {
        return real(request, path.toString());
    }

    static Object real(Request request, String name) {
        Path path = RequestFiles.toPath(request.files().workingDirectory()).resolve(RequestFiles.toPath(name));
        try {
            if (name.endsWith("/") && !Files.isDirectory(path)) {
                return false;
            }
            return PhpString.of(RequestFiles.ofPath(path.toRealPath()));
        } catch (IOException e) {
            return false;
        }
    }

    @PhpFunction(
            sig = "getcwd(): string|false",
            effect = READS_GLOBAL,
            doc = "The working directory of the request.",
            examples = "getcwd() === realpath('.') => true")
    static PhpString getcwd(Request request) {
        return PhpString.of(request.files().workingDirectory());
    }

    @PhpFunction(
            sig = "chdir(path $directory): bool",
            effect = {READS_FILE, WRITES_GLOBAL, WARNS},
            doc = "Changes the working directory of the request.",
            examples = "(function () { mkdir('d'); chdir('d'); return basename(getcwd()); })() => 'd'")
    static boolean chdir(Request request, PhpString directory) {
        String name = directory.toString();
        Object real = name.isEmpty() ? false : real(request, name);
        String problem = null;
        if (!(real instanceof PhpString path)) {
            problem = "No such file or directory (errno 2)";
        } else if (!Files.isDirectory(RequestFiles.toPath(path.toString()))) {
            problem = "Not a directory (errno 20)";
        } else if (!Files.isExecutable(RequestFiles.toPath(path.toString()))) {
            problem = "Permission denied (errno 13)";
        }
        if (problem != null) {
            request.warning("chdir(): " + problem);
            return false;
        }
        request.files().setWorkingDirectory(real.toString());
        return true;
    }

    @PhpFunction(
            sig = "sys_get_temp_dir(): string",
            effect = {READS_GLOBAL, dev.parade.catalog.Effect.ENVIRONMENT},
            doc = "The directory for temporary files.",
            examples = "sys_get_temp_dir() => '/tmp'")
    static PhpString sysGetTempDir(Request request) {
        return PhpString.of(temporary(request));
    }

    static String temporary(Request request) {
        String configured = request.ini().get("sys_temp_dir");
        if (configured != null && !configured.isEmpty()) {
            return configured.length() > 1 && configured.endsWith("/")
                    ? configured.substring(0, configured.length() - 1)
                    : configured;
        }
        var environment = request.spec().environment();
        String of = environment != null ? environment.get("TMPDIR") : System.getenv("TMPDIR");
        if (of == null || of.isEmpty()) {
            return "/tmp";
        }
        return of.length() > 1 && of.endsWith("/") ? of.substring(0, of.length() - 1) : of;
    }

    @PhpFunction(
            sig = "fnmatch(path $pattern, path $filename, int $flags = 0): bool",
            effect = {},
            doc = "Whether a name matches a pattern of the shell.",
            examples = {"fnmatch('*.php', 'a.php') => true", "fnmatch('[ab]?', 'cx') => false"})
    static boolean fnmatch(PhpString pattern, PhpString filename, long flags) {
        return ShellPattern.matches(pattern.toString(), filename.toString(), (int) flags);
    }
}
