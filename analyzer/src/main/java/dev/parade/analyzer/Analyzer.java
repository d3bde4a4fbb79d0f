package dev.parade.analyzer;

import dev.parade.analyzer.calls.CalleeResolver;
import dev.parade.analyzer.calls.Propagation;
import dev.parade.analyzer.effects.UnitFacts;
import dev.parade.analyzer.flow.ScanContext;
import dev.parade.analyzer.program.ClassHierarchy;
import dev.parade.analyzer.program.CodeUnit;
import dev.parade.analyzer.program.ProgramBuilder;
import dev.parade.analyzer.program.ProgramIndex;
import dev.parade.analyzer.report.Analysis;
import dev.parade.analyzer.report.FunctionReport;
import dev.parade.analyzer.report.SourceError;
import dev.parade.parser.PhpParser;
import dev.parade.parser.PhpSyntaxException;
import dev.parade.parser.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Analyses whole programs: what every function of a set of files can affect.
 *
 * <p>Parse, collect declarations, scan each function by itself, carry facts from callees to callers, report.
 */
public final class Analyzer {
    /** Expressions nest as deep as the source does. */
    private static final long STACK_BYTES = 1L << 29;

    private final AnalysisOptions options;
    private final ProgramBuilder program = new ProgramBuilder();
    private final List<SourceError> errors = new ArrayList<>();

    private Analyzer(AnalysisOptions options) {
        this.options = options;
    }

    /** Analyses files, and folders with what is below them. Files that cannot be parsed are in the result's summary. */
    public static Analysis analyze(List<Path> paths, AnalysisOptions options) {
        AtomicReference<Analysis> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(new Analyzer(options).run(paths)), "analyzer", STACK_BYTES);
        thread.setUncaughtExceptionHandler((any, thrown) -> failure.set(thrown));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while analysing", interrupted);
        }
        if (failure.get() != null) {
            throw new IllegalStateException("the analysis failed", failure.get());
        }
        return result.get();
    }

    private Analysis run(List<Path> paths) {
        for (AnalysisOptions.BundledSource source : options.bundled()) {
            parse(new SourceText(source.name(), source.text()), source.name(), false);
        }
        Set<Path> files = files(paths);
        files.forEach(this::add);
        ProgramIndex index = program.build();
        return Analysis.of(files.size(), reports(index), errors);
    }

    private List<FunctionReport> reports(ProgramIndex index) {
        ClassHierarchy hierarchy = new ClassHierarchy(index, options.builtins(), options.closedWorld());
        CalleeResolver resolver = new CalleeResolver(index, hierarchy, options.builtins(), false);
        Map<CodeUnit, UnitFacts> all = new ScanContext(index, hierarchy, resolver, options.closedWorld()).scanAll();
        new Propagation(resolver, all).run();
        Reports reports = new Reports(all);
        return all.values().stream()
                .filter(facts -> facts.unit().file().reported())
                .map(reports::of)
                .toList();
    }

    private Set<Path> files(List<Path> paths) {
        var files = new LinkedHashSet<Path>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> below = Files.walk(path)) {
                    below.filter(this::isSource)
                            .filter(Files::isRegularFile)
                            .sorted()
                            .forEach(files::add);
                } catch (IOException | UncheckedIOException unreadable) {
                    errors.add(new SourceError(path.toString(), 0, "cannot be read: " + unreadable.getMessage()));
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private boolean isSource(Path path) {
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot >= 0 && options.extensions().contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private void add(Path file) {
        try {
            parse(SourceText.read(file), file.toString(), true);
        } catch (IOException unreadable) {
            errors.add(new SourceError(file.toString(), 0, "cannot be read: " + unreadable.getMessage()));
        }
    }

    private void parse(SourceText source, String path, boolean reported) {
        try {
            program.add(path, PhpParser.parse(source), reported);
        } catch (PhpSyntaxException invalid) {
            errors.add(new SourceError(path, invalid.line(), invalid.getMessage()));
        }
    }
}
