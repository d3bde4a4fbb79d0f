package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.nodes.NodeUtil;
import dev.parade.interpreter.nodes.ExpressionNode;

/**
 * The arguments as written.
 *
 * @param values one expression per argument
 * @param names name of each named argument, null entries for positional ones; null when none is named
 * @param spread which are {@code ...x}; null when none is
 * @param operation whether PHP makes no call of this: traces do not show it
 * @param result what becomes of the result
 */
public record ArgumentList(
        ExpressionNode[] values, String[] names, boolean[] spread, boolean operation, Result result) {
    /** What becomes of the result of a call. */
    public enum Result {
        USED,
        UNUSED,
        /** That of the function which the called function is given to call. */
        UNUSED_OF_CALLABLE
    }

    /** Arguments of an ordinary call. */
    public ArgumentList(ExpressionNode[] values, String[] names, boolean[] spread) {
        this(values, names, spread, false, Result.USED);
    }

    /** The same arguments for what PHP makes no call of. */
    public ArgumentList ofOperation() {
        return new ArgumentList(values, names, spread, true, result);
    }

    /** The same arguments of a call with this result. */
    public ArgumentList with(Result other) {
        return new ArgumentList(values, names, spread, operation, other);
    }

    /** True when how many there are, or where they go, depends on the callee or on values. */
    public boolean isDynamic() {
        return names != null || spread != null;
    }

    ArgumentList copy() {
        ExpressionNode[] copies = new ExpressionNode[values.length];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = NodeUtil.cloneNode(values[i]);
        }
        return new ArgumentList(copies, names, spread, operation, result);
    }
}
