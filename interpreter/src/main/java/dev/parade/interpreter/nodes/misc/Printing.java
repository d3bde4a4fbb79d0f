package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpNode;
import dev.parade.interpreter.nodes.PhpRootNode;
import dev.parade.interpreter.output.OutputBuffers;
import dev.parade.interpreter.runtime.Traces.Location;
import dev.parade.interpreter.values.PhpString;

/** What {@code echo} and {@code print} have in common. */
public final class Printing {
    private Printing() {}

    /** Writes; {@code node} is what prints. */
    public static void print(VirtualFrame frame, PhpNode node, PhpString s) {
        OutputBuffers output = Frames.request(frame).output();
        if (output.isAtStart()) {
            printFirst(output, node, frame.getInt(Frames.LINE), s);
        } else {
            output.write(s);
        }
    }

    @TruffleBoundary
    private static void printFirst(OutputBuffers output, PhpNode node, int line, PhpString s) {
        PhpRootNode root = node.phpRoot();
        if (line > 0 && !root.unit().isInternal()) {
            output.writeFirst(s, new Location(root.file(), line));
        } else {
            output.write(s);
        }
    }
}
