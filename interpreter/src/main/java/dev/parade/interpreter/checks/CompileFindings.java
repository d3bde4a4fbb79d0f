package dev.parade.interpreter.checks;

import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.ErrorReporter;
import dev.parade.interpreter.errors.PhpCompileError;
import dev.parade.parser.ast.Deprecation;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Program;
import java.util.ArrayList;
import java.util.List;

/** What PHP says about a program when it compiles it. Computed once per language level, said each time. */
public final class CompileFindings {
    /** A message at a line; fatal ones end the compilation. */
    record Finding(int level, String message, int line, boolean thrown) {}

    private static final int OLDEST = 82;

    private final Program program;
    private final String file;
    private boolean looksAtCycles;
    private final Finding[][] byLevel = new Finding[8][];

    /** Those of a program; nothing is computed yet. */
    public CompileFindings(Program program, String file) {
        this.program = program;
        this.file = file;
    }

    /** Whether the program names a function that shows what became of cycles of values. */
    public boolean looksAtCycles(int languageLevel) {
        at(languageLevel);
        return looksAtCycles;
    }

    /** Raises them all, up to the first fatal one, which ends the request, or is thrown where PHP's parser throws it. */
    public void raise(ErrorReporter errors, String file, int languageLevel) {
        for (Finding f : at(languageLevel)) {
            if (f.thrown()) {
                throw new PhpCompileError(f.message(), f.line(), true);
            }
            errors.raiseAt(f.level(), f.message(), file, f.line());
        }
    }

    private Finding[] at(int languageLevel) {
        int i = Math.max(0, Math.min(byLevel.length - 1, languageLevel - OLDEST));
        Finding[] known = byLevel[i];
        if (known == null) {
            known = compute(languageLevel);
            byLevel[i] = known;
        }
        return known;
    }

    private Finding[] compute(int languageLevel) {
        Report report = new Report(languageLevel);
        try {
            new ProgramChecks(report, file).check(program);
        } catch (PhpCompileError e) {
            report.findings().add(new Finding(ErrorLevel.COMPILE_ERROR, e.getMessage(), e.line(), e.isThrown()));
        }
        looksAtCycles |= report.looksAtCycles();
        List<Finding> all = new ArrayList<>();
        for (Deprecation d : program.deprecations()) {
            boolean compiled = !d.message().startsWith("Using ${") || !report.isSkipped(d.line());
            if (languageLevel >= d.since() && compiled) {
                all.add(new Finding(ErrorLevel.DEPRECATED, d.message(), d.line(), false));
            }
        }
        all.addAll(report.findings());
        return all.toArray(Finding[]::new);
    }

    /** Collects findings. */
    static final class Report {
        private final int languageLevel;
        private boolean looksAtCycles;
        private final List<Finding> findings = new ArrayList<>(0);
        private final List<Expression> skipped = new ArrayList<>(0);

        Report(int languageLevel) {
            this.languageLevel = languageLevel;
        }

        /** PHP version to follow: 82 to 85. */
        int languageLevel() {
            return languageLevel;
        }

        /** A name as messages quote it, which they do otherwise since 8.4. */
        String quoted(String name) {
            return languageLevel < 84 ? "'" + name + "'" : "\"" + name + "\"";
        }

        boolean looksAtCycles() {
            return looksAtCycles;
        }

        void lookAtCycles() {
            looksAtCycles = true;
        }

        /** An expression that is never evaluated and therefore not compiled. */
        void skip(Expression e) {
            skipped.add(e);
        }

        boolean isSkipped(int line) {
            for (Expression e : skipped) {
                if (e.position().line() <= line && line <= e.position().endLine()) {
                    return true;
                }
            }
            return false;
        }

        List<Finding> findings() {
            return findings;
        }

        void say(int level, String message, int line) {
            findings.add(new Finding(level, message, line, false));
        }

        void warning(String message, int line) {
            say(ErrorLevel.WARNING, message, line);
        }

        void compileWarning(String message, int line) {
            say(ErrorLevel.COMPILE_WARNING, message, line);
        }

        void deprecated(String message, int line) {
            say(ErrorLevel.DEPRECATED, message, line);
        }

        /** The error that ends the compilation. */
        PhpCompileError fatal(String message, int line) {
            return new PhpCompileError(message, line);
        }
    }
}
