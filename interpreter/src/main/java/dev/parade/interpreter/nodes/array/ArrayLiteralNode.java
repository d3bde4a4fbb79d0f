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
import dev.parade.interpreter.nodes.literal.LiteralNode;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.runtime.Elements;
import dev.parade.interpreter.runtime.Iteration;
import dev.parade.interpreter.values.ArrayKeys;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;

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

    /** Keys that are the same every time, null when they are not known before. */
    private final ArrayKeys fixedKeys;

    // Ways: what the elements are.
    private static final int LONGS = 1;
    private static final int DOUBLES = 2;
    private static final int VALUES = 4;
    private static final int MIXED = 8;
    private static final int HOLDS_ARRAY = 16;
    private static final int HOLDS_OWNED = 32;

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
        fixedKeys = all ? null : fixedKeys(keys, modes);
    }

    /** The keys if all are literals and none comes twice, else null. */
    private static ArrayKeys fixedKeys(ExpressionNode[] keys, Mode[] modes) {
        List<Object> fixed = new ArrayList<>();
        long next = 0;
        for (int i = 0; i < modes.length; i++) {
            if (modes[i] == Mode.VALUE) {
                fixed.add(next++);
            } else if (modes[i] != Mode.KEYED || !(keys[i] instanceof LiteralNode literal)) {
                return null;
            } else if (literal.value() instanceof Long key && key >= 0 && key < Integer.MAX_VALUE) {
                fixed.add(key);
                next = Math.max(next, key + 1);
            } else if (literal.value() instanceof PhpString key && !key.isIntegerKey()) {
                fixed.add(key);
            } else {
                return null;
            }
        }
        return ArrayKeys.of(fixed);
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        if (plain && values.length > 0) {
            return born(frame, executeList(frame));
        }
        if (fixedKeys != null) {
            Object[] elements = evaluate(frame);
            retain(elements);
            return born(frame, fixedKeys.of(elements));
        }
        return executeOther(frame);
    }

    @ExplodeLoop
    private Object executeOther(VirtualFrame frame) {
        PhpArray array = new PhpArray();
        for (int i = 0; i < values.length; i++) {
            switch (modes[i]) {
                case VALUE -> append(array, values[i].execute(frame));
                case KEYED -> {
                    if (keys[i] instanceof LocalVariableNode variable) {
                        // As an operand of the operation that adds the element, a variable is read last.
                        Object value = values[i].execute(frame);
                        boolean absent = variable.isUndefined(frame);
                        Object key = variable.execute(frame);
                        // Only a null that is there is complained about as a key.
                        Elements.writeArray(array, absent ? PhpString.EMPTY : key, value);
                        continue;
                    }
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
        if (Lifetimes.isActive()) {
            Frames.request(frame).lifetimes().watchElements(array);
        }
        return array;
    }

    @ExplodeLoop
    private PhpArray executeList(VirtualFrame frame) {
        Object[] elements = evaluate(frame);
        if (elements[0] instanceof Long) {
            take(LONGS);
            long[] longs = new long[elements.length];
            boolean all = true;
            for (int i = 0; i < elements.length; i++) {
                if (elements[i] instanceof Long l) {
                    longs[i] = l;
                } else {
                    all = false;
                }
            }
            if (all) {
                return PhpArray.ofLongs(longs, longs.length);
            }
            take(MIXED);
        } else if (elements[0] instanceof Double) {
            take(DOUBLES);
            double[] doubles = new double[elements.length];
            boolean all = true;
            for (int i = 0; i < elements.length; i++) {
                if (elements[i] instanceof Double d) {
                    doubles[i] = d;
                } else {
                    all = false;
                }
            }
            if (all) {
                return PhpArray.ofDoubles(doubles, doubles.length);
            }
            take(MIXED);
        } else {
            take(VALUES);
        }
        retain(elements);
        return PhpArray.ofCounted(elements);
    }

    @ExplodeLoop
    private Object[] evaluate(VirtualFrame frame) {
        Object[] elements = new Object[values.length];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = values[i].execute(frame);
            if (elements[i] instanceof PhpArray array && i < elements.length - 1) {
                // A later element's expression may write it in place.
                take(HOLDS_ARRAY);
                array.retain();
            }
        }
        if (elements[elements.length - 1] instanceof PhpArray array) {
            take(HOLDS_ARRAY);
            array.retain();
        }
        return elements;
    }

    /** Counts the array as an owner of what it holds; of arrays it is one already. */
    @ExplodeLoop
    private void retain(Object[] elements) {
        for (int i = 0; i < elements.length; i++) {
            if (elements[i] instanceof Owned owned && !(owned instanceof PhpArray)) {
                take(HOLDS_OWNED);
                owned.retain();
            }
        }
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
                    // What else refers to an element refers to it in the new array, too.
                    Object v = source.rawAt(p) instanceof PhpReference cell && cell.owners() > 1
                            ? cell
                            : source.valueAt(p);
                    if (source.isStringKeyAt(p)) {
                        array.putRaw(source.stringKeyAt(p), v);
                    } else {
                        append(array, v);
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
                String message = PhpErrors.notUnpackable(request.level(), PhpErrors.valueName(from));
                throw from instanceof PhpObject ? PhpErrors.typeError(message) : PhpErrors.error(message);
            }
        }
    }
}
