package dev.parade.interpreter.translate;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.PhpClass;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Classes of a request on their way to being linked: declared, but what they build on is being loaded or checked. */
final class Unlinked {
    private final Map<String, ClassTemplate> declared = new HashMap<>();
    private final Map<PhpClass, Obligations> owing = new IdentityHashMap<>();

    static Unlinked of(Request request) {
        return request.extension(Unlinked.class, Unlinked::new);
    }

    /** A class that is declared and not linked, by lower-case name; null for none. */
    ClassTemplate find(String lowerName) {
        return declared.get(lowerName);
    }

    void begin(String lowerName, ClassTemplate template) {
        declared.put(lowerName, template);
    }

    void end(String lowerName) {
        declared.remove(lowerName);
    }

    /**
     * The class is linked but for what it owes: loads what that takes and makes it good, after what the classes owe that it
     * builds on.
     */
    void settle(Request request, ClassLinker.Linked linked) {
        Obligations own = linked.obligations();
        PhpClass c = linked.phpClass();
        boolean depends = owes(c.parent()) || c.interfaces().stream().anyMatch(this::owes);
        if (!own.isOwing() && !depends) {
            own.load(request);
            own.settle(request);
            return;
        }
        owing.put(c, own);
        own.load(request);
        resolve(request, c);
    }

    private boolean owes(PhpClass c) {
        return c != null && owing.containsKey(c);
    }

    private void resolve(Request request, PhpClass c) {
        Obligations own = owing.remove(c);
        if (own == null) {
            return;
        }
        if (c.parent() != null) {
            resolve(request, c.parent());
        }
        for (PhpClass i : c.interfaces()) {
            resolve(request, i);
        }
        own.settle(request);
    }
}
