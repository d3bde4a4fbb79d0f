package dev.parade.parallel;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.runtime.Traces.Location;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Places of this process that called back for the elements of arrays. */
public final class CallSites {
    private static final int MOST = 10_000;
    private static final CallSite OTHERS = new CallSite("other places");

    private static final Map<PhpFunction, CallSite> BY_CALLBACK = new ConcurrentHashMap<>();
    private static final Map<String, CallSite> BY_PLACE = new ConcurrentHashMap<>();

    private CallSites() {}

    /**
     * The place that runs now. Finding it costs a walk over the stack, so by default a callback stands for the place where it
     * was first used.
     */
    static CallSite of(Request request, PhpFunction callback, boolean exactly) {
        if (exactly) {
            return at(request);
        }
        CallSite site = BY_CALLBACK.get(callback);
        if (site == null) {
            site = at(request);
            if (BY_CALLBACK.size() < MOST) {
                BY_CALLBACK.put(callback, site);
            }
        }
        return site;
    }

    private static CallSite at(Request request) {
        Location here = Traces.here(request);
        String place = here.file() + ":" + here.line();
        CallSite site = BY_PLACE.get(place);
        if (site == null) {
            site = BY_PLACE.size() < MOST ? BY_PLACE.computeIfAbsent(place, CallSite::new) : OTHERS;
        }
        return site;
    }

    /** All of them, by place. */
    public static Collection<CallSite> all() {
        return List.copyOf(BY_PLACE.values());
    }
}
