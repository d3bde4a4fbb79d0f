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
            if (function instanceof Builtin builtin) {
                throw PhpErrors.of(
                        "ArgumentCountError", builtin.displayName() + "() does not accept unknown named parameters");
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
                    if (key instanceof PhpString name) {
                        named(name.toString(), v);
                    } else if (key instanceof Long) {
                        if (anyNamed) {
                            throw PhpErrors.error(
                                    "Cannot use positional argument after named argument during unpacking");
                        }
                        positional(function.isByReference(count()) ? new PhpReference(v) : v);
                    } else {
                        throw PhpErrors.error("Keys must be of type int|string during argument unpacking");
                    }
                    iteration.advanceLater();
                }
                iteration.close();
            }
            default ->
                throw PhpErrors.typeError(
                        "Only arrays and Traversables can be unpacked, " + PhpErrors.valueName(value) + " given");
        }
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
            if (positional.get(i) == null
                    && function instanceof UserFunction user
                    && i < user.parameterCount()
                    && !user.parameters()[i].optional()) {
                throw PhpErrors.argumentCountError(
                        name() + "(): Argument #" + (i + 1) + " ($" + user.parameterName(i) + ") not passed");
            }
        }
        if (extras != null) {
            while (positional.size() < function.parameterCount() - 1) {
                positional.add(null);
            }
            positional.add(new NamedExtras(extras));
        }
        return positional.toArray();
    }

    private String name() {
        return function.toString();
    }
}
