package dev.parade.library.files;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
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
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;

/** Contexts of streams, and wrappers. */
final class ContextFunctions {
    private ContextFunctions() {}

    private static StreamContext of(Request request, BuiltinCall call, Object value) {
        if (!(value instanceof Resource resource)) {
            throw ArgumentErrors.typeError(
                    call, 0, "must be of type resource, " + PhpErrors.valueName(value) + " given");
        }
        if (resource.data() instanceof StreamContext context) {
            return context;
        }
        if (resource.data() instanceof Stream stream) {
            if (stream.context == null) {
                stream.context = Resources.of(request).add("stream-context", new StreamContext());
            }
            return Streams.contextData(stream.context);
        }
        throw ArgumentErrors.typeError(call, 0, "must be a valid stream/context");
    }

    private static void setAll(StreamContext context, PhpArray options) {
        for (int p = options.skipHoles(0); p < options.end(); p = options.skipHoles(p + 1)) {
            if (!options.isStringKeyAt(p) || !(options.valueAt(p) instanceof PhpArray of)) {
                throw PhpErrors.valueError("Options should have the form [\"wrappername\"][\"optionname\"] = $value");
            }
            for (int q = of.skipHoles(0); q < of.end(); q = of.skipHoles(q + 1)) {
                context.setOption(options.stringKeyAt(p).toString(), of.keyAt(q), of.valueAt(q));
            }
        }
    }

    private static void setParameters(Request request, StreamContext context, PhpArray parameters) {
        for (int p = parameters.skipHoles(0); p < parameters.end(); p = parameters.skipHoles(p + 1)) {
            String name = String.valueOf(parameters.keyAt(p));
            Object value = parameters.valueAt(p);
            if (name.equals("options")) {
                if (!(value instanceof PhpArray options)) {
                    throw PhpErrors.typeError("Invalid stream/context parameter");
                }
                setAll(context, options);
            } else {
                context.parameters.put(name, value);
            }
        }
    }

    @PhpFunction(
            sig = "stream_context_create(?array $options = null, ?array $params = null): resource",
            effect = {WRITES_GLOBAL, THROWS},
            doc = "A context with options for wrappers.",
            examples =
                    "stream_context_get_options(stream_context_create(['http' => ['method' => 'POST']])) => ['http' => ['method' => 'POST']]")
    static Object create(Request request, PhpArray options, PhpArray params) {
        StreamContext context = new StreamContext();
        if (options != null) {
            setAll(context, options);
        }
        if (params != null) {
            setParameters(request, context, params);
        }
        return Resources.of(request).add("stream-context", context);
    }

    @PhpFunction(
            sig = "stream_context_get_options(resource $stream_or_context): array",
            effect = {READS_GLOBAL, THROWS},
            doc = "The options of a context.",
            examples = "stream_context_get_options(stream_context_create()) => []")
    static PhpArray getOptions(Request request, BuiltinCall call, Object context) {
        return of(request, call, context).options.copy();
    }

    @PhpFunction(
            sig = "stream_context_set_option(resource $context, array|string $wrapper_or_options, "
                    + "?string $option_name = null, mixed $value = UNKNOWN): bool",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Sets an option, or many, of a context.",
            examples =
                    "(function () { $c = stream_context_create(); stream_context_set_option($c, 'http', 'method', 'POST'); return stream_context_get_options($c); })() => ['http' => ['method' => 'POST']]")
    static boolean setOption(
            Request request, BuiltinCall call, Object value, Object wrapper, PhpString name, Object option) {
        StreamContext context = of(request, call, value);
        if (wrapper instanceof PhpArray options) {
            if (name != null) {
                throw ArgumentErrors.valueError(
                        call, 2, "must be null when argument #2 ($wrapper_or_options) is an array");
            }
            if (option != null) {
                throw ArgumentErrors.valueError(
                        call, 3, "cannot be provided when argument #2 ($wrapper_or_options) is an array");
            }
            if (request.level() >= 84) {
                request.deprecated("Calling stream_context_set_option() with 2 arguments is deprecated, "
                        + "use stream_context_set_options() instead");
            }
            setAll(context, options);
            return true;
        }
        if (name == null) {
            throw ArgumentErrors.valueError(
                    call, 2, "cannot be null when argument #2 ($wrapper_or_options) is a string");
        }
        if (option == null) {
            throw ArgumentErrors.valueError(
                    call, 3, "must be provided when argument #2 ($wrapper_or_options) is a string");
        }
        context.setOption(wrapper.toString(), name, option);
        return true;
    }

    @PhpFunction(
            sig = "stream_context_set_options(resource $context, array $options): bool",
            effect = {WRITES_OBJECT, THROWS},
            since = "8.3",
            doc = "Sets options of a context.",
            examples =
                    "(function () { $c = stream_context_create(); stream_context_set_options($c, ['http' => ['method' => 'POST']]); return stream_context_get_options($c); })() => ['http' => ['method' => 'POST']]")
    static boolean setOptions(Request request, BuiltinCall call, Object value, PhpArray options) {
        setAll(of(request, call, value), options);
        return true;
    }

    @PhpFunction(
            sig = "stream_context_get_params(resource $context): array",
            effect = {READS_GLOBAL, THROWS},
            doc = "Parameters and options of a context.",
            examples = "stream_context_get_params(stream_context_create()) => ['options' => []]")
    static PhpArray getParams(Request request, BuiltinCall call, Object value) {
        StreamContext context = of(request, call, value);
        PhpArray result = context.parameters.copy();
        result.put("options", context.options.copy());
        return result;
    }

    @PhpFunction(
            sig = "stream_context_set_params(resource $context, array $params): bool",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Sets parameters of a context.",
            examples = "stream_context_set_params(stream_context_create(), ['options' => ['a' => ['b' => 1]]]) => true")
    static boolean setParams(Request request, BuiltinCall call, Object value, PhpArray params) {
        setParameters(request, of(request, call, value), params);
        return true;
    }

    @PhpFunction(
            sig = "stream_context_get_default(?array $options = null): resource",
            effect = {WRITES_GLOBAL, THROWS},
            doc = "The context of calls that name none.",
            examples = "get_resource_type(stream_context_get_default()) => 'stream-context'")
    static Object getDefault(Request request, PhpArray options) {
        Resource context = Streams.of(request).defaultContext();
        if (options != null) {
            setAll(Streams.contextData(context), options);
        }
        return context;
    }

    @PhpFunction(
            sig = "stream_context_set_default(array $options): resource",
            effect = {WRITES_GLOBAL, THROWS},
            doc = "Sets options of the context of calls that name none.",
            examples =
                    "stream_context_get_options(stream_context_set_default(['file' => ['a' => 1]])) => ['file' => ['a' => 1]]")
    static Object setDefault(Request request, PhpArray options) {
        return getDefault(request, options);
    }

    @PhpFunction(
            sig = "stream_get_wrappers(): array",
            effect = READS_GLOBAL,
            doc = "The schemes of streams.",
            examples = "in_array('php', stream_get_wrappers()) => true")
    static PhpArray wrappers(Request request) {
        var user = Streams.of(request).userWrappers;
        PhpArray result = new PhpArray();
        for (String name : Wrappers.BUILTIN) {
            if (!user.containsKey(name) || user.get(name) != null) {
                result.append(PhpString.of(name));
            }
        }
        user.forEach((name, wrapper) -> {
            if (wrapper != null && !Wrappers.BUILTIN.contains(name)) {
                result.append(PhpString.of(name));
            }
        });
        return result;
    }

    @PhpFunction(
            sig = "stream_wrapper_register(string $protocol, string $class, int $flags = 0): bool",
            effect = {WRITES_GLOBAL, WARNS, THROWS},
            aliases = "stream_register_wrapper",
            doc = "Has a class open the streams of a scheme.",
            examples =
                    "(function () { stream_wrapper_register('example', 'stdClass'); return in_array('example', stream_get_wrappers()); })() => true")
    static boolean register(Request request, BuiltinCall call, PhpString protocol, PhpString className, long flags) {
        var c = request.findClass(className.toString(), true);
        if (c == null) {
            throw ArgumentErrors.typeError(call, 1, "must be a valid class name, " + className + " given");
        }
        String name = protocol.toString();
        var user = Streams.of(request).userWrappers;
        boolean known = Wrappers.BUILTIN.contains(name)
                ? !user.containsKey(name) || user.get(name) != null
                : user.get(name) != null;
        if (known) {
            request.warning("stream_wrapper_register(): Protocol " + name + ":// is already defined.");
            return false;
        }
        if (!name.matches("[a-zA-Z0-9+.-]+")) {
            request.warning(
                    "stream_wrapper_register(): Invalid protocol scheme specified. Unable to register wrapper class "
                            + c.name() + " to " + name + "://");
            return false;
        }
        user.put(name, new UserWrapper(c, name, (flags & 1) != 0));
        return true;
    }

    @PhpFunction(
            sig = "stream_wrapper_unregister(string $protocol): bool",
            effect = {WRITES_GLOBAL, WARNS},
            doc = "Takes the wrapper of a scheme away.",
            examples =
                    "(function () { stream_wrapper_unregister('data'); return @file_get_contents('data:,a'); })() => false")
    static boolean unregister(Request request, PhpString protocol) {
        String name = protocol.toString();
        var user = Streams.of(request).userWrappers;
        boolean builtin = Wrappers.BUILTIN.contains(name);
        boolean known = builtin ? !user.containsKey(name) || user.get(name) != null : user.get(name) != null;
        if (!known) {
            request.warning("stream_wrapper_unregister(): Unable to unregister protocol " + name + "://");
            return false;
        }
        if (builtin) {
            user.put(name, null);
        } else {
            user.remove(name);
        }
        return true;
    }

    @PhpFunction(
            sig = "stream_wrapper_restore(string $protocol): bool",
            effect = {WRITES_GLOBAL, WARNS},
            doc = "Brings the builtin wrapper of a scheme back.",
            examples = "@stream_wrapper_restore('file') => true")
    static boolean restore(Request request, PhpString protocol) {
        String name = protocol.toString();
        var user = Streams.of(request).userWrappers;
        if (!Wrappers.BUILTIN.contains(name)) {
            request.warning("stream_wrapper_restore(): " + name + ":// never existed, nothing to restore");
            return false;
        }
        if (!user.containsKey(name)) {
            request.notice("stream_wrapper_restore(): " + name + ":// was never changed, nothing to restore");
            return true;
        }
        user.remove(name);
        return true;
    }

    // ---- what there is to know of a stream ---------------------------------------------------------------------

    @PhpFunction(
            sig = "stream_get_meta_data(resource $stream): array",
            effect = {READS_GLOBAL, THROWS},
            aliases = "socket_get_status",
            doc = "What there is to know of a stream.",
            examples = "stream_get_meta_data(fopen('example.txt', 'r'))['mode'] => 'r'")
    static PhpArray metaData(Request request, BuiltinCall call, Object stream) {
        return Streams.stream(request, call, 0, stream).metaData();
    }

    @PhpFunction(
            sig = "stream_is_local($stream): bool",
            effect = {READS_GLOBAL, THROWS},
            doc = "Whether a stream or a name is of this machine.",
            examples = "stream_is_local('/tmp') => true")
    static boolean isLocal(Request request, BuiltinCall call, Object stream) {
        if (stream instanceof Resource) {
            Stream of = Streams.stream(request, call, 0, stream);
            return of.isLocal();
        }
        String scheme = StreamOpener.scheme(String.valueOf(stream));
        UserWrapper user = StreamOpener.userWrapper(request, String.valueOf(stream));
        if (user != null) {
            return !user.isUrl;
        }
        return scheme == null || !(scheme.startsWith("http") || scheme.startsWith("ftp"));
    }

    @PhpFunction(
            sig = "stream_isatty($stream): bool",
            effect = {READS_GLOBAL, THROWS},
            aliases = "posix_isatty",
            doc = "Whether a stream is a terminal.",
            examples = {
                "stream_isatty(fopen('example.txt', 'r')) => false",
                "posix_isatty(fopen('example.txt', 'r')) => false"
            })
    static boolean isTerminal(Request request, BuiltinCall call, Object stream) {
        if (!(stream instanceof Resource)) {
            return false;
        }
        Stream of = Streams.stream(request, call, 0, stream);
        return of instanceof PipeStream
                && of.uri != null
                && (of.uri.equals("php://stdin") || of.uri.equals("php://stdout"))
                && System.console() != null
                && System.console().isTerminal();
    }

    @PhpFunction(
            sig = "stream_supports_lock($stream): bool",
            effect = {READS_GLOBAL, THROWS},
            doc = "Whether a stream can be locked.",
            examples = "stream_supports_lock(fopen('example.txt', 'r')) => true")
    static boolean supportsLock(Request request, BuiltinCall call, Object stream) {
        Stream of = Streams.stream(request, call, 0, stream);
        return of instanceof FileStream
                || of instanceof UserStream user && user.object().phpClass().method("stream_lock") != null
                || of instanceof PipeStream pipe && pipe.streamType.equals("STDIO");
    }

    @PhpFunction(
            sig = "stream_set_blocking(resource $stream, bool $enable): bool",
            effect = {WRITES_GLOBAL, THROWS},
            aliases = "socket_set_blocking",
            doc = "Whether reads wait for data.",
            examples = "stream_set_blocking(fopen('example.txt', 'r'), true) => true")
    static boolean setBlocking(Request request, BuiltinCall call, Object stream, boolean enable) {
        Stream of = Streams.stream(request, call, 0, stream);
        if (of instanceof UserStream user) {
            return Boolean.TRUE.equals(user.setOption(1, enable ? 1L : 0L, PhpNull.INSTANCE));
        }
        of.blocking = enable;
        return true;
    }

    @PhpFunction(
            sig = "stream_set_timeout(resource $stream, int $seconds, int $microseconds = 0): bool",
            effect = {WRITES_GLOBAL, THROWS},
            doc = "How long reads wait; only the wrappers of programs know it.",
            examples = "stream_set_timeout(fopen('example.txt', 'r'), 1) => false")
    static boolean setTimeout(Request request, BuiltinCall call, Object stream, long seconds, long microseconds) {
        Stream of = Streams.stream(request, call, 0, stream);
        return of instanceof UserStream user && Boolean.TRUE.equals(user.setOption(4, seconds, microseconds));
    }

    @PhpFunction(
            sig = "socket_set_timeout(resource $stream, int $seconds, int $microseconds = 0): bool",
            effect = {WRITES_GLOBAL, THROWS},
            deprecated = "8.5: use stream_set_timeout() instead",
            doc = "The old name of stream_set_timeout().",
            examples = "@socket_set_timeout(fopen('example.txt', 'r'), 1) => false")
    static boolean setSocketTimeout(Request request, BuiltinCall call, Object stream, long seconds, long microseconds) {
        return setTimeout(request, call, stream, seconds, microseconds);
    }

    @PhpFunction(
            sig = "stream_set_write_buffer(resource $stream, int $size): int",
            effect = {WRITES_GLOBAL, THROWS},
            aliases = "set_file_buffer",
            doc = "Size of the write buffer; nothing is held back here.",
            examples = "is_int(stream_set_write_buffer(fopen('f', 'w'), 100)) => true")
    static long setWriteBuffer(Request request, BuiltinCall call, Object stream, long size) {
        Stream of = Streams.stream(request, call, 0, stream);
        if (of instanceof UserStream user) {
            return Boolean.TRUE.equals(
                            user.setOption(3, size == 0 ? 0L : 2L, size == 0 ? PhpNull.INSTANCE : (Object) size))
                    ? 0
                    : -1;
        }
        return of instanceof FileStream && size == 0 ? 0 : -1;
    }

    @PhpFunction(
            sig = "stream_set_read_buffer(resource $stream, int $size): int",
            effect = {WRITES_GLOBAL, THROWS},
            doc = "Size of the read buffer.",
            examples = "stream_set_read_buffer(fopen('example.txt', 'r'), 100) => 0")
    static long setReadBuffer(Request request, BuiltinCall call, Object stream, long size) {
        Stream of = Streams.stream(request, call, 0, stream);
        return of instanceof UserStream ? -1 : 0;
    }

    @PhpFunction(
            sig = "stream_set_chunk_size(resource $stream, int $size): int",
            effect = {WRITES_GLOBAL, THROWS},
            doc = "How many bytes are read at a time; answers the number before.",
            examples = "stream_set_chunk_size(fopen('example.txt', 'r'), 100) => 8192")
    static long setChunkSize(Request request, BuiltinCall call, Object stream, long size) {
        if (size <= 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than 0");
        }
        if (size > Integer.MAX_VALUE) {
            throw ArgumentErrors.valueError(call, 1, "is too large");
        }
        Stream of = Streams.stream(request, call, 0, stream);
        int before = of.chunk;
        of.chunk = (int) size;
        return before;
    }

    @PhpFunction(
            sig = "stream_resolve_include_path(path $filename): string|false",
            effect = {READS_GLOBAL, WARNS, READS_FILE, ENVIRONMENT},
            doc = "Where include finds a file.",
            examples = "stream_resolve_include_path('no such file') => false")
    static Object resolveIncludePath(Request request, PhpString filename) {
        if (filename.isEmpty()) {
            return false;
        }
        var found = request.files()
                .findInclude(filename.toString(), Streams.of(request).callingFile());
        return found == null ? (Object) false : PhpString.of(dev.parade.interpreter.RequestFiles.ofPath(found));
    }
}
