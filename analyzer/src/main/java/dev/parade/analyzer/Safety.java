package dev.parade.analyzer;

import dev.parade.analyzer.report.Obligation;
import dev.parade.analyzer.report.Verdict;
import java.util.List;

/**
 * Whether a callback may run on several threads at once.
 *
 * @param reason of a verdict that is not pure: the effect and its cause, or the first obligation; else empty
 * @param line of the reason in the callback's file; 0 when it is pure
 * @param obligations what the guarded run has to check; callees in the program are always among them
 */
public record Safety(Verdict verdict, String reason, int line, List<Obligation> obligations) {
    public Safety {
        obligations = List.copyOf(obligations);
    }

    /** Whether a guarded parallel run is worth trying. */
    public boolean mayRunInParallel() {
        return verdict != Verdict.UNSAFE;
    }
}
