package dev.parade.analyzer.report;

import java.util.List;

/** Counts of an analysis, and the files that were left out. */
public record Summary(int files, int functions, int pure, int obligations, int unsafe, List<SourceError> errors) {
    public Summary {
        errors = List.copyOf(errors);
    }

    static Summary of(int files, List<FunctionReport> functions, List<SourceError> errors) {
        int[] counts = new int[Verdict.values().length];
        functions.forEach(function -> counts[function.verdict().ordinal()]++);
        return new Summary(
                files,
                functions.size(),
                counts[Verdict.PURE.ordinal()],
                counts[Verdict.OBLIGATIONS.ordinal()],
                counts[Verdict.UNSAFE.ordinal()],
                errors);
    }
}
