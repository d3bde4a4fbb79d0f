package dev.parade.tests.examples;

import dev.parade.catalog.Effect;
import dev.parade.catalog.table.FunctionEntry;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.runtime.Traces;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Listens to a request and holds what each builtin does against what its declaration says. */
final class EffectCheck implements Consumer<Effect> {
    private final Set<String> undeclared = new LinkedHashSet<>();
    private final Set<Effect> observed = EnumSet.noneOf(Effect.class);

    @Override
    public void accept(Effect effect) {
        List<Traces.Activation> running = Traces.activations(1);
        if (running.isEmpty() || !(running.getFirst().builtin() instanceof Builtin builtin)) {
            return; // PHP code, whose effects the analyzer computes
        }
        observed.add(effect);
        if (!mayShow(builtin.entry(), effect)) {
            undeclared.add(builtin.displayName() + " shows " + effect + ", its declaration says "
                    + builtin.entry().effectText());
        }
    }

    /** What builtins did. */
    Set<Effect> observed() {
        return observed;
    }

    /** What was observed and not declared. */
    Set<String> undeclared() {
        return undeclared;
    }

    static boolean mayShow(FunctionEntry entry, Effect effect) {
        // What a callback does is the callback's, also where that is a builtin that leaves no activation.
        return !entry.calls().isEmpty()
                || effect == Effect.WARNS && !entry.deprecated().isEmpty()
                || entry.effects().contains(Effect.UNKNOWN)
                || entry.effects().stream().anyMatch(covering(effect)::contains);
    }

    /** Declared effects under which this one is no surprise: who writes a table reads it, files and processes are such tables. */
    private static Set<Effect> covering(Effect observed) {
        return switch (observed) {
            case READS_GLOBAL ->
                EnumSet.of(
                        Effect.READS_GLOBAL,
                        Effect.WRITES_GLOBAL,
                        Effect.READS_STATIC,
                        Effect.WRITES_STATIC,
                        Effect.ENVIRONMENT,
                        Effect.RANDOM,
                        Effect.READS_FILE,
                        Effect.WRITES_FILE,
                        Effect.PROCESS,
                        Effect.OUTPUT,
                        Effect.INCLUDES);
            case READS_FILE -> EnumSet.of(Effect.READS_FILE, Effect.WRITES_FILE, Effect.PROCESS, Effect.INCLUDES);
            default -> EnumSet.of(observed);
        };
    }
}
