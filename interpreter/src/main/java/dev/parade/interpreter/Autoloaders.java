package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a program registered to load classes. */
public final class Autoloaders {
    private final List<PhpCallable> loaders = new ArrayList<>();
    private final Set<String> loading = new HashSet<>();

    /** Those of a request. */
    public static Autoloaders of(Request request) {
        return request.extension(Autoloaders.class, Autoloaders::new);
    }

    /**
     * Asks the loaders, one after the other, until the class is there.
     *
     * @param name as it was written, without a leading backslash
     * @return null when no loader brings it, or while it is being loaded already
     */
    @TruffleBoundary
    public PhpClass load(Request request, String name, String lowerName) {
        if (loaders.isEmpty() || !isClassName(name) || !loading.add(lowerName)) {
            return null;
        }
        try {
            // A loader may register further loaders: they are asked too.
            for (int i = 0; i < loaders.size(); i++) {
                PhpCallable loader = loaders.get(i);
                loader.call(PhpString.of(name));
                PhpClass found = request.classes().get(lowerName);
                if (found != null) {
                    return found;
                }
                if (i < loaders.size() && loaders.get(i) != loader) {
                    i--;
                }
            }
            return null;
        } finally {
            loading.remove(lowerName);
        }
    }

    private static boolean isClassName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean part = c == '_' || c == '\\' || c >= 0x80 || Character.isLetterOrDigit(c);
            if (!part) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** Those registered, in order; live. */
    public List<PhpCallable> registered() {
        return loaders;
    }

    /** Adds one, unless it is there already. */
    @TruffleBoundary
    public void register(PhpCallable loader, boolean first) {
        if (indexOf(loader) >= 0) {
            return;
        }
        if (loader.value() instanceof PhpObject object) {
            object.retain();
        } else if (loader.value() instanceof PhpArray array) {
            array.retain();
        }
        loaders.add(first ? 0 : loaders.size(), loader);
    }

    /** Takes one away; false when it is not there. */
    @TruffleBoundary
    public boolean unregister(PhpCallable loader) {
        int index = indexOf(loader);
        if (index < 0) {
            return false;
        }
        loaders.remove(index);
        return true;
    }

    private int indexOf(PhpCallable loader) {
        Object key = key(loader.value());
        for (int i = 0; i < loaders.size(); i++) {
            if (key.equals(key(loaders.get(i).value()))) {
                return i;
            }
        }
        return -1;
    }

    /** Equal for callables that call the same: names in any case, {@code A::b} and {@code ['A', 'b']}. */
    private static Object key(Object callable) {
        if (callable instanceof PhpArray pair && pair.size() == 2) {
            String method = String.valueOf(pair.get(1)).toLowerCase(java.util.Locale.ROOT);
            return pair.get(0) instanceof PhpObject object
                    ? List.of(System.identityHashCode(object), object.id(), method)
                    : PhpClass.lower(String.valueOf(pair.get(0))) + "::" + method;
        }
        return callable instanceof PhpString name ? PhpClass.lower(name.toString()) : callable;
    }
}
