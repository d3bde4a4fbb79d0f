package dev.parade.analyzer;

import dev.parade.analyzer.builtins.BuiltinEffects;
import java.util.List;
import java.util.Set;

/**
 * How to analyse.
 *
 * @param builtins what the program can call beyond itself
 * @param closedWorld no class outside of the analysed files extends one inside
 * @param extensions of files taken from folders, in lower case, without a dot
 * @param bundled PHP sources of classes that the runtime brings: analysed, left out of the report
 */
public record AnalysisOptions(
        BuiltinEffects builtins, boolean closedWorld, Set<String> extensions, List<BundledSource> bundled) {
    /** A source that is part of the runtime; the text holds one character per byte. */
    public record BundledSource(String name, String text) {}

    public AnalysisOptions {
        extensions = Set.copyOf(extensions);
        bundled = List.copyOf(bundled);
    }

    /** The builtins on the class path, an open world, {@code .php} and {@code .inc} files. */
    public static AnalysisOptions defaults() {
        return of(BuiltinEffects.installed());
    }

    /** The defaults with other builtins. */
    public static AnalysisOptions of(BuiltinEffects builtins) {
        return new AnalysisOptions(builtins, false, Set.of("php", "inc"), List.of());
    }
}
