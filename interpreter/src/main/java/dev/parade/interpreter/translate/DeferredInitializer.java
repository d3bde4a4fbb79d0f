package dev.parade.interpreter.translate;

import com.oracle.truffle.api.RootCallTarget;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.Initializer;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.literal.LiteralNode;
import dev.parade.parser.ast.Expression;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A constant expression of a class body, translated when it is first needed, once per class it is evaluated in. */
public final class DeferredInitializer implements Initializer {
    private final Translator translator;
    private final Expression expression;
    private final SourceUnit unit;
    private final Map<PhpClass, RootCallTarget> targets = new ConcurrentHashMap<>();
    private Object constant;
    private boolean checked;

    DeferredInitializer(Translator translator, Expression expression, SourceUnit unit) {
        this.translator = translator;
        this.expression = expression;
        this.unit = unit;
    }

    /** The syntax. */
    public Expression expression() {
        return expression;
    }

    @Override
    public Object evaluate(Request request, PhpClass scope) {
        Object known = constantOrNull();
        if (known != null) {
            return known;
        }
        RootCallTarget target = targets.computeIfAbsent(scope, c -> translator.initializer(expression, unit, c));
        return target.call(Frames.arguments(request, null, scope, new Object[0]));
    }

    @Override
    public Object constantOrNull() {
        if (!checked) {
            if (translator.literal(expression, unit) instanceof LiteralNode literal) {
                constant = literal.value();
            }
            checked = true;
        }
        return constant;
    }
}
