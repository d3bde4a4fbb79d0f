package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;

/** {@code global $$name}. */
public final class GlobalByNameNode extends ExpressionNode {
    @Child
    private ExpressionNode name;

    @Child
    private ScopeNode scope;

    public GlobalByNameNode(ExpressionNode name, ScopeNode scope) {
        this.name = name;
        this.scope = scope;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        String n = Conversions.toPhpString(name.execute(frame)).toString();
        PhpReference cell = Frames.request(frame).global(n);
        if (!cell.isDefined()) {
            cell.set(PhpNull.INSTANCE);
        }
        scope.execute(frame).bind(n, cell);
        return PhpNull.INSTANCE;
    }
}
