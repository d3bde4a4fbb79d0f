package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.values.PhpObject;

/** What a property is fetched of in a constant expression: only cases of enums never change. */
public final class EnumOnlyNode extends ExpressionNode {
    @Child
    private ExpressionNode base;

    public EnumOnlyNode(ExpressionNode base) {
        this.base = base;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return check(base.execute(frame));
    }

    @Override
    public Object executeQuiet(VirtualFrame frame) {
        return check(base.executeQuiet(frame));
    }

    private static Object check(Object v) {
        if (v instanceof PhpObject o && o.phpClass().kind() != PhpClass.Kind.ENUM) {
            throw PhpErrors.error("Fetching properties on non-enums in constant expressions is not allowed");
        }
        return v;
    }
}
