package dev.parade.library.xmlwriter;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.nio.charset.Charset;

/** Where a writer's text goes: to memory, or to a file when it is flushed. */
final class XmlTarget {
    private static final long FILE_APPEND = 8;

    private final XmlOutput output = new XmlOutput();
    private final PhpString uri;

    /** A target; the uri is null for memory. */
    XmlTarget(PhpString uri) {
        this.uri = uri;
    }

    XmlOutput output() {
        return output;
    }

    /** Makes a writer write to a file. */
    static boolean open(Request request, PhpObject self, PhpString uri) {
        boolean stream = uri.startsWith(PhpString.of("php://"));
        if (!stream
                && !(Callables.call(request, PhpString.of("file_put_contents"), uri, PhpString.EMPTY)
                        instanceof Long)) {
            request.warning("XMLWriter::openUri(): Unable to resolve file path");
            return false;
        }
        self.setNativeData(new XmlTarget(uri));
        return true;
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
        return uri == null ? encode(output.take(clear)) : PhpString.EMPTY;
    }

    Object flush(Request request, boolean clear) {
        if (uri == null) {
            return memory(clear);
        }
        PhpString text = encode(output.take(true));
        Callables.call(request, PhpString.of("file_put_contents"), uri, text, FILE_APPEND);
        return (long) text.length();
    }
}
