package dev.parade.library.files;

import static dev.parade.catalog.Effect.OUTPUT;
import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_FILE;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;

/** Whole files at once. */
final class FileContentFunctions {
    private static final int USE_INCLUDE_PATH = 1;
    private static final int IGNORE_NEW_LINES = 2;
    private static final int SKIP_EMPTY_LINES = 4;
    private static final int APPEND = 8;
    private static final int NO_DEFAULT_CONTEXT = 16;

    private FileContentFunctions() {}

    @PhpFunction(
            sig = "file_get_contents(path $filename, bool $use_include_path = false, $context = null, "
                    + "int $offset = 0, ?int $length = null): string|false",
            effect = {READS_FILE, WARNS, THROWS},
            doc = "The content of a file.",
            examples = "file_get_contents('example.txt', offset: 4) => \"two\\n\"")
    static Object fileGetContents(
            Request request,
            BuiltinCall call,
            PhpString filename,
            boolean useIncludePath,
            Object context,
            long offset,
            Long length) {
        if (length != null && length < 0) {
            throw ArgumentErrors.valueError(call, 4, "must be greater than or equal to 0");
        }
        Resource with = Streams.context(request, call, context);
        Stream stream = new StreamOpener(request, call).open(filename.toString(), "rb", useIncludePath, with);
        if (stream == null) {
            return false;
        }
        try {
            if (offset != 0 && !stream.seek(offset, offset > 0 ? 0 : 2)) {
                request.warning(call.name() + "(): Failed to seek to position " + offset + " in the stream");
                return false;
            }
            return PhpString.of(stream.readAll(length == null ? -1 : length));
        } finally {
            stream.close();
        }
    }

    @PhpFunction(
            sig = "file_put_contents(path $filename, mixed $data, int $flags = 0, $context = null): int|false",
            effect = {READS_FILE, WRITES_FILE, WARNS, THROWS},
            doc = "Writes a file; arrays are joined, streams copied.",
            examples =
                    "(function () { file_put_contents('f', 'a'); file_put_contents('f', ['b', 'c'], FILE_APPEND); return file_get_contents('f'); })() => 'abc'")
    static Object filePutContents(
            Request request, BuiltinCall call, PhpString filename, Object data, long flags, Object context) {
        Stream source = data instanceof Resource ? Streams.stream(request, call, 1, data) : null;
        Resource with = Streams.context(request, call, context);
        String mode = (flags & APPEND) != 0 ? "ab" : "wb";
        boolean lock = (flags & 2) != 0;
        if (lock && !mode.startsWith("a")) {
            mode = "cb";
        }
        if (lock && StreamOpener.userWrapper(request, filename.toString()) == null) {
            String scheme = StreamOpener.scheme(filename.toString());
            if (scheme != null && !scheme.equals("file")) {
                request.warning("file_put_contents(): Exclusive locks may only be set for regular files");
                return false;
            }
        }
        Stream stream =
                new StreamOpener(request, call).open(filename.toString(), mode, (flags & USE_INCLUDE_PATH) != 0, with);
        if (stream == null) {
            return false;
        }
        try {
            if (lock) {
                Boolean locked = stream.lock(2);
                if (locked == null || !locked) {
                    request.warning("file_put_contents(): Exclusive locks are not supported for this stream");
                    return false;
                }
                if (mode.equals("cb")) {
                    stream.truncate(0);
                }
            }
            byte[] bytes = source != null ? source.readAll(-1) : bytes(data);
            if (bytes == null) {
                return false;
            }
            if (bytes.length == 0) {
                return 0L;
            }
            int written = stream.write(bytes, 0, bytes.length);
            if (written != bytes.length) {
                if (written < 0 && !(data instanceof PhpArray)) {
                    return false;
                }
                request.warning("file_put_contents(): Only " + written + " of " + bytes.length
                        + " bytes written, possibly out of free disk space");
                return false;
            }
            return (long) written;
        } finally {
            stream.close();
        }
    }

    private static byte[] bytes(Object data) {
        if (data instanceof PhpArray array) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                all.writeBytes(Conversions.toPhpString(array.valueAt(p)).exactBytes());
            }
            return all.toByteArray();
        }
        if (data instanceof PhpObject object && object.phpClass().stringifier() == null) {
            return null;
        }
        return Conversions.toPhpString(data).exactBytes();
    }

    @PhpFunction(
            sig = "file(path $filename, int $flags = 0, $context = null): array|false",
            effect = {READS_FILE, WARNS, THROWS},
            doc = "The lines of a file.",
            examples = "file('example.txt', FILE_IGNORE_NEW_LINES) => ['one', 'two']")
    static Object file(Request request, BuiltinCall call, PhpString filename, long flags, Object context) {
        long known = USE_INCLUDE_PATH | IGNORE_NEW_LINES | SKIP_EMPTY_LINES | NO_DEFAULT_CONTEXT;
        if (flags < 0 || flags > known) {
            throw ArgumentErrors.valueError(call, 1, "must be a valid flag value");
        }
        Resource with = Streams.context(request, call, context);
        Stream stream =
                new StreamOpener(request, call).open(filename.toString(), "rb", (flags & USE_INCLUDE_PATH) != 0, with);
        if (stream == null) {
            return false;
        }
        PhpArray lines = new PhpArray();
        try {
            byte[] all = stream.readAll(-1);
            boolean cut = (flags & IGNORE_NEW_LINES) != 0;
            boolean skip = (flags & SKIP_EMPTY_LINES) != 0;
            int start = 0;
            while (start < all.length) {
                int end = start;
                while (end < all.length && all[end] != '\n') {
                    end++;
                }
                int stop = end;
                if (cut && end > start && end < all.length && all[end - 1] == '\r') {
                    stop = end - 1;
                }
                int next = Math.min(end + 1, all.length);
                int to = cut ? stop : next;
                if (!(cut && skip && to == start)) {
                    lines.append(PhpString.copyOf(all, start, to - start));
                }
                start = next;
            }
            return lines;
        } finally {
            stream.close();
        }
    }

    @PhpFunction(
            sig = "readfile(path $filename, bool $use_include_path = false, $context = null): int|false",
            effect = {READS_FILE, OUTPUT, WARNS, THROWS},
            doc = "Prints a file.",
            examples =
                    "(function () { ob_start(); $n = readfile('example.txt'); return [$n, ob_get_clean()]; })() => [8, \"one\\ntwo\\n\"]")
    static Object readfile(
            Request request, BuiltinCall call, PhpString filename, boolean useIncludePath, Object context) {
        Resource with = Streams.context(request, call, context);
        Stream stream = new StreamOpener(request, call).open(filename.toString(), "rb", useIncludePath, with);
        if (stream == null) {
            return false;
        }
        try {
            byte[] all = stream.readAll(-1);
            request.output().write(all, 0, all.length);
            return (long) all.length;
        } finally {
            stream.close();
        }
    }
}
