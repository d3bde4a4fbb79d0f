package dev.parade.interpreter.nodes.generator;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.generators.PhpGenerator;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpRootNode;
import dev.parade.interpreter.nodes.StatementNode;

/** A generator's code: runs on the generator's frame from where it stands to the next yield. Answers the completion. */
public final class GeneratorBodyRootNode extends PhpRootNode {
    @Child
    private StatementNode body;

    public GeneratorBodyRootNode(TruffleLanguage<?> language, UserFunction function, StatementNode body) {
        super(language, FrameDescriptor.newBuilder().build(), function.unit(), function);
        this.body = body;
    }

    @Override
    public boolean isGeneratorBody() {
        return true;
    }

    @Override
    public Frame generatorFrame(Frame frame) {
        return ((PhpGenerator) frame.getArguments()[Frames.CALLEE]).frame();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PhpGenerator generator = (PhpGenerator) frame.getArguments()[Frames.CALLEE];
        Request request = Frames.request(frame);
        int depth = request.enterCall();
        try {
            return body.execute(generator.frame());
        } finally {
            request.setDepth(depth);
        }
    }
}
