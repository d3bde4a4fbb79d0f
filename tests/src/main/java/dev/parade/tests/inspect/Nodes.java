package dev.parade.tests.inspect;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.nodes.NodeUtil;
import dev.parade.interpreter.Engine;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestSpec;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.output.OutputSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * {@code ./dev nodes FILE [arguments]}: runs the script, without showing what it prints, and prints the executable nodes that
 * it has become by then: of the file's own code, and of its functions and methods that have been called.
 */
public final class Nodes {
    private final SourceUnit unit;
    private final StringBuilder text = new StringBuilder();

    private Nodes(SourceUnit unit) {
        this.unit = unit;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0 || !Files.isRegularFile(Path.of(arguments[0]))) {
            System.err.println("usage: ./dev nodes FILE [ARGUMENT...]");
            System.exit(64);
        }
        System.out.print(of(
                Path.of(arguments[0]),
                Arrays.asList(arguments).subList(1, arguments.length),
                (bytes, from, length) -> {}));
    }

    /** The nodes of a script that is run with these arguments. */
    static String of(Path script, List<String> arguments, OutputSink output) throws IOException {
        Path file = script.toAbsolutePath();
        Request[] request = {null};
        try (Engine engine = Engine.create()) {
            engine.run(RequestSpec.ofScript(file, arguments, output), running -> request[0] = running);
            Nodes nodes = new Nodes(engine.loader().parse(file));
            nodes.addAll(request[0]);
            return nodes.text.toString();
        }
    }

    private void addAll(Request request) {
        unit.targets().values().forEach(target -> add("{main}", target));
        request.functions().all().values().forEach(function -> add(function.name(), function));
        for (PhpClass c : request.classes().all().values()) {
            c.methods().stream()
                    .filter(method -> method.declaringClass() == c)
                    .forEach(method -> add(c.name() + "::" + method.function().name(), method.function()));
        }
    }

    private void add(String name, PhpFunction function) {
        if (function instanceof UserFunction code && code.unit() == unit && code.isTranslated()) {
            add(name, code.callTarget());
        }
    }

    private void add(String name, RootCallTarget target) {
        text.append(name).append('\n');
        text.append(NodeUtil.printCompactTreeToString(target.getRootNode())).append('\n');
    }
}
