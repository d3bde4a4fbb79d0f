package dev.parade.analyzer.effects;

import dev.parade.analyzer.program.CodeUnit;
import dev.parade.catalog.Effect;
import dev.parade.parser.ast.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A place where a function calls another one.
 *
 * @param what as a chain says it
 * @param receiver where the object comes from that the callee sees as {@code $this}
 * @param unknownArguments the callee is called by somebody in between, with arguments from anywhere among these
 * @param captured the caller's variables by name, for closures it made itself: their values, and what writing to them means
 */
public record CallSite(
        CodeUnit caller,
        CodeUnit callee,
        int line,
        String what,
        Set<Subject> receiver,
        List<ArgumentFlow> arguments,
        boolean unknownArguments,
        Map<String, ArgumentFlow> captured) {

    /** The arguments that a parameter of the callee can receive; empty when it gets its default. */
    public List<ArgumentFlow> received(int parameter) {
        List<Parameter> parameters = callee.parameters();
        if (parameter >= parameters.size()) {
            return arguments;
        }
        Parameter target = parameters.get(parameter);
        boolean spreadSeen = false;
        var found = new ArrayList<ArgumentFlow>();
        for (int i = 0; i < arguments.size(); i++) {
            ArgumentFlow argument = arguments.get(i);
            spreadSeen |= argument.spread();
            boolean matches;
            if (unknownArguments || (spreadSeen && (argument.spread() || i >= parameter))) {
                matches = true;
            } else if (argument.name() != null) {
                matches = argument.name().equals(target.name())
                        || (target.variadic() && callee.parameterIndex(argument.name()) < 0);
            } else {
                matches = i == parameter || (target.variadic() && i >= parameter);
            }
            if (matches) {
                found.add(argument);
            }
        }
        return found;
    }

    /** Where the objects come from that a subject of the callee stands for. */
    public Set<Subject> roots(Subject subject) {
        return switch (subject.kind()) {
            case FRESH -> Set.of();
            case THIS -> receiver.isEmpty() ? Set.of(Subject.OTHER) : receiver;
            case PARAMETER -> {
                var roots = new LinkedHashSet<Subject>();
                if (unknownArguments) {
                    roots.add(Subject.OTHER);
                }
                received(subject.index())
                        .forEach(argument -> roots.addAll(argument.value().roots()));
                yield roots;
            }
            case CAPTURE -> {
                ArgumentFlow variable = captured.get(subject.name());
                yield variable == null
                        ? Set.of(Subject.OTHER)
                        : variable.value().roots();
            }
            default -> Set.of(Subject.OTHER);
        };
    }

    /** What holds for the caller when the callee writes to a by-reference parameter or captured variable. */
    public Set<Fact> written(Subject subject) {
        if (subject.kind() == Subject.Kind.PARAMETER) {
            var facts = new LinkedHashSet<Fact>();
            received(subject.index()).forEach(argument -> facts.addAll(argument.written()));
            return facts;
        }
        ArgumentFlow variable = subject.kind() == Subject.Kind.CAPTURE ? captured.get(subject.name()) : null;
        return variable != null ? variable.written() : Set.of(new Fact.Has(Effect.WRITES_ARGUMENT, Subject.OTHER));
    }
}
