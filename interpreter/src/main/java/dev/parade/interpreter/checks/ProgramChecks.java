package dev.parade.interpreter.checks;

import dev.parade.interpreter.checks.CompileFindings.Report;
import dev.parade.interpreter.errors.PhpCompileError;
import dev.parade.parser.ast.DeclareDirective;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Program;
import dev.parade.parser.ast.Statement;
import java.util.List;
import java.util.Locale;

/** A file from its first statement to its last: namespaces and declares, and what may stand before them. */
final class ProgramChecks {
    final Report report;
    final String file;
    final SymbolChecks symbols;
    final TypeChecks types;
    final ConstantExpressions constants;
    final AttributeChecks attributes;
    final FunctionChecks functions;
    final ClassChecks classes;

    private List<Statement> top = List.of();
    private boolean bracketed;
    private boolean inNamespace;
    private boolean hadUnbracketed;

    ProgramChecks(Report report, String file) {
        this.file = file;
        this.report = report;
        this.symbols = new SymbolChecks(report);
        this.types = new TypeChecks(report, symbols);
        this.constants = new ConstantExpressions(report, symbols);
        this.attributes = new AttributeChecks(report, constants);
        this.functions = new FunctionChecks(this);
        this.classes = new ClassChecks(this);
    }

    void check(Program program) {
        top = program.statements();
        new EncodingDeclarations(report).check(top);
        CodeBody body = new CodeBody(CodeBody.Kind.FILE, null, null, false, false);
        StatementChecks statements = new StatementChecks(this, body);
        statements.all(top);
        statements.resolveJumps();
    }

    /** Whether only declares (and nothing, where that is allowed) stand before a statement of the file. */
    private boolean isFirst(Statement statement, boolean allowNothing) {
        for (Statement s : top) {
            if (s == statement) {
                return true;
            }
            boolean nothing = s instanceof Statement.Nothing
                    || s instanceof Statement.InlineHtml html && html.text().isEmpty();
            if (!(s instanceof Statement.Declare) && !(nothing && allowNothing)) {
                return false;
            }
        }
        return false;
    }

    void namespace(Statement.Namespace n, StatementChecks statements) {
        int line = n.line();
        if (!bracketed) {
            if (hadUnbracketed && n.braced()) {
                throw report.fatal(
                        "Cannot mix bracketed namespace declarations with unbracketed namespace declarations", line);
            }
        } else if (!n.braced()) {
            throw report.fatal(
                    "Cannot mix bracketed namespace declarations with unbracketed namespace declarations", line);
        } else if (inNamespace) {
            throw report.fatal("Namespace declarations cannot be nested", line);
        }
        boolean first = n.braced() ? !bracketed : !hadUnbracketed;
        if (first && !isFirst(n, true)) {
            throw report.fatal(
                    "Namespace declaration statement has to be the very first statement or after any declare call in the"
                            + " script",
                    line);
        }
        symbols.enterNamespace(n.name());
        if (n.braced()) {
            bracketed = true;
            inNamespace = true;
            statements.all(n.statements());
            inNamespace = false;
            symbols.enterNamespace("");
        } else {
            hadUnbracketed = true;
            statements.all(n.statements());
        }
    }

    /** A statement of the file's own code that is not in a namespace although others are. */
    void outsideNamespace(Statement s) {
        if (!bracketed || inNamespace) {
            return;
        }
        boolean allowed = s instanceof Statement.Namespace
                || s instanceof Statement.HaltCompiler
                || s instanceof Statement.Declare
                || s instanceof Statement.Nothing
                || s instanceof Statement.InlineHtml html && html.text().isBlank();
        if (!allowed) {
            throw report.fatal("No code may exist outside of namespace {}", s.line());
        }
    }

    void declare(Statement.Declare d) {
        for (DeclareDirective directive : d.directives()) {
            String name = directive.name();
            if (!ConstantExpressions.isLiteral(directive.value()) || directive.value() instanceof Expression.Unary) {
                throw report.fatal("declare(" + name + ") value must be a literal", d.line());
            }
            switch (name.toLowerCase(Locale.ROOT)) {
                case "ticks" -> {}
                case "encoding" -> {
                    if (!isFirst(d, false)) {
                        throw report.fatal(
                                "Encoding declaration pragma must be the very first statement in the script", d.line());
                    }
                }
                case "strict_types" -> strictTypes(d, directive);
                default -> report.compileWarning("Unsupported declare '" + name + "'", d.line());
            }
        }
    }

    private void strictTypes(Statement.Declare d, DeclareDirective directive) {
        if (!isFirst(d, false)) {
            throw report.fatal("strict_types declaration must be the very first statement in the script", d.line());
        }
        if (d.body() != null) {
            throw report.fatal("strict_types declaration must not use block mode", d.line());
        }
        if (!(directive.value() instanceof Expression.IntLiteral i) || i.value() != 0 && i.value() != 1) {
            throw report.fatal("strict_types declaration must have 0 or 1 as its value", d.line());
        }
    }

    void haltCompiler(Statement.HaltCompiler h) {
        if (bracketed && inNamespace) {
            throw new PhpCompileError("__HALT_COMPILER() can only be used from the outermost scope", h.line(), true);
        }
    }
}
