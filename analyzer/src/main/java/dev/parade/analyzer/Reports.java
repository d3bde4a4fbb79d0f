package dev.parade.analyzer;

import dev.parade.analyzer.effects.EffectPolicy;
import dev.parade.analyzer.effects.Evidence;
import dev.parade.analyzer.effects.Fact;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.UnitFacts;
import dev.parade.analyzer.program.CodeUnit;
import dev.parade.analyzer.report.ChainStep;
import dev.parade.analyzer.report.EffectReport;
import dev.parade.analyzer.report.FunctionReport;
import dev.parade.analyzer.report.Obligation;
import dev.parade.analyzer.report.Verdict;
import dev.parade.catalog.Effect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Turns facts into reports: one effect of a kind each, with the shortest chain, and the verdict. */
final class Reports {
    private final Map<CodeUnit, UnitFacts> all;

    Reports(Map<CodeUnit, UnitFacts> all) {
        this.all = all;
    }

    FunctionReport of(UnitFacts facts) {
        CodeUnit unit = facts.unit();
        var effects = new EnumMap<Effect, EffectReport>(Effect.class);
        var obligations =
                new TreeSet<>(Comparator.comparingInt(Obligation::line).thenComparing(Obligation::what));
        facts.obligations().forEach(owed -> obligations.add(new Obligation(owed.line(), text(owed.what()))));
        facts.facts().forEach((fact, evidence) -> {
            switch (fact) {
                case Fact.Has has -> {
                    EffectReport report = new EffectReport(has.effect(), evidence.line(), chain(unit, evidence));
                    effects.merge(has.effect(), report, Reports::shorter);
                }
                case Fact.Calls calls ->
                    obligations.add(new Obligation(
                            evidence.line(), "what " + text(named(unit, calls.subject())) + " calls is pure"));
                case Fact.Owes owes -> {}
            }
        });
        Verdict verdict = obligations.isEmpty() ? Verdict.PURE : Verdict.OBLIGATIONS;
        for (EffectReport effect : effects.values()) {
            Verdict best = EffectPolicy.of(effect.kind());
            verdict = best.compareTo(verdict) > 0 ? best : verdict;
            if (best == Verdict.OBLIGATIONS) {
                obligations.add(new Obligation(
                        effect.line(),
                        "nothing writes what it reads (" + last(effect.chain()).what() + ")"));
            }
        }
        return new FunctionReport(
                text(unit.name()),
                unit.file().path(),
                unit.line(),
                verdict,
                new ArrayList<>(effects.values()),
                new ArrayList<>(obligations));
    }

    private static ChainStep last(List<ChainStep> chain) {
        return chain.get(chain.size() - 1);
    }

    private static EffectReport shorter(EffectReport a, EffectReport b) {
        return b.chain().size() < a.chain().size() ? b : a;
    }

    private static String named(CodeUnit unit, Subject subject) {
        boolean parameter = subject.kind() == Subject.Kind.PARAMETER
                && subject.index() < unit.parameters().size();
        return "$" + (parameter ? unit.parameters().get(subject.index()).name() : subject.name());
    }

    private List<ChainStep> chain(CodeUnit unit, Evidence evidence) {
        var steps = new ArrayList<ChainStep>();
        CodeUnit at = unit;
        Evidence next = evidence;
        while (next != null) {
            steps.add(new ChainStep(at.file().path(), next.line(), text(next.what())));
            at = next.callee();
            next = at == null ? null : all.get(at).evidence(next.calleeFact());
        }
        return steps;
    }

    /** Source text holds one character per byte; reports are in UTF-8. */
    private static String text(String bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (bytes.charAt(i) > 127) {
                return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            }
        }
        return bytes;
    }
}
