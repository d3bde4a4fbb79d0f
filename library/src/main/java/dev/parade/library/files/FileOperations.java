package dev.parade.library.files;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_FILE;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestFiles;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.util.Set;

/** Files made, moved, changed and taken away by name. */
final class FileOperations {
    private static final String LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private FileOperations() {}

    /** What a call does to a file; its exceptions become warnings. */
    private interface Action {
        void run() throws IOException;
    }

    private static boolean tried(Request request, String prefix, Action action) {
        request.observe(WRITES_FILE);
        try {
            action.run();
            return true;
        } catch (IOException e) {
            request.warning(prefix + ": " + FileErrors.text(e));
            return false;
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            request.warning(prefix + ": Operation not supported");
            return false;
        }
    }

    private static Path existing(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(path.toString());
        }
        return path;
    }

    private static String wrapperName(String scheme) {
        return switch (scheme) {
            case "php" -> "PHP";
            case "data" -> "RFC2397";
            case "compress.zlib" -> "ZLIB";
            default -> scheme;
        };
    }

    @PhpFunction(
            sig = "unlink(path $filename, $context = null): bool",
            effect = {WRITES_FILE, WARNS},
            doc = "Takes a file away.",
            examples = "(function () { unlink('example.txt'); return file_exists('example.txt'); })() => false")
    static boolean unlink(Request request, BuiltinCall call, PhpString filename, Object context) {
        Resource with = Streams.context(request, call, context);
        String name = filename.toString();
        UserWrapper user = StreamOpener.userWrapper(request, name);
        if (user != null) {
            Object done = user.operate(request, call, with, "unlink", filename);
            return done != null && Conversions.toBoolean(done);
        }
        Path path = StreamOpener.plainPath(request, call, name);
        if (path == null) {
            request.warning("unlink(): " + wrapperName(StreamOpener.scheme(name)) + " does not allow unlinking");
            return false;
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            request.warning("unlink(" + name + "): Is a directory");
            return false;
        }
        return tried(request, "unlink(" + name + ")", () -> Files.delete(existing(path)));
    }

    @PhpFunction(
            sig = "rename(path $from, path $to, $context = null): bool",
            effect = {WRITES_FILE, WARNS},
            doc = "Moves a file or directory.",
            examples =
                    "(function () { rename('example.txt', 'f'); return [file_exists('example.txt'), filesize('f')]; })() => [false, 8]")
    static boolean rename(Request request, BuiltinCall call, PhpString from, PhpString to, Object context) {
        Resource with = Streams.context(request, call, context);
        UserWrapper user = StreamOpener.userWrapper(request, from.toString());
        if (user != null) {
            if (StreamOpener.userWrapper(request, to.toString()) != user) {
                request.warning("rename(): Cannot rename a file across wrapper types");
                return false;
            }
            Object done = user.operate(request, call, with, "rename", from, to);
            return done != null && Conversions.toBoolean(done);
        }
        Path source = StreamOpener.plainPath(request, call, from.toString());
        if (source == null) {
            request.warning("rename(): " + wrapperName(StreamOpener.scheme(from.toString()))
                    + " wrapper does not support renaming");
            return false;
        }
        Path target = StreamOpener.plainPath(request, call, to.toString());
        if (target == null) {
            request.warning("rename(): Cannot rename a file across wrapper types");
            return false;
        }
        String prefix = "rename(" + from + "," + to + ")";
        if (!Files.exists(source, LinkOption.NOFOLLOW_LINKS)) {
            request.warning(prefix + ": No such file or directory");
            return false;
        }
        boolean sourceIsDirectory = Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS);
        boolean targetExists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        boolean targetIsDirectory = Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS);
        if (targetExists && sourceIsDirectory != targetIsDirectory) {
            request.warning(prefix + ": " + (targetIsDirectory ? "Is a directory" : "Not a directory"));
            return false;
        }
        return tried(request, prefix, () -> Files.move(source, target, StandardCopyOption.REPLACE_EXISTING));
    }

    @PhpFunction(
            sig = "copy(path $from, path $to, $context = null): bool",
            effect = {READS_FILE, WRITES_FILE, WARNS},
            doc = "Copies a file.",
            examples =
                    "(function () { copy('example.txt', 'c'); return file_get_contents('c'); })() => \"one\\ntwo\\n\"")
    static boolean copy(Request request, BuiltinCall call, PhpString from, PhpString to, Object context) {
        Resource with = Streams.context(request, call, context);
        if (StreamOpener.userWrapper(request, from.toString()) == null) {
            Path source = StreamOpener.plainPath(request, call, from.toString());
            if (source != null && Files.isDirectory(source)) {
                request.warning("copy(): The first argument to copy() function cannot be a directory");
                return false;
            }
            if (source != null && StreamOpener.userWrapper(request, to.toString()) == null) {
                Path target = StreamOpener.plainPath(request, call, to.toString());
                if (target != null && Files.isDirectory(target)) {
                    request.warning("copy(): The second argument to copy() function cannot be a directory");
                    return false;
                }
            }
        }
        StreamOpener opener = new StreamOpener(request, call);
        Stream in = opener.open(from.toString(), "rb", false, with);
        if (in == null) {
            return false;
        }
        if (in instanceof FileStream source
                && to.length() > 0
                && StreamOpener.scheme(to.toString()) == null
                && isSame(source.path, request.files().resolve(to.toString()))) {
            in.close();
            return false;
        }
        Stream out = opener.open(to.toString(), "wb", false, with);
        if (out == null) {
            in.close();
            return false;
        }
        byte[] bytes = in.readAll(-1);
        boolean done = bytes.length == 0 || out.write(bytes, 0, bytes.length) == bytes.length;
        in.close();
        out.close();
        return done;
    }

    private static boolean isSame(Path a, Path b) {
        try {
            return Files.exists(b) && Files.isSameFile(a, b);
        } catch (IOException e) {
            return false;
        }
    }

    @PhpFunction(
            sig = "mkdir(path $directory, int $permissions = 511, bool $recursive = false, $context = null): bool",
            effect = {WRITES_FILE, WARNS},
            doc = "Makes a directory.",
            examples = "(function () { mkdir('a/b', recursive: true); return is_dir('a/b'); })() => true")
    static boolean mkdir(
            Request request,
            BuiltinCall call,
            PhpString directory,
            long permissions,
            boolean recursive,
            Object context) {
        Resource with = Streams.context(request, call, context);
        String name = directory.toString();
        UserWrapper user = StreamOpener.userWrapper(request, name);
        if (user != null) {
            Object done =
                    user.operate(request, call, with, "mkdir", directory, permissions, (recursive ? 1L : 0L) | 8L);
            return done != null && Conversions.toBoolean(done);
        }
        Path path = StreamOpener.plainPath(request, call, name);
        if (path == null) {
            return false;
        }
        if (name.isEmpty()) {
            request.warning("mkdir(): No such file or directory");
            return false;
        }
        return tried(request, "mkdir()", () -> make(request, path, (int) permissions, recursive));
    }

    private static void make(Request request, Path path, int permissions, boolean recursive) throws IOException {
        if (recursive && path.getParent() != null && !Files.exists(path.getParent())) {
            make(request, path.getParent(), permissions, true);
        }
        Files.createDirectory(path);
        FileMask.of(request).applyTo(path, permissions);
    }

    @PhpFunction(
            sig = "rmdir(path $directory, $context = null): bool",
            effect = {WRITES_FILE, WARNS},
            doc = "Takes an empty directory away.",
            examples = "(function () { mkdir('d'); rmdir('d'); return is_dir('d'); })() => false")
    static boolean rmdir(Request request, BuiltinCall call, PhpString directory, Object context) {
        Resource with = Streams.context(request, call, context);
        String name = directory.toString();
        UserWrapper user = StreamOpener.userWrapper(request, name);
        if (user != null) {
            Object done = user.operate(request, call, with, "rmdir", directory, 8L);
            return done != null && Conversions.toBoolean(done);
        }
        Path path = StreamOpener.plainPath(request, call, name);
        if (path == null) {
            return false;
        }
        return tried(request, "rmdir(" + name + ")", () -> {
            existing(path);
            if (name.isEmpty()) {
                throw new NoSuchFileException(name);
            }
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new java.nio.file.NotDirectoryException(name);
            }
            Files.delete(path);
        });
    }

    @PhpFunction(
            sig = "touch(path $filename, ?int $mtime = null, ?int $atime = null): bool",
            effect = {WRITES_FILE, WARNS, THROWS},
            doc = "Makes a file, or sets its times.",
            examples = "(function () { touch('f', 1234); return filemtime('f'); })() => 1234")
    static boolean touch(Request request, BuiltinCall call, PhpString filename, Long mtime, Long atime) {
        String name = filename.toString();
        if (name.isEmpty()) {
            return false;
        }
        if (mtime == null && atime != null) {
            throw ArgumentErrors.valueError(call, 1, "cannot be null when argument #3 ($atime) is an integer");
        }
        UserWrapper user = StreamOpener.userWrapper(request, name);
        if (user != null) {
            PhpArray times = mtime == null ? new PhpArray() : PhpArray.ofList(mtime, atime == null ? mtime : atime);
            return metaData(request, call, user, filename, 1L, times);
        }
        Path path = StreamOpener.plainPath(request, call, name);
        if (path == null) {
            request.warning("touch(): Can not call touch() for a non-standard stream");
            return false;
        }
        if (!Files.exists(path)) {
            try {
                Files.createFile(path);
                FileMask.of(request).applyTo(path, 0666);
            } catch (IOException e) {
                request.warning("touch(): Unable to create file " + name + " because " + FileErrors.text(e));
                return false;
            }
        }
        FileTime modified = mtime == null
                ? FileTime.from(request.clock().instant())
                : FileTime.from(mtime, java.util.concurrent.TimeUnit.SECONDS);
        FileTime accessed = atime == null ? modified : FileTime.from(atime, java.util.concurrent.TimeUnit.SECONDS);
        return tried(
                request,
                "touch(): Utime failed",
                () -> Files.getFileAttributeView(path, BasicFileAttributeView.class)
                        .setTimes(modified, accessed, null));
    }

    private static boolean metaData(
            Request request, BuiltinCall call, UserWrapper user, PhpString name, long option, Object value) {
        Object done = user.operate(
                request, call, Streams.of(request).defaultContext(), "stream_metadata", name, option, value);
        return done != null && Conversions.toBoolean(done);
    }

    @PhpFunction(
            sig = "chmod(path $filename, int $permissions): bool",
            effect = {WRITES_FILE, WARNS},
            doc = "Sets the permissions of a file.",
            examples =
                    "(function () { chmod('example.txt', 0600); return fileperms('example.txt') & 0777; })() => 0600")
    static boolean chmod(Request request, BuiltinCall call, PhpString filename, long permissions) {
        UserWrapper user = StreamOpener.userWrapper(request, filename.toString());
        if (user != null) {
            return metaData(request, call, user, filename, 6L, permissions);
        }
        Path path = StreamOpener.plainPath(request, call, filename.toString());
        if (path == null) {
            request.warning("chmod(): Can not call chmod() for a non-standard stream");
            return false;
        }
        return tried(request, "chmod()", () -> Files.setAttribute(path, "unix:mode", (int) permissions & 07777));
    }

    @PhpFunction(
            sig = "chown(path $filename, string|int $user): bool",
            effect = {WRITES_FILE, WARNS},
            doc = "Sets the owner of a file.",
            examples = "@chown('/no such file', 0) => false")
    static boolean chown(Request request, BuiltinCall call, PhpString filename, Object owner) {
        return owner(request, call, filename, owner, "uid", true);
    }

    @PhpFunction(
            sig = "chgrp(path $filename, string|int $group): bool",
            effect = {WRITES_FILE, WARNS},
            doc = "Sets the group of a file.",
            examples = "@chgrp('/no such file', 0) => false")
    static boolean chgrp(Request request, BuiltinCall call, PhpString filename, Object group) {
        return owner(request, call, filename, group, "gid", true);
    }

    @PhpFunction(
            sig = "lchown(path $filename, string|int $user): bool",
            effect = {WRITES_FILE, WARNS},
            doc = "Sets the owner of a link.",
            examples = "@lchown('/no such file', 0) => false")
    static boolean lchown(Request request, BuiltinCall call, PhpString filename, Object owner) {
        return owner(request, call, filename, owner, "uid", false);
    }

    @PhpFunction(
            sig = "lchgrp(path $filename, string|int $group): bool",
            effect = {WRITES_FILE, WARNS},
            doc = "Sets the group of a link.",
            examples = "@lchgrp('/no such file', 0) => false")
    static boolean lchgrp(Request request, BuiltinCall call, PhpString filename, Object group) {
        return owner(request, call, filename, group, "gid", false);
    }

    private static boolean owner(
            Request request, BuiltinCall call, PhpString filename, Object owner, String attribute, boolean follow) {
        boolean isUser = attribute.equals("uid");
        UserWrapper user = StreamOpener.userWrapper(request, filename.toString());
        if (user != null) {
            boolean byName = owner instanceof PhpString;
            return metaData(request, call, user, filename, isUser ? (byName ? 2L : 3L) : (byName ? 4L : 5L), owner);
        }
        Path path = StreamOpener.plainPath(request, call, filename.toString());
        if (path == null) {
            request.warning(call.name() + "(): Can not call " + call.name() + "() for a non-standard stream");
            return false;
        }
        LinkOption[] options = follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
        if (owner instanceof Long number) {
            return tried(
                    request,
                    call.name() + "()",
                    () -> Files.setAttribute(path, "unix:" + attribute, (int) (long) number, options));
        }
        try {
            var lookup = path.getFileSystem().getUserPrincipalLookupService();
            if (isUser) {
                var principal = lookup.lookupPrincipalByName(owner.toString());
                return tried(
                        request, call.name() + "()", () -> Files.setAttribute(path, "posix:owner", principal, options));
            }
            var principal = lookup.lookupPrincipalByGroupName(owner.toString());
            return tried(
                    request, call.name() + "()", () -> Files.setAttribute(path, "posix:group", principal, options));
        } catch (IOException e) {
            request.warning(call.name() + "(): Unable to find " + attribute + " for " + owner);
            return false;
        }
    }

    @PhpFunction(
            sig = "umask(?int $mask = null): int",
            effect = {READS_GLOBAL, WRITES_GLOBAL},
            doc = "The permissions that new files do not get; an argument sets them.",
            examples = "(function () { umask(077); return umask(); })() => 077")
    static long umask(Request request, Long mask) {
        FileMask of = FileMask.of(request);
        int before = of.mask();
        if (mask != null) {
            of.set((int) (long) mask);
        }
        return before;
    }

    @PhpFunction(
            sig = "readlink(path $path): string|false",
            effect = {READS_FILE, WARNS},
            doc = "What a symbolic link points to.",
            examples = "(function () { symlink('example.txt', 'l'); return readlink('l'); })() => 'example.txt'")
    static Object readlink(Request request, PhpString path) {
        Path link = request.files().resolve(path.toString());
        try {
            return PhpString.of(RequestFiles.ofPath(Files.readSymbolicLink(link)));
        } catch (IOException e) {
            request.warning("readlink(): " + FileErrors.text(e));
            return false;
        }
    }

    @PhpFunction(
            sig = "linkinfo(path $path): int|false",
            effect = {READS_FILE, WARNS},
            doc = "The device of a link, -1 on failure.",
            examples = "linkinfo('example.txt') > 0 => true")
    static Object linkinfo(Request request, PhpString path) {
        try {
            return FileStatus.orThrow(request.files().resolve(path.toString()), false)
                    .device();
        } catch (IOException e) {
            request.warning("linkinfo(): " + FileErrors.text(e));
            return -1L;
        }
    }

    @PhpFunction(
            sig = "symlink(path $target, path $link): bool",
            effect = {WRITES_FILE, WARNS},
            doc = "Makes a symbolic link.",
            examples = "(function () { symlink('example.txt', 'l'); return is_link('l'); })() => true")
    static boolean symlink(Request request, PhpString target, PhpString link) {
        return tried(request, "symlink()", () -> {
            if (target.isEmpty() || link.isEmpty()) {
                throw new NoSuchFileException("");
            }
            Files.createSymbolicLink(request.files().resolve(link.toString()), RequestFiles.toPath(target.toString()));
        });
    }

    @PhpFunction(
            sig = "link(path $target, path $link): bool",
            effect = {WRITES_FILE, WARNS},
            doc = "Makes a further name of a file.",
            examples =
                    "(function () { link('example.txt', 'l'); return file_get_contents('l'); })() => \"one\\ntwo\\n\"")
    static boolean link(Request request, PhpString target, PhpString link) {
        return tried(request, "link()", () -> {
            if (target.isEmpty() || link.isEmpty()) {
                throw new NoSuchFileException("");
            }
            Path source = request.files().resolve(target.toString());
            if (Files.isDirectory(source)) {
                throw new java.nio.file.FileSystemException(null, null, "Operation not permitted");
            }
            Files.createLink(request.files().resolve(link.toString()), source);
        });
    }

    @PhpFunction(
            sig = "disk_free_space(path $directory): float|false",
            effect = {READS_FILE, WARNS},
            aliases = "diskfreespace",
            doc = "Free bytes of a file system.",
            examples = "disk_free_space('.') > 0 => true")
    static Object diskFreeSpace(Request request, BuiltinCall call, PhpString directory) {
        return space(request, call, directory, true);
    }

    @PhpFunction(
            sig = "disk_total_space(path $directory): float|false",
            effect = {READS_FILE, WARNS},
            doc = "Size of a file system in bytes.",
            examples = "disk_total_space('.') > 0 => true")
    static Object diskTotalSpace(Request request, BuiltinCall call, PhpString directory) {
        return space(request, call, directory, false);
    }

    private static Object space(Request request, BuiltinCall call, PhpString directory, boolean free) {
        Path path = request.files().resolve(directory.toString());
        try {
            FileStore store = Files.getFileStore(existing(path));
            return (double) (free ? store.getUsableSpace() : store.getTotalSpace());
        } catch (IOException e) {
            request.warning(call.name() + "(): " + FileErrors.text(e));
            return false;
        }
    }

    // ---- temporary files ---------------------------------------------------------------------------------------

    private static Path temporary(Request request, Path directory, String prefix) throws IOException {
        request.observe(WRITES_FILE);
        SecureRandom random = new SecureRandom();
        for (int attempt = 0; ; attempt++) {
            StringBuilder name = new StringBuilder(prefix);
            for (int i = 0; i < 6; i++) {
                name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            Path path = directory.resolve(RequestFiles.toPath(name.toString()));
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS) || attempt > 100) {
                Files.createFile(
                        path,
                        java.nio.file.attribute.PosixFilePermissions.asFileAttribute(
                                java.nio.file.attribute.PosixFilePermissions.fromString("rw-------")));
                return path;
            }
        }
    }

    @PhpFunction(
            sig = "tempnam(path $directory, path $prefix): string|false",
            effect = {WRITES_FILE, WARNS},
            doc = "Makes a file of a new name.",
            examples =
                    "(function () { $file = tempnam('.', 'ex'); return [filesize($file), substr(basename($file), 0, 2)]; })() => [0, 'ex']")
    static Object tempnam(Request request, PhpString directory, PhpString prefix) {
        String start = prefix.toString();
        start = start.substring(start.lastIndexOf('/') + 1);
        if (start.length() > 63) {
            start = start.substring(0, 63);
        }
        Path in = request.files().resolve(directory.toString());
        boolean elsewhere = directory.isEmpty() || !Files.isDirectory(in) || !Files.isWritable(in);
        try {
            if (!elsewhere) {
                return PhpString.of(RequestFiles.ofPath(temporary(request, in.toRealPath(), start)));
            }
            Path path = temporary(request, RequestFiles.toPath(PathFunctions.temporary(request)), start);
            if (!directory.isEmpty()) {
                request.notice("tempnam(): file created in the system's temporary directory");
            }
            return PhpString.of(RequestFiles.ofPath(path));
        } catch (IOException e) {
            return false;
        }
    }

    @PhpFunction(
            sig = "tmpfile(): resource|false",
            effect = {WRITES_FILE, ENVIRONMENT},
            doc = "Opens a file that goes when it is closed.",
            examples = "(function () { $f = tmpfile(); fwrite($f, 'abc'); rewind($f); return fgets($f); })() => 'abc'")
    static Object tmpfile(Request request) {
        try {
            Path path = temporary(request, RequestFiles.toPath(PathFunctions.temporary(request)), "php");
            FileChannel channel = FileChannel.open(path, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
            FileStream stream = new FileStream(request, path, channel, false, true);
            stream.mode = "r+b";
            stream.uri = RequestFiles.ofPath(path);
            return Streams.of(request).register(stream);
        } catch (IOException e) {
            return false;
        }
    }

    @PhpFunction(
            sig = "is_uploaded_file(string $filename): bool",
            effect = READS_GLOBAL,
            doc = "Whether a file came with the request.",
            partial = "false always",
            examples = "is_uploaded_file('example.txt') => false")
    static boolean isUploadedFile(PhpString filename) {
        return false;
    }

    @PhpFunction(
            sig = "move_uploaded_file(string $from, string $to): bool",
            effect = {READS_GLOBAL, WRITES_FILE},
            doc = "Moves a file that came with the request.",
            partial = "false always",
            examples = "move_uploaded_file('example.txt', 'f') => false")
    static boolean moveUploadedFile(PhpString from, PhpString to) {
        return false;
    }
}
