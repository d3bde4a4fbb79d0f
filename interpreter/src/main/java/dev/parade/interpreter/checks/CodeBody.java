package dev.parade.interpreter.checks;

import dev.parade.interpreter.classes.TypeConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The function, or the file's own code, that is being compiled: loops, labels, jumps, what may be returned. */
final class CodeBody {
    enum Kind {
        FILE,
        FUNCTION,
        METHOD,
        CLOSURE,
        HOOK
    }

    /** A loop or switch. */
    record Loop(Loop parent, boolean isSwitch, Finally within) {}

    /** A finally block. */
    record Finally(Finally parent) {
        static boolean encloses(Finally outer, Finally inner) {
            for (Finally f = inner; f != null; f = f.parent()) {
                if (f == outer) {
                    return true;
                }
            }
            return outer == null;
        }
    }

    /** A place that jumps start at or lead to. */
    record Place(Loop loop, Finally within) {}

    /** A goto whose label is looked for when the whole body is known. */
    record Jump(String label, Place from, int line) {}

    final Kind kind;
    final ClassScope owner;
    /** Declared return type, null for none. */
    final TypeConstraint returns;

    final boolean generator;
    final boolean byReference;
    final Map<String, Place> labels = new HashMap<>();
    final List<Jump> jumps = new ArrayList<>(0);
    final Set<String> statics = new HashSet<>();
    Loop loop;
    Finally within;
    /** Name of the hooked property and of the hook, null elsewhere. */
    String property;

    String hook;
    /** What closures in it are named after: the function, the method, the closure, or (null) the file. */
    String closurePrefix;

    CodeBody(Kind kind, ClassScope owner, TypeConstraint returns, boolean generator, boolean byReference) {
        this.kind = kind;
        this.owner = owner;
        this.returns = returns;
        this.generator = generator;
        this.byReference = byReference;
    }

    /** Whether self and parent are known here: not in files, which are included anywhere, in closures, and in traits. */
    boolean isScopeKnown() {
        if (kind == Kind.CLOSURE) {
            return false;
        }
        return owner == null ? kind != Kind.FILE : !owner.isTrait();
    }

    Place here() {
        return new Place(loop, within);
    }
}
