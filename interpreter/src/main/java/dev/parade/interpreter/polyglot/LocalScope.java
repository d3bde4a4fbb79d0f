package dev.parade.interpreter.polyglot;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import dev.parade.interpreter.PhpLanguage;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.VariableScope;
import dev.parade.interpreter.generators.PhpGenerator;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpRootNode;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The variables of running code as a debugger sees them: {@code $name}, and {@code $this} where there is one. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
public final class LocalScope implements TruffleObject {
    /** The name of the object whose method runs. */
    public static final String THIS = "$this";

    /** Not listed, since they would hide the program's own; they can be asked for. */
    private static final Set<String> SUPERGLOBALS =
            Set.of("GLOBALS", "_GET", "_POST", "_COOKIE", "_FILES", "_SERVER", "_ENV", "_REQUEST", "_SESSION");

    private final PhpRootNode root;
    private final Request request;
    private final VariableScope variables;
    private final PhpObject self;

    private LocalScope(PhpRootNode root, Request request, VariableScope variables, PhpObject self) {
        this.root = root;
        this.request = request;
        this.variables = variables;
        this.self = self;
    }

    /** The variables of a frame of that code; none where there is no frame. */
    public static LocalScope of(PhpRootNode root, Frame frame) {
        Frame own = own(root, frame);
        return own == null
                ? new LocalScope(root, null, null, null)
                : new LocalScope(root, Frames.request(own), variables(root, own), Frames.self(own));
    }

    /** The object whose method runs on a frame, null for none. */
    public static PhpObject self(PhpRootNode root, Frame frame) {
        Frame own = own(root, frame);
        return own == null ? null : Frames.self(own);
    }

    /** The frame that has the variables: a generator's code has them on the generator's own. */
    public static Frame own(PhpRootNode root, Frame frame) {
        return frame != null && frame.getArguments()[Frames.CALLEE] instanceof PhpGenerator
                ? root.generatorFrame(frame)
                : frame;
    }

    /** The variables of a frame, by name. */
    public static VariableScope variables(PhpRootNode root, Frame frame) {
        return root.function() == null
                ? (VariableScope) frame.getArguments()[Frames.CALLEE]
                : ofFunction(frame.materialize());
    }

    @TruffleBoundary
    private static VariableScope ofFunction(MaterializedFrame own) {
        FrameDescriptor descriptor = own.getFrameDescriptor();
        Map<String, Integer> slots = new LinkedHashMap<>();
        for (int slot = 0; slot < descriptor.getNumberOfSlots(); slot++) {
            if (descriptor.getSlotInfo(slot) == Frames.VARIABLE) {
                slots.put((String) descriptor.getSlotName(slot), slot);
            }
        }
        return new VariableScope.OfFrame(own, slots, Frames.EXTRAS);
    }

    @ExportMessage
    boolean isScope() {
        return true;
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return PhpLanguage.class;
    }

    /** The section of the function's code says that these are a function's variables, not those of a block in it. */
    @ExportMessage
    @TruffleBoundary
    boolean hasSourceLocation() {
        return root.getSourceSection() != null;
    }

    @ExportMessage
    @TruffleBoundary
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        if (!hasSourceLocation()) {
            throw UnsupportedMessageException.create();
        }
        return root.getSourceSection();
    }

    @ExportMessage
    @TruffleBoundary
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return root.getName();
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        PhpArray names = new PhpArray();
        if (self != null) {
            names.append(PhpString.of(THIS));
        }
        if (variables != null) {
            variables.all().keySet().stream()
                    .filter(name -> !SUPERGLOBALS.contains(name))
                    .forEach(name -> names.append(PhpString.of("$" + name)));
        }
        return Inspected.of(names);
    }

    /** The variable's value, Java null when there is none. */
    @TruffleBoundary
    private Object value(String member) {
        if (member.equals(THIS)) {
            return self;
        }
        return variables == null || !member.startsWith("$") ? null : variables.value(member.substring(1));
    }

    @ExportMessage
    boolean isMemberReadable(String member) {
        return value(member) != null;
    }

    @ExportMessage
    Object readMember(String member) throws UnknownIdentifierException {
        Object value = value(member);
        if (value == null) {
            throw UnknownIdentifierException.create(member);
        }
        return Inspected.of(value);
    }

    @ExportMessage
    boolean isMemberModifiable(String member) {
        return !member.equals(THIS) && isMemberReadable(member);
    }

    @ExportMessage
    boolean isMemberInsertable(@SuppressWarnings("unused") String member) {
        return false;
    }

    @ExportMessage
    @TruffleBoundary
    void writeMember(String member, Object value) throws UnknownIdentifierException {
        if (!isMemberModifiable(member)) {
            throw UnknownIdentifierException.create(member);
        }
        PhpReference cell = variables.cell(member.substring(1));
        Crossing.inside(request, () -> {
            cell.assign(Crossing.in(value));
            request.globalScope().lookUp(); // code with copies of the variables must read them anew
            return null;
        });
    }
}
