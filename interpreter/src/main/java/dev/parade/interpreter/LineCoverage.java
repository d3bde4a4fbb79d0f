package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.EventBinding;
import com.oracle.truffle.api.instrumentation.EventContext;
import com.oracle.truffle.api.instrumentation.ExecutionEventNode;
import com.oracle.truffle.api.instrumentation.Instrumenter;
import com.oracle.truffle.api.instrumentation.SourceSectionFilter;
import com.oracle.truffle.api.instrumentation.StandardTags;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpRootNode;
import dev.parade.interpreter.translate.StatementLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which lines with statements a request has run. Truffle inserts a node at each statement when the first recording starts;
 * a program that is not recorded has no such nodes.
 */
public final class LineCoverage implements Request.Closing {
    private final Request request;
    private final Predicate<String> wanted;
    private final Map<String, FileLines> files = new LinkedHashMap<>();
    private EventBinding<?> binding;
    private boolean recording;

    /** The lines of one file. */
    private static final class FileLines {
        private final SourceUnit unit;
        private final boolean[] hit;
        private boolean touched;

        FileLines(SourceUnit unit) {
            this.unit = unit;
            this.hit = new boolean[unit.source().get().getLineCount() + 1];
        }
    }

    /**
     * Nothing is recorded yet.
     *
     * @param wanted which files count
     */
    public LineCoverage(Request request, Predicate<String> wanted) {
        this.request = request;
        this.wanted = wanted;
    }

    /** Records from now on. */
    @TruffleBoundary
    public void start() {
        recording = true;
        TruffleLanguage.Env env = request.engine().env();
        if (binding != null || env == null) {
            return;
        }
        SourceSectionFilter statements = SourceSectionFilter.newBuilder()
                .tagIs(StandardTags.StatementTag.class)
                .build();
        binding = env.lookup(Instrumenter.class).attachExecutionEventFactory(statements, this::counter);
    }

    private ExecutionEventNode counter(EventContext context) {
        if (!(context.getInstrumentedNode().getRootNode() instanceof PhpRootNode root) || !wanted.test(root.file())) {
            return null;
        }
        FileLines lines;
        synchronized (files) {
            lines = files.computeIfAbsent(root.file(), name -> new FileLines(root.unit()));
        }
        int line = context.getInstrumentedSourceSection().getStartLine();
        return line < lines.hit.length ? new Counter(this, lines, line) : null;
    }

    /** Sits at a statement. */
    private static final class Counter extends ExecutionEventNode {
        private final LineCoverage coverage;
        private final FileLines lines;
        private final int line;

        Counter(LineCoverage coverage, FileLines lines, int line) {
            this.coverage = coverage;
            this.lines = lines;
            this.line = line;
        }

        @Override
        protected void onEnter(VirtualFrame frame) {
            Request running = Frames.request(frame);
            if (coverage.recording && (running == coverage.request || running.isWorker())) {
                lines.hit[line] = true;
                lines.touched = true;
            }
        }
    }

    /** Records no more until the next start. */
    public void stop() {
        recording = false;
    }

    /** Forgets what has been run. */
    @TruffleBoundary
    public void clear() {
        synchronized (files) {
            files.values().forEach(lines -> {
                Arrays.fill(lines.hit, false);
                lines.touched = false;
            });
        }
    }

    /** The files of which something has been run since the last {@link #clear}. */
    @TruffleBoundary
    public List<String> touched() {
        List<String> names = new ArrayList<>();
        synchronized (files) {
            files.forEach((name, lines) -> {
                if (lines.touched) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    /** The lines of a touched file with statements, and whether they have been run. */
    @TruffleBoundary
    public SortedMap<Integer, Boolean> lines(String file) {
        SortedMap<Integer, Boolean> all = new TreeMap<>();
        FileLines lines;
        synchronized (files) {
            lines = files.get(file);
        }
        if (lines != null && lines.touched) {
            StatementLines.spans(lines.unit.program()).forEach((begin, span) -> {
                boolean ran = begin < lines.hit.length && lines.hit[begin];
                span.forEach(line -> all.merge(line, ran, Boolean::logicalOr));
            });
        }
        return all;
    }

    /** Bytes that the records take. */
    @TruffleBoundary
    public long memory() {
        synchronized (files) {
            return files.values().stream().mapToLong(lines -> lines.hit.length).sum();
        }
    }

    @Override
    public void close() {
        recording = false;
        if (binding != null) {
            binding.dispose();
        }
    }
}
