package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;

/** A class declaration where it is reached; nothing if it was declared early. */
public final class DeclareClassNode extends StatementNode {
    private final ClassTemplate template;

    public DeclareClassNode(ClassTemplate template) {
        this.template = template;
    }

    @Override
    public int execute(VirtualFrame frame) {
        declare(Frames.request(frame));
        return NORMAL;
    }

    @TruffleBoundary
    private void declare(Request request) {
        PhpClass there = request.classes().get(PhpClass.lower(template.name()));
        if (there == null || there.declaration() != template.body()) {
            request.engine().classOperations().declare(request, template);
        }
    }
}
