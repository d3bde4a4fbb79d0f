package dev.parade.analyzer.effects;

import dev.parade.analyzer.report.Verdict;
import dev.parade.catalog.Effect;

/** What an effect means for the verdict. The table with its reasons is docs/reference/effects.md. */
public final class EffectPolicy {
    private EffectPolicy() {}

    /** The best verdict that a function with this effect can have. */
    public static Verdict of(Effect effect) {
        return switch (effect) {
            // The guarded run sees both and replays: they decide nothing beforehand.
            case THROWS, WARNS -> Verdict.PURE;
            // Harmless while nobody writes, which the guarded run makes sure of.
            case READS_STATIC -> Verdict.OBLIGATIONS;
            case OUTPUT,
                    READS_GLOBAL,
                    WRITES_GLOBAL,
                    WRITES_STATIC,
                    READS_FILE,
                    WRITES_FILE,
                    NETWORK,
                    DATABASE,
                    PROCESS,
                    CLOCK,
                    RANDOM,
                    ENVIRONMENT,
                    WRITES_ARGUMENT,
                    WRITES_OBJECT,
                    INCLUDES,
                    EVAL,
                    EXITS,
                    SUSPENDS,
                    UNKNOWN -> Verdict.UNSAFE;
        };
    }
}
