package dev.parade.interpreter.builtin;

import dev.parade.catalog.signature.Parameter;
import dev.parade.catalog.signature.Signature;
import dev.parade.interpreter.functions.PhpFunction;

/** A method without a body of a builtin interface or abstract class. */
public final class AbstractBuiltin extends PhpFunction {
    private final String className;
    private final Signature signature;

    public AbstractBuiltin(String className, Signature signature) {
        this.className = className;
        this.signature = signature;
    }

    /** The head. */
    public Signature signature() {
        return signature;
    }

    /** The class that declares it. */
    public String className() {
        return className;
    }

    @Override
    public String name() {
        return signature.name();
    }

    @Override
    public int parameterCount() {
        return signature.parameters().size();
    }

    @Override
    public String parameterName(int index) {
        return signature.parameters().get(index).name();
    }

    @Override
    public boolean isByReference(int index) {
        Parameter parameter = signature.parameterAt(index);
        return parameter != null && parameter.byRef();
    }

    @Override
    public boolean isVariadic() {
        return signature.variadic();
    }

    @Override
    public int requiredParameterCount() {
        return signature.minArgs();
    }

    @Override
    public boolean returnsReference() {
        return signature.returnsReference();
    }

    @Override
    public String toString() {
        return className + "::" + name();
    }
}
