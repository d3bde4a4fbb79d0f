package dev.parade.library.core.weak;

import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;

/** A reference that does not keep its object alive. */
@PhpClass(
        sig = "final class WeakReference",
        doc = "A reference that does not keep its object alive.",
        attributes = {"StrictProperties", "Uncloneable", "NotSerializable"},
        hooks = WeakReferenceClass.Hooks.class)
final class WeakReferenceClass {
    private WeakReferenceClass() {}

    /** The native data, null once the object is dead. */
    record Target(PhpObject object) {}

    /** Shows the object in dumps. */
    public static final class Hooks implements BuiltinClass {
        @Override
        public PhpArray properties(PhpObject object, Purpose purpose) {
            if (purpose != Purpose.DEBUG || Request.current().level() < 84) {
                return null;
            }
            PhpArray shown = new PhpArray();
            shown.put("object", object.nativeData() instanceof Target target ? target.object() : PhpNull.INSTANCE);
            Request.current().lifetimes().watch(shown);
            return shown;
        }
    }

    @PhpMethod(sig = "public function __construct()", effect = THROWS, doc = "Refuses: see create().")
    static void construct(@SuppressWarnings("unused") PhpObject self) {
        throw PhpErrors.error(
                "Direct instantiation of WeakReference is not allowed, use WeakReference::create instead");
    }

    @PhpMethod(
            sig = "public static function create(object $object): WeakReference",
            effect = WRITES_GLOBAL,
            doc = "The reference to an object, the same one as long as it is used.")
    static PhpObject create(
            @SuppressWarnings("unused") dev.parade.interpreter.classes.PhpClass called,
            Request request,
            PhpObject object) {
        WeakObjects objects = WeakObjects.of(request);
        PhpObject known = objects.reference(object);
        if (known != null) {
            return known;
        }
        PhpObject made = request.instantiate(request.builtinClass("WeakReference"));
        made.setNativeData(new Target(object));
        objects.setReference(object, made);
        request.lifetimes().watch(object);
        return made;
    }

    @PhpMethod(
            sig = "public function get(): ?object",
            effect = READS_GLOBAL,
            doc = "The object, or null once it is dead.")
    static PhpObject get(PhpObject self) {
        return self.nativeData() instanceof Target target && !target.object().isDead() ? target.object() : null;
    }
}
