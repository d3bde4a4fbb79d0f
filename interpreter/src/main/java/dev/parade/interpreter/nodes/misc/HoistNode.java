package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Name;
import java.util.List;

/** Declares what a file declares at its top level before its code runs. */
public final class HoistNode extends StatementNode {
    private final List<UserFunction> functions;
    private final List<ClassTemplate> classes;

    public HoistNode(List<UserFunction> functions, List<ClassTemplate> classes) {
        this.functions = functions;
        this.classes = classes;
    }

    /** True when there is nothing to declare. */
    public boolean isEmpty() {
        return functions.isEmpty() && classes.isEmpty();
    }

    @Override
    public int execute(VirtualFrame frame) {
        declare(Frames.request(frame));
        return NORMAL;
    }

    /** Declares it all. */
    @TruffleBoundary
    public void declare(Request request) {
        for (UserFunction f : functions) {
            DeclareFunctionNode.declare(request, f);
        }
        for (ClassTemplate c : classes) {
            if (canBindEarly(request, c)) {
                request.engine().classOperations().declareEarly(request, c);
            }
        }
    }

    /**
     * PHP declares early what has no interfaces (those that are implied included) and no traits, if its parent is there
     * already. No autoloader runs for it.
     */
    private static boolean canBindEarly(Request request, ClassTemplate c) {
        ClassBody body = c.body();
        if (request.classes().get(PhpClass.lower(c.name())) != null
                || body.kind() == ClassBody.Kind.ENUM
                || !body.interfaces().isEmpty()
                || body.kind() == ClassBody.Kind.INTERFACE && !body.parents().isEmpty()) {
            return false;
        }
        for (Member m : body.members()) {
            if (m instanceof Member.TraitUse
                    || m instanceof Member.Method method
                            && method.name().equalsIgnoreCase("__toString")
                            && body.kind() != ClassBody.Kind.TRAIT) {
                return false;
            }
        }
        for (Name n : body.parents()) {
            if (request.findClass(n.resolved(), false) == null) {
                return false;
            }
        }
        return true;
    }
}
