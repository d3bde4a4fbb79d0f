package dev.parade.library.files;

import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestFiles;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Directories. */
final class DirectoryFunctions {
    /** The directory that was opened last, which readdir() and kin take without an argument. */
    static final class Last {
        private Resource directory;
    }

    private DirectoryFunctions() {}

    private static List<String> names(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        if (!Files.isDirectory(path)) {
            throw new NotDirectoryException(path.toString());
        }
        List<String> names = new ArrayList<>(List.of(".", ".."));
        try (var entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                names.add(RequestFiles.ofPath(entry.getFileName()));
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    /** Opens a directory; null on failure, which was warned of. */
    static DirectoryStream open(Request request, BuiltinCall call, String name, Resource context, boolean scan) {
        Streams.of(request).enter(call);
        String failed = call.name() + "(" + name + "): Failed to open directory: ";
        UserWrapper user = StreamOpener.userWrapper(request, name);
        if (user != null) {
            PhpObject object = user.instance(request, context);
            boolean there = UserWrapper.has(object, "dir_opendir");
            if (!there) {
                request.warning(call.name() + "(): " + user.phpClass.name() + "::dir_opendir is not implemented!");
            }
            if (!there
                    || !Conversions.toBoolean(
                            UserWrapper.call(request, object, "dir_opendir", PhpString.of(name), scan ? 4L : 4L))) {
                request.warning(failed + "\"" + user.phpClass.name() + "::dir_opendir\" call failed");
                object.release();
                return null;
            }
            return new DirectoryStream(request, object);
        }
        String scheme = StreamOpener.scheme(name);
        if ("glob".equals(scheme)) {
            List<String> found = new ArrayList<>();
            for (String match : Glob.match(request, name.substring(7), 0)) {
                found.add(match.substring(match.lastIndexOf('/') + 1));
            }
            DirectoryStream stream = new DirectoryStream(request, found);
            stream.streamType = "glob";
            stream.wrapperType = "glob";
            return stream;
        }
        Path path = StreamOpener.plainPath(request, call, name);
        if (path == null) {
            request.warning(failed + "not implemented");
            return null;
        }
        try {
            if (name.isEmpty()) {
                throw new NoSuchFileException(name);
            }
            return new DirectoryStream(request, names(path));
        } catch (IOException e) {
            request.warning(failed + FileErrors.text(e));
            if (scan) {
                request.warning(call.name() + "(): (errno " + FileErrors.number(e) + "): " + FileErrors.text(e));
            }
            return null;
        }
    }

    private static Object remembered(Request request, DirectoryStream stream, Resource context) {
        if (stream == null) {
            return false;
        }
        stream.context = context;
        Resource resource = Streams.of(request).register(stream);
        request.extension(Last.class, Last::new).directory = resource;
        return resource;
    }

    @PhpFunction(
            sig = "opendir(path $directory, $context = null): resource|false",
            effect = {READS_FILE, WRITES_GLOBAL, WARNS},
            doc = "Opens a directory.",
            examples = "is_string(readdir(opendir('.'))) => true")
    static Object opendir(Request request, BuiltinCall call, PhpString directory, Object context) {
        Resource with = Streams.context(request, call, context);
        return remembered(request, open(request, call, directory.toString(), with, false), with);
    }

    @PhpFunction(
            sig = "dir(path $directory, $context = null): Directory|false",
            effect = {READS_FILE, WRITES_GLOBAL, WARNS},
            doc = "Opens a directory as an object.",
            examples = "dir('.')->path => '.'")
    static Object dir(Request request, BuiltinCall call, PhpString directory, Object context) {
        Resource with = Streams.context(request, call, context);
        Object handle = remembered(request, open(request, call, directory.toString(), with, false), with);
        if (!(handle instanceof Resource)) {
            return false;
        }
        PhpObject object = request.instantiate(request.builtinClass("Directory"));
        object.setProperty("path", directory);
        object.setProperty("handle", handle);
        return object;
    }

    static DirectoryStream directory(Request request, BuiltinCall call, Object value) {
        Streams.of(request).enter(call);
        Object handle = value;
        if (handle == null || handle == PhpNull.INSTANCE) {
            if (value == null || request.level() < 85) {
                handle = request.extension(Last.class, Last::new).directory;
            }
            if (handle == null) {
                throw PhpErrors.typeError("No resource supplied");
            }
        }
        if (!(handle instanceof Resource resource)) {
            throw ArgumentErrors.typeError(
                    call, 0, "must be of type resource or null, " + PhpErrors.valueName(handle) + " given");
        }
        if (resource.data() instanceof DirectoryStream stream) {
            return stream;
        }
        if (resource.data() instanceof Stream) {
            if (request.level() >= 85) {
                throw ArgumentErrors.typeError(call, 0, "must be a valid Directory resource");
            }
            throw ArgumentErrors.typeError(call, 0, "must be a valid Directory resource");
        }
        throw PhpErrors.typeError(call.name() + "(): "
                + (request.level() >= 85
                        ? "Argument #1 ($dir_handle) must be an open stream resource"
                        : "supplied resource is not a valid stream resource"));
    }

    @PhpFunction(
            sig = "readdir($dir_handle = null): string|false",
            effect = {READS_FILE, WRITES_GLOBAL, THROWS},
            doc = "The next name in a directory.",
            examples =
                    "(function () { mkdir('d'); $d = opendir('d'); return [is_string(readdir($d)), is_string(readdir($d)), readdir($d)]; })() => [true, true, false]")
    static Object readdir(Request request, BuiltinCall call, Object handle) {
        PhpString name = directory(request, call, handle).nextName();
        return name == null ? false : name;
    }

    @PhpFunction(
            sig = "rewinddir($dir_handle = null): void",
            effect = {READS_FILE, WRITES_GLOBAL, THROWS},
            doc = "Starts a directory over.",
            examples =
                    "(function () { $d = opendir('.'); $first = readdir($d); rewinddir($d); return readdir($d) === $first; })() => true")
    static void rewinddir(Request request, BuiltinCall call, Object handle) {
        directory(request, call, handle).rewind();
    }

    @PhpFunction(
            sig = "closedir($dir_handle = null): void",
            effect = {WRITES_GLOBAL, THROWS},
            doc = "Closes a directory.",
            examples = "closedir(opendir('.')) => null")
    static void closedir(Request request, BuiltinCall call, Object handle) {
        DirectoryStream stream = directory(request, call, handle);
        Last last = request.extension(Last.class, Last::new);
        if (last.directory == stream.resource) {
            last.directory = null;
        }
        stream.close();
    }

    @PhpFunction(
            sig = "scandir(path $directory, int $sorting_order = SCANDIR_SORT_ASCENDING, $context = null): array|false",
            effect = {READS_FILE, WARNS, THROWS},
            doc = "The names in a directory, sorted.",
            examples = "scandir('.') => ['.', '..', 'example.txt']")
    static Object scandir(Request request, BuiltinCall call, PhpString directory, long order, Object context) {
        if (directory.isEmpty()) {
            throw ArgumentErrors.valueError(call, 0, request.level() >= 84 ? "must not be empty" : "cannot be empty");
        }
        Resource with = Streams.context(request, call, context);
        DirectoryStream stream = open(request, call, directory.toString(), with, true);
        if (stream == null) {
            return false;
        }
        List<String> names = new ArrayList<>();
        for (PhpString name = stream.nextName(); name != null; name = stream.nextName()) {
            names.add(name.toString());
        }
        stream.closeRaw();
        if (order == 0) {
            Collections.sort(names);
        } else if (order == 1) {
            names.sort(Collections.reverseOrder());
        }
        PhpArray result = new PhpArray();
        names.forEach(name -> result.append(PhpString.of(name)));
        return result;
    }

    @PhpFunction(
            sig = "glob(path $pattern, int $flags = 0): array|false",
            effect = {READS_FILE, READS_GLOBAL, WARNS},
            doc = "The files that match a pattern of the shell.",
            examples = "glob('*.txt') => ['example.txt']")
    static Object glob(Request request, BuiltinCall call, PhpString pattern, long flags) {
        if ((flags & ~(long) Glob.FLAGS) != 0) {
            request.warning("glob(): At least one of the passed flags is invalid or not supported on this platform");
            return false;
        }
        if (pattern.length() >= 4096) {
            request.warning("glob(): Pattern exceeds the maximum allowed length of 4096 characters");
            return false;
        }
        PhpArray result = new PhpArray();
        for (String match : Glob.match(request, pattern.toString(), (int) flags)) {
            result.append(PhpString.of(match));
        }
        return result;
    }
}
