package dev.parade.interpreter.translate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.source.Source;
import dev.parade.catalog.Effect;
import dev.parade.interpreter.Ini;
import dev.parade.interpreter.PhpLanguage;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestFiles;
import dev.parade.interpreter.VariableScope;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.PhpCompileError;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.functions.SourceHandle;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.nodes.FileRootNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.PhpParser;
import dev.parade.parser.PhpSyntaxException;
import dev.parade.parser.SourceText;
import dev.parade.parser.ast.DeclareDirective;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Expression.Include.Kind;
import dev.parade.parser.ast.Program;
import dev.parade.parser.ast.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Queue;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Parses, caches and runs files and evaluated code. A file is parsed once as long as its time and size stay. */
public final class Loader {
    /** A way of running a file's own code. */
    private record Way(PhpClass scope, FileRootNode.Kind kind, String word, boolean inFunction) {}

    /** Keys of code that is in no file: its text and what messages call it. */
    private record Given(PhpString text, String name) {}

    private record Evaluated(PhpString text, String name) {}

    private final Translator translator;
    private final CodeCache cache = new CodeCache();
    private volatile boolean anyStrictTypes;

    /** Null in tests without a context. */
    private final TruffleLanguage.Env env;

    /** Whether instruments are told of all lines of a file when it is loaded, before its functions are first called. */
    private final boolean outlines;

    /** Instruments find only what is referenced: an outline that was collected moves a breakpoint to another statement. */
    private final Queue<RootCallTarget> outlined = new ConcurrentLinkedQueue<>();

    public Loader(Translator translator, TruffleLanguage.Env env, boolean outlines) {
        this.translator = translator;
        this.env = env;
        this.outlines = outlines;
    }

    /** Whether code with strict types has been loaded at all: without it nobody needs to look who calls. */
    public boolean anyStrictTypes() {
        return anyStrictTypes;
    }

    /** The parsed file. */
    public SourceUnit parse(Path path) throws IOException {
        String name = RequestFiles.ofPath(path);
        Request request = Request.current();
        if (request != null && Ini.isOn(request.spec().ini().getOrDefault("zend.multibyte", "0"))) {
            // What comes out depends on the request's settings, so nobody else can use it.
            return multibyte(request, name, Files.readAllBytes(path));
        }
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        SourceUnit known = cache.get(name, attributes);
        return known != null ? known : parseAnew(name, path, attributes);
    }

    /** One thread at a time: requests that start together share the tree. */
    private synchronized SourceUnit parseAnew(String name, Path path, BasicFileAttributes attributes)
            throws IOException {
        SourceUnit known = cache.get(name, attributes);
        if (known != null) {
            return known;
        }
        byte[] bytes = Files.readAllBytes(path);
        SourceText text = SourceText.of(name, bytes);
        SourceUnit unit = unit(
                name, PhpParser.parse(text), VisibleHandles.in(text.text()), new SourceHandle(() -> sourceOf(path)));
        return cache.put(name, unit, bytes.length, attributes);
    }

    private static SourceUnit multibyte(Request request, String name, byte[] bytes) {
        ScriptEncoding encoding = ServiceLoader.load(ScriptEncoding.class, ScriptEncoding.class.getClassLoader())
                .findFirst()
                .orElse((r, script, d) -> script);
        SourceUnit unit = unit(name, encoding.internal(request, bytes, null));
        String declared = declaredEncoding(unit.program());
        return declared == null ? unit : unit(name, encoding.internal(request, bytes, declared));
    }

    private static String declaredEncoding(Program program) {
        for (Statement s : program.statements()) {
            if (s instanceof Statement.Declare d) {
                for (DeclareDirective directive : d.directives()) {
                    if (directive.name().equalsIgnoreCase("encoding")
                            && directive.value() instanceof Expression.StringLiteral literal) {
                        return literal.value();
                    }
                }
            } else if (!(s instanceof Statement.InlineHtml)) {
                break;
            }
        }
        return null;
    }

    /** Parsed code that is not in a file, kept so that requests with the same code share it. */
    public SourceUnit source(String name, byte[] bytes) {
        Given key = new Given(PhpString.of(bytes.clone()), name);
        SourceUnit known = cache.get(key, null);
        return known != null ? known : cache.put(key, unit(name, bytes), bytes.length, null);
    }

    /** Parsed code that is not in a file. */
    public static SourceUnit parseSource(String name, byte[] bytes) {
        return unit(name, bytes);
    }

    /** Parsed code of a source that others made. */
    public static SourceUnit parseSource(String name, Source source) {
        byte[] bytes = source.getCharacters().toString().getBytes(StandardCharsets.UTF_8);
        SourceText text = SourceText.of(name, bytes);
        return unit(name, PhpParser.parse(text), VisibleHandles.in(text.text()), new SourceHandle(() -> source));
    }

    private Source sourceOf(Path path) {
        String text;
        try {
            text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            text = "";
        }
        return env == null
                ? Source.newBuilder(PhpLanguage.ID, text, path.toString()).build()
                : Source.newBuilder(PhpLanguage.ID, env.getPublicTruffleFile(path.toString()))
                        .content(text)
                        .build();
    }

    private static SourceHandle sourceOf(SourceText text) {
        return new SourceHandle(() ->
                Source.newBuilder(PhpLanguage.ID, text.text(), text.name()).build());
    }

    private static SourceUnit unit(String name, byte[] bytes) {
        return unit(SourceText.of(name, bytes));
    }

    private static SourceUnit unit(SourceText text) {
        return unit(text.name(), PhpParser.parse(text), VisibleHandles.in(text.text()), sourceOf(text));
    }

    private static SourceUnit unit(String name, Program program, boolean showsHandles, SourceHandle source) {
        boolean strict = false;
        for (Statement s : program.statements()) {
            if (s instanceof Statement.Declare d) {
                for (DeclareDirective directive : d.directives()) {
                    if (directive.name().equalsIgnoreCase("strict_types")) {
                        strict = directive.value() instanceof Expression.IntLiteral i && i.value() == 1;
                    }
                }
            } else if (!(s instanceof Statement.InlineHtml)) {
                break;
            }
        }
        return new SourceUnit(name, program, strict, program.haltOffset(), source, false, showsHandles);
    }

    /** The code of a unit for a way of running it. */
    private RootCallTarget target(
            SourceUnit unit, PhpClass scope, FileRootNode.Kind kind, String word, boolean inFunction) {
        Way way = new Way(scope, kind, word, inFunction);
        RootCallTarget target = unit.targets().get(way);
        if (target == null) {
            if (unit.strictTypes()) {
                anyStrictTypes = true;
            }
            if (outlines) {
                outlined.add(translator.outline(unit));
            }
            RootCallTarget made = translator.file(unit, scope, kind, word, inFunction);
            target = unit.targets().putIfAbsent(way, made);
            target = target == null ? made : target;
        }
        return target;
    }

    private static void sayFindings(Request request, SourceUnit unit) {
        if (unit.findings() != null) {
            if (unit.findings().looksAtCycles(request.level())) {
                request.lifetimes().activateCycles();
            }
            unit.findings().raise(request.errors(), unit.file(), request.level());
        }
    }

    /** Finds what PHP refuses when it compiles the request's script, which does not run, and declares what it declares. */
    @TruffleBoundary
    public void compile(Request request, SourceUnit unit) {
        try {
            sayFindings(request, unit);
            translator.declarations(unit).declare(request);
        } catch (PhpCompileError e) {
            raise(request, unit, e);
        }
    }

    private static void raise(Request request, SourceUnit unit, PhpCompileError e) {
        if (e.isThrown()) {
            request.errors().raiseUncaughtAt(ErrorLevel.COMPILE_ERROR, e.getMessage(), unit.file(), e.line());
        } else {
            request.errors().raiseAt(ErrorLevel.COMPILE_ERROR, e.getMessage(), unit.file(), e.line());
        }
    }

    /** Runs the request's script. */
    @TruffleBoundary
    public Object main(Request request, SourceUnit unit) {
        RootCallTarget target;
        try {
            sayFindings(request, unit);
            target = target(unit, null, FileRootNode.Kind.MAIN, "", false);
        } catch (PhpCompileError e) {
            raise(request, unit, e);
            return null;
        }
        if (unit.showsHandles()) {
            request.lifetimes().activate();
        }
        return target.call(Frames.arguments(request, request.globalScope(), null, new Object[0]));
    }

    /** Runs an included file. */
    @TruffleBoundary
    public Object include(
            Request request,
            String name,
            Kind kind,
            String includingFile,
            VariableScope variables,
            Object self,
            PhpClass scope,
            boolean inFunction) {
        boolean once = kind == Kind.INCLUDE_ONCE || kind == Kind.REQUIRE_ONCE;
        boolean require = kind == Kind.REQUIRE || kind == Kind.REQUIRE_ONCE;
        String word = kind.name().toLowerCase(java.util.Locale.ROOT);
        request.observe(Effect.INCLUDES);
        Path path = request.files().findInclude(name, includingFile);
        SourceUnit unit;
        try {
            if (path == null || Files.isDirectory(path)) {
                return missing(request, name, word, require, path != null);
            }
            String real = RequestFiles.ofPath(path);
            if (once && !request.files().included().add(real)) {
                return true;
            }
            request.files().included().add(real);
            unit = parse(path);
        } catch (IOException e) {
            return missing(request, name, word, require, false);
        } catch (PhpSyntaxException e) {
            throw parseError(e, RequestFiles.ofPath(path));
        }
        return run(request, unit, FileRootNode.Kind.INCLUDE, word, variables, self, scope, inFunction);
    }

    private static Object missing(Request request, String name, String word, boolean require, boolean directory) {
        String why = directory
                ? "Failed to open stream: Is a directory"
                : "Failed to open stream: No such file or directory";
        if (name.isEmpty()) {
            throw PhpErrors.valueError("Path must not be empty");
        }
        request.warning(word + "(" + name + "): " + why);
        String opening =
                "Failed opening " + (require ? "required " : "") + "'" + name + "' " + (require ? "" : "for inclusion ")
                        + "(include_path='" + request.files().includePath() + "')";
        if (require) {
            throw PhpErrors.error(opening);
        }
        request.warning(word + "(): " + opening);
        return false;
    }

    private Object run(
            Request request,
            SourceUnit unit,
            FileRootNode.Kind kind,
            String word,
            VariableScope variables,
            Object self,
            PhpClass scope,
            boolean inFunction) {
        RootCallTarget target;
        try {
            sayFindings(request, unit);
            target = target(unit, scope, kind, word, inFunction);
        } catch (PhpCompileError e) {
            if (e.isThrown()) {
                throw thrown("CompileError", e.getMessage(), unit.file(), e.line());
            }
            request.errors().raiseAt(ErrorLevel.COMPILE_ERROR, e.getMessage(), unit.file(), e.line());
            return null;
        }
        return target.call(Frames.arguments(request, variables, self, new Object[0]));
    }

    /** A ParseError (or compile error) for code that is not PHP. */
    public static RuntimeException parseError(PhpSyntaxException e, String file) {
        if (e.kind() == PhpSyntaxException.Kind.COMPILE) {
            Request.current().errors().raiseAt(ErrorLevel.COMPILE_ERROR, e.getMessage(), file, e.line());
        }
        String name = e.kind() == PhpSyntaxException.Kind.THROWN ? "CompileError" : "ParseError";
        return thrown(name, e.getMessage(), file, e.line());
    }

    private static PhpThrow thrown(String name, String message, String file, int line) {
        PhpThrow error = PhpErrors.of(name, message);
        error.object().setProperty("file", PhpString.of(file));
        error.object().setProperty("line", (long) line);
        return error;
    }

    /** Runs evaluated code. */
    @TruffleBoundary
    public Object eval(
            Request request,
            PhpString code,
            String name,
            VariableScope variables,
            Object self,
            PhpClass scope,
            boolean inFunction) {
        request.observe(Effect.EVAL);
        SourceUnit unit;
        try {
            Evaluated key = new Evaluated(code, name);
            unit = cache.get(key, null);
            if (unit == null) {
                SourceText text = SourceText.of(name, code.exactBytes());
                SourceUnit made = unit(name, PhpParser.parseCode(text), false, sourceOf(text));
                unit = cache.put(key, made, code.length(), null);
            }
        } catch (PhpSyntaxException e) {
            throw parseError(e, name);
        }
        return run(request, unit, FileRootNode.Kind.EVAL, "eval", variables, self, scope, inFunction);
    }
}
