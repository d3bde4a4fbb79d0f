package dev.parade.interpreter.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.generators.PhpGenerator;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpRootNode;
import dev.parade.interpreter.nodes.StatementNode;

/** What a call of a generator function does: takes the arguments and makes the generator. */
public final class GeneratorRootNode extends PhpRootNode {
    @Children
    private final StatementNode[] prologue;

    private final RootCallTarget body;
    private final int generatorSlot;

    @CompilationFinal(dimensions = 1)
    private final int[] ownedSlots;

    /** With a finally block around a yield, the generator's death shows. */
    private final boolean hasFinally;

    /** A root; the generator itself lies in {@code generatorSlot} of its frame, for its yields. */
    public GeneratorRootNode(
            TruffleLanguage<?> language,
            FrameDescriptor descriptor,
            UserFunction function,
            StatementNode[] prologue,
            RootCallTarget body,
            int generatorSlot,
            int[] ownedSlots,
            boolean hasFinally) {
        super(language, descriptor, function.unit(), function);
        this.prologue = prologue;
        this.body = body;
        this.generatorSlot = generatorSlot;
        this.ownedSlots = ownedSlots;
        this.hasFinally = hasFinally;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        frame.setInt(Frames.LINE, function().line());
        for (StatementNode s : prologue) {
            s.execute(frame);
        }
        return make(Frames.request(frame), frame.materialize());
    }

    @TruffleBoundary
    private PhpGenerator make(Request request, MaterializedFrame frame) {
        PhpGenerator generator = new PhpGenerator(
                request.builtinClass("Generator"), request.objectIds().take(), function(), frame, body, ownedSlots);
        frame.setObject(generatorSlot, generator);
        if (hasFinally) {
            generator.watchEnd();
            request.lifetimes().unended(generator);
        }
        request.born(generator);
        return generator;
    }
}
