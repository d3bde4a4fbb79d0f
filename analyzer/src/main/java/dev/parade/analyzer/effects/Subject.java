package dev.parade.analyzer.effects;

/**
 * Whom an effect is about, or where a value comes from, as seen from inside one activation.
 *
 * @param index of a parameter, else 0
 * @param name of a captured variable, else empty
 */
public record Subject(Kind kind, int index, String name) {
    /** Which. */
    public enum Kind {
        /** No one in particular. */
        NONE,
        /** Made by this activation: writing to it affects nobody else. */
        FRESH,
        /** {@code $this}. */
        THIS,
        /** What a parameter brought. */
        PARAMETER,
        /** What a closure captured. */
        CAPTURE,
        /** The activation itself: a generator that suspends. */
        SELF,
        /** Anything else. */
        OTHER
    }

    public static final Subject NONE = new Subject(Kind.NONE, 0, "");
    public static final Subject FRESH = new Subject(Kind.FRESH, 0, "");
    public static final Subject THIS = new Subject(Kind.THIS, 0, "");
    public static final Subject SELF = new Subject(Kind.SELF, 0, "");
    public static final Subject OTHER = new Subject(Kind.OTHER, 0, "");

    public static Subject parameter(int index) {
        return new Subject(Kind.PARAMETER, index, "");
    }

    public static Subject capture(String name) {
        return new Subject(Kind.CAPTURE, 0, name);
    }

    /** Whether a caller can put something known in its place. */
    public boolean isSymbolic() {
        return kind == Kind.PARAMETER || kind == Kind.CAPTURE;
    }
}
