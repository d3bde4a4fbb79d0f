package dev.parade.library.files;

import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.Resources;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.Locale;

/** Filters on streams. */
final class FilterFunctions {
    /** A filter where it is. */
    private record Attached(Stream stream, StreamFilter filter, boolean reading, boolean writing) {}

    private FilterFunctions() {}

    @PhpFunction(
            sig =
                    "stream_filter_append(resource $stream, string $filter_name, int $mode = UNKNOWN, mixed $params = UNKNOWN): resource|false",
            effect = {UNKNOWN, WARNS},
            doc = "Adds a filter behind those of a stream.",
            examples =
                    "(function () { $f = fopen('example.txt', 'r'); stream_filter_append($f, 'string.toupper'); return fgets($f); })() => \"ONE\\n\"")
    static Object append(Request request, BuiltinCall call, Object stream, PhpString name, Long mode, Object params) {
        return attach(request, call, stream, name, mode, params, true);
    }

    @PhpFunction(
            sig =
                    "stream_filter_prepend(resource $stream, string $filter_name, int $mode = UNKNOWN, mixed $params = UNKNOWN): resource|false",
            effect = {UNKNOWN, WARNS},
            doc = "Adds a filter before those of a stream.",
            examples =
                    "(function () { $f = fopen('example.txt', 'r'); stream_filter_prepend($f, 'string.rot13'); return fgets($f); })() => \"bar\\n\"")
    static Object prepend(Request request, BuiltinCall call, Object stream, PhpString name, Long mode, Object params) {
        return attach(request, call, stream, name, mode, params, false);
    }

    private static Object attach(
            Request request, BuiltinCall call, Object value, PhpString name, Long mode, Object params, boolean last) {
        Stream stream = Streams.stream(request, call, 0, value);
        long ways = mode == null ? 0 : mode;
        if ((ways & 3) == 0) {
            ways = (stream.isReadable() ? 1 : 0) | (stream.isWritable() ? 2 : 0);
        }
        Attached attached = null;
        StreamFilter filter = null;
        for (int way = 1; way <= 2; way++) {
            if ((ways & way) == 0) {
                continue;
            }
            filter = Filters.make(request, name.toString(), params, stream);
            if (filter == null) {
                request.warning(call.name() + "(): Unable to "
                        + (UserFilter.isRegistered(request, name.toString()) ? "create or " : "") + "locate filter \""
                        + name + "\"");
                return false;
            }
            var chain = way == 1 ? stream.readFilters : stream.writeFilters;
            chain.add(last ? chain.size() : 0, filter);
            attached = new Attached(stream, filter, way == 1, way == 2);
            if (way == 1 && stream.available() > 0) {
                byte[] buffered = stream.takeBuffered();
                byte[] changed = filter.apply(buffered, false, 0);
                if (changed == null) {
                    chain.remove(filter);
                    request.warning(call.name() + "(): Filter failed to process pre-buffered data");
                    return false;
                }
                stream.pushRead(changed);
            }
        }
        return attached == null ? false : Resources.of(request).add("stream filter", attached);
    }

    @PhpFunction(
            sig = "stream_filter_remove(resource $stream_filter): bool",
            effect = {UNKNOWN, WARNS, THROWS},
            doc = "Takes a filter away; what it held back is handed on.",
            examples =
                    "(function () { $f = fopen('php://memory', 'w+'); $filter = stream_filter_append($f, 'string.toupper', STREAM_FILTER_WRITE); fwrite($f, 'a'); stream_filter_remove($filter); fwrite($f, 'b'); rewind($f); return fgets($f); })() => 'Ab'")
    static boolean remove(Request request, BuiltinCall call, Object value) {
        Streams.of(request).enter(call);
        if (!(value instanceof Resource resource)) {
            throw ArgumentErrors.typeError(
                    call, 0, "must be of type resource, " + PhpErrors.valueName(value) + " given");
        }
        if (!(resource.data() instanceof Attached attached)) {
            throw PhpErrors.typeError(call.name() + "(): supplied resource is not a valid stream filter resource");
        }
        if (!attached.stream().closed) {
            attached.stream().flushFilter(attached.filter(), attached.reading(), true);
            attached.stream().readFilters.remove(attached.filter());
            attached.stream().writeFilters.remove(attached.filter());
            attached.filter().close();
        }
        Resources.of(request).close(resource);
        return true;
    }

    @PhpFunction(
            sig = "stream_filter_register(string $filter_name, string $class): bool",
            effect = {WRITES_GLOBAL, THROWS},
            doc = "Has a class filter under a name; a name may end with .*",
            examples = "stream_filter_register('example', 'php_user_filter') => true")
    static boolean register(Request request, BuiltinCall call, PhpString name, PhpString className) {
        if (name.isEmpty()) {
            throw ArgumentErrors.valueError(call, 0, "must be a non-empty string");
        }
        if (className.isEmpty()) {
            throw ArgumentErrors.valueError(call, 1, "must be a non-empty string");
        }
        var filters = Streams.of(request).userFilters;
        String lower = name.toString().toLowerCase(Locale.ROOT);
        if (filters.containsKey(lower) || Filters.NAMES.contains(lower)) {
            return false;
        }
        filters.put(lower, className.toString());
        return true;
    }

    @PhpFunction(
            sig = "stream_get_filters(): array",
            effect = READS_GLOBAL,
            doc = "The names of filters.",
            examples = "in_array('string.rot13', stream_get_filters()) => true")
    static PhpArray filters(Request request) {
        PhpArray result = new PhpArray();
        Filters.NAMES.forEach(name -> result.append(PhpString.of(name)));
        Streams.of(request).userFilters.keySet().forEach(name -> result.append(PhpString.of(name)));
        return result;
    }

    private static UserFilter.Brigade brigade(BuiltinCall call, Object value) {
        if (value instanceof Resource resource && resource.data() instanceof UserFilter.Brigade brigade) {
            return brigade;
        }
        if (!(value instanceof Resource)) {
            throw ArgumentErrors.typeError(
                    call, 0, "must be of type resource, " + PhpErrors.valueName(value) + " given");
        }
        throw PhpErrors.typeError(
                call.name() + "(): supplied resource is not a valid userfilter.bucket brigade resource");
    }

    @PhpFunction(
            sig = "stream_bucket_make_writeable(resource $brigade): ?object",
            effect = {WRITES_GLOBAL, THROWS},
            doc = "Takes the first bucket of a brigade.",
            examples =
                    "(function () { stream_filter_register('a', get_class(new class extends php_user_filter { public function filter($in, $out, &$consumed, bool $closing): int { while ($bucket = stream_bucket_make_writeable($in)) { $bucket->data = strrev($bucket->data); $consumed += strlen($bucket->data); stream_bucket_append($out, $bucket); } return PSFS_PASS_ON; } })); return file_get_contents('php://filter/read=a/resource=data:,abc'); })() => 'cba'")
    static Object makeWriteable(BuiltinCall call, Object brigade) {
        return brigade(call, brigade).buckets.poll();
    }

    @PhpFunction(
            sig = "stream_bucket_append(resource $brigade, object $bucket): void",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Adds a bucket at the end of a brigade.",
            examples =
                    "(function () { stream_filter_register('a', get_class(new class extends php_user_filter { public function filter($in, $out, &$consumed, bool $closing): int { while ($bucket = stream_bucket_make_writeable($in)) { $bucket->data .= '!'; $consumed += strlen($bucket->data); stream_bucket_append($out, $bucket); } return PSFS_PASS_ON; } })); return file_get_contents('php://filter/read=a/resource=data:,hi'); })() => 'hi!'")
    static void bucketAppend(BuiltinCall call, Object brigade, PhpObject bucket) {
        bucket.retain();
        brigade(call, brigade).buckets.addLast(checked(call, bucket));
    }

    @PhpFunction(
            sig = "stream_bucket_prepend(resource $brigade, object $bucket): void",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Adds a bucket at the start of a brigade.",
            examples =
                    "(function () { stream_filter_register('a', get_class(new class extends php_user_filter { public function filter($in, $out, &$consumed, bool $closing): int { while ($bucket = stream_bucket_make_writeable($in)) { $consumed += strlen($bucket->data); stream_bucket_prepend($out, $bucket); } return PSFS_PASS_ON; } })); return file_get_contents('php://filter/read=a/resource=data:,hi'); })() => 'hi'")
    static void bucketPrepend(BuiltinCall call, Object brigade, PhpObject bucket) {
        bucket.retain();
        brigade(call, brigade).buckets.addFirst(checked(call, bucket));
    }

    private static PhpObject checked(BuiltinCall call, PhpObject bucket) {
        Object handle = bucket.property("bucket");
        if (handle == null) {
            throw ArgumentErrors.valueError(call, 1, "must be an object that has a \"bucket\" property");
        }
        return bucket;
    }

    @PhpFunction(
            sig = "stream_bucket_new(resource $stream, string $buffer): object",
            effect = {WRITES_GLOBAL, THROWS},
            doc = "A bucket of some bytes.",
            examples =
                    "(function () { stream_filter_register('a', get_class(new class extends php_user_filter { public function filter($in, $out, &$consumed, bool $closing): int { while ($bucket = stream_bucket_make_writeable($in)) { $consumed += strlen($bucket->data); stream_bucket_append($out, stream_bucket_new($this->stream, 'new')); } return PSFS_PASS_ON; } })); return file_get_contents('php://filter/read=a/resource=data:,old'); })() => 'new'")
    static PhpObject bucketNew(Request request, BuiltinCall call, Object stream, PhpString buffer) {
        Streams.stream(request, call, 0, stream);
        return UserFilter.bucket(request, buffer);
    }
}
