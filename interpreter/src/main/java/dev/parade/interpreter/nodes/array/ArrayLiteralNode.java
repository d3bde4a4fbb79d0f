package dev.parade.interpreter.nodes.array;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.runtime.Elements;
import dev.parade.interpreter.runtime.Iteration;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** An array literal that is not constant. */
public final class ArrayLiteralNode extends ExpressionNode {
    /** How an item is added. */
    public enum Mode {
        VALUE,
        KEYED,
        REFERENCE,
        KEYED_REFERENCE,
        SPREAD
    }

    @Children
    private final ExpressionNode[] keys;

    @Children
    private final ExpressionNode[] values;

    @CompilationFinal(dimensions = 1)
    private final Mode[] modes;

    private final boolean plain;

    /** Items; keys has null entries where there is none. */
    public ArrayLiteralNode(ExpressionNode[] keys, ExpressionNode[] values, Mode[] modes) {
        this.keys = keys;
        this.values = values;
        this.modes = modes;
        boolean all = true;
        for (Mode m : modes) {
            all &= m == Mode.VALUE;
        }
        plain = all;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        if (plain && values.length > 0) {
            return born(frame, executeList(frame));
        }
        PhpArray array = new PhpArray();
        for (int i = 0; i < values.length; i++) {
            switch (modes[i]) {
                case VALUE -> append(array, values[i].execute(frame));
                case KEYED -> {
                    Object key = keys[i].execute(frame);
                    Elements.writeArray(array, key, values[i].execute(frame));
                }
                case REFERENCE -> append(array, ((PlaceNode) values[i]).reference(frame));
                case KEYED_REFERENCE -> {
                    Object key = keys[i].execute(frame);
                    Elements.writeArray(array, key, ((PlaceNode) values[i]).reference(frame));
                }
                case SPREAD -> spread(Frames.request(frame), array, values[i].execute(frame));
                default -> throw new IllegalStateException();
            }
        }
        return born(frame, array);
    }

    /** An array that nobody stores lets go of its elements with the statement. */
    private static PhpArray born(VirtualFrame frame, PhpArray array) {
        if (Lifetimes.anyActive) {
            Frames.request(frame).lifetimes().watchElements(array);
        }
        return array;
    }

    @ExplodeLoop
    private PhpArray executeList(VirtualFrame frame) {
        Object first = values[0].execute(frame);
        if (first instanceof Long || first instanceof Double) {
            PhpArray array = new PhpArray();
            array.append(first);
            for (int i = 1; i < values.length; i++) {
                array.append(values[i].execute(frame));
            }
            return array;
        }
        PhpArray array = new PhpArray(values.length);
        array.append(first);
        for (int i = 1; i < values.length; i++) {
            array.append(values[i].execute(frame));
        }
        return array;
    }

    private static void append(PhpArray array, Object value) {
        if (!array.append(value)) {
            throw Elements.cannotAppend();
        }
    }

    @TruffleBoundary
    private static void spread(Request request, PhpArray array, Object from) {
        switch (from) {
            case PhpArray source -> {
                for (int p = source.skipHoles(0); p < source.end(); p = source.skipHoles(p + 1)) {
                    if (source.isStringKeyAt(p)) {
                        array.put(source.stringKeyAt(p), source.valueAt(p));
                    } else {
                        append(array, source.valueAt(p));
                    }
                }
            }
            case PhpObject o
            when o.phpClass().isSubclassOfLower("traversable") -> {
                Iteration it = Iteration.ofObject(request, o, null, false);
                while (it.valid()) {
                    Object v = it.value();
                    Object key = it.key();
                    if (key instanceof PhpString s) {
                        array.put(s, v);
                    } else if (key instanceof Long) {
                        append(array, v);
                    } else {
                        throw PhpErrors.error("Keys must be of type int|string during array unpacking");
                    }
                    it.advanceLater();
                }
                it.close();
            }
            default -> {
                String message = request.level() >= 83
                        ? "Only arrays and Traversables can be unpacked, " + PhpErrors.valueName(from) + " given"
                        : "Only arrays and Traversables can be unpacked";
                throw from instanceof PhpObject ? PhpErrors.typeError(message) : PhpErrors.error(message);
            }
        }
    }
}
