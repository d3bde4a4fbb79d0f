package dev.parade.library.pcre.engine;

import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Compiled patterns by their full text, shared by all requests. Patterns that do not compile are not kept: each use warns
 * again.
 *
 * @param <K> an immutable form of the pattern's bytes with equals and hashCode
 * @param <V> what the caller makes of the compiled pattern
 */
public final class PatternCache<K, V> {
    private static final int CAPACITY = 4096;

    private final ConcurrentHashMap<K, V> entries = new ConcurrentHashMap<>();
    private final Function<Regex, V> wrapper;

    public PatternCache(Function<Regex, V> wrapper) {
        this.wrapper = wrapper;
    }

    /** The compiled pattern, or null when it is not there yet. */
    public V get(K key) {
        return entries.get(key);
    }

    /** Compiles {@code regex}, delimiters and modifiers included, and keeps the result under {@code key}. */
    public V compile(K key, byte[] regex) throws PatternException {
        V compiled = wrapper.apply(RegexEngine.compile(regex));
        if (entries.size() >= CAPACITY) {
            evict();
        }
        V raced = entries.putIfAbsent(key, compiled);
        return raced == null ? compiled : raced;
    }

    /** Any eighth will do: a program with thousands of patterns makes them up as it goes. */
    private void evict() {
        Iterator<K> keys = entries.keySet().iterator();
        for (int i = 0; i < CAPACITY / 8 && keys.hasNext(); i++) {
            keys.next();
            keys.remove();
        }
    }
}
