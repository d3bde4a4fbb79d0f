package dev.parade.parallel;

import dev.parade.analyzer.CallbackSafety;
import dev.parade.analyzer.Safety;
import dev.parade.analyzer.builtins.BuiltinEffects;
import dev.parade.analyzer.builtins.CatalogBuiltins;
import dev.parade.catalog.Effect;
import dev.parade.catalog.table.Catalog;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.functions.ParameterInfo;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.runtime.CallableResolver.Resolved;
import dev.parade.interpreter.runtime.Constants;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Statement;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * Proves for one request that a callback may run on several threads: its own code by the analyzer and by {@link PureCode},
 * and so on through the functions that the request has under the names it calls. What can only be seen while it runs
 * (warnings, exceptions, objects) is left to the guard of {@link Request#workerView}.
 */
final class CallbackProof {
    /** Declared pure, yet about the function that calls them, or calling what a string names. */
    private static final Set<String> ABOUT_THE_CALLER = Set.of(
            "compact",
            "extract",
            "get_defined_vars",
            "func_get_args",
            "func_num_args",
            "func_get_arg",
            "get_called_class",
            "get_class",
            "get_parent_class",
            "debug_backtrace",
            "assert",
            "constant",
            "is_callable",
            "unserialize",
            "iterator_to_array",
            "iterator_count",
            "iterator_apply");

    /** Builtins that only print, as long as no object is among what they print. */
    private static final Set<String> PRINT = Set.of("print_r", "var_dump", "var_export", "printf", "vprintf");

    /** What the analyzer may find: output is kept, and who passes what by reference is checked here. */
    private static final Set<Effect> HARMLESS =
            EnumSet.of(Effect.OUTPUT, Effect.WRITES_ARGUMENT, Effect.WARNS, Effect.THROWS);

    private static final class Shared {
        static final BuiltinEffects BUILTINS = new PrintingBuiltins(new CatalogBuiltins(Catalog.all()), PRINT);
        static final Map<UserFunction, Safety> SAFETY = Collections.synchronizedMap(new WeakHashMap<>());
    }

    private final Request request;
    private final Map<PhpFunction, String> known = new IdentityHashMap<>();
    private int functions = -1;

    CallbackProof(Request request) {
        this.request = request;
    }

    /** Proofs of a request so far. */
    static CallbackProof of(Request request) {
        return request.extension(CallbackProof.class, () -> new CallbackProof(request));
    }

    /**
     * What keeps the callback from running on several threads, null for nothing.
     *
     * @param passesCells its parameters by reference get cells that nobody else has
     */
    String problem(Resolved callback, boolean passesCells) {
        if (callback.magicName() != null) {
            return "a magic method";
        }
        // A function declared since then may be what a name in proven code means now.
        int now = request.functions().all().size();
        if (now != functions) {
            known.clear();
        }
        String problem = ofFunction(callback.function());
        functions = request.functions().all().size();
        if (problem != null) {
            return problem;
        }
        if (callback.function() instanceof UserFunction user) {
            for (ParameterInfo p : user.parameters()) {
                if (p.byReference() && !passesCells) {
                    return "a by-reference parameter";
                }
            }
        } else if (!callback.function().takesNoReferences() && !passesCells) {
            return "a by-reference parameter";
        }
        return callback.callee() instanceof PhpClosure closure ? captured(closure) : null;
    }

    private static String captured(PhpClosure closure) {
        for (Object value : closure.captured()) {
            String problem = value == null ? null : SharedValues.freeze(value);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private String ofFunction(PhpFunction function) {
        if (known.containsKey(function)) {
            return known.get(function);
        }
        // For recursion: a function is as pure as the rest of its code.
        known.put(function, null);
        String problem = switch (function) {
            case Builtin builtin -> ofBuiltin(builtin);
            case UserFunction user -> ofUser(user);
            default -> "a method of an enum";
        };
        if (problem == null) {
            return null;
        }
        // What was proven with its help is no longer.
        known.values().removeIf(other -> other == null);
        known.put(function, problem);
        return problem;
    }

    private static String ofBuiltin(Builtin builtin) {
        if (builtin.isMethod()) {
            return "a method of a builtin class";
        }
        String name = builtin.name().toLowerCase(Locale.ROOT);
        if (PRINT.contains(name)) {
            return null;
        }
        for (Effect effect : builtin.effects()) {
            if (effect == Effect.OUTPUT || !HARMLESS.contains(effect)) {
                return effect + ": " + builtin.name() + "()";
            }
        }
        if (ABOUT_THE_CALLER.contains(name)) {
            return builtin.name() + "() looks at its caller";
        }
        String signature = builtin.entry().signatureText();
        if (!builtin.entry().calls().isEmpty() || signature.contains("callable")) {
            return builtin.name() + "() calls back";
        }
        return signature.contains("object") || signature.contains("Closure")
                ? builtin.name() + "() takes objects"
                : null;
    }

    private String ofUser(UserFunction f) {
        if (f.isGenerator()) {
            return "a generator";
        }
        if (f.signature().byReference()) {
            return "a result by reference";
        }
        if (f.unit().isInternal()) {
            return "bundled code";
        }
        if (f.uses().stream().anyMatch(use -> use.byReference())) {
            return "a capture by reference";
        }
        PureCode code = new PureCode(new PureCode.Names() {
            @Override
            public String problemOfCall(Expression.FunctionName name, Expression.Arguments arguments) {
                return call(name.name(), arguments);
            }

            @Override
            public String problemOfConstant(Expression.Constant constant) {
                return constant(constant.name());
            }
        });
        try {
            code.parameters(f.signature().parameters());
            code.statements(f.body());
            code.value(f.arrowBody());
        } catch (PureCode.Refused refused) {
            Safety safety = analyzed(f);
            return safety != null && !safety.mayRunInParallel()
                    ? safety.reason() + " (line " + safety.line() + ")"
                    : refused.getMessage() + " (line " + refused.line() + ")";
        }
        Safety safety = analyzed(f);
        return safety == null || safety.mayRunInParallel() ? null : safety.reason() + " (line " + safety.line() + ")";
    }

    /** The analyzer's verdict, null where it has none for such code. */
    private static Safety analyzed(UserFunction f) {
        Safety known = Shared.SAFETY.get(f);
        if (known == null) {
            known = analyze(f);
            if (known != null) {
                Shared.SAFETY.put(f, known);
            }
        }
        return known;
    }

    private static Safety analyze(UserFunction f) {
        CallbackSafety analyzer = new CallbackSafety(Shared.BUILTINS, HARMLESS);
        return switch (f.kind()) {
            case CLOSURE ->
                analyzer.of(
                        new Expression.Closure(
                                f.signature(),
                                f.uses(),
                                f.body(),
                                f.isStatic(),
                                f.signature().position()),
                        null);
            case ARROW ->
                analyzer.of(
                        new Expression.ArrowFunction(
                                f.signature(),
                                f.arrowBody(),
                                f.isStatic(),
                                f.signature().position()),
                        null);
            case FUNCTION ->
                analyzer.of(new Statement.FunctionDeclaration(
                        f.name(),
                        f.name(),
                        f.signature(),
                        f.body(),
                        f.signature().position()));
            case METHOD -> null;
        };
    }

    private String call(Name name, Expression.Arguments arguments) {
        PhpFunction callee = request.findFunction(name.resolved());
        if (callee == null && name.hasGlobalFallback()) {
            callee = request.findFunction(name.text());
        }
        if (callee == null) {
            return "undefined function " + name.text() + "()";
        }
        if (ABOUT_THE_CALLER.contains(name.text().toLowerCase(Locale.ROOT))) {
            return name.text() + "() looks at its caller";
        }
        List<Argument> list = arguments.list();
        for (int i = 0; i < list.size(); i++) {
            Argument a = list.get(i);
            if (!callee.takesNoReferences() && (a.spread() || a.name() != null)) {
                return "arguments by reference";
            }
            if (callee.isByReference(i) && !isLocal(a.value())) {
                return "an argument by reference";
            }
        }
        String problem = ofFunction(callee);
        return problem == null || callee instanceof Builtin ? problem : name.text() + "(): " + problem;
    }

    /** A local variable or a part of one (superglobals are refused with the arguments). */
    private static boolean isLocal(Expression place) {
        return place instanceof Expression.Variable || place instanceof Expression.Index i && isLocal(i.base());
    }

    private String constant(Name name) {
        Object value = Constants.find(request, name.resolved());
        if (value == null && name.hasGlobalFallback()) {
            value = Constants.find(request, name.text());
        }
        if (value == null && name.text().equalsIgnoreCase("null")) {
            return null;
        }
        return value == null || SharedValues.freeze(value) != null ? "constant " + name.text() : null;
    }
}
