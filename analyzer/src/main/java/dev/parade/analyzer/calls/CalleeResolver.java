package dev.parade.analyzer.calls;

import dev.parade.analyzer.builtins.BuiltinEffects;
import dev.parade.analyzer.builtins.BuiltinFunction;
import dev.parade.analyzer.effects.CallTarget;
import dev.parade.analyzer.effects.ClassType;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.Value;
import dev.parade.analyzer.program.ClassHierarchy;
import dev.parade.analyzer.program.ClassInfo;
import dev.parade.analyzer.program.CodeUnit;
import dev.parade.analyzer.program.ProgramIndex;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what a call can reach. */
public final class CalleeResolver {
    private final ProgramIndex index;
    private final ClassHierarchy hierarchy;
    private final BuiltinEffects builtins;
    private final boolean alone;

    /** {@code alone}: the program is a part only, an unknown function may exist and becomes an obligation. */
    public CalleeResolver(ProgramIndex index, ClassHierarchy hierarchy, BuiltinEffects builtins, boolean alone) {
        this.index = index;
        this.hierarchy = hierarchy;
        this.builtins = builtins;
        this.alone = alone;
    }

    /** A function by full name; {@code fallback} may be null. */
    public Callees function(String name, String fallback) {
        Callees callees = new Callees();
        function(name, fallback, callees);
        return callees;
    }

    private void function(String name, String fallback, Callees callees) {
        for (String candidate : fallback == null ? List.of(name) : List.of(name, fallback)) {
            String plain = candidate.startsWith("\\") ? candidate.substring(1) : candidate;
            List<CodeUnit> units = index.functions(plain);
            units.forEach(unit -> callees.add(unit, Value.NOTHING));
            // Both: the program may declare what the builtins have only where they lack it.
            BuiltinFunction builtin = builtins.function(plain);
            if (builtin != null) {
                callees.add(builtin, Value.NOTHING);
            }
            if (!units.isEmpty() || builtin != null) {
                return;
            }
        }
        if (alone) {
            callees.owe("the function " + (fallback == null ? name : fallback) + "() is pure");
        } else {
            callees.unknown((fallback == null ? name : fallback) + "()");
        }
    }

    /** A method of whatever the receiver is. */
    public Callees method(Value receiver, String name) {
        Callees callees = new Callees();
        method(receiver, name, callees);
        return callees;
    }

    private void method(Value receiver, String name, Callees callees) {
        if (receiver.can(Value.OBJECT)) {
            for (ClassType type : receiver.classes()) {
                if (type.isClosure()) {
                    closureMethod(receiver, name, callees);
                } else {
                    methodOf(type, receiver, name, callees);
                }
            }
        }
        if (receiver.can(Value.ANY_OBJECT) || !receiver.can(Value.OBJECT)) {
            callees.owe("the method " + name + "() found at run time is pure");
        }
    }

    private void closureMethod(Value receiver, String name, Callees callees) {
        if (name.equalsIgnoreCase("__invoke")) {
            value(receiver, callees);
        } else {
            callees.owe("the closure given to Closure::" + name + "() is pure");
        }
    }

    private void methodOf(ClassType type, Value receiver, String name, Callees callees) {
        Value self = new Value(Value.OBJECT, 0, Set.of(type), receiver.roots(), Set.of(), Set.of());
        ClassHierarchy.Methods methods = hierarchy.methods(type.name(), name, type.exact());
        boolean missing = !methods.declared() && methods.unknownAncestor() == null;
        if (missing && isEnumMethod(type.name(), name)) {
            return;
        }
        if (missing) {
            ClassHierarchy.Methods magic = hierarchy.methods(type.name(), "__call", type.exact());
            if (magic.declared()) {
                callees.magic();
                add(magic, type.name(), "__call", self, callees);
                return;
            }
        }
        add(methods, type.name(), name, self, callees);
    }

    private void add(ClassHierarchy.Methods methods, String className, String name, Value self, Callees callees) {
        methods.units().forEach(unit -> callees.add(unit, self));
        methods.builtins().forEach(builtin -> callees.add(builtin, self));
        String shown = display(className) + "::" + name + "()";
        if (methods.unknownAncestor() != null) {
            callees.owe(shown + " is pure (" + methods.unknownAncestor() + " is not among the analysed files)");
        } else if (methods.open()) {
            callees.oweOnly("there is no override of " + shown + " outside of the analysed files");
        } else if (methods.units().isEmpty() && methods.builtins().isEmpty() && methods.declared()) {
            callees.owe("the implementation of " + shown + " is pure");
        }
    }

    private String display(String className) {
        List<ClassInfo> known = index.classes(className);
        return known.isEmpty() ? className : known.get(0).displayName();
    }

    /** {@code Class::name()}; not exact for {@code static::}; the receiver is what {@code $this} is there, or nothing. */
    public Callees staticMethod(String className, boolean exact, String name, Value receiver) {
        Callees callees = new Callees();
        staticMethod(className, exact, name, receiver, callees);
        return callees;
    }

    private void staticMethod(String className, boolean exact, String name, Value receiver, Callees callees) {
        ClassHierarchy.Methods methods = hierarchy.methods(className, name, exact);
        if (!methods.declared() && methods.unknownAncestor() == null) {
            if (isEnumMethod(className, name)) {
                return;
            }
            for (String magic : List.of("__callStatic", "__call")) {
                ClassHierarchy.Methods found = hierarchy.methods(className, magic, exact);
                if (found.declared()) {
                    callees.magic();
                    add(found, className, magic, receiver, callees);
                }
            }
            if (callees.isMagic()) {
                return;
            }
        }
        add(methods, className, name, receiver, callees);
    }

    private boolean isEnumMethod(String className, String name) {
        return index.classes(className).stream().anyMatch(ClassInfo::isEnum)
                && List.of("cases", "from", "tryfrom").contains(name.toLowerCase(Locale.ROOT));
    }

    /** What runs when the value is called. */
    public Callees value(Value value) {
        Callees callees = new Callees();
        value(value, callees);
        return callees;
    }

    private void value(Value value, Callees callees) {
        value.callables().forEach(target -> target(target, callees));
        if (value.can(Value.STRING)) {
            value.strings().forEach(name -> named(name, callees));
        }
        boolean closure = false;
        if (value.can(Value.OBJECT)) {
            for (ClassType type : value.classes()) {
                closure |= type.isClosure();
                if (!type.isClosure()) {
                    methodOf(type, value, "__invoke", callees);
                }
            }
        }
        boolean indirect = closure || value.can(Value.ANY_OBJECT | Value.STRING | Value.ARRAY);
        for (Subject root : indirect ? value.roots() : Set.<Subject>of()) {
            if (root.isSymbolic()) {
                callees.symbolic(root);
            } else if (root.kind() != Subject.Kind.FRESH || value.can(Value.ANY_OBJECT)) {
                callees.owe("what is called here is pure");
            }
        }
        if (value.can(Value.OPAQUE) || (indirect && callees.isEmpty())) {
            callees.owe("what is called here is pure");
        }
    }

    private void named(String name, Callees callees) {
        int colons = name.indexOf("::");
        if (colons > 0) {
            String className = name.startsWith("\\") ? name.substring(1, colons) : name.substring(0, colons);
            staticMethod(className, true, name.substring(colons + 2), Value.NOTHING, callees);
        } else {
            function(name, null, callees);
        }
    }

    private void target(CallTarget target, Callees callees) {
        switch (target) {
            case CallTarget.OfUnit closure ->
                callees.addClosure(
                        closure.unit(),
                        closure.unit().hasThis()
                                ? Value.object(
                                        new ClassType(closure.unit().owner().name(), false),
                                        closure.foreign() ? Subject.OTHER : Subject.THIS)
                                : Value.NOTHING,
                        closure.foreign());
            case CallTarget.OfFunction named -> function(named.name(), named.fallback(), callees);
            case CallTarget.OfMethod method -> method(method.receiver(), method.method(), callees);
            case CallTarget.OfStatic method ->
                staticMethod(method.className(), method.exact(), method.method(), method.receiver(), callees);
        }
    }

    /** The constructor of a class; empty when it has none. */
    public Callees constructor(ClassType type) {
        Callees callees = new Callees();
        Value self = Value.object(type, Subject.FRESH);
        ClassHierarchy.Methods methods = hierarchy.methods(type.name(), "__construct", type.exact());
        if (methods.declared() || methods.open()) {
            add(methods, type.name(), "__construct", self, callees);
        }
        magicMethod(type, "__destruct", self, callees);
        return callees;
    }

    /** Adds a magic method where a class, or a known subclass, has one; nothing where none has. */
    private void magicMethod(ClassType type, String name, Value self, Callees callees) {
        ClassHierarchy.Methods methods = hierarchy.methods(type.name(), name, type.exact());
        if (methods.declared()) {
            methods.units().forEach(unit -> callees.add(unit, self));
            methods.builtins().forEach(builtin -> callees.add(builtin, self));
        }
    }

    /** A magic method of whatever the value is; what cannot be known becomes an obligation in the given words. */
    public Callees magic(Value value, String name, String obligation) {
        Callees callees = new Callees();
        if (value.can(Value.ANY_OBJECT)) {
            callees.owe(obligation);
        }
        if (value.can(Value.OBJECT)) {
            for (ClassType type : value.classes()) {
                if (!type.isClosure()) {
                    magicMethod(type, name, value, callees);
                    ClassHierarchy.Methods methods = hierarchy.methods(type.name(), name, type.exact());
                    if (methods.open()) {
                        callees.owe(obligation);
                    }
                }
            }
        }
        return callees;
    }
}
