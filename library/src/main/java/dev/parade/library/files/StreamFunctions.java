package dev.parade.library.files;

import static dev.parade.catalog.Effect.OUTPUT;
import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_FILE;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** Reading, writing and moving in open streams. */
final class StreamFunctions {
    private StreamFunctions() {}

    @PhpFunction(
            sig =
                    "fopen(path $filename, string $mode, bool $use_include_path = false, $context = null): resource|false",
            effect = {READS_FILE, WRITES_FILE, WRITES_GLOBAL, WARNS, THROWS},
            doc = "Opens a file or another stream.",
            examples = {"is_resource(fopen('example.txt', 'r')) => true", "@fopen('/no such file', 'r') => false"})
    static Object fopen(
            Request request,
            BuiltinCall call,
            PhpString filename,
            PhpString mode,
            boolean useIncludePath,
            Object context) {
        Resource with = Streams.context(request, call, context);
        Stream stream =
                new StreamOpener(request, call).open(filename.toString(), mode.toString(), useIncludePath, with);
        return stream == null ? false : stream.resource;
    }

    @PhpFunction(
            sig = "fclose(resource $stream): bool",
            effect = {WRITES_FILE, WRITES_GLOBAL, THROWS},
            aliases = "gzclose",
            doc = "Closes a stream.",
            examples = "fclose(fopen('example.txt', 'r')) => true")
    static boolean fclose(Request request, BuiltinCall call, Object stream) {
        Streams.stream(request, call, 0, stream).close();
        return true;
    }

    @PhpFunction(
            sig = "feof(resource $stream): bool",
            effect = {READS_FILE, THROWS},
            aliases = "gzeof",
            doc = "Whether reading has met the end.",
            examples = "(function () { $f = fopen('example.txt', 'r'); fread($f, 100); return feof($f); })() => true")
    static boolean feof(Request request, BuiltinCall call, Object stream) {
        return Streams.stream(request, call, 0, stream).atEnd();
    }

    @PhpFunction(
            sig = "fread(resource $stream, int $length): string|false",
            effect = {READS_FILE, WARNS, THROWS},
            aliases = "gzread",
            doc = "Reads up to some bytes.",
            examples = "fread(fopen('example.txt', 'r'), 2) => 'on'")
    static Object fread(Request request, BuiltinCall call, Object stream, long length) {
        Stream from = Streams.stream(request, call, 0, stream);
        if (length <= 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than 0");
        }
        return orFalse(from.read((int) Math.min(length, Integer.MAX_VALUE - 16)));
    }

    private static Object orFalse(byte[] bytes) {
        return bytes == null ? false : PhpString.of(bytes);
    }

    @PhpFunction(
            sig = "fgets(resource $stream, ?int $length = null): string|false",
            effect = {READS_FILE, WARNS, THROWS},
            aliases = "gzgets",
            doc = "Reads a line with its end.",
            examples = "fgets(fopen('example.txt', 'r')) => \"one\\n\"")
    static Object fgets(Request request, BuiltinCall call, Object stream, Long length) {
        Stream from = Streams.stream(request, call, 0, stream);
        if (length == null) {
            return orFalse(from.readLine(-1));
        }
        if (length <= 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than 0");
        }
        if (length == 1) {
            return false;
        }
        return orFalse(from.readLine(length - 1));
    }

    @PhpFunction(
            sig = "fgetc(resource $stream): string|false",
            effect = {READS_FILE, WARNS, THROWS},
            aliases = "gzgetc",
            doc = "Reads a byte.",
            examples = "fgetc(fopen('example.txt', 'r')) => 'o'")
    static Object fgetc(Request request, BuiltinCall call, Object stream) {
        byte[] read = Streams.stream(request, call, 0, stream).read(1);
        return read == null || read.length == 0 ? (Object) false : PhpString.of(read);
    }

    @PhpFunction(
            sig = "fwrite(resource $stream, string $data, ?int $length = null): int|false",
            effect = {WRITES_FILE, OUTPUT, WARNS, THROWS},
            aliases = {"fputs", "gzwrite", "gzputs"},
            doc = "Writes a string, or its start.",
            examples =
                    "(function () { $f = fopen('php://memory', 'w+'); fwrite($f, 'abc', 2); rewind($f); return fgets($f); })() => 'ab'")
    static Object fwrite(Request request, BuiltinCall call, Object stream, PhpString data, Long length) {
        Stream to = Streams.stream(request, call, 0, stream);
        int n = length == null ? data.length() : (int) Math.max(0, Math.min(length, data.length()));
        if (n == 0) {
            return 0L;
        }
        int written = to.write(data.bytes(), 0, n);
        return written < 0 ? (Object) false : (Object) (long) written;
    }

    @PhpFunction(
            sig = "fflush(resource $stream): bool",
            effect = {WRITES_FILE, THROWS},
            doc = "Hands on what is held back.",
            examples = "fflush(fopen('example.txt', 'a')) => true")
    static boolean fflush(Request request, BuiltinCall call, Object stream) {
        return Streams.stream(request, call, 0, stream).flush();
    }

    @PhpFunction(
            sig = "fsync(resource $stream): bool",
            effect = {WRITES_FILE, WARNS, THROWS},
            doc = "Has the bytes and attributes of a file reach the device.",
            examples = "fsync(fopen('example.txt', 'a')) => true")
    static boolean fsync(Request request, BuiltinCall call, Object stream) {
        return sync(request, call, stream, true);
    }

    @PhpFunction(
            sig = "fdatasync(resource $stream): bool",
            effect = {WRITES_FILE, WARNS, THROWS},
            doc = "Has the bytes of a file reach the device.",
            examples = "fdatasync(fopen('example.txt', 'a')) => true")
    static boolean fdatasync(Request request, BuiltinCall call, Object stream) {
        return sync(request, call, stream, false);
    }

    private static boolean sync(Request request, BuiltinCall call, Object stream, boolean metaData) {
        if (Streams.stream(request, call, 0, stream) instanceof FileStream file) {
            return file.sync(metaData);
        }
        request.warning(call.name() + "(): Can't fsync this stream!");
        return false;
    }

    @PhpFunction(
            sig = "ftell(resource $stream): int|false",
            effect = {READS_FILE, THROWS},
            aliases = "gztell",
            doc = "The position in a stream.",
            examples = "(function () { $f = fopen('example.txt', 'r'); fgets($f); return ftell($f); })() => 4")
    static Object ftell(Request request, BuiltinCall call, Object stream) {
        return Streams.stream(request, call, 0, stream).position;
    }

    @PhpFunction(
            sig = "fseek(resource $stream, int $offset, int $whence = SEEK_SET): int",
            effect = {READS_FILE, THROWS},
            aliases = "gzseek",
            doc = "Moves the position; 0 when that worked, else -1.",
            examples =
                    "(function () { $f = fopen('example.txt', 'r'); fseek($f, -4, SEEK_END); return fgets($f); })() => \"two\\n\"")
    static long fseek(Request request, BuiltinCall call, Object stream, long offset, long whence) {
        return Streams.stream(request, call, 0, stream).seek(offset, (int) whence) ? 0 : -1;
    }

    @PhpFunction(
            sig = "rewind(resource $stream): bool",
            effect = {READS_FILE, THROWS},
            aliases = "gzrewind",
            doc = "Moves the position to the start.",
            examples =
                    "(function () { $f = fopen('example.txt', 'r'); fgets($f); rewind($f); return ftell($f); })() => 0")
    static boolean rewind(Request request, BuiltinCall call, Object stream) {
        return Streams.stream(request, call, 0, stream).seek(0, 0);
    }

    @PhpFunction(
            sig = "ftruncate(resource $stream, int $size): bool",
            effect = {WRITES_FILE, WARNS, THROWS},
            doc = "Cuts or extends a file.",
            examples =
                    "(function () { ftruncate(fopen('example.txt', 'r+'), 3); return file_get_contents('example.txt'); })() => 'one'")
    static boolean ftruncate(Request request, BuiltinCall call, Object stream, long size) {
        Stream to = Streams.stream(request, call, 0, stream);
        if (size < 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than or equal to 0");
        }
        if (!to.canTruncate()) {
            if (to instanceof FileStream) {
                return false;
            }
            request.warning("ftruncate(): Can't truncate this stream!");
            return false;
        }
        return to.truncate(size);
    }

    @PhpFunction(
            sig = "flock(resource $stream, int $operation, &$would_block = null): bool",
            effect = {WRITES_FILE, WARNS, THROWS},
            writes = "would_block",
            doc = "Locks or unlocks a file.",
            examples = "flock(fopen('example.txt', 'r+'), LOCK_EX) => true")
    static boolean flock(Request request, BuiltinCall call, Object stream, long operation, PhpReference wouldBlock) {
        Stream to = Streams.stream(request, call, 0, stream);
        long kind = operation & 3;
        if (kind < 1 || kind > 3) {
            throw ArgumentErrors.valueError(call, 1, "must be one of LOCK_SH, LOCK_EX, or LOCK_UN");
        }
        if (wouldBlock != null) {
            wouldBlock.set(0L);
        }
        Boolean done = to.lock((int) operation);
        if (Boolean.FALSE.equals(done) && (operation & 4) != 0 && wouldBlock != null && to instanceof FileStream) {
            wouldBlock.set(1L);
        }
        return done != null && done;
    }

    @PhpFunction(
            sig = "fstat(resource $stream): array|false",
            effect = {READS_FILE, THROWS},
            doc = "What there is to know of an open file.",
            examples = "fstat(fopen('example.txt', 'r'))['size'] => 8")
    static Object fstat(Request request, BuiltinCall call, Object stream) {
        PhpArray stat = Streams.stream(request, call, 0, stream).stat();
        return stat == null ? false : stat;
    }

    @PhpFunction(
            sig = "fpassthru(resource $stream): int",
            effect = {READS_FILE, OUTPUT, THROWS},
            aliases = "gzpassthru",
            doc = "Prints what is left of a stream.",
            examples =
                    "(function () { ob_start(); $n = fpassthru(fopen('example.txt', 'r')); return [$n, ob_get_clean()]; })() => [8, \"one\\ntwo\\n\"]")
    static long fpassthru(Request request, BuiltinCall call, Object stream) {
        byte[] rest = Streams.stream(request, call, 0, stream).readAll(-1);
        request.output().write(rest, 0, rest.length);
        return rest.length;
    }

    @PhpFunction(
            sig = "stream_get_contents(resource $stream, ?int $length = null, int $offset = -1): string|false",
            effect = {READS_FILE, WARNS, THROWS},
            doc = "Reads what is left of a stream.",
            examples = "stream_get_contents(fopen('example.txt', 'r'), 3, 4) => 'two'")
    static Object streamGetContents(Request request, BuiltinCall call, Object stream, Long length, long offset) {
        if (length != null && length < -1) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than or equal to -1");
        }
        Stream from = Streams.stream(request, call, 0, stream);
        if (offset >= 0 && !moveTo(from, offset)) {
            request.warning("stream_get_contents(): Failed to seek to position " + offset + " in the stream");
            return false;
        }
        return PhpString.of(from.readAll(length == null ? -1 : length));
    }

    private static boolean moveTo(Stream stream, long offset) {
        long position = stream.position;
        if (position >= 0 && offset > position) {
            return stream.seek(offset - position, 1);
        }
        return offset == position || stream.seek(offset, 0);
    }

    @PhpFunction(
            sig =
                    "stream_copy_to_stream(resource $from, resource $to, ?int $length = null, int $offset = 0): int|false",
            effect = {READS_FILE, WRITES_FILE, WARNS, THROWS},
            doc = "Copies what is left of a stream to another.",
            examples = "stream_copy_to_stream(fopen('example.txt', 'r'), fopen('f', 'w')) => 8")
    static Object streamCopyToStream(
            Request request, BuiltinCall call, Object fromValue, Object toValue, Long length, long offset) {
        Stream from = Streams.stream(request, call, 0, fromValue);
        Stream to = Streams.stream(request, call, 1, toValue);
        if (offset > 0 && !from.seek(offset, 0)) {
            request.warning("stream_copy_to_stream(): Failed to seek to position " + offset + " in the stream");
            return false;
        }
        byte[] bytes = from.readAll(length == null ? -1 : Math.max(0, length));
        if (bytes.length > 0 && to.write(bytes, 0, bytes.length) < 0) {
            return false;
        }
        return (long) bytes.length;
    }

    @PhpFunction(
            sig = "stream_get_line(resource $stream, int $length, string $ending = ''): string|false",
            effect = {READS_FILE, WARNS, THROWS},
            doc = "Reads up to an ending, which is not returned.",
            examples = "stream_get_line(fopen('data:,a;b', 'r'), 100, ';') => 'a'")
    static Object streamGetLine(Request request, BuiltinCall call, Object stream, long length, PhpString ending) {
        Stream from = Streams.stream(request, call, 0, stream);
        if (length < 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than or equal to 0");
        }
        return orFalse(from.readRecord((int) Math.min(length, Integer.MAX_VALUE), ending.exactBytes()));
    }
}
