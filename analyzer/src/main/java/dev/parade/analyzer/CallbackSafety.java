package dev.parade.analyzer;

import dev.parade.analyzer.builtins.BuiltinEffects;
import dev.parade.analyzer.calls.CalleeResolver;
import dev.parade.analyzer.calls.Propagation;
import dev.parade.analyzer.effects.EffectPolicy;
import dev.parade.analyzer.flow.ScanContext;
import dev.parade.analyzer.program.ClassHierarchy;
import dev.parade.analyzer.program.CodeUnit;
import dev.parade.analyzer.program.ProgramBuilder;
import dev.parade.analyzer.program.ProgramIndex;
import dev.parade.analyzer.report.ChainStep;
import dev.parade.analyzer.report.EffectReport;
import dev.parade.analyzer.report.FunctionReport;
import dev.parade.analyzer.report.Obligation;
import dev.parade.analyzer.report.Verdict;
import dev.parade.catalog.Effect;
import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.Statement;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Judges one function by its own text, for a run-time that is about to call it many times: no other code of the program is
 * looked at, what it calls there becomes an obligation. The answer for a node is kept. Safe for use by several threads.
 */
public final class CallbackSafety {
    private final BuiltinEffects builtins;
    private final Set<Effect> tolerated;
    private final Map<Node, Safety> known = new IdentityHashMap<>();

    public CallbackSafety(BuiltinEffects builtins) {
        this(builtins, Set.of());
    }

    /** Judges as if these effects did no harm: for a run-time that takes care of them. */
    public CallbackSafety(BuiltinEffects builtins, Set<Effect> tolerated) {
        this.builtins = builtins;
        this.tolerated = Set.copyOf(tolerated);
    }

    /** A closure; {@code enclosing} is the class it stands in, null for none. */
    public Safety of(Expression.Closure closure, ClassBody enclosing) {
        return judged(closure, enclosing);
    }

    /** An arrow function. */
    public Safety of(Expression.ArrowFunction arrow, ClassBody enclosing) {
        return judged(arrow, enclosing);
    }

    /** A method of the class. */
    public Safety of(Member.Method method, ClassBody enclosing) {
        return judged(method, enclosing);
    }

    /** A function. */
    public Safety of(Statement.FunctionDeclaration function) {
        return judged(function, null);
    }

    private Safety judged(Node function, ClassBody enclosing) {
        synchronized (known) {
            return known.computeIfAbsent(function, node -> judge(node, enclosing));
        }
    }

    private Safety judge(Node function, ClassBody enclosing) {
        ProgramBuilder builder = new ProgramBuilder();
        CodeUnit unit = builder.addAlone(function, enclosing, false);
        ProgramIndex index = builder.build();
        ClassHierarchy hierarchy = new ClassHierarchy(index, builtins, false);
        CalleeResolver resolver = new CalleeResolver(index, hierarchy, builtins, true);
        var all = new ScanContext(index, hierarchy, resolver, false).scanAll();
        new Propagation(resolver, all).run();
        return summarize(new Reports(all).of(all.get(unit)));
    }

    private Safety summarize(FunctionReport report) {
        Verdict verdict = report.verdict();
        if (verdict == Verdict.UNSAFE && report.effects().stream().noneMatch(this::isUnsafe)) {
            verdict = report.obligations().isEmpty() ? Verdict.PURE : Verdict.OBLIGATIONS;
        }
        return switch (verdict) {
            case PURE -> new Safety(Verdict.PURE, "", 0, report.obligations());
            case OBLIGATIONS -> {
                Obligation first = report.obligations().get(0);
                yield new Safety(Verdict.OBLIGATIONS, first.what(), first.line(), report.obligations());
            }
            case UNSAFE -> {
                EffectReport worst = report.effects().stream()
                        .filter(this::isUnsafe)
                        .findFirst()
                        .orElseThrow();
                ChainStep cause = worst.chain().get(worst.chain().size() - 1);
                yield new Safety(
                        Verdict.UNSAFE, worst.kind() + ": " + cause.what(), worst.line(), report.obligations());
            }
        };
    }

    private boolean isUnsafe(EffectReport effect) {
        return EffectPolicy.of(effect.kind()) == Verdict.UNSAFE && !tolerated.contains(effect.kind());
    }
}
