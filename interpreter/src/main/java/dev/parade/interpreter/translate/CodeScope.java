package dev.parade.interpreter.translate;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.local.CopiedVariableNodeGen;
import dev.parade.interpreter.nodes.local.FileSlotVariableNodeGen;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.nodes.local.LocalVariableNodeGen;
import dev.parade.interpreter.nodes.local.LoopCopies;
import dev.parade.interpreter.nodes.local.ScopeNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The slots of one piece of code while it is translated: a function, or a file's own code. */
final class CodeScope {
    private final FrameDescriptor.Builder builder = FrameDescriptor.newBuilder();
    private final Map<String, Integer> variables = new LinkedHashMap<>();
    private final List<Integer> temporaries = new ArrayList<>();
    private final SourceUnit unit;
    private final UserFunction function;
    private final PhpClass classScope;
    private final boolean fileCode;
    private final int extrasSlot;
    private int statics;
    private boolean constantExpression;
    /** Of the loop that is being translated, null outside of loops and in functions. */
    private LoopCopies copies;

    private final Map<String, Integer> copySlots = new HashMap<>();

    CodeScope(SourceUnit unit, UserFunction function, PhpClass classScope) {
        this.unit = unit;
        this.function = function;
        this.classScope = classScope;
        this.fileCode = function == null;
        int result = builder.addSlot(FrameSlotKind.Object, "return value", null);
        int line = builder.addSlot(FrameSlotKind.Int, "line", null);
        int builtin = builder.addSlot(FrameSlotKind.Object, "builtin", null);
        if (result != Frames.RESULT || line != Frames.LINE || builtin != Frames.BUILTIN) {
            throw new IllegalStateException("frame layout");
        }
        extrasSlot = builder.addSlot(FrameSlotKind.Object, "extras", null);
        if (extrasSlot != Frames.EXTRAS) {
            throw new IllegalStateException("frame layout");
        }
    }

    /** The code is an initial value of a class member or the like. */
    CodeScope ofConstantExpression() {
        constantExpression = true;
        return this;
    }

    /** Whether what is translated next is a constant expression within other code; answers whether it was before. */
    boolean setConstantExpression(boolean on) {
        boolean before = constantExpression;
        constantExpression = on;
        return before;
    }

    boolean isConstantExpression() {
        return constantExpression;
    }

    SourceUnit unit() {
        return unit;
    }

    /** Null for file code. */
    UserFunction function() {
        return function;
    }

    PhpClass classScope() {
        return classScope;
    }

    boolean isFileCode() {
        return fileCode;
    }

    int slot(String name) {
        return variables.computeIfAbsent(name, n -> builder.addSlot(FrameSlotKind.Illegal, n, Frames.VARIABLE));
    }

    LocalVariableNode variable(String name) {
        if (name.startsWith(ExpressionTranslator.TEMP_PREFIX)) {
            int at = Integer.parseInt(name.substring(ExpressionTranslator.TEMP_PREFIX.length()));
            return LocalVariableNodeGen.create(at, name);
        }
        int slot = slot(name);
        if (copies != null) {
            return CopiedVariableNodeGen.create(slot, name, copies.variable(slot, copySlot(name)));
        }
        return fileCode ? FileSlotVariableNodeGen.create(slot, name) : LocalVariableNodeGen.create(slot, name);
    }

    private int copySlot(String name) {
        return copySlots.computeIfAbsent(name, n -> builder.addSlot(FrameSlotKind.Illegal, "copy", null));
    }

    /** Begins the outermost of a nest of loops of file code: answers what copies its variables; null for other loops. */
    LoopCopies beginLoop() {
        if (!fileCode || copies != null) {
            return null;
        }
        copies = new LoopCopies();
        return copies;
    }

    /** Ends what {@link #beginLoop} began; null is ignored. */
    void endLoop(LoopCopies begun) {
        if (begun != null) {
            copies = null;
        }
    }

    /** A slot for a value that the code keeps for itself and that may own something. */
    int temporary() {
        int slot = builder.addSlot(FrameSlotKind.Object, "temporary", null);
        temporaries.add(slot);
        return slot;
    }

    /** A slot for a value whose owner count the code keeps itself. */
    int temporaryUnowned() {
        return builder.addSlot(FrameSlotKind.Object, "temporary", null);
    }

    /** A slot for a number that the code keeps for itself. */
    int counter() {
        return builder.addSlot(FrameSlotKind.Long, "counter", null);
    }

    /** Slots of numbers that a generator's code keeps between yields: they start at 0. */
    private final List<Integer> states = new ArrayList<>();

    /** A slot for where a generator's statement stands. */
    int state() {
        int slot = builder.addSlot(FrameSlotKind.Long, "state", null);
        states.add(slot);
        return slot;
    }

    int[] states() {
        return states.stream().mapToInt(Integer::intValue).toArray();
    }

    ScopeNode scopeNode() {
        return fileCode ? new ScopeNode() : new ScopeNode(variables, extrasSlot);
    }

    Map<String, Integer> variables() {
        return variables;
    }

    int nextStatic() {
        return statics++;
    }

    int staticCount() {
        return statics;
    }

    FrameDescriptor descriptor() {
        return builder.build();
    }

    /** Slots to release when the code ends. */
    int[] ownedSlots() {
        List<Integer> all = new ArrayList<>(variables.values());
        all.addAll(temporaries);
        return all.stream().mapToInt(Integer::intValue).toArray();
    }
}
