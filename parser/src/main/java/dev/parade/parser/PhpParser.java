package dev.parade.parser;

import dev.parade.grammar.PhpParser.StatementContext;
import dev.parade.parser.ast.Position;
import dev.parade.parser.ast.Program;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.scanner.PhpToken;
import dev.parade.parser.scanner.ScannedSource;
import dev.parade.parser.scanner.Scanner;
import dev.parade.parser.syntax.StatementReader;
import dev.parade.parser.tree.TreeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Parses PHP 8.5. Stateless; errors are {@link PhpSyntaxException}s in PHP's words. */
public final class PhpParser {
    private static final long LARGE_STACK = 2L << 30;

    private PhpParser() {}

    /**
     * Loads the grammar in the background: about a tenth of a second on a cold JVM, which a caller that knows it will parse
     * can spend on something else.
     */
    public static void prepare() {
        Thread thread = new Thread(PhpParser::parseSample, "parser-preparation");
        thread.setDaemon(true);
        thread.start();
    }

    private static void parseSample() {
        parse(new SourceText("", "<?php function f(int $a = 1) { return \"$a\" . g($a->b[0]); }"));
    }

    /** Parses a file. */
    public static Program parse(Path file) throws IOException {
        return parse(SourceText.read(file));
    }

    /** Parses a source that starts outside of {@code <?php}. */
    public static Program parse(SourceText source) {
        return withEnoughStack(() -> new Run(Scanner.scan(source)).program());
    }

    /** Parses code without an opening tag, as eval does. */
    public static Program parseCode(SourceText source) {
        return withEnoughStack(() -> new Run(Scanner.scanCode(source)).program());
    }

    private interface Task {
        Program run();
    }

    // Almost every program fits the caller's stack; what nests very deep gets a thread with a large one.
    private static Program withEnoughStack(Task task) {
        try {
            return task.run();
        } catch (StackOverflowError deep) {
            return withLargeStack(task);
        }
    }

    private static Program withLargeStack(Task task) {
        AtomicReference<Program> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable body = () -> {
            try {
                result.set(task.run());
            } catch (StackOverflowError tooDeep) {
                failure.set(new PhpSyntaxException(PhpSyntaxException.Kind.PARSE, "memory exhausted", 1));
            } catch (RuntimeException | Error other) {
                failure.set(other);
            }
        };
        Thread thread = new Thread(null, body, "parser", LARGE_STACK);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        switch (failure.get()) {
            case null -> {
                return result.get();
            }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure.get());
        }
    }

    /** One parse: statement by statement, gathering those of an unbraced namespace. */
    private static final class Run {
        private final ScannedSource source;
        private final StatementReader reader;
        private final TreeBuilder builder;
        private final List<Statement> top = new ArrayList<>();
        private List<Statement> current = top;
        private Statement.Namespace open;
        private PhpSyntaxException compileError;

        Run(ScannedSource source) {
            this.source = source;
            this.reader = new StatementReader(source);
            this.builder = new TreeBuilder(source);
        }

        Program program() {
            for (StatementContext context = reader.next(); context != null; context = reader.next()) {
                // A syntax error further down is reported before an error of meaning up here.
                if (compileError == null) {
                    build(context);
                }
            }
            if (compileError != null) {
                throw compileError;
            }
            close();
            PhpToken first = source.token(0);
            PhpToken last = source.token(source.count() - 1);
            Position position = new Position(first.start(), last.end(), first.line(), first.column(), last.endLine());
            return new Program(top, builder.deprecations(), source.haltOffset(), position);
        }

        private void build(StatementContext context) {
            try {
                Statement statement = builder.statements().build(context);
                if (statement instanceof Statement.Namespace namespace) {
                    close();
                    if (namespace.braced()) {
                        top.add(namespace);
                    } else {
                        open = namespace;
                        current = new ArrayList<>();
                    }
                } else {
                    current.add(statement);
                }
            } catch (PhpSyntaxException e) {
                if (e.kind() == PhpSyntaxException.Kind.PARSE) {
                    throw e;
                }
                compileError = e;
            }
        }

        private void close() {
            if (open != null) {
                Position start = open.position();
                Position end = current.isEmpty()
                        ? start
                        : current.get(current.size() - 1).position();
                Position whole = new Position(start.start(), end.end(), start.line(), start.column(), end.endLine());
                top.add(new Statement.Namespace(open.name(), false, current, whole));
                open = null;
                current = top;
            }
        }
    }
}
