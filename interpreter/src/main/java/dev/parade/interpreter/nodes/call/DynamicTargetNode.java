package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.runtime.ArgumentBinding;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;

/** A call of one function with named or spread arguments: they are collected, then bound by name and position. */
class DynamicTargetNode extends CallTargetNode {
    private final PhpFunction function;
    private final boolean strictTypes;
    private final String[] names;
    private final boolean[] spread;

    @Children
    private final ExpressionNode[] values;

    DynamicTargetNode(ArgumentList list, PhpFunction function, boolean strictTypes) {
        super(list, function);
        this.function = function;
        this.strictTypes = strictTypes;
        this.values = list.values();
        this.names = list.names();
        this.spread = list.spread();
    }

    @Override
    boolean accepts(PhpFunction f) {
        return f == function;
    }

    @Override
    @ExplodeLoop
    Object call(VirtualFrame frame, PhpFunction f, Object callee, Object self) {
        ArgumentBinding binding = new ArgumentBinding(f);
        for (int i = 0; i < values.length; i++) {
            ExpressionNode value = values[i];
            if (spread != null && spread[i]) {
                binding.spread(Frames.request(frame), spreadValue(frame, f, value), value instanceof PlaceNode);
            } else if (names != null && names[i] != null) {
                int position = f.indexOfParameter(names[i]);
                if (position < 0 && f.isVariadic()) {
                    position = f.parameterCount() - 1;
                }
                binding.named(
                        names[i], evaluate(frame, f, value, position >= 0 && f.isByReference(position), position));
            } else {
                int position = binding.count();
                binding.positional(evaluate(frame, f, value, f.isByReference(position), position));
            }
        }
        frame.setInt(Frames.LINE, line());
        Object[] args = binding.finish();
        beforeCall(frame, f);
        return Invoker.call(frame, f, callee, self, args, strictTypes);
    }

    @TruffleBoundary
    private static RuntimeException noReference(PhpFunction f, int position) {
        return PhpErrors.error(f + "(): Argument #" + (position + 1) + " ($"
                + f.parameterName(Math.min(position, f.parameterCount() - 1))
                + ") could not be passed by reference");
    }

    /** The elements of an array in a place may be passed by reference. */
    private static Object spreadValue(VirtualFrame frame, PhpFunction f, ExpressionNode value) {
        if (value instanceof PlaceNode place
                && !f.takesNoReferences()
                && place.executeQuiet(frame) instanceof PhpArray) {
            return place.container(frame);
        }
        return value.execute(frame);
    }

    private static Object evaluate(
            VirtualFrame frame, PhpFunction f, ExpressionNode value, boolean byReference, int position) {
        if (byReference) {
            if (value instanceof PlaceNode place) {
                return place.reference(frame);
            }
            if (value instanceof ReferenceSource source) {
                Object result = source.executeRaw(frame);
                return result instanceof PhpReference ? result : new PhpReference(result);
            }
            if (!value.isAssignmentLike() && !f.prefersReference(position)) {
                throw noReference(f, position);
            }
            return new PhpReference(value.execute(frame));
        }
        return value.execute(frame);
    }
}
