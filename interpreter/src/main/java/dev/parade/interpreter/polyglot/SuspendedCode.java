package dev.parade.interpreter.polyglot;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.MaterializedFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpRootNode;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.PhpParser;
import dev.parade.parser.PhpSyntaxException;
import dev.parade.parser.SourceText;
import java.nio.charset.StandardCharsets;

/** What a debugger wants evaluated in a frame of a program that stands: an expression, else statements. */
public final class SuspendedCode {
    private static final String NAME = "debugger";

    private SuspendedCode() {}

    /** Evaluates as eval() would there; answers the value for others. */
    @TruffleBoundary
    public static Object evaluate(String code, PhpRootNode root, MaterializedFrame frame) {
        Frame own = LocalScope.own(root, frame);
        Request request = Frames.request(own);
        String trimmed = code.strip();
        String body = isExpression(trimmed) ? "return " + trimmed + ";" : trimmed + (trimmed.endsWith(";") ? "" : ";");
        Object result = request.engine()
                .loader()
                .eval(
                        request,
                        PhpString.of(body.getBytes(StandardCharsets.UTF_8)),
                        NAME,
                        LocalScope.variables(root, own),
                        own.getArguments()[Frames.SELF],
                        root.scope(),
                        root.function() != null);
        return Inspected.of(result);
    }

    private static boolean isExpression(String code) {
        try {
            PhpParser.parseCode(SourceText.of(NAME, ("return " + code + ";").getBytes(StandardCharsets.UTF_8)));
            return true;
        } catch (PhpSyntaxException statements) {
            return false;
        }
    }
}
