package dev.parade.interpreter.nodes.call;

import dev.parade.interpreter.functions.PhpFunction;

/** What a call site falls back to when it has seen too many functions. */
final class GenericTargetNode extends DynamicTargetNode {
    GenericTargetNode(ArgumentList list, boolean strictTypes) {
        super(list, null, strictTypes);
    }

    @Override
    boolean accepts(PhpFunction f) {
        return true;
    }
}
