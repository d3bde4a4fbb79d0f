package dev.parade.cli;

import dev.parade.interpreter.BulkCalls;
import dev.parade.interpreter.Delegate;
import dev.parade.interpreter.Engine;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestSpec;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.parser.PhpParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The engine of module interpreter. */
final class InterpreterEngine implements PhpEngine {
    private final Map<String, String> options;
    private Engine engine;

    /** An engine with options for its context, made when first needed. */
    InterpreterEngine(Map<String, String> options) {
        this.options = options;
    }

    @Override
    public int run(RequestSpec request) {
        int status = engine().runHere(request, prepared -> {});
        // Engine options that print statistics print them when the engine is closed, which otherwise costs time for
        // nothing.
        if (Boolean.getBoolean("parade.closeEngine")) {
            engine.close();
        }
        return status;
    }

    @Override
    public int converse(RequestSpec spec, Conversation conversation) {
        Request[] request = new Request[1];
        return engine().runPieces(spec, prepared -> request[0] = prepared, () -> {
            String code = conversation.next(() -> names(request[0]));
            return code == null ? null : ("<?php " + code).getBytes(StandardCharsets.UTF_8);
        });
    }

    private static List<String> names(Request request) {
        BuiltinRegistry builtins = BuiltinRegistry.shared();
        List<String> names = new ArrayList<>();
        builtins.functions(request.level()).forEach(function -> names.add(function.name()));
        builtins.classes(request.level()).forEach(type -> names.add(type.name()));
        names.addAll(builtins.constantNames(request.level()));
        request.functions().all().values().forEach(function -> names.add(function.name()));
        request.classes().all().values().forEach(type -> names.add(type.name()));
        names.addAll(request.constants().all().keySet());
        PhpArray globals = request.globals();
        for (int p = globals.skipHoles(0); p < globals.end(); p = globals.skipHoles(p + 1)) {
            names.add("$" + globals.keyAt(p));
        }
        return names;
    }

    private Engine engine() {
        if (engine == null) {
            PhpParser.prepare(); // beside the engine, which takes longer
            engine = Engine.create(options);
            if (!Engine.isOptimizing()) {
                System.err.println("parade: the optimizing runtime is not active; programs run slowly");
            }
        }
        return engine;
    }

    @Override
    public int compile(RequestSpec request) {
        return engine().compile(request);
    }

    @Override
    public String version(int level) {
        return level / 10 + "." + level % 10 + ".0";
    }

    @Override
    public String parallelReport() {
        BulkCalls bulk = BulkCalls.installed();
        return bulk == null ? "" : bulk.report();
    }

    @Override
    public String delegateReport() {
        Delegate delegate = Delegate.installed();
        return delegate == null ? "" : delegate.report();
    }
}
