package dev.parade.analyzer.report;

import dev.parade.catalog.Effect;
import java.util.List;

/**
 * An effect of a function.
 *
 * @param line where in the function it shows: the cause, or the call it comes through
 * @param chain from the function to the cause; never empty
 */
public record EffectReport(Effect kind, int line, List<ChainStep> chain) {
    public EffectReport {
        chain = List.copyOf(chain);
    }
}
