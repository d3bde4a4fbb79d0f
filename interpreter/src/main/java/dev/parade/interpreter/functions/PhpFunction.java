package dev.parade.interpreter.functions;

/** Something that can be called: a function template of PHP code ({@code UserFunction}) or a builtin. */
public abstract class PhpFunction {
    /** Name as declared, with namespace; methods without class; {@code {closure}} for closures. */
    public abstract String name();

    /** Number of declared parameters, the variadic one included. */
    public abstract int parameterCount();

    /** Name of a parameter. */
    public abstract String parameterName(int index);

    /** True when the argument at {@code index} is taken by reference; indexes past the end follow the variadic one. */
    public abstract boolean isByReference(int index);

    /** Position of the named parameter, or -1. */
    public int indexOfParameter(String name) {
        for (int i = 0, n = parameterCount(); i < n; i++) {
            if (parameterName(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** True when the argument is taken by reference if it can be, and by value otherwise. */
    public boolean prefersReference(@SuppressWarnings("unused") int index) {
        return false;
    }

    /** True when the last parameter is variadic. */
    public abstract boolean isVariadic();

    /** Number of arguments without which the call fails. */
    public abstract int requiredParameterCount();

    /** True when it returns a reference. */
    public abstract boolean returnsReference();

    /** True when no parameter is taken by reference. */
    public boolean takesNoReferences() {
        for (int i = 0, n = parameterCount(); i < n; i++) {
            if (isByReference(i)) {
                return false;
            }
        }
        return true;
    }
}
