package dev.parade.interpreter.nodes;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.functions.UserFunction;

/** Root of a tree: a function's or a file's code. */
public abstract class PhpRootNode extends RootNode {
    private final SourceUnit unit;
    private final UserFunction function;

    /**
     * A root.
     *
     * @param function null for file code
     */
    protected PhpRootNode(
            TruffleLanguage<?> language, FrameDescriptor descriptor, SourceUnit unit, UserFunction function) {
        super(language, descriptor);
        this.unit = unit;
        this.function = function;
    }

    /** The file, as {@code __FILE__} gives it. */
    public final String file() {
        return unit.file();
    }

    public final SourceUnit unit() {
        return unit;
    }

    /** The function; null for file code. */
    public final UserFunction function() {
        return function;
    }

    /** The class whose private members the code may use, null for none. */
    public PhpClass scope() {
        return function == null ? null : function.scope();
    }

    /** True for the code of a generator, which runs on a frame of the generator's own. */
    public boolean isGeneratorBody() {
        return false;
    }

    /** The generator's own frame. */
    public Frame generatorFrame(Frame frame) {
        return frame;
    }

    /** A section for a line of the file. */
    public final SourceSection lineSection(int line) {
        return unit.lineSection(line);
    }

    @Override
    public SourceSection getSourceSection() {
        return function == null ? unit.wholeSection() : unit.section(function.line(), function.endLine());
    }

    @Override
    protected boolean isInstrumentable() {
        return unit.source() != null;
    }

    @Override
    public boolean isInternal() {
        return unit.isInternal();
    }

    @Override
    public String getName() {
        return function == null ? "{main}" : function.toString();
    }

    /** What traces of the compiler call this code. */
    @Override
    public String toString() {
        return getName();
    }

    @Override
    public boolean isCloningAllowed() {
        return true;
    }
}
