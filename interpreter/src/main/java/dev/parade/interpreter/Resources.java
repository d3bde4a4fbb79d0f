package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Collection;
import java.util.TreeMap;

/** The resources of a request by number; 1 to 3 are STDIN, STDOUT and STDERR. */
public final class Resources {
    /** What a resource stands for that must be closed at the end of the request. */
    public interface Closing {
        /** Closes it. */
        void close();
    }

    private final TreeMap<Long, Resource> open = new TreeMap<>();
    private long next = 4;

    /** Those of a request. */
    public static Resources of(Request request) {
        return request.extension(Resources.class, Resources::new);
    }

    /** A new resource with the next number. */
    @TruffleBoundary
    public Resource add(String type, Object data) {
        return add(next++, type, data);
    }

    /** A new resource with a number of its own. */
    @TruffleBoundary
    public Resource add(long id, String type, Object data) {
        Resource resource = new Resource(id, type, data);
        open.put(id, resource);
        return resource;
    }

    /** Uses up a number: PHP makes a resource where we need none. */
    public void skip() {
        next++;
    }

    /** Closes a resource. */
    @TruffleBoundary
    public void close(Resource resource) {
        open.remove(resource.id());
        resource.close();
    }

    /** Those that are open, by number. */
    public Collection<Resource> all() {
        return open.values();
    }

    /** Closes what is open: the end of the request. */
    @TruffleBoundary
    public void closeAll() {
        for (Resource resource : open.values().toArray(Resource[]::new)) {
            if (resource.data() instanceof Closing closing) {
                closing.close();
            }
        }
    }
}
