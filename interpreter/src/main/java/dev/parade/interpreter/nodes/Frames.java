package dev.parade.interpreter.nodes;

import com.oracle.truffle.api.frame.Frame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.values.PhpObject;

/** Layout of frames and of the arguments of call targets. */
public final class Frames {
    /** Argument: the {@link Request}. */
    public static final int REQUEST = 0;
    /** Argument: the {@link PhpClosure} that runs, null for a named function. For file code: the variable scope. */
    public static final int CALLEE = 1;
    /** Argument: {@code $this} (a {@link PhpObject}), the class of a static call (a {@link PhpClass}), or null. */
    public static final int SELF = 2;
    /** Argument: null, or the frame that compiled code of a loop has taken over from. */
    public static final int PARENT = 3;
    /** First argument of the PHP call. */
    public static final int FIRST = 4;

    /** Slot: the value being returned, or the label of a goto. */
    public static final int RESULT = 0;

    /** Slot: the line that runs. */
    public static final int LINE = 1;
    /** Slot: the {@link BuiltinFrame} of the builtin that this frame is calling, or null. */
    public static final int BUILTIN = 2;

    /** In {@link #LINE}: the function has ended, only its variables are still let go of. */
    public static final int LEFT = -1;
    /** Slot: variables of a function that have no slot of their own, by name, or null. */
    public static final int EXTRAS = 3;

    /** What the descriptor says of a slot of a variable, which has its name. */
    public static final Object VARIABLE = "variable";

    /** Activation of a builtin, or of a method that every enum has, as stack traces show it. */
    public record BuiltinFrame(
            dev.parade.interpreter.functions.PhpFunction function, Object self, Object[] args, boolean operation) {}

    private Frames() {}

    /** The request that runs. */
    public static Request request(Frame frame) {
        return (Request) frame.getArguments()[REQUEST];
    }

    /** The closure that runs. */
    public static PhpClosure closure(Frame frame) {
        return (PhpClosure) frame.getArguments()[CALLEE];
    }

    /** {@code $this}, null where there is none. */
    public static PhpObject self(Frame frame) {
        return frame.getArguments()[SELF] instanceof PhpObject o ? o : null;
    }

    /** What {@code static} means here, null outside of classes. */
    public static PhpClass staticClass(Frame frame) {
        Object self = frame.getArguments()[SELF];
        if (self instanceof PhpObject o) {
            return o.phpClass();
        }
        return (PhpClass) self;
    }

    /** Arguments for a call target. */
    public static Object[] arguments(Request request, Object callee, Object self, Object[] args) {
        Object[] all = new Object[FIRST + args.length];
        all[REQUEST] = request;
        all[CALLEE] = callee;
        all[SELF] = self;
        System.arraycopy(args, 0, all, FIRST, args.length);
        return all;
    }
}
