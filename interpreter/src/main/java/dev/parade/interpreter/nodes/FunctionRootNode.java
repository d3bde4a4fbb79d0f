package dev.parade.interpreter.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.call.ParameterNode;
import dev.parade.interpreter.nodes.control.Jump;
import dev.parade.interpreter.runtime.Exceptions;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;
import java.util.function.Consumer;

/** A function's code: takes the arguments into slots, runs the body, lets go of the variables. */
public final class FunctionRootNode extends PhpRootNode {
    @Children
    private final StatementNode[] prologue;

    @Child
    private StatementNode body;

    @Child
    private ReturnCheckNode returnCheck;

    private static final int WATCHED = 1;
    private static final int DUE = 2;

    /** The ways through this node that were taken; see {@code PhpNode.take}. */
    @CompilationFinal
    private int ways;

    /** The slot of a parameter that collects references, -1 for none. */
    private final int restSlot;

    /** Slots of variables and temporaries that may own something. */
    @CompilationFinal(dimensions = 1)
    private final int[] ownedSlots;

    /**
     * A root.
     *
     * @param returnCheck null for a function without a return type
     */
    public FunctionRootNode(
            TruffleLanguage<?> language,
            FrameDescriptor descriptor,
            UserFunction function,
            StatementNode[] prologue,
            StatementNode body,
            ReturnCheckNode returnCheck,
            int[] ownedSlots) {
        super(language, descriptor, function.unit(), function);
        this.prologue = prologue;
        this.body = body;
        this.returnCheck = returnCheck;
        this.ownedSlots = ownedSlots;
        int rest = -1;
        for (StatementNode s : prologue) {
            if (s instanceof ParameterNode p && p.collectsReferences()) {
                rest = p.slot();
            }
        }
        this.restSlot = rest;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Request request = Frames.request(frame);
        int depth = request.enterCall();
        Object result;
        try {
            begin(frame);
            int completion = run(frame);
            result = completion == StatementNode.RETURN ? frame.getObject(Frames.RESULT) : nothing(frame, request);
            if (returnCheck != null) {
                if (completion != StatementNode.RETURN) {
                    frame.setInt(Frames.LINE, function().endLine());
                }
                result = returnCheck.check(frame, result, completion == StatementNode.RETURN);
            }
        } catch (Throwable t) {
            leave(frame);
            releaseSlots(frame);
            if (Lifetimes.isActive()) {
                endsThrowing(request, depth, t);
            }
            request.setDepth(depth);
            throw t;
        }
        if (Lifetimes.isActive()) {
            endWatched(frame, request, depth, result);
        } else {
            letGo(frame, result);
            request.setDepth(depth);
        }
        return result;
    }

    private int run(VirtualFrame frame) {
        try {
            return body.execute(frame);
        } catch (Jump.Return e) {
            return StatementNode.RETURN;
        }
    }

    /** What destructors throw while an exception leaves the function has that one behind it. */
    @TruffleBoundary
    private static void endsThrowing(Request request, int depth, Throwable thrown) {
        try {
            request.lifetimes().functionEnds();
        } catch (PhpThrow later) {
            request.setDepth(depth);
            if (thrown instanceof PhpThrow earlier && !request.lifetimes().isEnding()) {
                Exceptions.chain(later.object(), earlier.object());
            }
            throw later;
        }
    }

    /** What the function is worth that ends without a return. */
    private Object nothing(VirtualFrame frame, Request request) {
        if (!function().returnsReference() || returnCheck != null && !returnCheck.isVoid()) {
            return PhpNull.INSTANCE;
        }
        frame.setInt(Frames.LINE, function().endLine());
        request.notice("Only variable references should be returned by reference");
        return new PhpReference(PhpNull.INSTANCE);
    }

    /** The end of a call whose request can see values die: the result must outlive the variables. */
    private void endWatched(VirtualFrame frame, Request request, int depth, Object result) {
        take(WATCHED);
        Owned.retain(result);
        leave(frame);
        releaseSlots(frame);
        if (request.lifetimes().isDue(null)) {
            take(DUE);
            request.lifetimes().functionEnds();
        }
        request.setDepth(depth);
        if (result instanceof Owned o) {
            o.releaseInFlight();
            request.lifetimes().inFlight(o);
        }
    }

    /** From here on only destructors run, and their caller is the caller of this function. */
    private static void leave(VirtualFrame frame) {
        frame.setInt(Frames.LINE, Frames.LEFT);
        frame.setObject(Frames.BUILTIN, null);
    }

    private void take(int way) {
        if ((ways & way) == 0) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            ways |= way;
        }
    }

    @ExplodeLoop
    private void begin(VirtualFrame frame) {
        frame.setInt(Frames.LINE, function().line());
        for (StatementNode s : prologue) {
            s.execute(frame);
        }
    }

    /** Hands over what a call's variables own, its frame looked at from outside. */
    public void forEachOwned(Frame frame, Consumer<Owned> sink) {
        for (int slot : ownedSlots) {
            if (frame.isObject(slot) && frame.getObject(slot) instanceof Owned owned) {
                sink.accept(owned);
            }
        }
    }

    @ExplodeLoop
    private void releaseSlots(VirtualFrame frame) {
        for (int slot : ownedSlots) {
            if (mayOwn(frame, slot)) {
                Owned.release(frame.getObject(slot));
            }
        }
    }

    /** The same where nobody is told of what dies. */
    @ExplodeLoop
    private void letGo(VirtualFrame frame, Object result) {
        for (int slot : ownedSlots) {
            if (mayOwn(frame, slot) && frame.getObject(slot) instanceof Owned o) {
                if (slot == restSlot) {
                    letGoRest(o, result);
                }
                o.releaseInFlight();
            }
        }
    }

    /** References that were collected for this call alone are held by their variables only again. */
    @TruffleBoundary
    private static void letGoRest(Owned held, Object result) {
        Object content = held instanceof PhpReference cell && cell.owners() == 1 ? cell.get() : held;
        if (content instanceof PhpArray rest && rest.owners() == 1 && rest != result && held != result) {
            rest.releaseElements();
        }
    }

    /** A slot that has only ever held ints, or floats, owns nothing; its kind never turns back. */
    private static boolean mayOwn(VirtualFrame frame, int slot) {
        FrameSlotKind kind = frame.getFrameDescriptor().getSlotKind(slot);
        return kind != FrameSlotKind.Long && kind != FrameSlotKind.Double && frame.isObject(slot);
    }
}
