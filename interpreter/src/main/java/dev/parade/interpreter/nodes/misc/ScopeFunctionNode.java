package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.VariableScope;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.NamedExtras;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.nodes.local.ScopeNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.Map;

/** compact, extract, get_defined_vars, func_get_args, func_num_args, func_get_arg: they see the caller's frame. */
public final class ScopeFunctionNode extends ExpressionNode {
    private final String name;

    @Children
    private final ExpressionNode[] arguments;

    @Child
    private ScopeNode scope;

    private final UserFunction function;

    /** The parameters, where they may have changed since the call. */
    @Children
    private final ExpressionNode[] parameters;

    /** A call; {@code function} is the code it stands in, null for file code. */
    public ScopeFunctionNode(
            String name,
            ExpressionNode[] arguments,
            ScopeNode scope,
            UserFunction function,
            ExpressionNode[] parameters) {
        this.parameters = parameters;
        this.name = name;
        this.arguments = arguments;
        this.scope = scope;
        this.function = function;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] values = new Object[arguments.length];
        PhpReference source = null;
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments[i].execute(frame);
        }
        if (name.equals("extract")
                && values.length > 1
                && arguments[0] instanceof PlaceNode place
                && values[1] instanceof Long flags
                && (flags & 256) != 0) {
            source = place.reference(frame);
            LocalVariableNode.containerOf(source);
            values[0] = source.get();
        }
        frame.setInt(Frames.LINE, line());
        Request request = Frames.request(frame);
        return switch (name) {
            case "compact" -> compact(request, scope.execute(frame), Frames.self(frame), values);
            case "extract" -> extract(request, scope.execute(frame), values);
            case "get_defined_vars" -> definedVars(scope.execute(frame));
            default -> arguments(current(frame), values);
        };
    }

    /** The call's arguments; those that have a parameter are what that holds now. */
    @ExplodeLoop
    private Object[] current(VirtualFrame frame) {
        Object[] all = frame.getArguments().clone();
        for (int i = 0; i < parameters.length; i++) {
            int at = Frames.FIRST + i;
            // One that was left out before a named one has its default.
            if (at < all.length && !(all[at] instanceof NamedExtras)) {
                Object v = parameters[i].executeQuiet(frame);
                all[at] = v == null ? PhpNull.INSTANCE : v;
            }
        }
        return all;
    }

    @TruffleBoundary
    private static PhpArray compact(Request request, VariableScope variables, PhpObject self, Object[] names) {
        if (names.length == 0) {
            throw PhpErrors.argumentCountError("compact() expects at least 1 argument, 0 given");
        }
        PhpArray result = new PhpArray();
        for (int i = 0; i < names.length; i++) {
            compact(request, variables, self, result, names[i], i + 1);
        }
        return result;
    }

    private static void compact(
            Request request, VariableScope variables, PhpObject self, PhpArray result, Object what, int position) {
        if (what instanceof PhpString n) {
            Object v = n.toString().equals("this") ? self : variables.value(n.toString());
            if (v == null) {
                if (!n.toString().equals("this")) {
                    request.warning("compact(): Undefined variable $" + n);
                }
            } else {
                result.putKey(n, v);
            }
        } else if (what instanceof PhpArray list) {
            for (int p = list.skipHoles(0); p < list.end(); p = list.skipHoles(p + 1)) {
                compact(request, variables, self, result, list.valueAt(p), position);
            }
        } else {
            request.warning("compact(): Argument #" + position + " must be string or array of strings, "
                    + PhpErrors.typeName(what) + " given");
        }
    }

    private static final int OVERWRITE = 0;
    private static final int SKIP = 1;
    private static final int PREFIX_SAME = 2;
    private static final int PREFIX_ALL = 3;
    private static final int PREFIX_INVALID = 4;
    private static final int PREFIX_IF_EXISTS = 5;
    private static final int IF_EXISTS = 6;
    private static final int REFS = 256;

    @TruffleBoundary
    private static Object extract(Request request, VariableScope variables, Object[] args) {
        if (args.length == 0) {
            throw PhpErrors.argumentCountError("extract() expects at least 1 argument, 0 given");
        }
        if (!(args[0] instanceof PhpArray array)) {
            throw PhpErrors.typeError("extract(): Argument #1 ($array) must be of type array, "
                    + PhpErrors.valueName(args[0]) + " given");
        }
        int flags = args.length > 1 ? (int) Conversions.toLong(args[1]) : OVERWRITE;
        int mode = flags & 255;
        if (mode > IF_EXISTS) {
            throw PhpErrors.valueError("extract(): Argument #2 ($flags) must be a valid extract type");
        }
        if (mode >= PREFIX_SAME && mode <= PREFIX_IF_EXISTS && args.length < 3) {
            throw PhpErrors.valueError("extract(): Argument #3 ($prefix) is required when using this extract type");
        }
        String prefix = args.length > 2 ? Conversions.toPhpString(args[2]).toString() : "";
        if (!prefix.isEmpty() && !isIdentifier(prefix)) {
            throw PhpErrors.valueError("extract(): Argument #3 ($prefix) must be a valid identifier");
        }
        long count = 0;
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            String key = array.keyAt(p).toString();
            boolean string = array.isStringKeyAt(p);
            boolean exists = string && variables.value(key) != null;
            String target = target(mode, key, string, exists, prefix);
            if (target == null || !isIdentifier(target) || target.equals("GLOBALS")) {
                continue;
            }
            if (target.equals("this")) {
                if (mode == SKIP || mode == IF_EXISTS) {
                    continue;
                }
                throw PhpErrors.error("Cannot re-assign $this");
            }
            if ((flags & REFS) != 0) {
                variables.bind(target, array.referenceAt(p));
            } else {
                variables.cell(target).assign(array.valueAt(p));
            }
            count++;
        }
        return count;
    }

    private static String target(int mode, String key, boolean string, boolean exists, String prefix) {
        String prefixed = prefix + "_" + key;
        if (!string) {
            return mode == PREFIX_ALL || mode == PREFIX_INVALID ? prefixed : null;
        }
        return switch (mode) {
            case SKIP -> exists ? null : key;
            case PREFIX_SAME -> exists || key.equals("this") ? prefixed : key;
            case PREFIX_ALL -> prefixed;
            case PREFIX_INVALID -> isIdentifier(key) && !key.equals("this") ? key : prefixed;
            case PREFIX_IF_EXISTS -> exists ? prefixed : null;
            case IF_EXISTS -> exists ? key : null;
            default -> key;
        };
    }

    private static boolean isIdentifier(String s) {
        if (s.isEmpty() || Character.isDigit(s.charAt(0))) {
            return false;
        }
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!(c == '_' || c >= 128 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
                return false;
            }
        }
        return true;
    }

    @TruffleBoundary
    private static PhpArray definedVars(VariableScope variables) {
        PhpArray result = new PhpArray();
        for (Map.Entry<String, PhpReference> e : variables.all().entrySet()) {
            PhpReference cell = e.getValue();
            if (!e.getKey().equals("this")) {
                result.putRaw(PhpString.of(e.getKey()), cell.owners() > 1 ? cell : cell.get());
            }
        }
        return result;
    }

    /** Number of arguments without the collected named ones, and without the gap that may lie before those. */
    private static int positional(Object[] all) {
        int end = all.length;
        if (end > Frames.FIRST && all[end - 1] instanceof NamedExtras) {
            end--;
            while (end > Frames.FIRST && all[end - 1] == null) {
                end--;
            }
        }
        return end - Frames.FIRST;
    }

    @TruffleBoundary
    private Object arguments(Object[] all, Object[] values) {
        if (function == null) {
            throw PhpErrors.error(
                    name.equals("func_get_arg")
                            ? "func_get_arg() cannot be called from the global scope"
                            : name.equals("func_num_args")
                                    ? "func_num_args() must be called from a function context"
                                    : "func_get_args() cannot be called from the global scope");
        }
        int n = positional(all);
        switch (name) {
            case "func_num_args" -> {
                return (long) n;
            }
            case "func_get_arg" -> {
                long i = Conversions.toLong(values[0]);
                if (i < 0) {
                    throw PhpErrors.valueError(
                            "func_get_arg(): Argument #1 ($position) must be greater than or equal to 0");
                }
                if (i >= n) {
                    throw PhpErrors.valueError("func_get_arg(): Argument #1 ($position) must be less than the number of"
                            + " the arguments passed to the currently executed function");
                }
                return PhpReference.deref(all[Frames.FIRST + (int) i]);
            }
            default -> {
                PhpArray result = new PhpArray();
                for (int i = 0; i < n; i++) {
                    Object v = all[Frames.FIRST + i];
                    if (v != null) {
                        result.append(PhpReference.deref(v));
                    }
                }
                return result;
            }
        }
    }
}
