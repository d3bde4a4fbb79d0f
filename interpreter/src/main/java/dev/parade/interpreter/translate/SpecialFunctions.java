package dev.parade.interpreter.translate;

import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.call.CallbackFirstNode;
import dev.parade.interpreter.nodes.literal.LiteralNode;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.nodes.misc.AssertNode;
import dev.parade.interpreter.nodes.misc.ScopeFunctionNode;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.PhpPrinter;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Functions that need the caller's variables or arguments: they are nodes, not builtins. */
final class SpecialFunctions {
    private SpecialFunctions() {}

    /** Functions for which PHP has an operation of its own: they make no call, and so do not appear in traces either. */
    private static final Set<String> OPERATIONS = Set.of(
            "strlen",
            "count",
            "sizeof",
            "is_null",
            "is_bool",
            "is_long",
            "is_int",
            "is_integer",
            "is_double",
            "is_float",
            "is_string",
            "is_array",
            "is_object",
            "is_resource",
            "is_scalar",
            "boolval",
            "intval",
            "floatval",
            "doubleval",
            "strval",
            "array_key_exists",
            "get_class",
            "get_called_class",
            "gettype",
            "func_num_args",
            "func_get_args");

    /** True for a call that PHP compiles to an operation: by name, with as many arguments as that takes. */
    static boolean isOperation(Expression.Call c) {
        if (!(c.callee() instanceof Expression.FunctionName f) || c.arguments().firstClass()) {
            return false;
        }
        Name name = f.name();
        if (name.hasGlobalFallback() && !name.resolved().equalsIgnoreCase(name.text())) {
            return false;
        }
        List<Argument> list = c.arguments().list();
        String lower = name.text().toLowerCase(Locale.ROOT);
        int wanted = switch (lower) {
            case "array_key_exists" -> 2;
            case "get_called_class", "func_num_args", "func_get_args" -> 0;
            default -> 1;
        };
        return list.size() == wanted
                && OPERATIONS.contains(lower)
                && list.stream().noneMatch(a -> a.spread() || a.name() != null);
    }

    /** True for {@code call_user_func} where PHP calls the first argument itself. */
    static boolean callsItsFirstArgument(Expression.Call c) {
        if (!(c.callee() instanceof Expression.FunctionName f)
                || f.name().hasGlobalFallback()
                        && !f.name().resolved().equalsIgnoreCase(f.name().text())) {
            return false;
        }
        List<Argument> list = c.arguments().list();
        boolean plain = list.stream().noneMatch(a -> a.spread() || a.name() != null);
        return plain
                && switch (f.name().resolved().toLowerCase(Locale.ROOT)) {
                    case "call_user_func" -> !list.isEmpty();
                    case "call_user_func_array" -> list.size() == 2;
                    default -> false;
                };
    }

    /** Lets the callback of a call that PHP compiles be looked at before the other arguments. */
    static void callbackFirst(CodeScope scope, Expression.Call c, ExpressionNode[] values) {
        if (!callsItsFirstArgument(c) || values.length < 2) {
            return;
        }
        String function = ((Expression.FunctionName) c.callee()).name().text().toLowerCase(Locale.ROOT);
        List<LocalVariableNode> variables = new ArrayList<>();
        boolean always = false;
        for (int i = 1; i < values.length; i++) {
            if (values[i] instanceof LocalVariableNode variable) {
                variables.add(scope.variable(variable.name()));
            } else {
                always |= !(values[i] instanceof LiteralNode);
            }
        }
        if (always || !variables.isEmpty()) {
            values[0] = new CallbackFirstNode(values[0], variables.toArray(LocalVariableNode[]::new), always, function)
                    .at(c.line());
        }
    }

    private static ExpressionNode[] parameters(CodeScope scope, String function) {
        if (scope.function() == null || !function.startsWith("func_get_arg")) {
            return new ExpressionNode[0];
        }
        return Stream.of(scope.function().parameters())
                .filter(p -> !p.variadic())
                .map(p -> scope.variable(p.name()))
                .toArray(ExpressionNode[]::new);
    }

    /** The node, null for an ordinary function. */
    static ExpressionNode translate(
            ExpressionTranslator expressions, CodeScope scope, Name name, Expression.Arguments arguments, int line) {
        if (name.kind() == Name.Kind.QUALIFIED || name.kind() == Name.Kind.RELATIVE) {
            return null;
        }
        List<Argument> list = arguments.list();
        for (Argument a : list) {
            if (a.spread() || a.name() != null) {
                return null;
            }
        }
        String lower = name.text().toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "compact", "extract", "get_defined_vars", "func_get_args", "func_num_args", "func_get_arg" -> {
                ExpressionNode[] values = new ExpressionNode[list.size()];
                for (int i = 0; i < values.length; i++) {
                    Expression value = list.get(i).value();
                    values[i] = lower.equals("extract") && i == 0 && ExpressionTranslator.isPlace(value)
                            ? expressions.place(value)
                            : expressions.expression(value);
                    if (lower.equals("compact")
                            && value instanceof Expression.StringLiteral s
                            && !s.value().equals("this")) {
                        // The names are known: they get slots like any other variable.
                        scope.slot(s.value());
                        values[i] = new LiteralNode(PhpString.of(s.value()));
                    }
                }
                yield new ScopeFunctionNode(
                                lower, values, scope.scopeNode(), scope.function(), parameters(scope, lower))
                        .at(line);
            }
            case "assert" ->
                list.isEmpty() || list.size() > 2
                        ? null
                        : new AssertNode(
                                        expressions.expression(list.get(0).value()),
                                        list.size() == 1
                                                ? null
                                                : expressions.expression(
                                                        list.get(1).value()),
                                        "assert("
                                                + PhpPrinter.message(list.get(0).value()) + ")")
                                .at(line);
            default -> null;
        };
    }
}
