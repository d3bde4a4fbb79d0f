package dev.parade.library.files;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.Resources;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.output.OutputSink;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** The streams of a request: the standard ones, wrappers, the default context. */
final class Streams {
    private final Request request;
    private final Resource[] standard = new Resource[3];
    private Resource defaultContext;
    /** Wrappers by scheme: a class of the program's, or null where a builtin one was taken away. */
    final Map<String, UserWrapper> userWrappers = new LinkedHashMap<>();

    /** Classes of filters by name or pattern. */
    final Map<String, String> userFilters = new LinkedHashMap<>();

    private final Deque<String> functions = new ArrayDeque<>();

    private Streams(Request request) {
        this.request = request;
    }

    static Streams of(Request request) {
        return request.extension(Streams.class, () -> new Streams(request));
    }

    /** Names the function that works on streams now, for messages that streams raise themselves. */
    void enter(BuiltinCall call) {
        functions.clear();
        functions.push(call.name());
    }

    /** The file of the code that runs now: include paths end with its folder. */
    String callingFile() {
        return dev.parade.interpreter.runtime.Traces.here(request).file();
    }

    static String functionName(Request request) {
        String name = of(request).functions.peek();
        return name == null ? "fread" : name;
    }

    /** STDIN, STDOUT, STDERR by number. */
    Resource standard(int number) {
        if (standard[number] == null) {
            Stream stream = openStandard(number);
            stream.resource = Resources.of(request).add(number + 1L, "stream", stream);
            standard[number] = stream.resource;
        }
        return standard[number];
    }

    /** A stream over standard input, output or error. */
    Stream openStandard(int number) {
        String[] names = {"php://stdin", "php://stdout", "php://stderr"};
        Stream stream = switch (number) {
            case 0 ->
                new PipeStream(
                        request,
                        request.spec().stdin() == null
                                ? InputStream.nullInputStream()
                                : request.spec().stdin(),
                        null,
                        "rb",
                        names[0]);
            case 1 -> new PipeStream(request, null, standardOutput(), "wb", names[1]);
            default -> new PipeStream(request, null, errors(), "wb", names[2]);
        };
        stream.wrapperType = "PHP";
        stream.uri = names[number];
        return stream;
    }

    /** Past the output buffers, behind what has left them. */
    private OutputStream standardOutput() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                request.output().writeUnbuffered(bytes, offset, length);
            }
        };
    }

    private OutputStream errors() {
        OutputSink sink = request.spec().errors();
        return new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                if (sink != null) {
                    sink.write(bytes, offset, length);
                } else {
                    System.err.write(bytes, offset, length);
                    System.err.flush();
                }
            }
        };
    }

    /** The context of calls that name none; made, with a number of its own, by the first that needs it. */
    Resource defaultContext() {
        if (defaultContext == null) {
            defaultContext = Resources.of(request).add("stream-context", new StreamContext());
        }
        return defaultContext;
    }

    /** Registers a stream and answers its resource. */
    Resource register(Stream stream) {
        stream.resource = Resources.of(request).add("stream", stream);
        return stream.resource;
    }

    /** The stream of an argument; throws PHP's TypeError for anything else and for a closed one. */
    static Stream stream(Request request, BuiltinCall call, int position, Object value) {
        of(request).enter(call);
        if (!(value instanceof Resource resource)) {
            throw ArgumentErrors.typeError(
                    call, position, "must be of type resource, " + PhpErrors.valueName(value) + " given");
        }
        if (resource.isOpen() && resource.data() instanceof Stream stream) {
            return stream;
        }
        throw PhpErrors.typeError(call.name() + "(): "
                + (request.level() >= 85
                        ? "Argument #" + (position + 1) + " ($"
                                + call.builtin().parameterName(position)
                                + ") must be an open stream resource"
                        : "supplied resource is not a valid stream resource"));
    }

    /** The context of an argument that may be null. */
    static Resource context(Request request, BuiltinCall call, Object value) {
        if (value == null || value == dev.parade.interpreter.values.PhpNull.INSTANCE) {
            return of(request).defaultContext();
        }
        if (value instanceof Resource resource && resource.data() instanceof StreamContext) {
            return resource;
        }
        if (value instanceof Resource) {
            throw PhpErrors.typeError(call.name() + "(): supplied resource is not a valid Stream-Context resource");
        }
        int position = call.builtin().indexOfParameter("context");
        throw ArgumentErrors.typeError(
                call, position, "must be of type resource or null, " + PhpErrors.valueName(value) + " given");
    }

    /** Options and parameters of a context. */
    static StreamContext contextData(Resource context) {
        return (StreamContext) context.data();
    }
}
