package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.source.Source;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.classes.ClassOperations;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.nodes.call.CallableSupport;
import dev.parade.interpreter.output.OutputSink;
import dev.parade.interpreter.polyglot.Crossing;
import dev.parade.interpreter.translate.BundledClasses;
import dev.parade.interpreter.translate.Classes;
import dev.parade.interpreter.translate.Loader;
import dev.parade.interpreter.translate.Translator;
import dev.parade.interpreter.values.PhpNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.graalvm.polyglot.Context;

/** What requests share: code, linked classes, and the numbers of names. Runs requests, on any number of threads. */
public final class Engine implements AutoCloseable {
    /** Native stack of a request's thread, in bytes: room for {@link Request#MAX_DEPTH} PHP calls. */
    public static final long STACK_SIZE = 2040L << 20;

    private final NameSlots functionNames = new NameSlots();
    private final NameSlots classNames = new NameSlots();
    private final NameSlots constantNames = new NameSlots();
    private final ClassOperations classOperations;
    private final CallableOperations callables = new CallableSupport();
    private final Translator translator;
    private final Loader loader;
    private final TruffleLanguage.Env env;
    private Context context;
    /** The request of {@code Context.eval}, made when first needed. */
    private Request conversation;

    Engine(TruffleLanguage<?> language, TruffleLanguage.Env env) {
        this.env = env;
        this.translator = new Translator(language);
        this.loader =
                new Loader(translator, env, env != null && env.getOptions().get(PhpLanguage.OUTLINES));
        this.classOperations = new Classes(translator, new BundledClasses());
    }

    /** An engine with a context of its own. */
    public static Engine create() {
        return create(Map.of());
    }

    /** An engine with a context of its own and options for it. */
    public static Engine create(Map<String, String> options) {
        ResourceCache.prepare();
        Context.Builder builder = Context.newBuilder(PhpLanguage.ID)
                .allowAllAccess(true)
                .allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false");
        options.forEach(builder::option);
        Context context = builder.build();
        context.enter();
        try {
            context.initialize(PhpLanguage.ID);
            Engine engine = PhpLanguage.engineOfContext();
            engine.context = context;
            return engine;
        } finally {
            context.leave();
        }
    }

    /** True when Truffle's optimizing runtime is there; otherwise everything runs interpreted. */
    public static boolean isOptimizing() {
        return com.oracle.truffle.api.Truffle.getRuntime().getName().contains("Graal");
    }

    /** The language's surroundings, null in tests without a context. */
    TruffleLanguage.Env env() {
        return env;
    }

    NameSlots functionNames() {
        return functionNames;
    }

    NameSlots classNames() {
        return classNames;
    }

    NameSlots constantNames() {
        return constantNames;
    }

    /** All builtins. */
    public BuiltinRegistry builtins() {
        return BuiltinRegistry.shared();
    }

    /** What can be done with classes from Java. */
    public ClassOperations classOperations() {
        return classOperations;
    }

    /** What can be done with callables from Java. */
    public CallableOperations callables() {
        return callables;
    }

    /** Files and evaluated code. */
    public Loader loader() {
        return loader;
    }

    /** Templates and trees. */
    public Translator translator() {
        return translator;
    }

    /** Runs a request on a thread of its own, with a stack for deep recursion; answers the exit status. */
    public int run(RequestSpec spec) {
        return run(spec, request -> {});
    }

    /**
     * The same; {@code prepare} sees the request before its first statement. Interrupting the thread that waits here ends the
     * request.
     */
    public int run(RequestSpec spec, Consumer<Request> prepare) {
        int[] status = {255};
        Throwable[] failure = {null};
        AtomicReference<Request> running = new AtomicReference<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        status[0] = runHere(spec, request -> {
                            running.set(request);
                            prepare.accept(request);
                        });
                    } catch (Throwable t) {
                        failure[0] = t;
                    }
                },
                "request",
                STACK_SIZE);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Request request = running.get();
            if (request != null) {
                request.timeLimit().stop();
            }
            Thread.currentThread().interrupt();
            return 255;
        }
        if (failure[0] instanceof RuntimeException e) {
            throw e;
        }
        if (failure[0] instanceof Error e) {
            throw e;
        }
        return status[0];
    }

    /** Runs a request on this thread, whose stack must be large enough for what the program does. */
    public int runHere(RequestSpec spec, Consumer<Request> prepare) {
        return runHere(spec, prepare, RequestRun::execute);
    }

    /** A request on this thread whose script is compiled and does not run; answers 255 if PHP would refuse it, else 0. */
    public int compile(RequestSpec spec) {
        return runHere(spec, request -> {}, RequestRun::compile);
    }

    /**
     * Runs a request on this thread whose program comes piece by piece, as in an interactive shell.
     *
     * @param spec its script and source are not used; the script's name is what messages call the code
     * @param pieces the next piece of code, with its {@code <?php}; null at the end
     */
    public int runPieces(RequestSpec spec, Consumer<Request> prepare, Supplier<byte[]> pieces) {
        return runHere(spec, prepare, run -> run.executePieces(spec.scriptName(), pieces));
    }

    private int runHere(RequestSpec spec, Consumer<Request> prepare, ToIntFunction<RequestRun> program) {
        if (context != null) {
            context.enter();
        }
        Request request = new Request(this, spec);
        Request before = Request.enter(request);
        MemoryWatch.begin(request, env);
        try {
            prepare.accept(request);
            return program.applyAsInt(new RequestRun(request, loader));
        } finally {
            MemoryWatch.end(request);
            request.timeLimit().close();
            request.lifetimes().close();
            request.closeExtensions();
            Request.enter(before);
            if (context != null) {
                context.leave();
            }
        }
    }

    /** Enters the context on this thread, which is in none: for threads of ours that run parts of a request. */
    public void enter() {
        if (context != null) {
            context.enter();
        } else if (env != null) {
            // An embedder's context, which only the language's view of it can enter.
            env.getContext().enter(null);
        }
    }

    /** Leaves the context on this thread. */
    public void leave() {
        if (context != null) {
            context.leave();
        } else if (env != null) {
            env.getContext().leave(null, null);
        }
    }

    /** Whether threads of ours may run its code. */
    public boolean canFork() {
        return context != null && env != null;
    }

    /** Runs work on this thread inside the context; the thread sees that request. */
    public void inside(Request view, Runnable work) {
        context.enter();
        Request before = Request.enter(view);
        try {
            work.run();
        } finally {
            Request.enter(before);
            context.leave();
        }
    }

    /** Runs an action on other threads at their next safepoint; what it throws ends what they do. */
    @TruffleBoundary
    public void interrupt(Thread[] threads, Runnable action) {
        env.submitThreadLocal(threads, new ThreadLocalAction(true, false) {
            @Override
            protected void perform(Access access) {
                action.run();
            }
        });
    }

    /**
     * Evaluates code for {@code Context.eval}, all of a context in one request that writes to the context's output: what one
     * piece of code declares, the next one finds. Answers the value that the code returns.
     */
    @TruffleBoundary
    synchronized Object evaluate(Source source) {
        if (conversation == null) {
            OutputStream to = env.out();
            OutputSink out = (bytes, offset, length) -> {
                try {
                    to.write(bytes, offset, length);
                    to.flush();
                } catch (IOException readerIsGone) {
                    // As on the command line: the program runs on.
                }
            };
            conversation = new Request(this, RequestSpec.ofSource(new byte[0], out));
        }
        Request before = Request.enter(conversation);
        try {
            SourceUnit unit = Loader.parseSource("eval", source);
            Object result = loader.main(conversation, unit);
            conversation.output().flushSink();
            return result == null ? PhpNull.INSTANCE : Crossing.out(conversation, result);
        } finally {
            Request.enter(before);
        }
    }

    /** The output of a request as bytes, for tests and embedding. */
    public byte[] output(RequestSpec spec) {
        ByteArrayOutputStream collected = new ByteArrayOutputStream();
        RequestSpec redirected = spec.withOutput((bytes, offset, length) -> collected.write(bytes, offset, length));
        run(redirected);
        return collected.toByteArray();
    }

    @Override
    public void close() {
        if (conversation != null) {
            conversation.closeExtensions();
        }
        if (context != null) {
            context.close(true);
        }
    }
}
