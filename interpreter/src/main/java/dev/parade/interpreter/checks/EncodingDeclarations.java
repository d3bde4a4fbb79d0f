package dev.parade.interpreter.checks;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.checks.CompileFindings.Report;
import dev.parade.interpreter.runtime.FloatFormat;
import dev.parade.parser.ast.DeclareDirective;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Statement;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;

/** {@code declare(encoding=…)}, wherever it stands: PHP looks at it while it parses, before anything else is checked. */
final class EncodingDeclarations {
    private final Report report;

    EncodingDeclarations(Report report) {
        this.report = report;
    }

    void check(List<Statement> statements) {
        if (statements == null) {
            return;
        }
        for (Statement s : statements) {
            switch (s) {
                case Statement.Declare d -> {
                    for (DeclareDirective directive : d.directives()) {
                        if (directive.name().equalsIgnoreCase("encoding")) {
                            encoding(directive.value(), d.line());
                        }
                    }
                    if (d.body() instanceof Statement.Block b) {
                        check(b.statements());
                    }
                }
                case Statement.Namespace n -> check(n.statements());
                case Statement.Block b -> check(b.statements());
                case Statement.FunctionDeclaration f -> check(f.body());
                default -> {}
            }
        }
    }

    private void encoding(Expression value, int line) {
        String name = switch (value) {
            case Expression.StringLiteral s -> s.value();
            case Expression.IntLiteral i -> Long.toString(i.value());
            case Expression.FloatLiteral d -> FloatFormat.format(d.value(), 14).toString();
            default -> throw report.fatal("Encoding must be a literal", line);
        };
        if (!Request.current().ini().flag("zend.multibyte")) {
            report.compileWarning(
                    "declare(encoding=...) ignored because Zend multibyte feature is turned off by settings", line);
        } else if (!isSupported(name)) {
            report.compileWarning("Unsupported encoding [" + name + "]", line);
        }
    }

    private static boolean isSupported(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
