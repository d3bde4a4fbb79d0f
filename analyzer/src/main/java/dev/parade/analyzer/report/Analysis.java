package dev.parade.analyzer.report;

import java.util.List;

/** The result of an analysis: functions by file and line. */
public record Analysis(List<FunctionReport> functions, Summary summary) {
    public Analysis {
        functions = List.copyOf(functions);
    }

    /** An analysis of so many files. */
    public static Analysis of(int files, List<FunctionReport> functions, List<SourceError> errors) {
        return new Analysis(functions, Summary.of(files, functions, errors));
    }
}
