package dev.parade.interpreter.builtin;

/**
 * What a builtin can know of its call site; one constant per site, the same for all requests.
 *
 * @param builtin what is called, under the name it was called by
 * @param strictTypes whether the calling file declares {@code strict_types=1}
 */
public record BuiltinCall(Builtin builtin, boolean strictTypes) {
    /** {@code strlen} or {@code ArrayObject::count}, as messages begin. */
    public String name() {
        return builtin.displayName();
    }
}
