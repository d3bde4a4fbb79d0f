package dev.parade.workers.delegation;

import dev.parade.interpreter.Resource;
import dev.parade.interpreter.values.PhpObject;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The objects and resources that stand for those of one PHP process: the same one each time it says the same number. */
final class Handles {
    private static final class Watched extends WeakReference<PhpObject> {
        private final int number;

        Watched(PhpObject object, int number, ReferenceQueue<PhpObject> dead) {
            super(object, dead);
            this.number = number;
        }
    }

    private final Map<Integer, Watched> objects = new HashMap<>();
    private final Map<Integer, Resource> resources = new HashMap<>();
    private final ReferenceQueue<PhpObject> dead = new ReferenceQueue<>();

    /** The object of a number, null if there is none or it is gone. */
    PhpObject object(int number) {
        Watched known = objects.get(number);
        return known == null ? null : known.get();
    }

    void add(PhpObject object, int number) {
        objects.put(number, new Watched(object, number, dead));
    }

    Resource resource(int number) {
        return resources.get(number);
    }

    void add(Resource resource, int number) {
        resources.put(number, resource);
    }

    /** Numbers whose objects nothing here holds any more, each once; the process may let them go. */
    List<Integer> takeReleased() {
        List<Integer> released = new ArrayList<>();
        for (Object gone = dead.poll(); gone != null; gone = dead.poll()) {
            Watched watched = (Watched) gone;
            // Unless the number came back meanwhile and has another object now.
            if (objects.remove(watched.number, watched)) {
                released.add(watched.number);
            }
        }
        return released;
    }
}
