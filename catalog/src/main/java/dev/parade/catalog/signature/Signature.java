package dev.parade.catalog.signature;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The head of a function or method.
 *
 * @param modifiers of a method; empty for a function
 * @param returnType null when the text has none
 */
public record Signature(
        Set<Modifier> modifiers, boolean returnsReference, String name, List<Parameter> parameters, Type returnType) {
    public Signature {
        modifiers = Set.copyOf(modifiers);
        parameters = List.copyOf(parameters);
    }

    public boolean isStatic() {
        return modifiers.contains(Modifier.STATIC);
    }

    /** The least number of arguments: everything up to the last required parameter. */
    public int minArgs() {
        for (int i = parameters.size(); i > 0; i--) {
            if (!parameters.get(i - 1).optional()) {
                return i;
            }
        }
        return 0;
    }

    /** The greatest number of arguments, {@link Integer#MAX_VALUE} with a variadic parameter. */
    public int maxArgs() {
        return variadic() ? Integer.MAX_VALUE : parameters.size();
    }

    public boolean variadic() {
        return !parameters.isEmpty() && parameters.get(parameters.size() - 1).variadic();
    }

    /** The parameter an argument at this position goes to; null when there are too many. */
    public Parameter parameterAt(int position) {
        if (position < parameters.size()) {
            return parameters.get(position);
        }
        return variadic() ? parameters.get(parameters.size() - 1) : null;
    }

    /** Position of the parameter of this name, -1 when there is none. */
    public int indexOf(String parameterName) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(parameterName)) {
                return i;
            }
        }
        return -1;
    }

    /** PHP text that parses to an equal signature. */
    @Override
    public String toString() {
        String head = modifiers.stream()
                .sorted()
                .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
                .collect(Collectors.joining());
        return head
                + (head.isEmpty() ? "" : "function ")
                + (returnsReference ? "&" : "")
                + name
                + parameters.stream().map(Parameter::toString).collect(Collectors.joining(", ", "(", ")"))
                + (returnType == null ? "" : ": " + returnType.text());
    }
}
