package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** {@code x instanceof C}. A name is never loaded: no object can be of a class that is not there. */
public final class InstanceOfNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    private final String lowerName;

    /** Null when the class is named. */
    @Child
    private ClassRefNode classRef;

    @CompilationFinal
    private PhpClass cachedClass;

    @CompilationFinal
    private boolean cachedAnswer;

    public InstanceOfNode(ExpressionNode operand, String className, ClassRefNode classRef) {
        this.operand = operand;
        this.lowerName = className == null ? null : PhpClass.lower(className);
        this.classRef = classRef;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean evaluateCondition(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        if (classRef instanceof ClassRefNode.Computed computed && operand instanceof LocalVariableNode) {
            // A variable is read when all else is there.
            Object c = computed.value(frame);
            return c instanceof PhpObject || c instanceof PhpString ? isOf(operand.execute(frame), c) : isOf(null, c);
        }
        Object v = operand.execute(frame);
        if (lowerName != null) {
            return v instanceof PhpObject o && test(o.phpClass());
        }
        if (classRef instanceof ClassRefNode.Computed computed) {
            return isOf(v, computed.value(frame));
        }
        PhpClass c = classRef.execute(frame);
        return v instanceof PhpObject o && o.phpClass().isSubclassOf(c);
    }

    private static boolean isOf(Object v, Object c) {
        if (c instanceof PhpObject other) {
            return v instanceof PhpObject o && o.phpClass().isSubclassOf(other.phpClass());
        }
        if (c instanceof PhpString s) {
            String n = PhpClass.lower(s.toString());
            return v instanceof PhpObject o && o.phpClass().isSubclassOfLower(n.startsWith("\\") ? n.substring(1) : n);
        }
        throw PhpErrors.error("Class name must be a valid object or a string");
    }

    private boolean test(PhpClass c) {
        if (c == cachedClass) {
            return cachedAnswer;
        }
        if (cachedClass == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            cachedAnswer = c.isSubclassOfLower(lowerName);
            cachedClass = c;
            return cachedAnswer;
        }
        return c.isSubclassOfLower(lowerName);
    }
}
