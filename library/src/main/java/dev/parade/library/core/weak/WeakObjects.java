package dev.parade.library.core.weak;

import dev.parade.interpreter.ObjectLifetimes;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpObject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What a request refers to weakly: the reference and the maps of each object, until the object dies. */
final class WeakObjects implements ObjectLifetimes.DeathListener {
    private final Map<PhpObject, PhpObject> references = new IdentityHashMap<>();
    private final Map<PhpObject, List<WeakEntries>> maps = new IdentityHashMap<>();

    private WeakObjects() {}

    /** The request's, made at first use. */
    static WeakObjects of(Request request) {
        return request.extension(WeakObjects.class, () -> {
            var made = new WeakObjects();
            request.lifetimes().onDeath(made);
            return made;
        });
    }

    /** The WeakReference of an object, null if it has none. */
    PhpObject reference(PhpObject object) {
        return references.get(object);
    }

    void setReference(PhpObject object, PhpObject reference) {
        references.put(object, reference);
    }

    /** Notes that an object is a key of a map. */
    void keyAdded(PhpObject object, WeakEntries map) {
        maps.computeIfAbsent(object, o -> new ArrayList<>(1)).add(map);
    }

    /** The opposite of {@link #keyAdded}. */
    void keyRemoved(PhpObject object, WeakEntries map) {
        List<WeakEntries> holders = maps.get(object);
        if (holders != null && holders.remove(map) && holders.isEmpty()) {
            maps.remove(object);
        }
    }

    @Override
    public void died(PhpObject object) {
        PhpObject reference = references.remove(object);
        if (reference != null) {
            reference.setNativeData(null);
        }
        List<WeakEntries> holders = maps.remove(object);
        if (holders != null) {
            for (WeakEntries map : holders) {
                map.keyDied(object);
            }
        }
        if (object.nativeData() instanceof WeakReferenceClass.Target target) {
            references.remove(target.object());
        }
    }
}
