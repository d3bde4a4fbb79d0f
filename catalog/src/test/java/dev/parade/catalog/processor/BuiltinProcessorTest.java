package dev.parade.catalog.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parade.catalog.Effect;
import dev.parade.catalog.table.Catalog;
import dev.parade.catalog.table.FunctionEntry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltinProcessorTest {
    /** What generated code needs of the interpreter, as far as the compiler looks. */
    private static final Map<String, String> INTERPRETER = Map.of(
            "com.oracle.truffle.api.CompilerDirectives",
                    "public class CompilerDirectives { public @interface TruffleBoundary {} }",
            "dev.parade.interpreter.Request", "public class Request {}",
            "dev.parade.interpreter.values.PhpString", "public class PhpString {}",
            "dev.parade.interpreter.values.PhpArray", "public class PhpArray {}",
            "dev.parade.interpreter.values.PhpObject", "public class PhpObject {}",
            "dev.parade.interpreter.classes.PhpClass", "public class PhpClass {}",
            "dev.parade.interpreter.values.PhpReference", "public class PhpReference {}",
            "dev.parade.interpreter.builtin.PhpCallable", "public class PhpCallable {}",
            "dev.parade.interpreter.builtin.BuiltinCall", "public class BuiltinCall {}");

    @TempDir
    Path output;

    private record Source(String name, String text) {}

    private static final class InMemory extends SimpleJavaFileObject {
        private final String text;

        InMemory(Source source) {
            super(URI.create("memory:///" + source.name().replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = source.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Runs the processor alone over a class with these members and gives the errors. */
    private List<String> process(String classAnnotation, String members) throws IOException {
        var sources = new ArrayList<InMemory>();
        INTERPRETER.forEach((name, text) -> {
            String packageName = name.substring(0, name.lastIndexOf('.'));
            sources.add(new InMemory(new Source(name, "package " + packageName + ";\n" + text)));
        });
        sources.add(new InMemory(new Source("sample.strings.Sample", """
                package sample.strings;
                import dev.parade.catalog.*;
                import dev.parade.interpreter.*;
                import dev.parade.interpreter.values.*;
                import dev.parade.interpreter.builtin.*;
                %s
                class Sample {
                %s
                }
                """.formatted(classAnnotation, members))));
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(diagnostics, null, null)) {
            List<String> options = List.of(
                    "-proc:only",
                    "-d",
                    output.toString(),
                    "-s",
                    output.toString(),
                    "-cp",
                    System.getProperty("java.class.path"));
            var task = compiler.getTask(null, files, diagnostics, options, null, sources);
            task.setProcessors(List.of(new BuiltinProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(null))
                // The runtime side of generated code is not part of this compilation.
                .filter(message -> !message.contains("BuiltinIndex") && !message.contains("BuiltinGroup"))
                .filter(message -> !message.contains("Arguments"))
                .toList();
    }

    private String generated(String file) throws IOException {
        return Files.readString(output.resolve("sample/strings/" + file));
    }

    private Catalog catalog() throws IOException {
        return new Catalog(Files.readAllBytes(output.resolve("sample/strings/builtins.index")));
    }

    @Test
    void generatesCoercionCallAndTable() throws IOException {
        List<String> errors = process("", """
                @PhpConstant(name = "PAD_RIGHT") static final long PAD_RIGHT = 1;
                @PhpConstant(name = "OS") static final String OS = System.lineSeparator();
                @PhpFunction(sig = "pad(string $s, int $n = PAD_RIGHT | 4, ?array $more = null, string $c = \\" \\"): string",
                    effect = {Effect.WARNS}, doc = "Pads.", aliases = "pad2", deprecated = "8.4: old")
                static PhpString pad(Request request, PhpString s, long n, PhpArray more, PhpString c) { return s; }
                @PhpFunction(sig = "each(array &$a, callable $f, mixed ...$rest): void", effect = {}, doc = "Walks.")
                static void each(PhpReference a, PhpCallable f, Object[] rest) {}
                """);
        assertEquals(List.of(), errors);
        String adapter = generated("SampleBuiltins.java");
        assertTrue(adapter.contains("if (args.length < 1 || args.length > 4)"), adapter);
        assertTrue(
                adapter.contains("outOff0(request, Arguments.string(request, site, 0, args[0]), "
                        + "args.length > 1 && args[1] != null ? Arguments.integer(request, site, 1, args[1]) : 5L, "
                        + "args.length > 2 && args[2] != null ? Arguments.nullableArray(request, site, 2, args[2]) : null, "
                        + "args.length > 3 && args[3] != null ? Arguments.string(request, site, 3, args[3]) : S0)"),
                adapter);
        // The coercions may be compiled into the caller; the function itself is not.
        assertTrue(adapter.contains(
                "@TruffleBoundary\n    private static dev.parade.interpreter.values.PhpString outOff0("));
        assertTrue(adapter.contains("return Sample.pad(a0, a1, a2, a3, a4);"), adapter);
        assertTrue(adapter.contains("Arguments.deprecated(request, site)"), adapter);
        assertTrue(adapter.contains("case 0 -> Arguments.text(Sample.OS);"), adapter);
        assertTrue(generated("GeneratedBuiltins.java").contains("case 0: return new sample.strings.SampleBuiltins();"));

        FunctionEntry each = catalog().function("EACH");
        assertEquals(List.of("a"), each.writes());
        assertEquals(List.of("f"), each.calls());
        assertEquals(Set.of(Effect.WRITES_ARGUMENT), each.effects());
        assertEquals(0, catalog().function("pad2").id());
        assertEquals(1L, catalog().constant("PAD_RIGHT").value());
        assertEquals(null, catalog().constant("OS").value());
    }

    @Test
    void generatesMethods() throws IOException {
        List<String> errors = process("""
                @dev.parade.catalog.PhpClass(sig = "final class Bag implements Countable", constants = {"A = 1", "B = self::A | 2"})
                """, """
                @PhpMethod(sig = "public function count(): int", effect = {}, doc = "Counts.")
                static long count(PhpObject self) { return 0; }
                @PhpMethod(sig = "public static function of(int $flags = Bag::B): static", effect = {}, doc = "Makes.")
                static PhpObject of(dev.parade.interpreter.classes.PhpClass self, Request request, long flags) { return null; }
                """);
        assertEquals(List.of(), errors);
        assertEquals(
                List.of("count", "of"),
                catalog().methods("bag").stream().map(FunctionEntry::name).collect(Collectors.toList()));
        String adapter = generated("SampleBuiltins.java");
        assertTrue(adapter.contains("args[0] != null ? Arguments.integer(request, site, 0, args[0]) : 3L"), adapter);
        assertTrue(adapter.contains("(dev.parade.interpreter.classes.PhpClass) self, request"), adapter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "f(int $a): int           | static long f() { return 0; }              | arity mismatch",
                "f(): int                 | static long f(long a) { return 0; }        | arity mismatch",
                "f(string $a): int        | static long f(long a) { return 0; }        | $a: long cannot carry string",
                "f(?int $a): int          | static long f(long a) { return 0; }        | cannot carry null",
                "f(array &$a): int        | static long f(PhpArray a) { return 0; }    | & needs PhpReference",
                "f(int ...$a): int        | static long f(long a) { return 0; }        | variadic",
                "f(): string              | static long f() { return 0; }              | long is not one of string",
                "f(int $a = NOPE): int    | static long f(long a) { return 0; }        | NOPE is not declared",
                "f(): int                 | long f() { return 0; }                     | not static",
                "f(int $a: int            | static long f(long a) { return 0; }        | expected ',' or ')'",
                "f(java $a): int          | static long f(Thread a) { return 0; }      | java.lang.Thread is not supported",
            })
    void rejects(String sig, String method, String expected) throws IOException {
        List<String> errors = process("", "@PhpFunction(sig = \"" + sig + "\", effect = {}, doc = \"x\")\n" + method);
        assertEquals(1, errors.size(), errors::toString);
        assertTrue(errors.get(0).contains(expected), errors.get(0));
    }

    @Test
    void rejectsDuplicatesAndUnknownNames() throws IOException {
        List<String> errors = process("", """
                @PhpFunction(sig = "f(): int", effect = {}, doc = "x") static long f() { return 0; }
                @PhpFunction(sig = "F(): int", effect = {}, doc = "x") static long g() { return 0; }
                @PhpFunction(sig = "i($x): int", effect = {}, doc = "x", writes = "y")
                static long i(Object x) { return 0; }
                @PhpFunction(sig = "j($x): int", effect = {}, doc = "x", calls = "z")
                static long j(Object x) { return 0; }
                """);
        String all = String.join("\n", errors);
        assertTrue(all.contains("F: declared twice"), all);
        assertTrue(all.contains("writes names $y"), all);
        assertTrue(all.contains("calls names $z"), all);
    }

    @Test
    void tellsWhatSharesNothingAndRejectsItBesideAnEffect() throws IOException {
        List<String> errors = process("", """
                @PhpFunction(sig = "f(): int", effect = {}, doc = "x", sharesNothing = true)
                static long f() { return 0; }
                @PhpFunction(sig = "g(): int", effect = {}, doc = "x", sharesNothing = true, inline = true)
                static long g() { return 0; }
                @PhpFunction(sig = "h(): int", effect = {}, doc = "x", inline = true) static long h() { return 0; }
                """);
        assertEquals(List.of(), errors);
        assertTrue(catalog().function("f").sharesNothing()
                && !catalog().function("f").inline());
        assertTrue(catalog().function("g").sharesNothing()
                && catalog().function("g").inline());
        assertTrue(!catalog().function("h").sharesNothing()
                && catalog().function("h").inline());
        errors = process("", """
                @PhpFunction(sig = "f(): int", effect = Effect.WARNS, doc = "x", sharesNothing = true)
                static long f() { return 0; }
                """);
        assertTrue(
                String.join("\n", errors).contains("sharesNothing is for functions without effects"), errors::toString);
    }

    @Test
    void rejectsAMissingEffect() throws IOException {
        List<String> errors =
                process("", "@PhpFunction(sig = \"f(): int\", doc = \"x\") static long f() { return 0; }");
        assertTrue(String.join("\n", errors).contains("effect"), errors::toString);
    }
}
