package dev.parade.analyzer.report;

import java.io.IOException;

/** The report for people: a line per function, its effects with their chains and its obligations below. */
public final class TextReport {
    private TextReport() {}

    /** Appends lines that end with a line feed. */
    public static void write(Analysis analysis, Appendable out) throws IOException {
        for (FunctionReport function : analysis.functions()) {
            out.append(function.verdict().text())
                    .append("  ")
                    .append(function.name())
                    .append("  ")
                    .append(place(function.file(), function.line()))
                    .append('\n');
            for (EffectReport effect : function.effects()) {
                effect(effect, out);
            }
            for (Obligation obligation : function.obligations()) {
                out.append("    if at line ")
                        .append(Integer.toString(obligation.line()))
                        .append(": ")
                        .append(obligation.what())
                        .append('\n');
            }
        }
        summary(analysis.summary(), out);
    }

    private static void effect(EffectReport effect, Appendable out) throws IOException {
        out.append("    ").append(effect.kind().name());
        String separator = "  ";
        for (ChainStep step : effect.chain()) {
            out.append(separator)
                    .append(step.what())
                    .append(" (")
                    .append(place(step.file(), step.line()))
                    .append(')');
            separator = " > ";
        }
        out.append('\n');
    }

    private static void summary(Summary summary, Appendable out) throws IOException {
        for (SourceError error : summary.errors()) {
            out.append("error  ")
                    .append(error.line() > 0 ? place(error.file(), error.line()) : error.file())
                    .append("  ")
                    .append(error.message())
                    .append('\n');
        }
        out.append(String.format(
                "%d functions in %d files: %d pure, %d with obligations, %d unsafe%n",
                summary.functions(), summary.files(), summary.pure(), summary.obligations(), summary.unsafe()));
    }

    private static String place(String file, int line) {
        return file + ":" + line;
    }
}
