package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.NamedExtras;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;

/** Collects arguments one after the other and puts them where the callee's parameters want them. */
public final class ArgumentBinding {
    private final PhpFunction function;
    /** Java null: left out. */
    private final List<Object> positional = new ArrayList<>();

    private PhpArray extras;
    private boolean anyNamed;

    /** Arguments for a function. */
    public ArgumentBinding(PhpFunction function) {
        this.function = function;
    }

    /** Number of positional arguments so far. */
    public int count() {
        return positional.size();
    }

    /** Adds a positional argument. */
    @TruffleBoundary
    public void positional(Object value) {
        if (anyNamed) {
            throw PhpErrors.error("Cannot use positional argument after named argument");
        }
        positional.add(value);
    }

    /** Adds a named argument. */
    @TruffleBoundary
    public void named(String name, Object value) {
        anyNamed = true;
        int position = function.indexOfParameter(name);
        boolean variadic = position >= 0 && function.isVariadic() && position == function.parameterCount() - 1;
        if (position < 0 || variadic) {
            if (!function.isVariadic()) {
                throw PhpErrors.error("Unknown named parameter $" + name);
            }
            if (extras == null) {
                extras = new PhpArray();
            }
            PhpString key = PhpString.of(name);
            if (extras.getKey(key) != null) {
                throw PhpErrors.error("Named parameter $" + name + " overwrites previous argument");
            }
            extras.putKey(key, value);
            return;
        }
        while (positional.size() <= position) {
            positional.add(null);
        }
        if (positional.get(position) != null) {
            throw PhpErrors.error("Named parameter $" + name + " overwrites previous argument");
        }
        positional.set(position, value);
    }

    /** Adds the elements of {@code ...value}. */
    @TruffleBoundary
    public void spread(Request request, Object value, boolean isPlace) {
        switch (value) {
            case PhpArray array -> {
                for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                    if (array.isStringKeyAt(p)) {
                        String name = array.stringKeyAt(p).toString();
                        int position = function.indexOfParameter(name);
                        named(name, element(array, p, position >= 0 && function.isByReference(position), isPlace));
                    } else {
                        if (anyNamed) {
                            throw PhpErrors.error(
                                    "Cannot use positional argument after named argument during unpacking");
                        }
                        positional(element(array, p, function.isByReference(count()), isPlace));
                    }
                }
            }
            case PhpObject object
            when object.phpClass().isSubclassOfLower("traversable") -> {
                Iteration iteration = Iteration.ofObject(request, object, null, false);
                while (iteration.valid()) {
                    Object v = iteration.value();
                    Object key = iteration.key();
                    if (key instanceof PhpString name && !name.isIntegerKey()) {
                        named(name.toString(), byValue(request, v, function.indexOfParameter(name.toString())));
                    } else if (key instanceof Long || key instanceof PhpString) {
                        if (anyNamed) {
                            throw PhpErrors.error(
                                    "Cannot use positional argument after named argument during unpacking");
                        }
                        positional(byValue(request, v, count()));
                    } else {
                        throw PhpErrors.error("Keys must be of type int|string during argument unpacking");
                    }
                    iteration.advanceLater();
                }
                iteration.close();
            }
            default ->
                throw PhpErrors.typeError(
                        PhpErrors.notUnpackable(Request.current().level(), PhpErrors.valueName(value)));
        }
    }

    private Object byValue(Request request, Object value, int position) {
        if (position < 0 || !function.isByReference(position)) {
            return value;
        }
        if (!function.prefersReference(position)) {
            request.warning("Cannot pass by-reference argument " + (position + 1) + " of " + name()
                    + "() by unpacking a Traversable, passing by-value instead");
        }
        return new PhpReference(value);
    }

    /** Arguments that end with named ones of a call that did not know the function yet, bound to the function. */
    @TruffleBoundary
    public static Object[] bind(PhpFunction function, Object[] args) {
        if (args.length == 0 || !(args[args.length - 1] instanceof NamedExtras extras)) {
            return args;
        }
        ArgumentBinding binding = new ArgumentBinding(function);
        for (int i = 0; i < args.length - 1; i++) {
            binding.positional(args[i]);
        }
        binding.allNamed(extras.values());
        return binding.finish();
    }

    private void allNamed(PhpArray values) {
        for (int p = values.skipHoles(0); p < values.end(); p = values.skipHoles(p + 1)) {
            named(values.keyAt(p).toString(), values.rawAt(p));
        }
    }

    /** The elements of an array as arguments, cells as they are; string keys name parameters. */
    @TruffleBoundary
    public static Object[] bind(PhpFunction function, PhpArray arguments) {
        ArgumentBinding binding = new ArgumentBinding(function);
        for (int p = arguments.skipHoles(0); p < arguments.end(); p = arguments.skipHoles(p + 1)) {
            if (arguments.isStringKeyAt(p)) {
                binding.named(arguments.stringKeyAt(p).toString(), arguments.rawAt(p));
            } else {
                binding.positional(arguments.rawAt(p));
            }
        }
        return binding.finish();
    }

    private static Object element(PhpArray array, int p, boolean byReference, boolean isPlace) {
        if (!byReference) {
            return array.valueAt(p);
        }
        if (isPlace) {
            return array.referenceAt(p);
        }
        Object raw = array.rawAt(p);
        return raw instanceof PhpReference ? raw : new PhpReference(raw);
    }

    /** The arguments; Java null where one was left out. */
    @TruffleBoundary
    public Object[] finish() {
        for (int i = 0; i < positional.size(); i++) {
            if (positional.get(i) == null) {
                checkLeftOut(i);
            }
        }
        if (extras != null) {
            if (function instanceof Builtin builtin && !passesOn(builtin)) {
                throw PhpErrors.of(
                        "ArgumentCountError", builtin.displayName() + "() does not accept unknown named parameters");
            }
            while (positional.size() < function.parameterCount() - 1) {
                positional.add(null);
            }
            positional.add(new NamedExtras(extras));
        }
        return positional.toArray();
    }

    private void checkLeftOut(int i) {
        if (function instanceof UserFunction user
                && i < user.parameterCount()
                && i < user.requiredParameterCount()
                && !user.parameters()[i].variadic()) {
            throw PhpErrors.argumentCountError(
                    name() + "(): Argument #" + (i + 1) + " ($" + user.parameterName(i) + ") not passed");
        }
        if (function instanceof Builtin && i < function.requiredParameterCount()) {
            throw PhpErrors.argumentCountError(
                    name() + "(): Argument #" + (i + 1) + " ($" + function.parameterName(i) + ") not passed");
        }
        if (function instanceof Builtin builtin
                && i < builtin.parameterCount()
                && "UNKNOWN".equals(builtin.signature().parameters().get(i).defaultText())) {
            throw PhpErrors.argumentCountError(name() + "(): Argument #" + (i + 1) + " ($" + builtin.parameterName(i)
                    + ") must be passed explicitly, because the default value is not known");
        }
    }

    /** Whether a builtin hands its variadic arguments on to a function that may have parameters of these names. */
    private static boolean passesOn(Builtin builtin) {
        return switch (builtin.displayName()) {
            case "call_user_func",
                    "forward_static_call",
                    "Closure::__invoke",
                    "Closure::call",
                    "ReflectionFunction::invoke",
                    "ReflectionMethod::invoke",
                    "ReflectionClass::newInstance" -> true;
            default -> false;
        };
    }

    private String name() {
        return function instanceof UserFunction ? Traces.functionName(function) : function.toString();
    }
}
