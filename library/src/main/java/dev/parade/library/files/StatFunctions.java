package dev.parade.library.files;

import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the file system knows of a file, by name. */
final class StatFunctions {
    private static final int QUIET = 2;
    private static final int LINK = 1;

    private StatFunctions() {}

    /** The status, null when there is none; warns unless quiet. */
    private static FileStatus status(
            Request request, BuiltinCall call, PhpString filename, boolean follow, boolean quiet) {
        String name = filename.toString();
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            return null;
        }
        FileStatus status;
        UserWrapper user = StreamOpener.userWrapper(request, name);
        if (user != null) {
            status = user.stat(request, call, name, (quiet ? QUIET : 0) | (follow ? 0 : LINK));
        } else {
            Path path = path(request, call, name);
            status = path == null || mustBeDirectory(name, path) ? null : FileStatus.of(path, follow);
        }
        if (status == null && !quiet) {
            request.warning(call.name() + "(): " + (follow ? "stat" : "Lstat") + " failed for " + name);
        }
        return status;
    }

    private static boolean mustBeDirectory(String name, Path path) {
        return name.endsWith("/") && !Files.isDirectory(path);
    }

    private static Path path(Request request, BuiltinCall call, String name) {
        String scheme = StreamOpener.scheme(name);
        return scheme == null || scheme.equals("file") ? StreamOpener.plainPath(request, call, name) : null;
    }

    @PhpFunction(
            sig = "fileperms(string $filename): int|false",
            effect = {READS_FILE, WARNS},
            doc = "Type and permissions of a file.",
            examples = "(fileperms('.') & 0170000) === 0040000 => true")
    static Object fileperms(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, true, false);
        return status == null ? (Object) false : (Object) status.mode();
    }

    @PhpFunction(
            sig = "fileinode(string $filename): int|false",
            effect = {READS_FILE, WARNS},
            doc = "Inode of a file.",
            examples = "fileinode('example.txt') > 0 => true")
    static Object fileinode(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, true, false);
        return status == null ? (Object) false : (Object) status.inode();
    }

    @PhpFunction(
            sig = "filesize(string $filename): int|false",
            effect = {READS_FILE, WARNS},
            doc = "Size of a file in bytes.",
            examples = "filesize('example.txt') => 8")
    static Object filesize(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, true, false);
        return status == null ? (Object) false : (Object) status.size();
    }

    @PhpFunction(
            sig = "fileowner(string $filename): int|false",
            effect = {READS_FILE, WARNS},
            doc = "Number of the owner of a file.",
            examples = "is_int(fileowner('example.txt')) => true")
    static Object fileowner(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, true, false);
        return status == null ? (Object) false : (Object) status.owner();
    }

    @PhpFunction(
            sig = "filegroup(string $filename): int|false",
            effect = {READS_FILE, WARNS},
            doc = "Number of the group of a file.",
            examples = "is_int(filegroup('example.txt')) => true")
    static Object filegroup(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, true, false);
        return status == null ? (Object) false : (Object) status.group();
    }

    @PhpFunction(
            sig = "fileatime(string $filename): int|false",
            effect = {READS_FILE, WARNS},
            doc = "When a file was read last.",
            examples = "is_int(fileatime('example.txt')) => true")
    static Object fileatime(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, true, false);
        return status == null ? (Object) false : (Object) status.accessed();
    }

    @PhpFunction(
            sig = "filemtime(string $filename): int|false",
            effect = {READS_FILE, WARNS},
            doc = "When a file was changed last.",
            examples = "(function () { touch('f', 1234); return filemtime('f'); })() => 1234")
    static Object filemtime(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, true, false);
        return status == null ? (Object) false : (Object) status.modified();
    }

    @PhpFunction(
            sig = "filectime(string $filename): int|false",
            effect = {READS_FILE, WARNS},
            doc = "When the attributes of a file were changed last.",
            examples = "is_int(filectime('example.txt')) => true")
    static Object filectime(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, true, false);
        return status == null ? (Object) false : (Object) status.changed();
    }

    @PhpFunction(
            sig = "filetype(string $filename): string|false",
            effect = {READS_FILE, WARNS},
            doc = "Type of a file.",
            examples = {"filetype('.') => 'dir'", "filetype('example.txt') => 'file'"})
    static Object filetype(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, false, false);
        return status == null ? (Object) false : PhpString.of(status.typeName());
    }

    @PhpFunction(
            sig = "stat(string $filename): array|false",
            effect = {READS_FILE, WARNS},
            doc = "All there is to know of a file.",
            examples = "stat('example.txt')['size'] => 8")
    static Object stat(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, true, false);
        return status == null ? (Object) false : status.toArray();
    }

    @PhpFunction(
            sig = "lstat(string $filename): array|false",
            effect = {READS_FILE, WARNS},
            doc = "As stat, of a link itself.",
            examples = "lstat('example.txt')['size'] => 8")
    static Object lstat(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, false, false);
        return status == null ? (Object) false : status.toArray();
    }

    @PhpFunction(
            sig = "file_exists(string $filename): bool",
            effect = {READS_FILE, THROWS},
            doc = "Whether there is a file or directory.",
            examples = {"file_exists('example.txt') => true", "file_exists('/no such file') => false"})
    static boolean fileExists(Request request, BuiltinCall call, PhpString filename) {
        return status(request, call, filename, true, true) != null;
    }

    @PhpFunction(
            sig = "is_file(string $filename): bool",
            effect = {READS_FILE, THROWS},
            doc = "Whether there is a file, no directory.",
            examples = "is_file('example.txt') => true")
    static boolean isFile(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, true, true);
        return status != null && status.isRegular();
    }

    @PhpFunction(
            sig = "is_dir(string $filename): bool",
            effect = {READS_FILE, THROWS},
            doc = "Whether there is a directory.",
            examples = "is_dir('.') => true")
    static boolean isDir(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, true, true);
        return status != null && status.isDirectory();
    }

    @PhpFunction(
            sig = "is_link(string $filename): bool",
            effect = {READS_FILE, THROWS},
            doc = "Whether there is a symbolic link.",
            examples = "is_link('example.txt') => false")
    static boolean isLink(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, false, true);
        return status != null && status.isLink();
    }

    @PhpFunction(
            sig = "is_readable(string $filename): bool",
            effect = {READS_FILE, THROWS},
            doc = "Whether a file can be read.",
            examples = "is_readable('example.txt') => true")
    static boolean isReadable(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, true, true);
        return status != null && access(request, filename, status, 4);
    }

    @PhpFunction(
            sig = "is_writable(string $filename): bool",
            effect = {READS_FILE, THROWS},
            aliases = "is_writeable",
            doc = "Whether a file can be written.",
            examples = "is_writable('example.txt') => true")
    static boolean isWritable(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, true, true);
        return status != null && access(request, filename, status, 2);
    }

    @PhpFunction(
            sig = "is_executable(string $filename): bool",
            effect = {READS_FILE, THROWS},
            doc = "Whether a file can be run.",
            examples = "is_executable('/bin/sh') => true")
    static boolean isExecutable(Request request, BuiltinCall call, PhpString filename) {
        FileStatus status = status(request, call, filename, true, true);
        return status != null && access(request, filename, status, 1);
    }

    private static boolean access(Request request, PhpString filename, FileStatus status, int way) {
        String name = filename.toString();
        if (StreamOpener.userWrapper(request, name) != null) {
            return (status.mode() & (long) way * 0111) != 0;
        }
        Path path = request.files().resolve(name.startsWith("file://") ? name.substring(7) : name);
        return switch (way) {
            case 4 -> Files.isReadable(path);
            case 2 -> Files.isWritable(path);
            default -> Files.isExecutable(path);
        };
    }

    @PhpFunction(
            sig = "clearstatcache(bool $clear_realpath_cache = false, string $filename = ''): void",
            effect = {},
            doc = "Forgets what is known of files; nothing is kept here.",
            examples = "clearstatcache() => null")
    static void clearstatcache(boolean clearRealpathCache, PhpString filename) {}

    @PhpFunction(
            sig = "realpath_cache_size(): int",
            effect = {},
            doc = "Size of the cache of paths; there is none.",
            examples = "realpath_cache_size() => 0")
    static long realpathCacheSize() {
        return 0;
    }

    @PhpFunction(
            sig = "realpath_cache_get(): array",
            effect = {},
            doc = "The cache of paths; there is none.",
            examples = "realpath_cache_get() => []")
    static dev.parade.interpreter.values.PhpArray realpathCacheGet() {
        return new dev.parade.interpreter.values.PhpArray();
    }
}
