package dev.parade.parser.print;

import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.ArrayItem;
import dev.parade.parser.ast.BinaryOperator;
import dev.parade.parser.ast.CastType;
import dev.parade.parser.ast.ClosureUse;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.FunctionSignature;
import dev.parade.parser.ast.MatchArm;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.UnaryOperator;
import java.util.List;

/**
 * Prints expressions. A tree from the parser has its parentheses as nodes; where a tree made otherwise needs more of them,
 * they are added.
 */
final class ExpressionPrinter {
    private final Output out;
    private final DeclarationPrinter declarations;
    private final StatementPrinter statements;

    ExpressionPrinter(Output out, DeclarationPrinter declarations, StatementPrinter statements) {
        this.out = out;
        this.declarations = declarations;
        this.statements = statements;
    }

    void list(List<? extends Expression> expressions) {
        String separator = "";
        for (Expression expression : expressions) {
            out.append(separator);
            print(expression);
            separator = ", ";
        }
    }

    void name(Name name) {
        out.append(
                switch (name.kind()) {
                    case FULLY_QUALIFIED -> "\\" + name.text();
                    case RELATIVE -> "namespace\\" + name.text();
                    default -> name.text();
                });
    }

    private void wrapped(Expression expression, boolean parentheses) {
        out.append(parentheses ? "(" : "");
        print(expression);
        out.append(parentheses ? ")" : "");
    }

    // An operand that other operators follow: nothing in it may reach out and take them.
    private void left(Expression expression, int level) {
        if (out.isMessage) {
            operand(expression, level);
            return;
        }
        wrapped(expression, lowestAtEnd(expression) < level);
    }

    private static int lowestAtEnd(Expression expression) {
        int own = Precedence.of(expression);
        Expression last = lastOperand(expression);
        return last == null ? own : Math.min(own, lowestAtEnd(last));
    }

    // A sign after a lone yield would begin its operand.
    private static boolean endsWithBareYield(Expression expression) {
        if (expression instanceof Expression.Yield yielded && yielded.value() == null) {
            return true;
        }
        Expression last = lastOperand(expression);
        return last != null && endsWithBareYield(last);
    }

    private static Expression lastOperand(Expression expression) {
        return switch (expression) {
            case Expression.Binary b -> b.right();
            case Expression.Ternary t -> t.whenFalse();
            case Expression.Unary u -> u.operand();
            case Expression.Cast c -> c.operand();
            case Expression.Silence s -> s.operand();
            case Expression.Clone c -> c.withProperties() == null ? c.operand() : null;
            default -> null;
        };
    }

    // An operand that ends the expression: what begins with its own operator or target cannot be misread.
    private void right(Expression expression, int level) {
        if (out.isMessage) {
            operand(expression, level);
            return;
        }
        boolean infix = expression instanceof Expression.Binary
                || expression instanceof Expression.Ternary
                || expression instanceof Expression.InstanceOf;
        wrapped(expression, infix && Precedence.of(expression) < level);
    }

    // An operand in a message: parentheses go by operators alone.
    private void operand(Expression expression, int level) {
        Expression bare = bare(expression);
        boolean operator = switch (bare) {
            case Expression.Binary b -> true;
            case Expression.Ternary t -> true;
            case Expression.Assign a -> true;
            case Expression.AssignReference a -> true;
            case Expression.CompoundAssign a -> true;
            case Expression.Unary u -> true;
            case Expression.Cast c -> true;
            case Expression.Silence s -> true;
            case Expression.Print p -> true;
            case Expression.Yield y -> true;
            case Expression.YieldFrom y -> true;
            default -> false;
        };
        int own = switch (bare) {
            case Expression.AssignReference a -> Precedence.ASSIGN;
            case Expression.Unary u -> Precedence.UNARY;
            case Expression.Yield y -> Precedence.YIELD;
            default -> Precedence.of(bare);
        };
        wrapped(bare, operator && own < level);
    }

    private static Expression bare(Expression expression) {
        Expression bare = expression;
        while (bare instanceof Expression.Parenthesized p) {
            bare = p.operand();
        }
        return bare;
    }

    void print(Expression expression) {
        if (out.isMessage && printMessage(expression)) {
            return;
        }
        switch (expression) {
            case Expression.IntLiteral e -> out.append(e.text() == null ? Long.toString(e.value()) : e.text());
            case Expression.FloatLiteral e -> out.append(e.text() == null ? Double.toString(e.value()) : e.text());
            case Expression.StringLiteral e -> out.append(StringPrinter.literal(e.value()));
            case Expression.Interpolated e -> interpolated(e.parts(), '"');
            case Expression.ShellExec e -> interpolated(e.parts(), '`');
            case Expression.ArrayLiteral e -> array(e);
            case Expression.MagicConstant e -> out.append("__" + e.kind().name() + "__");
            case Expression.Variable e -> out.append("$" + e.name());
            case Expression.VariableVariable e -> variableVariable(e.name());
            case Expression.Index e -> {
                base(e.base());
                out.append("[");
                if (e.index() != null) {
                    print(e.index());
                }
                out.append("]");
            }
            case Expression.Property e -> {
                base(e.base());
                out.append(e.nullsafe() ? "?->" : "->");
                member(e.name(), true);
            }
            case Expression.StaticProperty e -> {
                base(e.classRef());
                out.append("::");
                if (e.name() instanceof Expression.StringLiteral plain) {
                    out.append("$" + plain.value());
                } else {
                    variableVariable(e.name());
                }
            }
            case Expression.ClassConstant e -> {
                base(e.classRef());
                out.append("::");
                member(e.name(), false);
            }
            case Expression.ClassName e -> name(e.name());
            case Expression.FunctionName e -> name(e.name());
            case Expression.Constant e -> name(e.name());
            case Expression.Binary e -> binary(e);
            case Expression.Unary e -> unary(e);
            case Expression.IncDec e -> {
                String operator = e.increment() ? "++" : "--";
                out.append(e.prefix() ? operator : "");
                print(e.target());
                out.append(e.prefix() ? "" : operator);
            }
            case Expression.Assign e -> assign(e.target(), " = ", e.value());
            case Expression.AssignReference e -> assign(e.target(), " = &", e.source());
            case Expression.CompoundAssign e ->
                assign(e.target(), " " + e.operator().symbol() + "= ", e.value());
            case Expression.Ternary e -> ternary(e);
            case Expression.Cast e -> {
                out.append(cast(e.type(), out.isMessage));
                out.append(" ", "");
                right(e.operand(), Precedence.of(e));
            }
            case Expression.Silence e -> {
                out.append("@");
                right(e.operand(), Precedence.UNARY);
            }
            case Expression.InstanceOf e -> {
                left(e.operand(), Precedence.INSTANCEOF);
                out.append(" instanceof ");
                print(e.classRef());
            }
            case Expression.Isset e -> call("isset", e.targets());
            case Expression.Empty e -> call("empty", List.of(e.operand()));
            case Expression.Eval e -> call("eval", List.of(e.operand()));
            case Expression.Print e -> prefixed("print ", e.operand(), Precedence.PRINT);
            case Expression.Exit e -> {
                out.append(e.die() ? "die" : "exit");
                if (e.operand() != null) {
                    call("", List.of(e.operand()));
                }
            }
            case Expression.Include e ->
                prefixed(e.kind().name().toLowerCase(java.util.Locale.ROOT) + " ", e.operand(), Precedence.INCLUDE);
            case Expression.Clone e -> {
                if (e.withProperties() == null) {
                    prefixed("clone ", e.operand(), Precedence.CLONE);
                } else {
                    call("clone", List.of(e.operand(), e.withProperties()));
                }
            }
            case Expression.Throw e -> prefixed("throw ", e.operand(), Precedence.LOWEST);
            case Expression.Yield e -> yielded(e);
            case Expression.YieldFrom e -> prefixed("yield from ", e.operand(), Precedence.YIELD_FROM);
            case Expression.Match e -> match(e);
            case Expression.Parenthesized e -> wrapped(e.operand(), true);
            case Expression.Call e -> {
                base(e.callee());
                arguments(e.arguments());
            }
            case Expression.New e -> instantiation(e);
            case Expression.AnonymousClass e -> declarations.classBody(e.body(), null);
            case Expression.MethodCall e -> {
                base(e.base());
                out.append(e.nullsafe() ? "?->" : "->");
                member(e.name(), true);
                arguments(e.arguments());
            }
            case Expression.StaticCall e -> {
                base(e.classRef());
                out.append("::");
                member(e.name(), true);
                arguments(e.arguments());
            }
            case Expression.Closure e -> closure(e);
            case Expression.ArrowFunction e -> {
                closureHead(e.signature(), e.isStatic(), "fn");
                declarations.parameters(e.signature().parameters());
                declarations.returnType(e.signature().returnType());
                out.append(" => ");
                print(e.body());
            }
        }
    }

    // What PHP prints otherwise than it was written.
    private boolean printMessage(Expression expression) {
        switch (expression) {
            case Expression.IntLiteral e -> out.append(Long.toString(e.value()));
            case Expression.StringLiteral e -> out.append(StringPrinter.message(e.value()));
            case Expression.Parenthesized e -> print(bare(e));
            case Expression.AssignReference e -> assign(e.target(), " =& ", e.source());
            case Expression.Variable e
            when !StringPrinter.isVariableName(e.name()) -> out.append("${" + e.name() + "}");
            case Expression.VariableVariable e
            when e.name() instanceof Expression.StringLiteral name ->
                out.append(StringPrinter.isVariableName(name.value()) ? "$" + name.value() : "${" + name.value() + "}");
            case Expression.Include e -> call(e.kind().name().toLowerCase(java.util.Locale.ROOT), List.of(e.operand()));
            case Expression.Exit e -> call("\\exit", e.operand() == null ? List.of() : List.of(e.operand()));
            case Expression.Isset e -> {
                String separator = "";
                for (Expression target : e.targets()) {
                    out.append(separator);
                    call("isset", List.of(target));
                    separator = " && ";
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void prefixed(String word, Expression operand, int level) {
        out.append(word);
        right(operand, level);
    }

    private void call(String name, List<Expression> operands) {
        out.append(name + "(");
        list(operands);
        out.append(")");
    }

    // What a postfix operator may follow without parentheses.
    private void base(Expression base) {
        boolean bare = switch (base) {
            case Expression.Variable v -> true;
            case Expression.VariableVariable v -> true;
            case Expression.Index v -> true;
            case Expression.Property v -> true;
            case Expression.StaticProperty v -> true;
            case Expression.ClassConstant v -> true;
            case Expression.ClassName v -> true;
            case Expression.FunctionName v -> true;
            case Expression.Constant v -> true;
            case Expression.Call v -> true;
            case Expression.MethodCall v -> true;
            case Expression.StaticCall v -> true;
            case Expression.ArrayLiteral v -> true;
            case Expression.StringLiteral v -> true;
            case Expression.Interpolated v -> true;
            case Expression.MagicConstant v -> true;
            case Expression.New v -> true;
            case Expression.Parenthesized v -> true;
            default -> false;
        };
        wrapped(base, !bare && !out.isMessage);
    }

    private void variableVariable(Expression name) {
        if (name instanceof Expression.Variable || name instanceof Expression.VariableVariable) {
            out.append("$");
            print(name);
        } else {
            out.append("${");
            print(name);
            out.append("}");
        }
    }

    private void member(Expression name, boolean variablesBare) {
        if (name instanceof Expression.StringLiteral plain) {
            out.append(plain.value());
        } else if (variablesBare
                && (name instanceof Expression.Variable || name instanceof Expression.VariableVariable)) {
            print(name);
        } else {
            out.append("{");
            print(name);
            out.append("}");
        }
    }

    private void binary(Expression.Binary e) {
        int level = Precedence.of(e.operator());
        boolean rightAssociative = e.operator() == BinaryOperator.POWER || e.operator() == BinaryOperator.COALESCE;
        boolean nonAssociative = level == 19 || level == 20;
        boolean sign = e.operator() == BinaryOperator.ADD || e.operator() == BinaryOperator.SUBTRACT;
        if (sign && endsWithBareYield(e.left())) {
            wrapped(e.left(), true);
        } else {
            left(e.left(), rightAssociative || nonAssociative ? level + 1 : level);
        }
        out.append(" " + e.operator().symbol() + " ");
        Expression right = e.right() instanceof Expression.Parenthesized p ? p.operand() : e.right();
        if (e.operator() == BinaryOperator.PIPE && right instanceof Expression.ArrowFunction) {
            wrapped(right, true);
        } else {
            right(e.right(), rightAssociative ? level : level + 1);
        }
    }

    private void unary(Expression.Unary e) {
        String symbol = e.operator().symbol();
        out.append(symbol);
        int at = out.length();
        right(e.operand(), Precedence.of(e));
        if (e.operator() == UnaryOperator.NEGATE || e.operator() == UnaryOperator.PLUS) {
            out.separate(at, symbol.charAt(0));
        }
    }

    private void assign(Expression target, String operator, Expression value) {
        print(target);
        out.append(operator);
        right(value, Precedence.ASSIGN);
    }

    private void ternary(Expression.Ternary e) {
        boolean bothShort =
                e.whenTrue() == null && e.condition() instanceof Expression.Ternary nested && nested.whenTrue() == null;
        left(e.condition(), bothShort || out.isMessage ? Precedence.TERNARY : Precedence.TERNARY + 1);
        if (e.whenTrue() == null) {
            out.append(" ?: ");
        } else {
            out.append(" ? ");
            print(e.whenTrue());
            out.append(" : ");
        }
        right(e.whenFalse(), Precedence.TERNARY + 1);
    }

    private void yielded(Expression.Yield e) {
        out.append("yield");
        if (e.key() != null) {
            out.append(" ");
            left(e.key(), Precedence.YIELD);
            out.append(" =>");
        }
        if (e.value() != null) {
            out.append(" ");
            right(e.value(), Precedence.YIELD);
        }
    }

    private static String cast(CastType type, boolean isMessage) {
        return switch (type) {
            case INT -> "(int)";
            case FLOAT -> isMessage ? "(double)" : "(float)";
            case STRING -> "(string)";
            case BOOL -> "(bool)";
            case ARRAY -> "(array)";
            case OBJECT -> "(object)";
            case UNSET -> "(unset)";
            case VOID -> "(void)";
        };
    }

    private void interpolated(List<Expression> parts, char quote) {
        out.append(String.valueOf(quote));
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case Expression.StringLiteral text ->
                    out.append(
                            StringPrinter.escaped(text.value(), quote),
                            StringPrinter.messageEscaped(text.value(), quote));
                // Braces would make the minus an operator.
                case Expression.Index(
                        Expression.Variable variable,
                        Expression.IntLiteral(long value, String text, var at),
                        var position)
                when value < 0 -> out.append("$" + variable.name() + "[" + value + "]");
                default -> {
                    boolean braces = !out.isMessage || needsBraces(parts, i);
                    out.append(braces ? "{" : "");
                    print(parts.get(i));
                    out.append(braces ? "}" : "");
                }
            }
        }
        out.append(String.valueOf(quote));
    }

    // A variable whose name what follows would not go on.
    private static boolean needsBraces(List<Expression> parts, int i) {
        boolean plain = parts.get(i) instanceof Expression.Variable
                || parts.get(i) instanceof Expression.VariableVariable v
                        && v.name() instanceof Expression.StringLiteral;
        if (!plain) {
            return true;
        }
        return i + 1 < parts.size()
                && parts.get(i + 1) instanceof Expression.StringLiteral next
                && (next.value().startsWith("[")
                        || StringPrinter.isVariableName("_" + next.value().charAt(0)));
    }

    private void array(Expression.ArrayLiteral e) {
        boolean brackets = out.isMessage || e.syntax() == Expression.ArrayLiteral.Syntax.BRACKETS;
        out.append(
                switch (e.syntax()) {
                    case BRACKETS -> "[";
                    case ARRAY -> out.isMessage ? "[" : "array(";
                    case LIST -> out.isMessage ? "[" : "list(";
                });
        List<ArrayItem> items = e.items();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.append(", ");
            }
            if (items.get(i) != null) {
                arrayItem(items.get(i));
            } else if (i == items.size() - 1) {
                out.append(",");
            }
        }
        out.append(brackets ? "]" : ")");
    }

    private void arrayItem(ArrayItem item) {
        if (item.key() != null) {
            print(item.key());
            out.append(" => ");
        }
        out.append(item.spread() ? "..." : item.byReference() ? "&" : "");
        print(item.value());
    }

    private void match(Expression.Match e) {
        out.append("match (");
        print(e.subject());
        out.append(") {");
        out.newLine();
        out.indent();
        for (MatchArm arm : e.arms()) {
            if (arm.conditions() == null) {
                out.append("default");
            } else {
                list(arm.conditions());
            }
            out.append(" => ");
            print(arm.body());
            out.append(",");
            out.newLine();
        }
        out.outdent();
        out.append("}");
    }

    void arguments(Expression.Arguments arguments) {
        out.append("(");
        if (arguments.firstClass()) {
            out.append("...");
        }
        String separator = "";
        for (Argument argument : arguments.list()) {
            out.append(separator);
            separator = ", ";
            if (argument.name() != null) {
                out.append(argument.name() + ": ");
            }
            out.append(argument.spread() ? "..." : "");
            print(argument.value());
        }
        out.append(")");
    }

    private void instantiation(Expression.New e) {
        out.append("new ");
        if (e.classRef() instanceof Expression.AnonymousClass anonymous) {
            declarations.classBody(anonymous.body(), e.arguments());
            return;
        }
        boolean bare = e.classRef() instanceof Expression.ClassName
                || e.classRef() instanceof Expression.Variable
                || e.classRef() instanceof Expression.VariableVariable
                || e.classRef() instanceof Expression.Index
                || e.classRef() instanceof Expression.Property
                || e.classRef() instanceof Expression.StaticProperty
                || e.classRef() instanceof Expression.Parenthesized;
        wrapped(e.classRef(), !bare && !out.isMessage);
        arguments(e.arguments());
    }

    private void closureHead(FunctionSignature signature, boolean isStatic, String word) {
        declarations.attributes(signature.attributes(), false);
        if (signature.docComment() != null && !out.isMessage) {
            out.raw(signature.docComment()).append(" ");
        }
        out.append(isStatic ? "static " : "");
        out.append(word);
        out.append(signature.byReference() ? out.isMessage ? "&" : " &" : "");
    }

    private void closure(Expression.Closure e) {
        closureHead(e.signature(), e.isStatic(), "function ");
        declarations.parameters(e.signature().parameters());
        if (!e.uses().isEmpty()) {
            out.append(" use (", " use(");
            String separator = "";
            for (ClosureUse use : e.uses()) {
                out.append(separator + (use.byReference() ? "&$" : "$") + use.name());
                separator = ", ";
            }
            out.append(")");
        }
        declarations.returnType(e.signature().returnType());
        out.append(" ");
        statements.block(e.body());
    }
}
