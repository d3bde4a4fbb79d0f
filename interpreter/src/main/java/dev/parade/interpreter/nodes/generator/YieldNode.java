package dev.parade.interpreter.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.generators.PhpGenerator;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpNull;

/** {@code yield}, brought to statement position: what it is worth lies in a slot afterwards. */
public final class YieldNode extends StatementNode {
    @Child
    private ExpressionNode key;

    @Child
    private ExpressionNode value;

    private final int generatorSlot;
    private final int stateSlot;
    private final int resultSlot;

    /** A yield; key and value may be null. */
    public YieldNode(ExpressionNode key, ExpressionNode value, int generatorSlot, int stateSlot, int resultSlot) {
        this.key = key;
        this.value = value;
        this.generatorSlot = generatorSlot;
        this.stateSlot = stateSlot;
        this.resultSlot = resultSlot;
    }

    @Override
    public int execute(VirtualFrame frame) {
        PhpGenerator generator = (PhpGenerator) frame.getObject(generatorSlot);
        if (frame.getLong(stateSlot) == 0) {
            Object k = key == null ? null : key.execute(frame);
            Object v = value == null ? PhpNull.INSTANCE : value.execute(frame);
            if (k == null) {
                generator.yielded(v);
            } else {
                generator.yielded(k, v);
            }
            frame.setLong(stateSlot, 1);
            return YIELD;
        }
        frame.setLong(stateSlot, 0);
        Object sent = generator.resume();
        Object old = frame.getObject(resultSlot);
        Owned.retain(sent);
        frame.setObject(resultSlot, sent);
        Owned.release(old);
        return NORMAL;
    }
}
