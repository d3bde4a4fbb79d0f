package dev.parade.interpreter.translate;

import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.parser.PhpParser;
import dev.parade.parser.SourceText;
import dev.parade.parser.ast.Program;
import dev.parade.parser.ast.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;

/** Builtin classes written in PHP: one file each, read when the class is first named. */
public final class BundledClasses {
    /** A module that brings such files. */
    public interface Source {
        /** The file of a class by full name in lower case with / for \, null if there is none. */
        InputStream open(String path);
    }

    private final Map<String, Optional<ClassTemplate>> templates = new ConcurrentHashMap<>();

    /** Looked for when the first class is: few scripts name one. */
    private static final class Sources {
        static final List<Source> ALL = ServiceLoader.load(Source.class, Source.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();

        private Sources() {}
    }

    /** The declaration of a class by lower-case name, null if it is not bundled. */
    public ClassTemplate find(String lowerName) {
        return templates.computeIfAbsent(lowerName, this::read).orElse(null);
    }

    private Optional<ClassTemplate> read(String lowerName) {
        String path = lowerName.replace('\\', '/') + ".php";
        try (InputStream in = open(path)) {
            if (in == null) {
                return Optional.empty();
            }
            Program program = PhpParser.parse(SourceText.of(path, in.readAllBytes()));
            SourceUnit unit = new SourceUnit(path, program, false, -1, null, true, false);
            return find(program.statements(), unit, lowerName);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the bundled class " + lowerName, e);
        }
    }

    private InputStream open(String path) {
        if (!path.matches("[a-z0-9_/]+\\.php")) {
            return null;
        }
        InputStream in = BundledClasses.class.getResourceAsStream("/dev/parade/interpreter/php/" + path);
        for (Source s : Sources.ALL) {
            if (in == null) {
                in = s.open(path);
            }
        }
        return in;
    }

    private static Optional<ClassTemplate> find(List<Statement> statements, SourceUnit unit, String lowerName) {
        for (Statement s : statements) {
            if (s instanceof Statement.ClassDeclaration c
                    && dev.parade.interpreter.classes.PhpClass.lower(c.body().fullName())
                            .equals(lowerName)) {
                return Optional.of(new ClassTemplate(c.body(), c.body().fullName(), unit));
            }
            if (s instanceof Statement.Namespace n) {
                Optional<ClassTemplate> found = find(n.statements(), unit, lowerName);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
