package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.nodes.Frames;

/** The class of {@code new class {...}}: declared the first time. */
public final class AnonymousClassNode extends ClassRefNode {
    private final ClassTemplate template;

    public AnonymousClassNode(ClassTemplate template) {
        this.template = template;
    }

    @Override
    public PhpClass execute(VirtualFrame frame) {
        return find(Frames.request(frame));
    }

    @TruffleBoundary
    private PhpClass find(Request request) {
        PhpClass c = request.classes().get(PhpClass.lower(template.name()));
        return c != null ? c : request.engine().classOperations().declare(request, template);
    }
}
