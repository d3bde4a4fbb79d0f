package dev.parade.interpreter.functions;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.builtin.BuiltinCall;

/** A builtin as something that can be called. */
public final class BuiltinFunction extends PhpFunction {
    private final Builtin builtin;
    private final BuiltinCall weakSite;
    private final BuiltinCall strictSite;

    @CompilationFinal
    private int count = -1;

    public BuiltinFunction(Builtin builtin) {
        this.builtin = builtin;
        this.weakSite = new BuiltinCall(builtin, false);
        this.strictSite = new BuiltinCall(builtin, true);
    }

    /** What the catalog knows of it. */
    public Builtin builtin() {
        return builtin;
    }

    /** What the adapter is told of a call from a file. */
    public BuiltinCall site(boolean strictTypes) {
        return strictTypes ? strictSite : weakSite;
    }

    @Override
    public String name() {
        return builtin.name();
    }

    @Override
    public int parameterCount() {
        if (count < 0) {
            com.oracle.truffle.api.CompilerDirectives.transferToInterpreterAndInvalidate();
            count = builtin.signature().parameters().size();
        }
        return count;
    }

    @Override
    public String parameterName(int index) {
        return builtin.signature().parameters().get(index).name();
    }

    @Override
    public boolean isByReference(int index) {
        return builtin.byRef(index);
    }

    @Override
    public boolean prefersReference(int index) {
        return builtin.prefersRef(index);
    }

    @Override
    public boolean isVariadic() {
        return builtin.maxArgs() == Integer.MAX_VALUE;
    }

    @Override
    public int requiredParameterCount() {
        return builtin.minArgs();
    }

    @Override
    public boolean returnsReference() {
        return false;
    }

    @Override
    public boolean takesNoReferences() {
        return !builtin.anyByRef();
    }
}
