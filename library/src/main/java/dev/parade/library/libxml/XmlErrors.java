package dev.parade.library.libxml;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The errors of XML functions in a request: kept for the program, or warned of at once. */
public final class XmlErrors {
    private boolean internal;
    private final List<XmlError> kept = new ArrayList<>();
    private XmlError last;

    /** What {@code libxml_set_external_entity_loader()} was given. */
    Object loader;

    private XmlErrors() {}

    /** Those of a request. */
    public static XmlErrors of(Request request) {
        return request.extension(XmlErrors.class, XmlErrors::new);
    }

    /** Whether errors are kept for the program instead of being warned of. */
    public boolean keeps() {
        return internal;
    }

    /** Makes an error the last one. */
    public void note(XmlError error) {
        last = error;
    }

    boolean isInternal() {
        return internal;
    }

    void setInternal(boolean keep) {
        internal = keep;
        if (!keep) {
            kept.clear();
        }
    }

    List<XmlError> kept() {
        return kept;
    }

    XmlError last() {
        return last;
    }

    void clear() {
        kept.clear();
        last = null;
    }

    /**
     * Where a function's errors go.
     *
     * @param function the name in front of warnings: {@code DOMDocument::loadXML()}
     * @param options LIBXML_NOERROR and LIBXML_NOWARNING leave errors out
     */
    public static Consumer<XmlError> reporter(Request request, String function, long options) {
        return error -> of(request).report(request, function, options, error);
    }

    private void report(Request request, String function, long options, XmlError error) {
        last = error;
        boolean silent = error.level() == XmlError.WARNING
                ? (options & LibxmlConstants.NOWARNING) != 0
                : (options & LibxmlConstants.NOERROR) != 0;
        if (silent) {
            return;
        }
        if (internal) {
            kept.add(error);
            return;
        }
        String where = error.line() <= 0
                ? ""
                : error.file() == null
                        ? " in Entity, line: " + error.line()
                        : " in " + error.file() + ", line: " + error.line();
        String text = function + ": " + error.message().stripTrailing() + where;
        request.warning(PhpString.ofUtf8(text).toString());
    }

    /** An error as the program sees it. */
    static PhpObject object(Request request, XmlError error) {
        PhpObject object = request.instantiate(request.builtinClass("LibXMLError"));
        object.setProperty("level", (long) error.level());
        object.setProperty("code", (long) error.code());
        object.setProperty("column", (long) error.column());
        object.setProperty("message", PhpString.ofUtf8(error.message()));
        object.setProperty("file", error.file() == null ? PhpString.EMPTY : PhpString.ofUtf8(error.file()));
        object.setProperty("line", (long) error.line());
        return object;
    }
}
