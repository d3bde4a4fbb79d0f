package dev.parade.interpreter.functions;

import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.function.Supplier;

/**
 * The text of a file as Truffle's instruments and the polyglot API want it. It is made when one of them first asks: a program
 * that nobody watches keeps no text.
 */
public final class SourceHandle {
    private final Supplier<Source> maker;
    private Source source;

    public SourceHandle(Supplier<Source> maker) {
        this.maker = maker;
    }

    /** The source. */
    public synchronized Source get() {
        if (source == null) {
            source = maker.get();
        }
        return source;
    }

    /** A section for some lines, both included and counted from 1; null when the text has no such lines. */
    SourceSection section(int first, int last) {
        Source text = get();
        if (first < 1 || first > text.getLineCount()) {
            return null;
        }
        int end = Math.max(first, Math.min(last, text.getLineCount()));
        int start = text.getLineStartOffset(first);
        return text.createSection(start, text.getLineStartOffset(end) + text.getLineLength(end) - start);
    }

    /** A section for everything. */
    SourceSection whole() {
        return get().createSection(0, get().getLength());
    }
}
