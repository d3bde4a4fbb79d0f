package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.VariableScope;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;

/**
 * A variable by name in a scope: {@code $$name}, and in file code the binding operations ({@code =&}, unset) of a variable
 * that also has a slot.
 */
public final class FileVariableNode extends PlaceNode {
    @Child
    private ScopeNode scope;

    private final String name;

    @Child
    private ExpressionNode nameExpression;

    /** A variable; one of {@code name} and {@code nameExpression} is null. */
    public FileVariableNode(ScopeNode scope, String name, ExpressionNode nameExpression) {
        this.scope = scope;
        this.name = name;
        this.nameExpression = nameExpression;
    }

    private String name(VirtualFrame frame) {
        return name != null
                ? name
                : Conversions.toPhpString(nameExpression.execute(frame)).toString();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        String n = name(frame);
        Object v = value(frame, n);
        if (v == null) {
            Frames.request(frame).warning("Undefined variable $" + n);
            return PhpNull.INSTANCE;
        }
        return v;
    }

    private Object value(VirtualFrame frame, String n) {
        if (n.equals("this")) {
            return Frames.self(frame);
        }
        if (n.equals("GLOBALS")) {
            return GlobalsNode.snapshot(Frames.request(frame));
        }
        return scope.execute(frame).value(n);
    }

    @Override
    public Object executeQuiet(VirtualFrame frame) {
        return value(frame, name(frame));
    }

    @Override
    public Object assign(VirtualFrame frame, Object value) {
        String n = name(frame);
        if (n.equals("this")) {
            throw PhpErrors.error("Cannot re-assign $this");
        }
        PhpReference cell = scope.execute(frame).cell(n);
        cell.assign(value);
        return value;
    }

    @Override
    public PhpReference reference(VirtualFrame frame) {
        PhpReference cell = scope.execute(frame).cell(name(frame));
        if (!cell.isDefined()) {
            cell.set(PhpNull.INSTANCE);
        }
        return cell;
    }

    @Override
    public void bind(VirtualFrame frame, PhpReference cell) {
        scope.execute(frame).bind(name(frame), cell);
        rebind(frame);
    }

    @Override
    public void unset(VirtualFrame frame) {
        String n = name(frame);
        VariableScope s = scope.execute(frame);
        PhpReference cell = s.find(n);
        if (cell == null) {
            return;
        }
        s.remove(n);
        rebind(frame);
    }

    private void rebind(VirtualFrame frame) {
        if (phpRoot() instanceof dev.parade.interpreter.nodes.FileRootNode root) {
            root.rebind(frame);
        }
    }

    @Override
    public Object container(VirtualFrame frame) {
        return LocalVariableNode.containerOf(scope.execute(frame).cell(name(frame)));
    }

    @Override
    public Object containerForUnset(VirtualFrame frame) {
        Object v = value(frame, name(frame));
        return v instanceof PhpArray ? container(frame) : v;
    }
}
