package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.catalog.Effect;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.ErrorReporter;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.nodes.PhpNode;
import dev.parade.interpreter.output.OutputBuffers;
import dev.parade.interpreter.runtime.Exceptions;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A running request: everything mutable a PHP program can reach. Code and linked classes are the engine's; the request
 * holds what they mean here and now, in tables indexed by engine-wide numbers.
 */
public final class Request {
    private static final ThreadLocal<Request> CURRENT = new ThreadLocal<>();

    private final Engine engine;
    private final RequestSpec spec;
    private final Ini ini;
    private final OutputBuffers output;
    private final SlotTable<PhpFunction> functions;
    private final SlotTable<PhpClass> classes;
    private final SlotTable<Object> constants;
    private final PhpArray globals = new PhpArray();
    private final VariableScope.Globals globalScope = new VariableScope.Globals(this);
    private final ErrorReporter errors;
    private final RequestFiles files;
    private final ObjectIds objectIds = new ObjectIds(this);
    private final ObjectLifetimes lifetimes = new ObjectLifetimes(this);
    private final Map<Class<?>, Object> extensions = new IdentityHashMap<>();

    /** Values of class constants and static properties, by class index; function statics, by template index. */
    private Object[][] classStatics = new Object[256][];

    private Object[][] functionStatics = new Object[256][];

    private Object[][] classDefaults = new Object[64][];

    private final TimeLimit timeLimit;
    private final Parallel parallel;
    /** Set in the view of a request that a thread of a parallel run has. */
    private final boolean worker;

    /** Whether {@link #guard} has anything to do: in a worker's view, and while effects are recorded. */
    private boolean watched;

    private Consumer<Effect> recorder;
    private InstantSource clock = InstantSource.system();

    private final int maxDepth;
    private int depth;

    /** When array functions use several threads. */
    public enum Parallel {
        AUTO,
        OFF,
        /** Wherever it is safe, from two elements on: for tests. */
        FORCE
    }

    Request(Engine engine, RequestSpec spec) {
        this.engine = engine;
        this.spec = spec;
        this.ini = new Ini(spec.ini(), () -> observe(Effect.ENVIRONMENT));
        this.output = new OutputBuffers(spec.output());
        this.functions = new SlotTable<>(engine.functionNames());
        this.classes = new SlotTable<>(engine.classNames());
        this.constants = new SlotTable<>(engine.constantNames());
        this.errors = new ErrorReporter(this);
        this.files = new RequestFiles(this);
        globals.retain();
        this.timeLimit = new TimeLimit(this, engine.env());
        int seconds = ini.number("max_execution_time");
        if (seconds > 0) {
            timeLimit.processorSeconds(seconds);
        }
        ini.onTimeLimit(timeLimit::processorSeconds);
        this.parallel = Parallel.valueOf(spec.parallel().toUpperCase(Locale.ROOT));
        this.worker = false;
        this.maxDepth = MAX_DEPTH;
    }

    /**
     * A worker's view of a request whose own thread waits meanwhile: functions, classes, constants and settings can be read;
     * whatever could be noticed from outside ends in {@link ParallelAbort}.
     */
    private Request(Request parent, int maxDepth) {
        this.engine = parent.engine;
        this.spec = parent.spec;
        this.ini = parent.ini;
        // Where output begins is remembered with its place; the first byte is therefore never written by a worker.
        this.output = parent.output != null && parent.output.canBeDeferred() ? OutputBuffers.recording() : null;
        this.functions = parent.functions;
        this.classes = parent.classes;
        this.constants = parent.constants;
        this.errors = new ErrorReporter(this);
        this.files = null;
        this.timeLimit = parent.timeLimit;
        this.parallel = Parallel.OFF;
        this.worker = true;
        this.watched = true;
        this.clock = parent.clock;
        this.maxDepth = maxDepth;
    }

    /**
     * A view for one thread of a parallel run.
     *
     * @param mostCalls deepest nesting of calls that the thread's stack holds
     */
    public Request workerView(int mostCalls) {
        guard("parallel run in a parallel run");
        return new Request(this, Math.min(mostCalls, MAX_DEPTH - depth));
    }

    /** Whether this is a worker's view. */
    public boolean isWorker() {
        return worker;
    }

    /** When array functions use several threads. */
    public Parallel parallel() {
        return parallel;
    }

    /** Ends a worker's work: what comes next could be noticed. Does nothing in the request itself. */
    public void guard(String what) {
        if (worker) {
            throw new ParallelAbort(what);
        }
    }

    /** {@link #guard(String)} for what counts as an effect, which {@link #observe} is told. */
    private void guard(Effect effect, String what) {
        if (watched) {
            guard(what);
            observe(effect);
        }
    }

    /** Says that whatever runs now has this effect; somebody listens only while effects are recorded. */
    public void observe(Effect effect) {
        if (watched && recorder != null) {
            tell(effect);
        }
    }

    @TruffleBoundary
    private void tell(Effect effect) {
        recorder.accept(effect);
    }

    /**
     * From now on tells this listener every effect that is observed, on the request's thread; null ends that. Observed are
     * request-wide tables, settings and environment, files, processes, the clock, random sources, code loaded and
     * messages; not what only values show (arguments and objects written, exceptions) nor output, which its sink sees.
     *
     * @return the listener before
     */
    @TruffleBoundary
    public Consumer<Effect> record(Consumer<Effect> listener) {
        Consumer<Effect> before = recorder;
        recorder = listener;
        watched = worker || listener != null;
        return before;
    }

    /** The time as the program sees it. */
    public InstantSource clock() {
        observe(Effect.CLOCK);
        return clock;
    }

    /** Sets what the program takes for the time. */
    public void setClock(InstantSource clock) {
        this.clock = clock;
    }

    /** The request of this thread. */
    @TruffleBoundary
    public static Request current() {
        return CURRENT.get();
    }

    /** Makes this the request of this thread; answers the one before. */
    @TruffleBoundary
    public static Request enter(Request request) {
        Request before = CURRENT.get();
        CURRENT.set(request);
        return before;
    }

    public Engine engine() {
        return engine;
    }

    public RequestSpec spec() {
        return spec;
    }

    /** PHP version to follow: 82 to 85. */
    public int level() {
        return spec.level();
    }

    public Ini ini() {
        return ini;
    }

    /** How long the request may run. */
    public TimeLimit timeLimit() {
        return timeLimit;
    }

    public OutputBuffers output() {
        if (watched) {
            if (output == null) {
                guard("output");
            }
            observe(Effect.READS_GLOBAL);
        }
        return output;
    }

    /** What a worker has printed since the last call, write by write; null for nothing. */
    public List<byte[]> takeOutput() {
        return output == null ? null : output.takeRecorded();
    }

    /** Functions of the program by name in lower case (builtins once they have been called). */
    public SlotTable<PhpFunction> functions() {
        return functions;
    }

    /** Classes by full name in lower case. */
    public SlotTable<PhpClass> classes() {
        return classes;
    }

    /** Constants by full name (namespace in lower case). */
    public SlotTable<Object> constants() {
        return constants;
    }

    /** Global variables: every element is a {@link PhpReference}. */
    public PhpArray globals() {
        guard(Effect.READS_GLOBAL, "global variables");
        globalScope.lookUp();
        return globals;
    }

    /** The cell of a global variable, made if need be. */
    @TruffleBoundary
    public PhpReference global(String name) {
        guard(Effect.READS_GLOBAL, "global variables");
        globalScope.lookUp();
        PhpString key = PhpString.of(name);
        int p = globals.findKey(key);
        if (p >= 0) {
            return globals.referenceAt(p);
        }
        PhpReference r = new PhpReference();
        globals.put(key, r);
        return r;
    }

    /** Global variables by name. */
    public VariableScope.Globals globalScope() {
        guard(Effect.READS_GLOBAL, "global variables");
        return globalScope;
    }

    public ErrorReporter errors() {
        return errors;
    }

    /** Included files, include path and working directory. */
    public RequestFiles files() {
        guard("files");
        return files;
    }

    public ObjectIds objectIds() {
        guard("a new object");
        return objectIds;
    }

    /** A new value that nobody may ever store: it dies with the statement then, where the request can see that. */
    public <T extends Owned> T born(T value) {
        if (Lifetimes.isActive()) {
            lifetimes.watch(value);
        }
        return value;
    }

    // ---- messages ----------------------------------------------------------------------------------------------

    /** E_WARNING at the place that runs now; the message is a byte string. */
    @TruffleBoundary
    public void warning(String message) {
        guard("a warning");
        errors.raise(ErrorLevel.WARNING, message);
    }

    /** E_WARNING at a node. */
    @TruffleBoundary
    public void warningAt(PhpNode node, String message) {
        guard("a warning");
        errors.raiseAt(ErrorLevel.WARNING, message, node);
    }

    /** E_NOTICE. */
    @TruffleBoundary
    public void notice(String message) {
        guard("a notice");
        errors.raise(ErrorLevel.NOTICE, message);
    }

    /** E_DEPRECATED. */
    @TruffleBoundary
    public void deprecated(String message) {
        guard("a deprecation");
        errors.raise(ErrorLevel.DEPRECATED, message);
    }

    /** Any level. */
    @TruffleBoundary
    public void raise(int level, String message) {
        guard("an error");
        errors.raise(level, message);
    }

    // ---- objects -----------------------------------------------------------------------------------------------

    /** A new object of a class, constructor not called; properties have their defaults. */
    @TruffleBoundary
    public PhpObject instantiate(PhpClass c) {
        guard("a new object");
        return engine.classOperations().instantiate(this, c);
    }

    /** A class that is always there. */
    @TruffleBoundary
    public PhpClass builtinClass(String name) {
        PhpClass c = findClass(name, false);
        if (c == null) {
            throw new IllegalStateException("builtin class " + name + " is missing");
        }
        return c;
    }

    /** A class by name (any case, leading backslash allowed), null if there is none; may run autoloaders. */
    @TruffleBoundary
    public PhpClass findClass(String name, boolean autoload) {
        String lower = PhpClass.lower(name);
        if (lower.startsWith("\\")) {
            lower = lower.substring(1);
        }
        PhpClass c = classes.get(lower);
        if (c == null) {
            guard("a class that is not loaded");
        }
        return c != null ? c : engine.classOperations().load(this, name, lower, autoload);
    }

    /** A function by name (any case), null if there is none; one of a real PHP where the request allows that. */
    @TruffleBoundary
    public PhpFunction findFunction(String name) {
        PhpFunction here = findFunctionHere(name);
        // All functions of extensions are global.
        if (here != null || name.lastIndexOf('\\') > 0) {
            return here;
        }
        String lower = PhpClass.lower(name.startsWith("\\") ? name.substring(1) : name);
        PhpFunction delegated = Delegate.findFunction(this, lower);
        if (delegated != null) {
            functions.put(lower, delegated);
        }
        return delegated;
    }

    /** A function of the program or a builtin by name (any case), null if there is none. */
    @TruffleBoundary
    public PhpFunction findFunctionHere(String name) {
        String lower = PhpClass.lower(name);
        if (lower.startsWith("\\")) {
            lower = lower.substring(1);
        }
        PhpFunction f = functions.get(lower);
        if (f == null) {
            f = BuiltinRegistry.shared().function(lower, level());
            if (f != null && !worker) {
                functions.put(lower, f);
            }
        }
        return f;
    }

    // ---- state by engine-wide number ---------------------------------------------------------------------------

    /** Statics of a class, null before its first use. */
    public Object[] classStatics(int index) {
        guard("static properties or class constants");
        Object[][] table = classStatics;
        return index < table.length ? table[index] : null;
    }

    /** Sets the statics of a class. */
    @TruffleBoundary
    public void setClassStatics(int index, Object[] statics) {
        guard("static properties or class constants");
        if (index >= classStatics.length) {
            classStatics = Arrays.copyOf(classStatics, Math.max(index + 1, classStatics.length * 2));
        }
        classStatics[index] = statics;
    }

    /** Initial values of the slots of a class's objects, evaluated at the first call. */
    public Object[] classDefaults(PhpClass c) {
        int index = c.index();
        Object[][] table = classDefaults;
        if (index < table.length && table[index] != null) {
            return table[index];
        }
        return evaluateDefaults(c);
    }

    @TruffleBoundary
    private Object[] evaluateDefaults(PhpClass c) {
        guard("default values that were not evaluated yet");
        Object[] values = engine.classOperations().defaults(this, c);
        int index = c.index();
        if (index >= classDefaults.length) {
            classDefaults = Arrays.copyOf(classDefaults, Math.max(index + 1, classDefaults.length * 2));
        }
        // Counted once for the table, so that arrays among them are never written in place.
        for (Object v : values) {
            Owned.retain(v);
        }
        classDefaults[index] = values;
        return values;
    }

    /** Static variables of a function, null before its first run. */
    public Object[] functionStatics(int index) {
        guard("static variables");
        Object[][] table = functionStatics;
        return index < table.length ? table[index] : null;
    }

    /** Sets the static variables of a function. */
    @TruffleBoundary
    public void setFunctionStatics(int index, Object[] statics) {
        guard("static variables");
        if (index >= functionStatics.length) {
            functionStatics = Arrays.copyOf(functionStatics, Math.max(index + 1, functionStatics.length * 2));
        }
        functionStatics[index] = statics;
    }

    /** The state an extension keeps in the request, made at first use: {@code request.extension(Json.State.class, Json.State::new)}. */
    @TruffleBoundary
    public <T> T extension(Class<T> type, Supplier<T> factory) {
        guard(Effect.READS_GLOBAL, "state of an extension");
        Object state = extensions.get(type);
        if (state == null) {
            state = factory.get();
            extensions.put(type, state);
        }
        return type.cast(state);
    }

    /** The same without making it and without being noticed: a look at the stack must not count as an effect. Null for none. */
    @TruffleBoundary
    public <T> T existing(Class<T> type) {
        return worker ? null : type.cast(extensions.get(type));
    }

    /** State of an extension that lets go of something outside of this process when the request is over. */
    public interface Closing {
        /** Lets go; called once, after the last PHP code of the request. */
        void close();
    }

    /** Ends what extensions keep. */
    void closeExtensions() {
        for (Object state : extensions.values()) {
            if (state instanceof Closing closing) {
                closing.close();
            }
        }
    }

    // ---- where we are ------------------------------------------------------------------------------------------

    /** Arguments of the builtin that runs now, null when none does. */
    @TruffleBoundary
    public Object[] builtinArguments() {
        guard("a look at the stack");
        for (Traces.Activation a : Traces.activations(1)) {
            return a.isBuiltin() ? a.args() : null;
        }
        return null;
    }

    private Object pendingOperand;

    /** Leaves a value for the node that is evaluated next; null when it has been taken. */
    public void setPendingOperand(Object operand) {
        pendingOperand = operand;
    }

    /** What was left for a node. */
    public Object pendingOperand() {
        return pendingOperand;
    }

    /** Depth of PHP calls. */
    public int depth() {
        return depth;
    }

    /** Deepest nesting of PHP calls: a native stack of the size that requests get holds it. */
    public static final int MAX_DEPTH = 400_000;

    /** Enters a PHP call; answers the depth to set on the way out. */
    public int enterCall() {
        int d = depth;
        if (d >= maxDepth) {
            guard("deep recursion");
            throw Exceptions.tooDeep(this);
        }
        depth = d + 1;
        return d;
    }

    /** What happens when values lose their last owner. */
    public ObjectLifetimes lifetimes() {
        return lifetimes;
    }

    /** Sets the depth of PHP calls. */
    public void setDepth(int depth) {
        this.depth = depth;
    }
}
