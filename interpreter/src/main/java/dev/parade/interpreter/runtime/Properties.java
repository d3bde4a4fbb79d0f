package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ComputedMembers;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.HashSet;
import java.util.Set;

/** Properties of objects in all their generality: visibility, magic methods, hooks, readonly, types, dynamic ones. */
public final class Properties {
    private static final int SET_VISIBILITY = Modifiers.PRIVATE_SET | Modifiers.PROTECTED_SET | Modifiers.PUBLIC_SET;

    private Properties() {}

    /** The declared property that a name means in code of a scope; null for a dynamic one. Visibility: {@link #isVisible}. */
    @TruffleBoundary
    public static PropertyInfo find(PhpClass c, String name, PhpClass scope) {
        if (scope != null && scope != c) {
            PropertyInfo own = scope.property(name);
            if (own != null && own.isPrivate() && own.declaringClass() == scope && c.isSubclassOf(scope)) {
                return own;
            }
        }
        PropertyInfo info = c.property(name);
        if (info != null && info.isPrivate() && info.declaringClass() != c && info.declaringClass() != scope) {
            // A parent's private property is as good as absent for everybody else.
            return null;
        }
        return info;
    }

    /** True if code of a scope may read the property. */
    public static boolean isVisible(PropertyInfo info, PhpClass scope) {
        if (info.isPublic()) {
            return true;
        }
        if (info.isPrivate()) {
            return info.declaringClass() == scope;
        }
        return Methods.isProtectedVisible(info.prototypeClass(), scope);
    }

    private static boolean isWritable(PropertyInfo info, PhpClass scope) {
        if ((info.flags() & Modifiers.PRIVATE_SET) != 0) {
            return info.declaringClass() == scope;
        }
        if ((info.flags() & Modifiers.PROTECTED_SET) != 0) {
            return Methods.isProtectedVisible(info.prototypeClass(), scope);
        }
        return true;
    }

    private static String visibility(PropertyInfo info) {
        return info.isPrivate() ? "private" : "protected";
    }

    private static String label(PhpObject o, String name) {
        return o.phpClass().name() + "::$" + name;
    }

    private static String label(PropertyInfo info) {
        return info.declaringClass().name() + "::$" + info.name();
    }

    // ---- guards against recursion of magic methods

    private static boolean guard(PhpObject o, String what) {
        @SuppressWarnings("unchecked")
        Set<String> guards = (Set<String>) o.guards();
        if (guards == null) {
            guards = new HashSet<>();
            o.setGuards(guards);
        }
        return guards.add(what);
    }

    private static boolean isGuarded(PhpObject o, String what) {
        if (o.guards() instanceof Set<?> guards && guards.contains(what)) {
            return true;
        }
        // Inside a magic method of the object that a proxy stands for, the proxy's own is not called again.
        PhpObject instance = LazyObjects.instance(o);
        return instance != o && isGuarded(instance, what);
    }

    private static void unguard(PhpObject o, String what) {
        ((Set<?>) o.guards()).remove(what);
    }

    // ---- lazy objects

    /** What to look into instead, once a property of a lazy object is needed; Java null for all other objects. */
    private static PhpObject behind(Request request, PhpObject o, PropertyInfo info) {
        LazyState state = LazyState.of(o);
        if (state == null || state.isRunning() || info != null && !state.isLazy(info.slot())) {
            return null;
        }
        return LazyObjects.initialize(request, o);
    }

    /** Does something again with the object behind a lazy one; a magic method that runs for the one runs for the other. */
    private static <T> T forward(PhpObject o, PhpObject instance, String what, java.util.function.Supplier<T> again) {
        if (instance == o || !isGuarded(o, what) || !guard(instance, what)) {
            return again.get();
        }
        try {
            return again.get();
        } finally {
            unguard(instance, what);
        }
    }

    // ---- reading

    private static Object computed(PhpObject o, String name, boolean quiet) {
        ComputedMembers members = o.phpClass().computedMembers();
        return members == null ? null : members.property(o, name, quiet);
    }

    private static Object computedForWrite(PhpObject o, String name) {
        ComputedMembers members = o.phpClass().computedMembers();
        return members == null ? null : members.propertyForWrite(o, name);
    }

    /** Reads, with everything that can happen. */
    @TruffleBoundary
    public static Object read(Request request, PhpObject o, String name, PhpClass scope) {
        return PhpReference.deref(readRaw(request, o, name, scope));
    }

    /** Reads what is written afterwards: a dynamic property that is missing comes into being before anything is said of it. */
    @TruffleBoundary
    public static Object readForUpdate(Request request, PhpObject o, String name, PhpClass scope) {
        if (isMissing(o, name, scope)) {
            addDynamic(request, o, name, PhpNull.INSTANCE, scope);
            request.warning("Undefined property: " + label(o, name));
            return PhpNull.INSTANCE;
        }
        return read(request, o, name, scope);
    }

    /** Whether nothing answers for a name but a new dynamic property. */
    private static boolean isMissing(PhpObject o, String name, PhpClass scope) {
        PhpClass c = o.phpClass();
        if (c.computedMembers() != null || LazyState.of(o) != null || find(c, name, scope) != null) {
            return false;
        }
        if (o.dynamic() != null && o.dynamic().findKey(PhpString.of(name)) >= 0) {
            return false;
        }
        return c.staticProperty(name) == null && (c.getter() == null || isGuarded(o, "g" + name));
    }

    /** Reads what a hook of the property reads. */
    @TruffleBoundary
    public static Object readBehindHook(Request request, PhpObject o, String name, PhpClass scope) {
        boolean own = guard(o, "h" + name);
        try {
            return read(request, o, name, scope);
        } finally {
            if (own) {
                unguard(o, "h" + name);
            }
        }
    }

    /** The same; a cell where a hook or {@code __get} returned one. */
    @TruffleBoundary
    public static Object readRaw(Request request, PhpObject o, String name, PhpClass scope) {
        Object computed = computed(o, name, false);
        if (computed != null) {
            return computed;
        }
        PropertyInfo info = find(o.phpClass(), name, scope);
        MethodInfo getter = o.phpClass().getter();
        boolean magic = getter != null && !isGuarded(o, "g" + name);
        if (info != null) {
            if (!isVisible(info, scope)) {
                if (magic) {
                    return callGet(request, o, getter, name);
                }
                throw PhpErrors.error("Cannot access " + visibility(info) + " property " + label(o, name));
            }
            MethodInfo hook =
                    info.declaration() == null ? null : info.declaration().getHook();
            if (hook != null && !isGuarded(o, "h" + name)) {
                return callHook(request, o, hook, name);
            }
            if ((info.flags() & Modifiers.VIRTUAL) != 0 && hook == null) {
                throw PhpErrors.error("Property " + label(o, name) + " is write-only");
            }
            Object v = o.slots()[info.slot()];
            if (v == PhpObject.UNINITIALIZED) {
                throw PhpErrors.error("Typed property " + label(info) + " must not be accessed before initialization");
            }
            if (v != null) {
                return v;
            }
            PhpObject behind = behind(request, o, info);
            if (behind != null) {
                return forward(o, behind, "g" + name, () -> readRaw(request, behind, name, scope));
            }
            if (magic) {
                return typedGet(request, o, info, getter);
            }
            if (info.type() != null) {
                throw PhpErrors.error("Typed property " + label(info) + " must not be accessed before initialization");
            }
            request.warning("Undefined property: " + label(o, name));
            return PhpNull.INSTANCE;
        }
        if (!magic) {
            checkStatic(request, o, name, scope);
        }
        if (o.dynamic() != null) {
            int p = o.dynamic().findKey(PhpString.of(name));
            if (p >= 0) {
                return o.dynamic().rawAt(p);
            }
        }
        if (magic) {
            return callGet(request, o, getter, name);
        }
        PhpObject behind = behind(request, o, null);
        if (behind != null) {
            return forward(o, behind, "g" + name, () -> readRaw(request, behind, name, scope));
        }
        PropertyInfo hidden = o.phpClass().property(name);
        checkName(name);
        if (hidden != null && !isVisible(hidden, scope) && hidden.declaringClass() == o.phpClass()) {
            throw PhpErrors.error("Cannot access " + visibility(hidden) + " property " + label(o, name));
        }
        request.warning("Undefined property: " + label(o, name));
        return PhpNull.INSTANCE;
    }

    /** A static property's name is free for a dynamic one, but that is hardly meant. */
    private static void checkStatic(Request request, PhpObject o, String name, PhpClass scope) {
        PropertyInfo fixed = o.phpClass().staticProperty(name);
        PropertyInfo own = scope == null || scope == o.phpClass() ? null : scope.staticProperty(name);
        if (own != null
                && own.isPrivate()
                && own.declaringClass() == scope
                && o.phpClass().isSubclassOf(scope)) {
            request.notice("Accessing static property " + label(o, name) + " as non static");
            return;
        }
        if (fixed == null || fixed.isPrivate() && fixed.declaringClass() != o.phpClass()) {
            return;
        }
        if (!isVisible(fixed, scope)) {
            throw PhpErrors.error("Cannot access " + visibility(fixed) + " property " + label(o, name));
        }
        request.notice("Accessing static property " + label(o, name) + " as non static");
    }

    private static void checkName(String name) {
        if (!name.isEmpty() && name.charAt(0) == 0) {
            throw PhpErrors.error("Cannot access property starting with \"\\0\"");
        }
    }

    private static Object callGet(Request request, PhpObject o, MethodInfo getter, String name) {
        guard(o, "g" + name);
        try {
            return dev.parade.interpreter.nodes.call.Invoker.call(
                    request, getter.function(), null, o, PhpString.of(name));
        } finally {
            unguard(o, "g" + name);
        }
    }

    /** What {@code __get} gives for a declared property that was unset must be of its type. */
    private static Object typedGet(Request request, PhpObject o, PropertyInfo info, MethodInfo getter) {
        Object raw = callGet(request, o, getter, info.name());
        Object value = PhpReference.deref(raw);
        if (info.type() == null || info.type().accepts(value, info.declaringClass())) {
            return raw;
        }
        boolean strict = getter.function() instanceof UserFunction f && f.unit().strictTypes();
        Object coerced = TypeCoercion.coerceParameter(request, info.type(), value, strict, info.declaringClass());
        if (coerced == null) {
            if (request.level() < 83) {
                throw PhpErrors.typeError("Cannot assign " + PhpErrors.typeName(value) + " to property " + label(info)
                        + " of type " + info.type());
            }
            throw PhpErrors.typeError("Value of type " + PhpErrors.valueName(value) + " returned from "
                    + info.declaringClass().name() + "::__get() must be compatible with unset property " + label(info)
                    + " of type " + info.type());
        }
        if (raw instanceof PhpReference cell) {
            cell.assign(coerced);
            return cell;
        }
        return coerced;
    }

    private static Object callHook(Request request, PhpObject o, MethodInfo hook, String name, Object... args) {
        guard(o, "h" + name);
        try {
            return dev.parade.interpreter.nodes.call.Invoker.call(request, hook.function(), null, o, args);
        } finally {
            unguard(o, "h" + name);
        }
    }

    /** What a quiet reading is for, which decides what {@code __isset} and {@code __get} are asked. */
    public enum Quietly {
        /** Whether it is there: {@code __isset} alone. */
        ISSET,
        /** Whether it is empty: {@code __isset}, then {@code __get}. */
        EMPTY,
        /** The value, for ?? and what is inside: the same, but without {@code __isset} {@code __get} is asked at once. */
        VALUE
    }

    /** Reads for isset, empty and ??: Java null when it is not set. */
    @TruffleBoundary
    public static Object readQuiet(Request request, PhpObject o, String name, PhpClass scope, Quietly why) {
        Object computed = computed(o, name, true);
        if (computed != null) {
            return computed;
        }
        PropertyInfo info = find(o.phpClass(), name, scope);
        if (info != null && isVisible(info, scope)) {
            MethodInfo hook =
                    info.declaration() == null ? null : info.declaration().getHook();
            if (hook != null && !isGuarded(o, "h" + name)) {
                return PhpReference.deref(callHook(request, o, hook, name));
            }
            if ((info.flags() & Modifiers.VIRTUAL) != 0 && hook == null) {
                throw PhpErrors.error("Property " + label(o, name) + " is write-only");
            }
            Object v = o.slots()[info.slot()];
            if (v == PhpObject.UNINITIALIZED) {
                return null;
            }
            if (v != null) {
                return PhpReference.deref(v);
            }
            PhpObject behind = behind(request, o, info);
            if (behind != null) {
                return forward(o, behind, "i" + name, () -> readQuiet(request, behind, name, scope, why));
            }
        } else if (info == null && o.dynamic() != null) {
            Object v = o.dynamic().get(PhpString.of(name));
            if (v != null) {
                return v;
            }
        }
        MethodInfo issetter = o.phpClass().issetter();
        if (issetter == null || isGuarded(o, "i" + name)) {
            PhpObject behind = info == null ? behind(request, o, null) : null;
            if (behind != null) {
                return forward(o, behind, "i" + name, () -> readQuiet(request, behind, name, scope, why));
            }
            // Nobody to be asked whether it is there: the value itself is asked for.
            return why == Quietly.VALUE ? magicValue(request, o, info, name, scope) : null;
        }
        guard(o, "i" + name);
        try {
            if (!Conversions.toBoolean(Methods.call(request, o, issetter, PhpString.of(name)))) {
                return null;
            }
        } finally {
            unguard(o, "i" + name);
        }
        return why == Quietly.ISSET ? Boolean.TRUE : magicValue(request, o, info, name, scope);
    }

    /** What {@code __get} answers for a property without a value; Java null where it is missing or runs already. */
    private static Object magicValue(Request request, PhpObject o, PropertyInfo info, String name, PhpClass scope) {
        MethodInfo getter = o.phpClass().getter();
        if (getter == null || isGuarded(o, "g" + name)) {
            return null;
        }
        boolean declared = info != null && isVisible(info, scope);
        return PhpReference.deref(declared ? typedGet(request, o, info, getter) : callGet(request, o, getter, name));
    }

    // ---- writing

    /** Writes, with everything that can happen; answers the value stored. */
    @TruffleBoundary
    public static Object write(
            Request request, PhpObject o, String name, Object value, PhpClass scope, boolean strictTypes) {
        ComputedMembers members = o.phpClass().computedMembers();
        if (members != null && members.assignProperty(o, name, value)) {
            return value;
        }
        PropertyInfo info = find(o.phpClass(), name, scope);
        MethodInfo setter = o.phpClass().setter();
        boolean magic = setter != null && !isGuarded(o, "s" + name);
        if (info != null) {
            if (!isVisible(info, scope)) {
                if (magic) {
                    return callSet(request, o, setter, name, value);
                }
                throw inaccessible(info, o, name, scope);
            }
            Object old = o.slots()[info.slot()];
            if (old == null && !(hasSetHook(info) && !isGuarded(o, "h" + name))) {
                PhpObject behind = behind(request, o, info);
                if (behind != null) {
                    return forward(
                            o, behind, "s" + name, () -> write(request, behind, name, value, scope, strictTypes));
                }
                if (magic) {
                    return callSet(request, o, setter, name, value);
                }
            }
            return writeDeclared(request, o, info, value, scope, strictTypes);
        }
        if (!magic) {
            checkStatic(request, o, name, scope);
        }
        if (o.dynamic() != null) {
            int p = o.dynamic().findKey(PhpString.of(name));
            if (p >= 0) {
                o.dynamicForWrite().putKey(PhpString.of(name), value);
                return value;
            }
        }
        if (magic) {
            return callSet(request, o, setter, name, value);
        }
        PhpObject behind = behind(request, o, null);
        if (behind != null) {
            return forward(o, behind, "s" + name, () -> write(request, behind, name, value, scope, strictTypes));
        }
        addDynamic(request, o, name, value, scope);
        return value;
    }

    private static boolean hasSetHook(PropertyInfo info) {
        return info.declaration() != null && info.declaration().setHook() != null;
    }

    private static RuntimeException inaccessible(PropertyInfo info, PhpObject o, String name, PhpClass scope) {
        if (info.isReadonly() && scope == null && !o.isReadonlyWritable(info.slot())) {
            return PhpErrors.error("Cannot modify " + visibility(info) + " property " + label(o, name));
        }
        return PhpErrors.error("Cannot access " + visibility(info) + " property " + label(o, name));
    }

    private static Object callSet(Request request, PhpObject o, MethodInfo setter, String name, Object value) {
        guard(o, "s" + name);
        try {
            Methods.call(request, o, setter, PhpString.of(name), value);
        } finally {
            unguard(o, "s" + name);
        }
        return value;
    }

    private static Object writeDeclared(
            Request request, PhpObject o, PropertyInfo info, Object value, PhpClass scope, boolean strictTypes) {
        MethodInfo hook = info.declaration() == null ? null : info.declaration().setHook();
        if (!isWritable(info, scope)) {
            throw notWritable(request, o, info, scope);
        }
        if (hook != null && !isGuarded(o, "h" + info.name())) {
            callHook(request, o, hook, info.name(), value);
            return value;
        }
        if ((info.flags() & Modifiers.VIRTUAL) != 0 && !isGuarded(o, "h" + info.name())) {
            throw PhpErrors.error("Property " + label(info) + " is read-only");
        }
        Object old = o.slots()[info.slot()];
        if (info.isReadonly()) {
            if (old != null && old != PhpObject.UNINITIALIZED && !o.isReadonlyWritable(info.slot())) {
                throw PhpErrors.error("Cannot modify readonly property " + label(info));
            }
            if ((info.flags() & SET_VISIBILITY) == 0 && !readonlyScope(info, scope)) {
                throw PhpErrors.error((request.level() >= 84
                                ? "Cannot modify protected(set) readonly property " + label(info)
                                : "Cannot initialize readonly property " + label(o, info.name()))
                        + " from " + (scope == null ? "global scope" : "scope " + scope.name()));
            }
        }
        Object v = value;
        if (old instanceof PhpReference cell && cell.constraint() != null && Stepping.isUnderWay(request)) {
            cell.assign(v);
            return cell.get();
        }
        if (info.type() != null) {
            boolean held = o.owners() > 0;
            v = checkType(request, info, v, strictTypes);
            if (held && o.owners() == 0) {
                throw PhpErrors.error("Object was released while assigning to property " + label(info));
            }
        }
        if (info.isReadonly()) {
            o.markReadonlyWritten(info.slot());
        }
        if (old instanceof PhpReference cell && cell.constraint() != null) {
            cell.assign(v);
            return cell.get();
        }
        o.setSlot(info.slot(), v);
        return v;
    }

    private static boolean readonlyScope(PropertyInfo info, PhpClass scope) {
        return Request.current().level() >= 84
                ? Methods.isProtectedVisible(info.prototypeClass(), scope)
                : scope == info.declaringClass();
    }

    private static RuntimeException notWritable(Request request, PhpObject o, PropertyInfo info, PhpClass scope) {
        String what = (info.flags() & Modifiers.PRIVATE_SET) != 0
                ? "private(set)"
                : info.isReadonly() ? "protected(set) readonly" : "protected(set)";
        if (info.isReadonly() && o.slots()[info.slot()] != PhpObject.UNINITIALIZED) {
            return PhpErrors.error("Cannot modify readonly property " + label(info));
        }
        return PhpErrors.error("Cannot modify " + what + " property " + label(info) + " from "
                + (scope == null ? "global scope" : "scope " + scope.name()));
    }

    /** The value a typed property takes, or PHP's TypeError. */
    @TruffleBoundary
    public static Object checkType(Request request, PropertyInfo info, Object value, boolean strictTypes) {
        if (info.type().accepts(value, info.declaringClass())) {
            return value;
        }
        Stepping.check(request, value, "property " + label(info), info.type().text(info.declaringClass(), null));
        Object coerced = TypeCoercion.coerceParameter(request, info.type(), value, strictTypes, info.declaringClass());
        if (coerced == null) {
            throw Stepping.refused(
                    request, value, "property " + label(info), info.type().text(info.declaringClass(), null));
        }
        return coerced;
    }

    private static void addDynamic(Request request, PhpObject o, String name, Object value, PhpClass scope) {
        PhpClass c = o.phpClass();
        checkName(name);
        if (c.kind() == PhpClass.Kind.ENUM) {
            throw PhpErrors.error("Cannot create dynamic property " + label(o, name));
        }
        PropertyInfo hidden = c.property(name);
        if (hidden != null && hidden.declaringClass() == c && !isVisible(hidden, scope)) {
            throw PhpErrors.error("Cannot access " + visibility(hidden) + " property " + label(o, name));
        }
        if ((c.flags() & Modifiers.READONLY) != 0 || c.forbidsDynamicProperties()) {
            throw PhpErrors.error("Cannot create dynamic property " + label(o, name));
        }
        if (!c.allowsDynamicProperties()) {
            request.deprecated("Creation of dynamic property " + label(o, name) + " is deprecated");
        }
        o.dynamicForWrite().put(PhpString.of(name), value);
    }

    // ---- references and nested writes

    /** The cell of a property, for references. */
    @TruffleBoundary
    public static PhpReference reference(Request request, PhpObject o, String name, PhpClass scope) {
        Object computed = computedForWrite(o, name);
        if (computed != null) {
            return computed instanceof PhpReference cell ? cell : new PhpReference(computed);
        }
        PropertyInfo info = find(o.phpClass(), name, scope);
        if (info == null) {
            if (o.phpClass().getter() == null) {
                checkStatic(request, o, name, scope);
            }
            if (o.dynamic() == null || o.dynamic().findKey(PhpString.of(name)) < 0) {
                MethodInfo getter = o.phpClass().getter();
                if (getter != null && !isGuarded(o, "g" + name)) {
                    return indirect(request, o, name, callGet(request, o, getter, name), getter);
                }
                PhpObject behind = behind(request, o, null);
                if (behind != null) {
                    return reference(request, behind, name, scope);
                }
                addDynamic(request, o, name, PhpNull.INSTANCE, scope);
            }
            return o.dynamicForWrite().referenceOf(PhpString.of(name));
        }
        Object direct = direct(request, o, info, name, scope);
        if (direct != null) {
            return direct instanceof PhpReference r ? r : new PhpReference(direct);
        }
        PhpObject behind = behind(request, o, info);
        if (behind != null) {
            return reference(request, behind, name, scope);
        }
        Object v = o.slots()[info.slot()];
        if (v instanceof PhpReference r) {
            return r;
        }
        if (info.isReadonly()) {
            if (v == PhpObject.UNINITIALIZED) {
                throw PhpErrors.error("Cannot indirectly modify readonly property " + label(info));
            }
            if (v instanceof PhpObject) {
                return new PhpReference(v);
            }
            throw notThroughReadonly(request, info);
        }
        if (!isWritable(info, scope)) {
            if (v instanceof PhpObject) {
                return new PhpReference(v);
            }
            throw indirectlyNotWritable(o, info, scope);
        }
        if (v == PhpObject.UNINITIALIZED || v == null) {
            if (info.type() != null && !info.type().allowsNull()) {
                throw PhpErrors.error(
                        "Cannot access uninitialized non-nullable property " + label(info) + " by reference");
            }
            v = PhpNull.INSTANCE;
        }
        PhpReference cell = new PhpReference(v);
        PropertyTypes.add(cell, info);
        Object old = o.slots()[info.slot()];
        cell.retain();
        o.slots()[info.slot()] = cell;
        Owned.release(old);
        return cell;
    }

    private static RuntimeException notThroughReadonly(Request request, PropertyInfo info) {
        return PhpErrors.error(
                "Cannot " + (request.level() >= 84 ? "indirectly " : "") + "modify readonly property " + label(info));
    }

    private static RuntimeException indirectlyNotWritable(PhpObject o, PropertyInfo info, PhpClass scope) {
        String what = (info.flags() & Modifiers.PRIVATE_SET) != 0 ? "private(set)" : "protected(set)";
        return PhpErrors.error("Cannot indirectly modify " + what + " property " + label(info) + " from "
                + (scope == null ? "global scope" : "scope " + scope.name()));
    }

    /** Refuses to write a static property from code that may only read it. */
    @TruffleBoundary
    public static void checkStaticWrite(PropertyInfo info, PhpClass scope, boolean indirectly) {
        if (!isWritable(info, scope)) {
            String set = (info.flags() & Modifiers.PRIVATE_SET) != 0 ? "private(set)" : "protected(set)";
            throw PhpErrors.error("Cannot " + (indirectly ? "indirectly " : "") + "modify " + set + " property "
                    + label(info) + " from " + (scope == null ? "global scope" : "scope " + scope.name()));
        }
    }

    /** What a magic method or hook gives for a nested write, Java null when the slot itself is to be used. */
    private static Object direct(Request request, PhpObject o, PropertyInfo info, String name, PhpClass scope) {
        MethodInfo getter = o.phpClass().getter();
        boolean magic = getter != null && !isGuarded(o, "g" + name);
        if (!isVisible(info, scope)) {
            if (magic) {
                return indirect(request, o, name, callGet(request, o, getter, name), getter);
            }
            throw PhpErrors.error("Cannot access " + visibility(info) + " property " + label(o, name));
        }
        MethodInfo hook = info.declaration() == null ? null : info.declaration().getHook();
        if (hook != null && !isGuarded(o, "h" + name)) {
            Object v = callHook(request, o, hook, name);
            if (!(v instanceof PhpReference) && !(v instanceof PhpObject)) {
                throw PhpErrors.error("Indirect modification of " + label(info) + " is not allowed");
            }
            return v;
        }
        if ((info.flags() & Modifiers.HOOKED) != 0 && !isGuarded(o, "h" + name)) {
            Object v = PhpReference.deref(o.slots()[info.slot()]);
            if (!(v instanceof PhpObject)) {
                throw PhpErrors.error("Indirect modification of " + label(info) + " is not allowed");
            }
            return v;
        }
        LazyState lazy = LazyState.of(o);
        if (o.slots()[info.slot()] == null && magic && (lazy == null || !lazy.isLazy(info.slot()))) {
            return indirect(request, o, name, typedGet(request, o, info, getter), getter);
        }
        return null;
    }

    private static PhpReference indirect(Request request, PhpObject o, String name, Object v, MethodInfo getter) {
        if (v instanceof PhpReference r && getter.function().returnsReference()) {
            return r;
        }
        Object plain = PhpReference.deref(v);
        if (!(plain instanceof PhpObject)) {
            request.notice("Indirect modification of overloaded property " + label(o, name) + " has no effect");
        }
        return new PhpReference(plain);
    }

    /** What a property holds, for writing a property of it; PHP null when there is nothing. */
    @TruffleBoundary
    public static Object objectForWrite(Request request, PhpObject o, String name, PhpClass scope) {
        Object computed = computedForWrite(o, name);
        if (computed != null) {
            return PhpReference.deref(computed);
        }
        PropertyInfo info = find(o.phpClass(), name, scope);
        MethodInfo getter = o.phpClass().getter();
        boolean magic = getter != null && !isGuarded(o, "g" + name);
        if (info != null && (!isVisible(info, scope) || o.slots()[info.slot()] != null)) {
            Object direct = direct(request, o, info, name, scope);
            if (direct != null) {
                return PhpReference.deref(direct);
            }
            Object v = o.slots()[info.slot()];
            if (v != PhpObject.UNINITIALIZED) {
                return PhpReference.deref(v);
            }
            if (info.isReadonly()) {
                throw PhpErrors.error("Cannot indirectly modify readonly property " + label(info));
            }
            if (!isWritable(info, scope)) {
                throw indirectlyNotWritable(o, info, scope);
            }
            return PhpNull.INSTANCE;
        }
        Object there = info == null && o.dynamic() != null ? o.dynamic().get(PhpString.of(name)) : null;
        if (there != null) {
            return there;
        }
        PhpObject behind = behind(request, o, info);
        if (behind != null) {
            return objectForWrite(request, behind, name, scope);
        }
        return magic ? PhpReference.deref(callGet(request, o, getter, name)) : PhpNull.INSTANCE;
    }

    /** The container in a property for a nested write: an array that it alone owns, an object, or anything else. */
    @TruffleBoundary
    public static Object container(Request request, PhpObject o, String name, PhpClass scope) {
        Object computed = computedForWrite(o, name);
        if (computed != null) {
            return computed instanceof PhpReference cell ? containerOf(cell) : computed;
        }
        PropertyInfo info = find(o.phpClass(), name, scope);
        if (info == null) {
            if (o.phpClass().getter() == null) {
                checkStatic(request, o, name, scope);
            }
            if (o.dynamic() == null || o.dynamic().findKey(PhpString.of(name)) < 0) {
                MethodInfo getter = o.phpClass().getter();
                if (getter != null && !isGuarded(o, "g" + name)) {
                    return containerOf(indirect(request, o, name, callGet(request, o, getter, name), getter));
                }
                PhpObject behind = behind(request, o, null);
                if (behind != null) {
                    return container(request, behind, name, scope);
                }
                addDynamic(request, o, name, PhpNull.INSTANCE, scope);
            }
            PhpArray dynamic = o.dynamicForWrite();
            int p = dynamic.findKey(PhpString.of(name));
            Object raw = dynamic.rawAt(p);
            if (raw instanceof PhpReference r) {
                return containerOf(r);
            }
            if (raw == PhpNull.INSTANCE) {
                raw = new PhpArray();
                dynamic.setRawAt(p, raw);
            } else if (raw instanceof PhpArray a && a.isShared()) {
                raw = a.copy();
                dynamic.setRawAt(p, raw);
            }
            return raw;
        }
        Object direct = direct(request, o, info, name, scope);
        if (direct != null) {
            return direct instanceof PhpReference r ? containerOf(r) : direct;
        }
        PhpObject behind = behind(request, o, info);
        if (behind != null) {
            return container(request, behind, name, scope);
        }
        return slotContainer(request, o, info, scope);
    }

    private static Object containerOf(PhpReference r) {
        return dev.parade.interpreter.nodes.local.LocalVariableNode.containerOf(r);
    }

    private static Object slotContainer(Request request, PhpObject o, PropertyInfo info, PhpClass scope) {
        Object v = o.slots()[info.slot()];
        if (v instanceof PhpObject) {
            return v;
        }
        if (info.isReadonly() && v != PhpObject.UNINITIALIZED) {
            if (request.level() >= 84 || !o.isReadonlyWritable(info.slot())) {
                throw notThroughReadonly(request, info);
            }
            o.markReadonlyWritten(info.slot());
        } else if (info.isReadonly()) {
            throw PhpErrors.error("Cannot indirectly modify readonly property " + label(info));
        }
        if (!isWritable(info, scope)) {
            throw indirectlyNotWritable(o, info, scope);
        }
        if (v instanceof PhpReference r) {
            return containerOf(r);
        }
        if (v instanceof PhpArray a) {
            if (a.isShared()) {
                PhpArray copy = a.copy();
                o.setSlot(info.slot(), copy);
                return copy;
            }
            return a;
        }
        if (v == null || v == PhpNull.INSTANCE || v == PhpObject.UNINITIALIZED) {
            PhpArray made = new PhpArray();
            if (info.type() != null && !info.type().accepts(made, null)) {
                throw PhpErrors.typeError(
                        "Cannot auto-initialize an array inside property " + label(info) + " of type " + info.type());
            }
            o.setSlot(info.slot(), made);
            return made;
        }
        return v;
    }

    /** Makes a property share a cell. */
    @TruffleBoundary
    public static void bind(Request request, PhpObject o, String name, PhpReference cell, PhpClass scope) {
        PropertyInfo info = find(o.phpClass(), name, scope);
        PhpObject behind = info == null || isVisible(info, scope) ? behind(request, o, info) : null;
        if (behind != null) {
            bind(request, behind, name, cell, scope);
            return;
        }
        MethodInfo getter = o.phpClass().getter();
        boolean magic = getter != null && !isGuarded(o, "g" + name);
        if (info == null) {
            if (o.dynamic() == null || o.dynamic().findKey(PhpString.of(name)) < 0) {
                if (magic) {
                    throw overloaded(request, o, name, getter);
                }
                addDynamic(request, o, name, PhpNull.INSTANCE, scope);
            }
            o.dynamicForWrite().putRaw(PhpString.of(name), cell);
            return;
        }
        if (magic && (!isVisible(info, scope) || o.slots()[info.slot()] == null)) {
            throw overloaded(request, o, name, getter);
        }
        if ((info.flags() & Modifiers.HOOKED) != 0 && !isGuarded(o, "h" + name)) {
            MethodInfo hook = info.declaration().getHook();
            if (hook != null && hook.function().returnsReference()) {
                callHook(request, o, hook, name);
            }
            throw PhpErrors.error("Cannot assign by reference to overloaded object");
        }
        if (!isVisible(info, scope)) {
            throw PhpErrors.error("Cannot access " + visibility(info) + " property " + label(o, name));
        }
        if (info.isReadonly()) {
            throw notThroughReadonly(request, info);
        }
        Object old = o.slots()[info.slot()];
        if (old == cell) {
            return;
        }
        if (info.type() != null) {
            cell.set(PropertyTypes.bound(request, cell, info, false));
            PropertyTypes.add(cell, info);
        }
        PropertyTypes.remove(old, info);
        cell.retain();
        o.slots()[info.slot()] = cell;
        if (old != PhpObject.UNINITIALIZED) {
            Owned.release(old);
        }
    }

    /** The error of binding what {@code __get} is responsible for; that is asked first. */
    private static RuntimeException overloaded(Request request, PhpObject o, String name, MethodInfo getter) {
        indirect(request, o, name, callGet(request, o, getter, name), getter);
        return PhpErrors.error("Cannot assign by reference to overloaded object");
    }

    /** Removes a property. */
    @TruffleBoundary
    public static void unset(Request request, PhpObject o, String name, PhpClass scope) {
        ComputedMembers members = o.phpClass().computedMembers();
        if (members != null && members.unsetProperty(o, name)) {
            return;
        }
        PropertyInfo info = find(o.phpClass(), name, scope);
        MethodInfo unsetter = o.phpClass().unsetter();
        boolean magic = unsetter != null && !isGuarded(o, "u" + name);
        if (info != null) {
            if (!isVisible(info, scope)) {
                if (magic) {
                    callUnset(request, o, unsetter, name);
                    return;
                }
                throw PhpErrors.error("Cannot access " + visibility(info) + " property " + label(o, name));
            }
            if ((info.flags() & Modifiers.HOOKED) != 0) {
                throw PhpErrors.error("Cannot unset hooked property " + label(o, name));
            }
            Object old = o.slots()[info.slot()];
            PhpObject behind = old == null ? behind(request, o, info) : null;
            if (behind != null) {
                forward(o, behind, "u" + name, () -> {
                    unset(request, behind, name, scope);
                    return null;
                });
                return;
            }
            if (old != null || unsetter == null || isGuarded(o, "u" + name)) {
                checkUnset(request, o, info, old, scope);
            }
            if (old == null) {
                if (magic) {
                    callUnset(request, o, unsetter, name);
                }
                return;
            }
            o.slots()[info.slot()] = null;
            PropertyTypes.remove(old, info);
            if (old != PhpObject.UNINITIALIZED) {
                Owned.release(old);
            }
            return;
        }
        if (!magic) {
            checkStatic(request, o, name, scope);
        }
        if (o.dynamic() != null && o.dynamic().findKey(PhpString.of(name)) >= 0) {
            o.dynamicForWrite().removeKey(PhpString.of(name));
            return;
        }
        if (magic) {
            callUnset(request, o, unsetter, name);
            return;
        }
        PhpObject behind = behind(request, o, null);
        if (behind != null) {
            forward(o, behind, "u" + name, () -> {
                unset(request, behind, name, scope);
                return null;
            });
        }
    }

    private static void checkUnset(Request request, PhpObject o, PropertyInfo info, Object old, PhpClass scope) {
        boolean initialized = old != null && old != PhpObject.UNINITIALIZED;
        if (info.isReadonly() && initialized && !o.isReadonlyWritable(info.slot())) {
            throw PhpErrors.error("Cannot unset readonly property " + label(info));
        }
        String from = " from " + (scope == null ? "global scope" : "scope " + scope.name());
        if (!isWritable(info, scope)) {
            String what = (info.flags() & Modifiers.PRIVATE_SET) != 0
                    ? "private(set)"
                    : info.isReadonly() ? "protected(set) readonly" : "protected(set)";
            throw PhpErrors.error("Cannot unset " + what + " property " + label(info) + from);
        }
        if (info.isReadonly() && (info.flags() & SET_VISIBILITY) == 0 && !readonlyScope(info, scope)) {
            throw PhpErrors.error(
                    request.level() >= 84
                            ? "Cannot unset protected(set) readonly property " + label(info) + from
                            : "Cannot unset readonly property " + label(o, info.name()) + from);
        }
    }

    private static void callUnset(Request request, PhpObject o, MethodInfo unsetter, String name) {
        guard(o, "u" + name);
        try {
            Methods.call(request, o, unsetter, PhpString.of(name));
        } finally {
            unguard(o, "u" + name);
        }
    }
}
