package dev.parade.library.xmlwriter;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.nio.charset.Charset;

/** Where a writer's text goes: to memory, or to a file when it is flushed. */
final class XmlTarget {
    private static final long FILE_APPEND = 8;

    private final XmlOutput output = new XmlOutput();
    private final PhpString uri;
    private final Object stream;

    /** A target; the uri is null for memory. */
    XmlTarget(PhpString uri) {
        this.uri = uri;
        this.stream = null;
    }

    /** A target that is an open stream. */
    XmlTarget(Resource stream) {
        this.uri = null;
        this.stream = stream;
    }

    XmlOutput output() {
        return output;
    }

    /** Makes a writer write to a file; {@code function} is what warnings name. */
    static boolean open(Request request, PhpObject self, PhpString uri, String function) {
        String name = uri.toString();
        boolean stream = name.startsWith("php://") || name.contains("://") && !name.startsWith("file://");
        if (!stream && !canWrite(request, name.replaceFirst("^file://(localhost)?", ""))) {
            request.warning(function + "(): Unable to resolve file path");
            return false;
        }
        if (!stream
                && !(Callables.call(request, PhpString.of("file_put_contents"), uri, PhpString.EMPTY)
                        instanceof Long)) {
            return false;
        }
        self.setNativeData(new XmlTarget(uri));
        return true;
    }

    private static boolean canWrite(Request request, String path) {
        int slash = path.lastIndexOf('/');
        PhpString folder = PhpString.of(slash < 0 ? "." : path.substring(0, slash + 1));
        return slash != path.length() - 1
                && Boolean.TRUE.equals(Callables.call(request, PhpString.of("is_dir"), folder));
    }

    private PhpString encode(String text) {
        if (output.encoding != null
                && !output.encoding.equalsIgnoreCase("UTF-8")
                && Charset.isSupported(output.encoding)) {
            return PhpString.of(text.getBytes(Charset.forName(output.encoding)));
        }
        return PhpString.ofUtf8(text);
    }

    PhpString memory(boolean clear) {
        return uri == null && stream == null ? encode(output.take(clear)) : PhpString.EMPTY;
    }

    Object flush(Request request, boolean clear) {
        if (uri == null && stream == null) {
            return memory(clear);
        }
        PhpString text = encode(output.take(true));
        if (stream != null) {
            return Callables.call(request, PhpString.of("fwrite"), stream, text) instanceof Long written
                    ? written
                    : (Object) (-1L);
        }
        Callables.call(request, PhpString.of("file_put_contents"), uri, text, FILE_APPEND);
        return (long) text.length();
    }
}
