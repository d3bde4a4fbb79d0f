package dev.parade.analyzer.flow;

import dev.parade.analyzer.program.Children;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.Parameter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of variables in a piece of source. */
final class VariableNames {
    private VariableNames() {}

    /** All plain variables at any depth. */
    static Set<String> in(Node node) {
        var names = new LinkedHashSet<String>();
        collect(node, names);
        return names;
    }

    private static void collect(Node node, Set<String> names) {
        if (node instanceof Expression.Variable variable) {
            names.add(variable.name());
        }
        if (node instanceof Expression.Closure closure) {
            closure.uses().forEach(use -> names.add(use.name()));
        }
        Children.forEach(node, child -> collect(child, names));
    }

    static Set<String> parameters(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).collect(Collectors.toSet());
    }
}
