package dev.parade.interpreter.translate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Autoloaders;
import dev.parade.interpreter.Delegate;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinClassSource;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.classes.ClassOperations;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpCompileError;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.nodes.call.Invoker;
import dev.parade.interpreter.runtime.Deprecations;
import dev.parade.interpreter.runtime.Exceptions;
import dev.parade.interpreter.runtime.LazyObjects;
import dev.parade.interpreter.runtime.LazyState;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.runtime.PropertyTypes;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.runtime.TypeCoercion;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.ast.Attribute;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Classes at run time: declaring, loading, objects, constants. Linked classes are shared by requests whose code is the same. */
public final class Classes implements ClassOperations {
    /** So many linked classes of a declaration are kept; more come up only where what it builds on keeps changing. */
    private static final int MOST_LINKED = 8;

    private final AtomicInteger nextIndex = new AtomicInteger();
    private final ClassLinker linker;
    private final BuiltinClassLinker builtins = new BuiltinClassLinker();
    private final BundledClasses bundled;

    public Classes(Translator translator, BundledClasses bundled) {
        this.linker = new ClassLinker(translator, nextIndex);
        this.bundled = bundled;
    }

    // ---- declaring and loading

    @Override
    @TruffleBoundary
    public PhpClass declare(Request request, ClassTemplate template) {
        checkRedeclared(request, template);
        return link(request, template, false);
    }

    @Override
    @TruffleBoundary
    public boolean declareEarly(Request request, ClassTemplate template) {
        checkRedeclared(request, template);
        try {
            link(request, template, true);
            return true;
        } catch (Obligations.TooEarly e) {
            return false;
        }
    }

    private void checkRedeclared(Request request, ClassTemplate template) {
        String lower = PhpClass.lower(template.name());
        PhpClass there = request.classes().get(lower);
        if (there == null) {
            there = loadHere(request, lower);
        }
        if (there != null && request.level() < 84) {
            throw ClassLinker.fatal(
                    request,
                    template,
                    "Cannot declare " + template.body().kind().name().toLowerCase(Locale.ROOT) + " " + template.name()
                            + ", because the name is already in use");
        }
        if (there != null) {
            String where =
                    there.file() == null ? "" : " (previously declared in " + there.file() + ":" + there.line() + ")";
            throw ClassLinker.fatal(
                    request, template, "Cannot redeclare " + there.kindName() + " " + there.name() + where);
        }
    }

    private PhpClass link(Request request, ClassTemplate template, boolean early) {
        String lower = PhpClass.lower(template.name());
        Unlinked unlinked = Unlinked.of(request);
        ClassLinker.Linked known;
        unlinked.begin(lower, template);
        try {
            known = linked(request, template, early);
        } finally {
            unlinked.end(lower);
        }
        PhpClass c = known.phpClass();
        request.classes().put(lower, c);
        if (c.destructor() != null) {
            request.lifetimes().activate();
        }
        unlinked.settle(request, known);
        return c;
    }

    private ClassLinker.Linked linked(Request request, ClassTemplate template, boolean early) {
        ClassLinker.Bases bases = linker.bases(request, template);
        ClassLinker.Linked known = (ClassLinker.Linked) template.linked().get(bases);
        if (known == null) {
            try {
                known = linker.link(request, template, bases, early);
            } catch (PhpCompileError e) {
                throw ClassLinker.fatal(request, template, e.getMessage(), e.line());
            }
            if (template.linked().size() >= MOST_LINKED) {
                template.linked().clear();
            }
            template.linked().put(bases, known);
        } else {
            known.obligations().repeat(request);
        }
        return known;
    }

    @Override
    @TruffleBoundary
    public PhpClass load(Request request, String name, String lowerName, boolean autoload) {
        PhpClass here = loadHere(request, lowerName);
        if (here != null) {
            return here;
        }
        if (autoload) {
            PhpClass loaded =
                    Autoloaders.of(request).load(request, name.startsWith("\\") ? name.substring(1) : name, lowerName);
            if (loaded != null) {
                return loaded;
            }
        }
        // After the autoloaders, since a class in PHP code is the nearer one.
        BuiltinClassSource delegated = Delegate.findClass(request, lowerName);
        if (delegated == null) {
            return null;
        }
        PhpClass c = builtins.link(request, delegated, nextIndex.getAndIncrement());
        request.classes().put(lowerName, c);
        return c;
    }

    /** A builtin class, null if there is none. */
    private PhpClass loadHere(Request request, String lowerName) {
        BuiltinClassSource source = BuiltinRegistry.shared().classSource(lowerName, request.level());
        if (source != null) {
            PhpClass c = builtins.link(request, source, nextIndex.getAndIncrement());
            request.classes().put(lowerName, c);
            return c;
        }
        ClassTemplate template = bundled.find(lowerName);
        if (template != null) {
            return link(request, template, false);
        }
        return null;
    }

    // ---- objects

    @Override
    @TruffleBoundary
    public PhpObject instantiate(Request request, PhpClass c) {
        if (!c.isInstantiable()) {
            String what = switch (c.kind()) {
                case INTERFACE -> "interface";
                case TRAIT -> "trait";
                case ENUM -> "enum";
                default -> "abstract class";
            };
            throw PhpErrors.error("Cannot instantiate " + what + " " + c.name());
        }
        PhpObject object = bare(request, c);
        if (c.isSubclassOfLower("throwable")) {
            Exceptions.initialize(object);
        }
        return object;
    }

    private PhpObject bare(Request request, PhpClass c) {
        PropertyInfo[] infos = c.slots();
        Object[] slots = new Object[infos.length];
        for (int i = 0; i < infos.length; i++) {
            Object v = initialValue(request, infos[i]);
            Owned.retain(v);
            slots[i] = v;
        }
        PhpObject object =
                request.born(new PhpObject(c, slots, request.objectIds().take()));
        if (c.destructor() != null) {
            request.lifetimes().created(object);
        }
        if (c.builtin() != null) {
            c.builtin().initialize(object);
        }
        return object;
    }

    @Override
    public Object initialValue(Request request, PropertyInfo p) {
        if (p.declaration() == null || p.declaration().defaultValue() == null) {
            return p.type() == null ? PhpNull.INSTANCE : PhpObject.UNINITIALIZED;
        }
        Object v = p.declaration().defaultValue().evaluate(request, p.declaringClass());
        if (p.type() != null && !p.type().accepts(v, p.declaringClass())) {
            Object coerced = TypeCoercion.coerceParameter(request, p.type(), v, true, p.declaringClass());
            if (coerced == null) {
                throw PhpErrors.typeError("Cannot assign " + PhpErrors.typeName(v) + " to property "
                        + p.declaringClass().name() + "::$" + p.name() + " of type " + p.type());
            }
            return coerced;
        }
        return v;
    }

    @Override
    @TruffleBoundary
    public boolean isSimple(PhpClass c) {
        return c.isInstantiable() && c.destructor() == null && c.builtin() == null && !c.isSubclassOfLower("throwable");
    }

    @Override
    @TruffleBoundary
    public Object[] defaults(Request request, PhpClass c) {
        PropertyInfo[] infos = c.slots();
        Object[] slots = new Object[infos.length];
        for (int i = 0; i < infos.length; i++) {
            slots[i] = initialValue(request, infos[i]);
        }
        return slots;
    }

    @Override
    @TruffleBoundary
    public Object[] constantDefaults(Request request, PhpClass c) {
        PropertyInfo[] infos = c.slots();
        Object[] slots = new Object[infos.length];
        for (int i = 0; i < infos.length; i++) {
            PropertyInfo p = infos[i];
            if (p.declaration() != null
                    && p.declaration().defaultValue() != null
                    && p.declaration().defaultValue().constantOrNull() == null) {
                return null;
            }
            slots[i] = initialValue(request, p);
        }
        return slots;
    }

    @Override
    @TruffleBoundary
    public PhpObject copy(Request request, PhpObject object, PhpClass scope) {
        PhpClass c = object.phpClass();
        if (c.kind() == PhpClass.Kind.ENUM || c.isUncloneable()) {
            throw PhpErrors.error("Trying to clone an uncloneable object of class " + c.name());
        }
        if (LazyState.of(object) != null) {
            PhpObject behind = LazyObjects.initialize(request, object);
            return behind == object
                    ? copy(request, object, scope)
                    : LazyObjects.copyProxy(request, object, copy(request, behind, scope));
        }
        MethodInfo clone = c.cloneMethod();
        if (clone != null && !Methods.isVisible(clone, scope)) {
            throw PhpErrors.error("Call to " + (clone.isPrivate() ? "private " : "protected ")
                    + (request.level() >= 85 ? "method " : "") + c.name()
                    + "::__clone() from " + (scope == null ? "global scope" : "scope " + scope.name()));
        }
        if (object instanceof PhpClosure closure) {
            return request.born(closure.rebound(request.objectIds().take(), closure.function(), closure.self()));
        }
        Object[] slots = object.slots().clone();
        for (int i = 0; i < slots.length; i++) {
            Object v = slots[i];
            if (v instanceof PhpReference r && r.owners() <= 1) {
                v = r.getOrUndefined();
                slots[i] = v;
            } else if (v instanceof PhpReference r && r.constraint() != null) {
                PropertyTypes.add(r, c.slots()[i]);
            }
            if (v instanceof Owned o) {
                o.retain();
            }
        }
        PhpObject copy =
                request.born(new PhpObject(c, slots, request.objectIds().take()));
        if (object.dynamic() != null) {
            copy.setDynamic(object.dynamic().copy());
        }
        copy.setNativeData(object.nativeData());
        if (c.destructor() != null) {
            request.lifetimes().created(copy);
        }
        if (c.builtin() != null) {
            c.builtin().cloned(object, copy);
        }
        if (clone != null) {
            copy.openReadonly(true);
            copy.retain();
            Methods.call(request, copy, clone);
            copy.releaseInFlight();
            copy.openReadonly(false);
        }
        return copy;
    }

    @Override
    @TruffleBoundary
    public void destruct(Request request, PhpObject object) {
        MethodInfo destructor = object.phpClass().destructor();
        // What a lazy object stands for has a destructor of its own, if it is there at all.
        if (destructor != null && LazyState.of(object) == null && mayDestruct(request, object, destructor)) {
            Invoker.call(request, destructor.function(), null, object);
        }
    }

    /** Whether the code that lets the object die may call its destructor; at the end of the request nobody is there. */
    private static boolean mayDestruct(Request request, PhpObject object, MethodInfo destructor) {
        if (destructor.isPublic()) {
            return true;
        }
        List<Traces.Activation> running = Traces.activations(Integer.MAX_VALUE);
        PhpClass scope = running.stream()
                .filter(a -> !a.isBuiltin())
                .findFirst()
                .map(a -> a.root().scope())
                .orElse(null);
        boolean may = destructor.isPrivate()
                ? scope == object.phpClass()
                : Methods.isProtectedVisible(destructor.prototypeClass(), scope);
        if (may) {
            return true;
        }
        String call = "Call to " + (destructor.isPrivate() ? "private " : "protected ")
                + object.phpClass().name() + "::__destruct() from ";
        if (running.isEmpty()) {
            request.warning(call + "global scope during shutdown ignored");
            return false;
        }
        throw PhpErrors.error(call + (scope == null ? "global scope" : "scope " + scope.name()));
    }

    @Override
    @TruffleBoundary
    public PhpString stringify(Request request, PhpObject object) {
        MethodInfo m = object.phpClass().stringifier();
        if (m == null) {
            throw PhpErrors.error("Object of class " + object.phpClass().name() + " could not be converted to string");
        }
        Object v = Methods.call(request, object, m);
        if (v instanceof PhpString s) {
            return s;
        }
        throw PhpErrors.typeError(object.phpClass().name() + "::__toString(): Return value must be of type string, "
                + PhpErrors.typeName(v) + " returned");
    }

    // ---- constants and statics

    private static final Object EVALUATING = new Object();

    @Override
    @TruffleBoundary
    public Object[] statics(Request request, PhpClass c) {
        Object[] statics = request.classStatics(c.index());
        if (statics != null) {
            return statics;
        }
        statics = new Object[c.staticsCount()];
        request.setClassStatics(c.index(), statics);
        for (PropertyInfo p : c.staticProperties()) {
            if (p.declaringClass() == c) {
                PhpReference cell = new PhpReference();
                cell.retain();
                statics[p.slot()] = cell;
            }
        }
        for (PropertyInfo p : c.staticProperties()) {
            if (p.declaringClass() == c) {
                Object v = initialValue(request, p);
                if (v != PhpObject.UNINITIALIZED) {
                    ((PhpReference) statics[p.slot()]).set(v);
                }
            }
        }
        return statics;
    }

    @Override
    @TruffleBoundary
    public Object constantValue(Request request, PhpClass c, String name, PhpClass scope) {
        return constantValue(request, c, name, scope, null);
    }

    @Override
    @TruffleBoundary
    public Object constantQuietly(Request request, PhpClass c, String name) {
        return evaluate(request, c.constant(name), null);
    }

    @Override
    @TruffleBoundary
    public Object constantInConstant(Request request, PhpClass c, String name, PhpClass scope, String written) {
        return constantValue(request, c, name, scope, written);
    }

    private Object constantValue(Request request, PhpClass c, String name, PhpClass scope, String written) {
        ConstantInfo k = c.constant(name);
        if (k == null) {
            throw PhpErrors.error("Undefined constant " + (written == null ? c.name() : written) + "::" + name);
        }
        if (k.isPrivate() && k.declaringClass() != scope
                || k.isProtected() && !Methods.isProtectedVisible(k.declaringClass(), scope)) {
            throw PhpErrors.error("Cannot access " + (k.isPrivate() ? "private" : "protected") + " constant " + c.name()
                    + "::" + name);
        }
        if (c.kind() == PhpClass.Kind.TRAIT) {
            throw PhpErrors.error("Cannot access trait constant " + c.name() + "::" + name + " directly");
        }
        Attribute deprecated = request.level() < 84 ? null : Deprecations.find(k.attributes(), "Deprecated");
        if (deprecated != null) {
            useDeprecated(request, c, k, deprecated);
        }
        return evaluate(request, k, written);
    }

    /** Says so, unless the attribute's own arguments use the constant. */
    private void useDeprecated(Request request, PhpClass c, ConstantInfo k, Attribute deprecated) {
        Set<ConstantInfo> speaking = request.extension(Speaking.class, Speaking::new).constants;
        if (speaking.add(k)) {
            try {
                Deprecations.used(request, c, k, deprecated);
            } finally {
                speaking.remove(k);
            }
        }
    }

    /** Before the first case of an enum is made, all must have a value of its type, and different ones. */
    private void checkBacking(Request request, PhpClass c) {
        Set<PhpClass> checked = request.extension(Backed.class, Backed::new).enums;
        if (!checked.add(c)) {
            return;
        }
        boolean good = false;
        try {
            Map<Object, String> seen = new HashMap<>();
            for (ConstantInfo k : c.enumCases()) {
                if (k.value() == null) {
                    continue;
                }
                Object value = k.value().evaluate(request, c);
                if (!c.enumBackingType().accepts(value, c)) {
                    throw PhpErrors.typeError("Enum case type " + PhpErrors.typeName(value)
                            + " does not match enum backing type " + c.enumBackingType());
                }
                String earlier = seen.putIfAbsent(value, k.name());
                if (earlier != null) {
                    throw PhpErrors.error(
                            "Duplicate value in enum " + c.name() + " for cases " + earlier + " and " + k.name());
                }
            }
            good = true;
        } finally {
            if (!good) {
                checked.remove(c);
            }
        }
    }

    /** The enums whose values were looked at. */
    private static final class Backed {
        final Set<PhpClass> enums = new HashSet<>();
    }

    private static final class Speaking {
        final Set<ConstantInfo> constants = new HashSet<>();
    }

    /** The value; {@code written} is null unless it is wanted for that of another constant. */
    private Object evaluate(Request request, ConstantInfo k, String written) {
        PhpClass owner = k.declaringClass();
        Object[] statics = statics(request, owner);
        Object v = statics[k.index()];
        if (v == EVALUATING) {
            throw PhpErrors.error("Cannot declare self-referencing constant "
                    + (written == null ? owner.name() : written) + "::" + k.name());
        }
        if (v != null) {
            return v;
        }
        if (written != null) {
            // PHP does not mark the constant that code asks for, only those on the way.
            statics[k.index()] = EVALUATING;
        }
        try {
            if (k.enumCase() && owner.enumBackingType() != null) {
                checkBacking(request, owner);
            }
            v = k.enumCase() ? enumCase(request, k) : k.value().evaluate(request, owner);
            if (k.type() != null && !k.type().accepts(v, owner)) {
                Object coerced = TypeCoercion.coerceParameter(request, k.type(), v, true, owner);
                if (coerced == null) {
                    throw PhpErrors.typeError("Cannot assign " + PhpErrors.typeName(v) + " to class constant "
                            + owner.name() + "::" + k.name() + " of type " + k.type());
                }
                v = coerced;
            }
        } finally {
            statics[k.index()] = null;
        }
        if (v instanceof PhpArray a) {
            a.freeze();
        } else {
            Owned.retain(v);
        }
        statics[k.index()] = v;
        return v;
    }

    private PhpObject enumCase(Request request, ConstantInfo k) {
        PhpClass c = k.declaringClass();
        PhpObject object = new PhpObject(
                c, new Object[c.slots().length], request.objectIds().take());
        object.setProperty("name", PhpString.of(k.name()));
        if (c.enumBackingType() != null && k.value() != null) {
            object.setProperty("value", k.value().evaluate(request, c));
        }
        return object;
    }
}
