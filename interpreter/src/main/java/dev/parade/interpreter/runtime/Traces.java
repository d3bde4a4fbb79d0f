package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.frame.FrameInstance.FrameAccess;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.fibers.FiberThread;
import dev.parade.interpreter.fibers.Fibers;
import dev.parade.interpreter.functions.NamedExtras;
import dev.parade.interpreter.functions.ParameterInfo;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.FileRootNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.InitializerRootNode;
import dev.parade.interpreter.nodes.PhpRootNode;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a request is: file and line, and the calls that led there. Read off the frames on the stack. */
public final class Traces {
    /** A place in a source; the file is a byte string. */
    public record Location(String file, int line) {}

    /**
     * One PHP-level activation, innermost first.
     *
     * @param root null for a builtin
     * @param builtin null for PHP code
     * @param line that runs in it; 0 for a builtin
     * @param self {@code $this} or the called class, may be null
     */
    public record Activation(PhpRootNode root, PhpFunction builtin, int line, Object self, Object[] args) {
        public boolean isBuiltin() {
            return builtin != null;
        }
    }

    private Traces() {}

    /** All activations, innermost first; in a fiber those of the code that runs it follow. */
    @TruffleBoundary
    public static List<Activation> activations(int limit) {
        Request request = Request.current();
        return activations(limit, Fibers.running(request));
    }

    /** The same on the thread of a fiber, null for the request's own thread. */
    public static List<Activation> activations(int limit, FiberThread fiber) {
        List<Activation> found = ownActivations(limit);
        if (fiber != null && found.size() < limit) {
            found.addAll(fiber.outerActivations(limit - found.size()));
        }
        return found;
    }

    private static List<Activation> ownActivations(int limit) {
        List<Activation> found = new ArrayList<>();
        Truffle.getRuntime().iterateFrames((FrameInstance instance) -> {
            if (instance.getCallTarget() instanceof RootCallTarget target
                    && target.getRootNode() instanceof PhpRootNode root) {
                Frame frame = instance.getFrame(FrameAccess.READ_ONLY);
                if (root.isGeneratorBody()) {
                    frame = root.generatorFrame(frame);
                }
                Object inBuiltin = frame.getObject(Frames.BUILTIN);
                if (inBuiltin instanceof Frames.BuiltinFrame b
                        && !b.operation()
                        && !isTransparent(b.function(), root)) {
                    found.add(new Activation(null, b.function(), 0, b.self(), b.args()));
                }
                Object[] all = frame.getArguments();
                Object[] args = new Object[Math.max(0, all.length - Frames.FIRST)];
                System.arraycopy(all, Math.min(all.length, Frames.FIRST), args, 0, args.length);
                // A call that was refused at the door has no line yet.
                int line = frame.isInt(Frames.LINE) ? frame.getInt(Frames.LINE) : 0;
                if (line == Frames.LEFT) {
                    return null;
                }
                showCurrent(frame, root.function(), args, line);
                found.add(new Activation(root, null, line, all[Frames.SELF], args));
            }
            return found.size() < limit ? null : found;
        });
        return found;
    }

    /** Puts what parameters hold now in the place of what they were given: that is what PHP shows. */
    public static void showCurrent(Frame frame, UserFunction function, Object[] args, int line) {
        if (function == null) {
            return;
        }
        ParameterInfo[] parameters = function.parameters();
        int given = args.length;
        while (given > 0 && (args[given - 1] == null || args[given - 1] instanceof NamedExtras)) {
            given--;
        }
        for (int i = 0; i < Math.min(args.length, parameters.length) && !parameters[i].variadic(); i++) {
            int slot = slot(frame.getFrameDescriptor(), parameters[i].name());
            Object now = slot < 0 ? null : PhpReference.deref(frame.getValue(slot));
            // One that named arguments left out has its default.
            if (now != null && i < given && !(args[i] instanceof NamedExtras)) {
                args[i] = now;
            } else if (i < given && slot >= 0 && !(args[i] instanceof NamedExtras) && line > function.line()) {
                // The parameters are bound on the line of the function: this one has been unset since.
                args[i] = PhpNull.INSTANCE;
            }
        }
    }

    private static int slot(FrameDescriptor descriptor, String variable) {
        for (int slot = Frames.BUILTIN + 1; slot < descriptor.getNumberOfSlots(); slot++) {
            if (variable.equals(descriptor.getSlotName(slot))) {
                return slot;
            }
        }
        return -1;
    }

    /**
     * PHP compiles calls of call_user_func() and call_user_func_array() to calls of what they call. In a namespace it does not
     * know which function is meant, and they are functions like any other.
     */
    private static boolean isTransparent(PhpFunction function, PhpRootNode caller) {
        return function instanceof Builtin builtin
                && !builtin.isMethod()
                && (builtin.name().equals("call_user_func") || builtin.name().equals("call_user_func_array"))
                && caller.unit().program().statements().stream()
                        .noneMatch(s ->
                                s instanceof Statement.Namespace n && !n.name().isEmpty());
    }

    /** The place that runs now. */
    @TruffleBoundary
    public static Location here(@SuppressWarnings("unused") Request request) {
        for (Activation a : ownActivations(8)) {
            if (!a.isBuiltin() && a.line() != 0 && !a.root().unit().isInternal()) {
                return new Location(a.root().file(), a.line());
            }
        }
        return new Location("Unknown", 0);
    }

    /** The place that called the function that runs now; null when a builtin did, or nobody. */
    @TruffleBoundary
    public static Location caller(@SuppressWarnings("unused") Request request) {
        List<Activation> all = ownActivations(3);
        int own = 0;
        while (own < all.size() && all.get(own).isBuiltin()) {
            own++;
        }
        if (own + 1 >= all.size() || all.get(own + 1).isBuiltin()) {
            return null;
        }
        Activation a = all.get(own + 1);
        return new Location(a.root().file(), a.line());
    }

    /** The PHP code that led to the call of the function that runs now, through builtins too; null for none. */
    @TruffleBoundary
    public static Location callingCode() {
        boolean own = true;
        for (Activation a : activations(16)) {
            if (!a.isBuiltin()) {
                if (!own) {
                    return new Location(a.root().file(), a.line());
                }
                own = false;
            }
        }
        return null;
    }

    /** Whether the caller of the function that runs now has strict types; builtins call weakly. */
    @TruffleBoundary
    public static boolean callerIsStrict(@SuppressWarnings("unused") Request request) {
        List<Activation> all = ownActivations(3);
        int own = 0;
        while (own < all.size() && all.get(own).isBuiltin()) {
            own++;
        }
        return own + 1 < all.size()
                && !all.get(own + 1).isBuiltin()
                && all.get(own + 1).root().unit().strictTypes();
    }

    /** The function as messages name it: with its class. */
    @TruffleBoundary
    public static String functionName(PhpFunction function) {
        if (function instanceof UserFunction user) {
            String name = ownName(user);
            return user.scope() == null ? name : user.scope().name() + "::" + name;
        }
        return ((Builtin) function).displayName();
    }

    /** Closures have no place in their name before 8.4. */
    private static String ownName(UserFunction function) {
        Request request = Request.current();
        return function.displayName(request == null ? 84 : request.level());
    }

    private static final PhpString FILE = PhpString.of("file");
    private static final PhpString LINE = PhpString.of("line");
    private static final PhpString FUNCTION = PhpString.of("function");
    private static final PhpString CLASS = PhpString.of("class");
    private static final PhpString OBJECT = PhpString.of("object");
    private static final PhpString TYPE = PhpString.of("type");
    private static final PhpString ARGS = PhpString.of("args");

    /**
     * The trace as PHP code sees it.
     *
     * @param skip activations to leave out at the inner end
     * @param limit most frames, 0 for all
     */
    @TruffleBoundary
    public static PhpArray array(int skip, boolean withObjects, boolean withArgs, int limit) {
        return array(activations(Integer.MAX_VALUE), skip, withObjects, withArgs, limit);
    }

    /** The trace of activations that are not on the stack, innermost first. */
    @TruffleBoundary
    public static PhpArray array(List<Activation> all, boolean withObjects, boolean withArgs) {
        return array(all, 0, withObjects, withArgs, 0);
    }

    private static PhpArray array(List<Activation> all, int skip, boolean withObjects, boolean withArgs, int limit) {
        PhpArray trace = new PhpArray();
        for (int i = skip; i < all.size(); i++) {
            if (limit > 0 && trace.size() >= limit) {
                break;
            }
            Activation a = all.get(i);
            if (i == skip && !a.isBuiltin() && a.root() instanceof InitializerRootNode) {
                addConstantExpression(trace, a, all, i);
            }
            if (isInternal(a) && i + 1 < all.size() && !all.get(i + 1).isBuiltin() && isInternal(all.get(i + 1))) {
                // What bundled code calls of itself is its own business.
                continue;
            }
            if (!a.isBuiltin()
                    && (a.root().unit().isInternal() || a.root() instanceof InitializerRootNode)
                    && !isInternalMethod(a)) {
                continue;
            }
            boolean isFile = !a.isBuiltin() && a.root() instanceof FileRootNode;
            if (isFile && (i == all.size() - 1 || ((FileRootNode) a.root()).isMain())) {
                break;
            }
            PhpArray entry = new PhpArray();
            Activation caller = i + 1 < all.size() ? all.get(i + 1) : null;
            if (caller != null && !caller.isBuiltin() && !caller.root().unit().isInternal()) {
                entry.put(FILE, PhpString.of(caller.root().file()));
                entry.put(LINE, (long) caller.line());
            }
            describe(entry, a, withObjects, withArgs);
            trace.append(entry);
        }
        return trace;
    }

    /** PHP shows from where a constant expression is evaluated, when that is elsewhere than the expression stands. */
    private static void addConstantExpression(PhpArray trace, Activation expression, List<Activation> all, int at) {
        PhpClass scope = expression.root().scope();
        if (scope != null && scope.kind() == PhpClass.Kind.ENUM) {
            return;
        }
        int i = at + 1;
        while (i < all.size()
                && (all.get(i).isBuiltin()
                        || all.get(i).root() instanceof InitializerRootNode
                        || all.get(i).root().unit().isInternal())) {
            i++;
        }
        if (i == all.size() || Request.current().level() < 84) {
            return;
        }
        Activation from = all.get(i);
        String file = from.root().file();
        if (file.equals(expression.root().file()) && from.line() == expression.line()) {
            return;
        }
        PhpArray entry = new PhpArray();
        entry.put(FILE, PhpString.of(file));
        entry.put(LINE, (long) from.line());
        entry.put(FUNCTION, PhpString.of(expression.root().getName()));
        trace.append(entry);
    }

    private static boolean isInternal(Activation a) {
        return a.isBuiltin() || a.root().unit().isInternal();
    }

    /** Methods of bundled classes show like builtins. */
    private static boolean isInternalMethod(Activation a) {
        return a.root().function() != null;
    }

    private static void describe(PhpArray entry, Activation a, boolean withObjects, boolean withArgs) {
        if (a.isBuiltin()) {
            entry.put(FUNCTION, PhpString.of(a.builtin().name()));
            String owner = a.builtin() instanceof Builtin builtin
                    ? builtin.isMethod() ? builtin.entry().className() : null
                    : ((PhpClass) a.self()).name();
            if (owner != null) {
                entry.put(CLASS, PhpString.of(owner));
                if (withObjects && a.self() instanceof PhpObject o) {
                    entry.put(OBJECT, o);
                }
                entry.put(TYPE, PhpString.of(a.self() instanceof PhpObject ? "->" : "::"));
            }
        } else if (a.root() instanceof FileRootNode file) {
            if (withArgs && !file.isEval()) {
                entry.put(ARGS, PhpArray.ofList(PhpString.of(file.file())));
            }
            entry.put(FUNCTION, PhpString.of(file.includeKind()));
            return;
        } else {
            UserFunction f = a.root().function();
            entry.put(FUNCTION, PhpString.of(ownName(f)));
            if (f.scope() != null && (!f.isClosure() || a.self() != null)) {
                entry.put(CLASS, PhpString.of(f.scope().name()));
                if (withObjects && a.self() instanceof PhpObject o) {
                    entry.put(OBJECT, o);
                }
                entry.put(TYPE, PhpString.of(a.self() instanceof PhpObject ? "->" : "::"));
            }
        }
        if (withArgs) {
            entry.put(ARGS, arguments(a));
        }
    }

    /** Positions of the arguments of builtins that hold passwords and keys. */
    private static final Map<String, Set<Integer>> SECRETS = Map.of(
            "crypt", Set.of(0),
            "password_hash", Set.of(0),
            "password_verify", Set.of(0),
            "hash_equals", Set.of(0, 1),
            "hash_hmac", Set.of(2),
            "hash_hmac_file", Set.of(2),
            "hash_init", Set.of(2),
            "hash_pbkdf2", Set.of(1),
            "hash_hkdf", Set.of(1));

    private static PhpArray arguments(Activation a) {
        PhpArray args = new PhpArray();
        ParameterInfo[] parameters = a.isBuiltin() || a.root().function() == null
                ? new ParameterInfo[0]
                : a.root().function().parameters();
        int i = 0;
        for (Object v : a.args()) {
            if (v instanceof NamedExtras extras) {
                PhpArray named = extras.values();
                boolean hidden = parameters.length > 0 && isSensitive(parameters, parameters.length - 1);
                for (int p = named.skipHoles(0); p < named.end(); p = named.skipHoles(p + 1)) {
                    args.putKey(named.keyAt(p), hidden ? hide(named.valueAt(p)) : named.valueAt(p));
                }
            } else if (v != null || isBeforeAnother(a.args(), i)) {
                // One that was left out before a named one, whose default has not been taken yet.
                Object value = v == null ? PhpNull.INSTANCE : PhpReference.deref(v);
                boolean secret = a.isBuiltin()
                        ? SECRETS.getOrDefault(a.builtin().name(), Set.of()).contains(i)
                        : isSensitive(parameters, i);
                args.append(secret ? hide(value) : value);
            }
            i++;
        }
        return args;
    }

    private static boolean isBeforeAnother(Object[] args, int position) {
        for (int i = position + 1; i < args.length; i++) {
            if (args[i] != null) {
                return !(args[i] instanceof NamedExtras);
            }
        }
        return false;
    }

    /** Whether an argument's value must not be shown. */
    private static boolean isSensitive(ParameterInfo[] parameters, int position) {
        int last = parameters.length - 1;
        if (last < 0 || position > last && !parameters[last].variadic()) {
            return false;
        }
        ParameterInfo p = parameters[Math.min(position, last)];
        return Deprecations.find(p.syntax().attributes(), "SensitiveParameter") != null;
    }

    private static PhpObject hide(Object value) {
        Request request = Request.current();
        PhpObject hidden = request.instantiate(request.builtinClass("SensitiveParameterValue"));
        hidden.setProperty("value", value);
        return hidden;
    }
}
