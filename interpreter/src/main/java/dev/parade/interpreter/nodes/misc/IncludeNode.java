package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.VariableScope;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.FileRootNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.local.ScopeNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.ast.Expression.Include.Kind;

/** {@code include} and kin, and {@code eval}. */
public final class IncludeNode extends ExpressionNode {
    @Child
    private ExpressionNode operand;

    @Child
    private ScopeNode scope;

    /** Null for eval. */
    private final Kind kind;

    public IncludeNode(ExpressionNode operand, ScopeNode scope, Kind kind) {
        this.operand = operand;
        this.scope = scope;
        this.kind = kind;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PhpString what = Conversions.toPhpString(operand.execute(frame));
        frame.setInt(Frames.LINE, line());
        Request request = Frames.request(frame);
        VariableScope variables = scope.execute(frame);
        Object self = frame.getArguments()[Frames.SELF];
        Object result = run(request, what, variables, self);
        if (phpRoot() instanceof FileRootNode root) {
            root.rebind(frame);
        }
        return result;
    }

    @TruffleBoundary
    private Object run(Request request, PhpString what, VariableScope variables, Object self) {
        PhpClass classScope = phpRoot().scope();
        boolean inFunction =
                phpRoot().function() != null || (phpRoot() instanceof FileRootNode file && file.isInFunction());
        if (kind == null) {
            String name = phpRoot().file() + "(" + line() + ") : eval()'d code";
            return request.engine().loader().eval(request, what, name, variables, self, classScope, inFunction);
        }
        return request.engine()
                .loader()
                .include(request, what.toString(), kind, phpRoot().file(), variables, self, classScope, inFunction);
    }

    @Override
    public boolean isAssignmentLike() {
        return true;
    }
}
