package dev.parade.library.xmlreader;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.dom.DomLoading;
import dev.parade.library.dom.SchemaCheck;
import java.nio.charset.Charset;
import org.w3c.dom.Document;

/** Getting at the text that is read. */
final class ReaderLoading {
    private ReaderLoading() {}

    private static void checkEncoding(BuiltinCall call, PhpString encoding) {
        if (encoding == null) {
            return;
        }
        try {
            if (Charset.isSupported(encoding.toString())) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw ArgumentErrors.valueError(call, 1, "must be a valid character encoding");
        }
        throw ArgumentErrors.valueError(call, 1, "must be a valid character encoding");
    }

    private static String name(PhpString encoding) {
        return encoding == null ? null : encoding.toString();
    }

    private static void checkNotEmpty(Request request, BuiltinCall call, PhpString text) {
        if (text.isEmpty()) {
            throw ArgumentErrors.valueError(call, 0, request.level() < 84 ? "cannot be empty" : "must not be empty");
        }
    }

    static ReaderState ofText(Request request, BuiltinCall call, PhpString source, PhpString encoding, long flags) {
        checkNotEmpty(request, call, source);
        checkEncoding(call, encoding);
        String folder = Callables.call(request, PhpString.of("getcwd")) instanceof PhpString cwd
                ? cwd.toUtf8() + (cwd.endsWith(PhpString.of("/")) ? "" : "/")
                : null;
        return new ReaderState(source, name(encoding), folder, folder, flags);
    }

    /** Null when there is no such file. */
    static ReaderState ofUri(Request request, BuiltinCall call, PhpString uri, PhpString encoding, long flags) {
        checkNotEmpty(request, call, uri);
        checkEncoding(call, encoding);
        String name = uri.toString();
        boolean remote = name.contains("://");
        if (!remote && !Boolean.TRUE.equals(Callables.call(request, PhpString.of("is_file"), uri))) {
            return null;
        }
        if (!(Callables.call(request, PhpString.of("file_get_contents"), uri) instanceof PhpString text)) {
            return null;
        }
        Object real = remote ? uri : Callables.call(request, PhpString.of("realpath"), uri);
        String file = real instanceof PhpString path ? path.toUtf8() : uri.toUtf8();
        return new ReaderState(text, name(encoding), file, file, flags);
    }

    static ReaderState ofStream(
            Request request, BuiltinCall call, Object stream, PhpString encoding, long flags, PhpString uri) {
        if (!(stream instanceof Resource)) {
            throw ArgumentErrors.typeError(
                    call, 0, "must be of type resource, " + PhpErrors.valueName(stream) + " given");
        }
        checkEncoding(call, encoding);
        Object text = Callables.call(request, PhpString.of("stream_get_contents"), stream);
        String file = uri == null ? null : uri.toUtf8();
        return new ReaderState(
                text instanceof PhpString all ? all : PhpString.EMPTY, name(encoding), file, file, flags);
    }

    /** Loads into an object, or into a new one where there is none. */
    static Object into(Request request, PhpObject self, ReaderState state) {
        if (self != null && self.phpClass().isSubclassOfLower("xmlreader")) {
            self.setNativeData(state);
            return true;
        }
        PhpObject made = request.instantiate(request.builtinClass("XMLReader"));
        made.setNativeData(state);
        return made;
    }

    /** A new object of a class, its constructor called. */
    static PhpObject construct(Request request, PhpClass called, ReaderState state) {
        PhpObject made = request.instantiate(called);
        if (called.constructor() != null) {
            Methods.call(request, made, "__construct");
        }
        made.setNativeData(state);
        return made;
    }

    /** The text of a schema; null when there is none. */
    static PhpString schema(Request request, PhpString filename) {
        return Boolean.TRUE.equals(Callables.call(request, PhpString.of("is_file"), filename))
                        && Callables.call(request, PhpString.of("file_get_contents"), filename)
                                instanceof PhpString text
                ? text
                : null;
    }

    /** Checks the document against the schema, once, when reading starts. */
    static void validate(Request request, BuiltinCall call, ReaderState state) {
        if (state.schema != null && state.valid == null) {
            Document document = DomLoading.parse(request, "XMLReader::read()", state.text(), null, state.options);
            state.valid = document != null && SchemaCheck.run(request, call, document, state.schema, null);
        }
    }
}
