package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.NamedExtras;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpNode;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;

/** Arguments of a call that ends in {@code __call}: all by value, in an array, named ones with their names. */
final class MagicArgumentsNode extends PhpNode {
    @Children
    private final ExpressionNode[] values;

    private final boolean[] spread;
    private final String[] names;

    MagicArgumentsNode(ArgumentList list) {
        this.values = list.values();
        this.spread = list.spread();
        this.names = list.names();
    }

    @ExplodeLoop
    PhpArray evaluate(VirtualFrame frame) {
        Object[] result = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = values[i].execute(frame);
            if (spread != null && spread[i] && !(result[i] instanceof PhpArray)) {
                result[i] = Callables.toList(Frames.request(frame), result[i]);
            }
        }
        return spread == null && names == null ? PhpArray.ofList(result) : collect(result);
    }

    @TruffleBoundary
    private PhpArray collect(Object[] all) {
        PhpArray array = new PhpArray();
        for (int i = 0; i < all.length; i++) {
            if (spread != null && spread[i]) {
                PhpArray elements = (PhpArray) all[i];
                for (int p = elements.skipHoles(0); p < elements.end(); p = elements.skipHoles(p + 1)) {
                    if (elements.isStringKeyAt(p)) {
                        name(array, elements.stringKeyAt(p), elements.valueAt(p));
                    } else {
                        array.append(elements.valueAt(p));
                    }
                }
            } else if (names != null && names[i] != null) {
                name(array, PhpString.of(names[i]), all[i]);
            } else {
                array.append(all[i]);
            }
        }
        return array;
    }

    private static void name(PhpArray array, PhpString name, Object value) {
        if (array.getKey(name) != null) {
            throw PhpErrors.error("Named parameter $" + name + " overwrites previous argument");
        }
        array.put(name, value);
    }

    /** Arguments that may end with named ones, in one array. */
    @TruffleBoundary
    static PhpArray array(Object[] args) {
        if (args.length == 0 || !(args[args.length - 1] instanceof NamedExtras extras)) {
            return PhpArray.ofList(args);
        }
        PhpArray array = new PhpArray();
        for (int i = 0; i < args.length - 1; i++) {
            array.append(args[i]);
        }
        PhpArray named = extras.values();
        for (int p = named.skipHoles(0); p < named.end(); p = named.skipHoles(p + 1)) {
            array.putRaw(named.keyAt(p), named.rawAt(p));
        }
        return array;
    }

    /** The other way round: an array's elements as arguments, those with string keys as named ones. */
    @TruffleBoundary
    static Object[] list(PhpArray array) {
        List<Object> list = new ArrayList<>();
        PhpArray named = null;
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            if (array.isStringKeyAt(p)) {
                named = named == null ? new PhpArray() : named;
                named.putRaw(array.stringKeyAt(p), array.rawAt(p));
            } else if (named != null) {
                throw PhpErrors.error("Cannot use positional argument after named argument");
            } else {
                list.add(array.rawAt(p));
            }
        }
        if (named != null) {
            list.add(new NamedExtras(named));
        }
        return list.toArray();
    }
}
