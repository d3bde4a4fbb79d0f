package dev.parade.interpreter.builtin;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.catalog.Effect;
import dev.parade.catalog.signature.Parameter;
import dev.parade.catalog.signature.Parameter.Passing;
import dev.parade.catalog.signature.Signature;
import dev.parade.catalog.table.FunctionEntry;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.functions.PhpFunction;
import java.util.Set;

/** A builtin function or method: one object per name, shared by all requests. The signature is parsed on first use. */
public final class Builtin extends PhpFunction {
    private final FunctionEntry entry;
    private final BuiltinIndex index;

    @CompilationFinal
    private BuiltinGroup group;

    @CompilationFinal
    private Signature signature;

    /** A builtin of an index; those of the registry are made there. */
    public Builtin(FunctionEntry entry, BuiltinIndex index) {
        this.entry = entry;
        this.index = index;
    }

    /** What the catalog says. */
    public FunctionEntry entry() {
        return entry;
    }

    @Override
    public String name() {
        return entry.name();
    }

    /** The extension, where the package of the declaration does not say it; null otherwise. */
    @TruffleBoundary
    public String extension() {
        return index.extensionOf(entry.group());
    }

    /** True for a method of a builtin class. */
    public boolean isMethod() {
        return entry.className() != null;
    }

    /** The name, with the class before it for a method. */
    public String displayName() {
        return entry.displayName();
    }

    /** The parsed signature, under this name. */
    public Signature signature() {
        if (signature == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            signature = entry.signature();
        }
        return signature;
    }

    /** The greatest number of arguments, {@link Integer#MAX_VALUE} when there is none. */
    @TruffleBoundary
    public int maxArgs() {
        return signature().maxArgs();
    }

    @Override
    @TruffleBoundary
    public int requiredParameterCount() {
        return signature().minArgs();
    }

    @Override
    @TruffleBoundary
    public int parameterCount() {
        return signature().parameters().size();
    }

    @Override
    @TruffleBoundary
    public String parameterName(int position) {
        return signature().parameters().get(position).name();
    }

    @Override
    @TruffleBoundary
    public boolean isVariadic() {
        return signature().variadic();
    }

    @Override
    @TruffleBoundary
    public boolean returnsReference() {
        return signature().returnsReference();
    }

    /** Whether the argument at this position goes by reference, perhaps only where possible: see {@link #prefersRef}. */
    @Override
    @TruffleBoundary
    public boolean isByReference(int position) {
        var parameter = signature().parameterAt(position);
        return parameter != null && parameter.byRef();
    }

    /** Whether the argument goes by reference where it is a variable and by value elsewhere. */
    @TruffleBoundary
    public boolean prefersRef(int position) {
        var parameter = signature().parameterAt(position);
        return parameter != null && parameter.passing() == Passing.PREFER_REFERENCE;
    }

    @Override
    public boolean prefersReference(int index) {
        return prefersRef(index);
    }

    @Override
    @TruffleBoundary
    public boolean takesNoReferences() {
        return signature().parameters().stream().noneMatch(Parameter::byRef);
    }

    /** Its own effects, without those of callbacks and coercions. */
    public Set<Effect> effects() {
        return entry.effects();
    }

    /** Whether compiled code may call it without a boundary. */
    public boolean inline() {
        return entry.inline();
    }

    /** Whether PHP of this level, {@code 82} to {@code 85}, has it. */
    public boolean availableAt(int level) {
        return (entry.since().isEmpty() || level >= BuiltinRegistry.level(entry.since()))
                && (entry.removed().isEmpty() || level < BuiltinRegistry.level(entry.removed()));
    }

    private BuiltinGroup group() {
        if (group == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            group = index.group(entry.group());
        }
        return group;
    }

    /** Calls a function; see {@link BuiltinGroup#call}. For {@link #inline} builtins under partial evaluation. */
    public Object call(Request request, BuiltinCall site, Object[] args) {
        return group().call(entry.id(), request, site, args);
    }

    /** Calls a method; see {@link BuiltinGroup#callMethod}. */
    public Object callMethod(Request request, BuiltinCall site, Object self, Object[] args) {
        return group().callMethod(entry.id(), request, site, self, args);
    }

    /** {@link #call} behind a boundary: what compiled code uses unless the builtin is {@link #inline}. */
    @TruffleBoundary
    public Object callBoundary(Request request, BuiltinCall site, Object[] args) {
        return group().call(entry.id(), request, site, args);
    }

    /** {@link #callMethod} behind a boundary. */
    @TruffleBoundary
    public Object callMethodBoundary(Request request, BuiltinCall site, Object self, Object[] args) {
        return group().callMethod(entry.id(), request, site, self, args);
    }

    @Override
    public String toString() {
        return displayName();
    }
}
