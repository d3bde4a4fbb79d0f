package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** {@code $GLOBALS['name']}: the global variable itself. */
public final class GlobalScopeNode extends PlaceNode {
    @Child
    private ExpressionNode name;

    public GlobalScopeNode(ExpressionNode name) {
        this.name = name;
    }

    private String name(VirtualFrame frame) {
        return Conversions.toPhpString(name.execute(frame)).toString();
    }

    private static PhpReference find(VirtualFrame frame, String n) {
        PhpArray g = Frames.request(frame).globals();
        int p = g.findKey(PhpString.of(n));
        return p < 0 ? null : g.referenceAt(p);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        String n = name(frame);
        PhpReference cell = find(frame, n);
        Object v = cell == null ? null : cell.getOrUndefined();
        if (v == null) {
            if (n.equals("GLOBALS")) {
                return GlobalsNode.snapshot(Frames.request(frame));
            }
            Frames.request(frame).warning("Undefined global variable $" + n);
            return PhpNull.INSTANCE;
        }
        return v;
    }

    @Override
    public Object executeQuiet(VirtualFrame frame) {
        PhpReference cell = find(frame, name(frame));
        return cell == null ? null : cell.getOrUndefined();
    }

    @Override
    public Object assign(VirtualFrame frame, Object value) {
        Frames.request(frame).global(name(frame)).assign(value);
        return value;
    }

    @Override
    public PhpReference reference(VirtualFrame frame) {
        PhpReference cell = Frames.request(frame).global(name(frame));
        if (!cell.isDefined()) {
            cell.set(PhpNull.INSTANCE);
        }
        return cell;
    }

    @Override
    public void bind(VirtualFrame frame, PhpReference cell) {
        Frames.request(frame).globalScope().replace(name(frame), cell);
    }

    @Override
    public void unset(VirtualFrame frame) {
        Frames.request(frame).globalScope().removeFromElsewhere(name(frame));
    }

    @Override
    public Object container(VirtualFrame frame) {
        return LocalVariableNode.containerOf(Frames.request(frame).global(name(frame)));
    }

    @Override
    public Object containerForUnset(VirtualFrame frame) {
        PhpReference cell = find(frame, name(frame));
        Object v = cell == null ? null : cell.getOrUndefined();
        return v instanceof PhpArray ? LocalVariableNode.containerOf(cell) : v;
    }
}
