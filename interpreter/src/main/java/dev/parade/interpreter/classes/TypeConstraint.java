package dev.parade.interpreter.classes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A declared type: a union of built-in types, classes and intersections of classes.
 *
 * <p>{@link #accepts} is the check without coercion; what weak mode converts is decided by {@code TypeCoercion}.
 */
public final class TypeConstraint {
    public static final int NULL = 1;
    public static final int FALSE = 2;
    public static final int TRUE = 4;
    public static final int BOOL = FALSE | TRUE;
    public static final int INT = 8;
    public static final int FLOAT = 16;
    public static final int STRING = 32;
    public static final int ARRAY = 64;
    public static final int OBJECT = 128;
    public static final int CALLABLE = 256;
    public static final int ITERABLE = 512;
    public static final int VOID = 1024;
    public static final int NEVER = 2048;
    public static final int STATIC = 4096;
    public static final int MIXED = NULL | BOOL | INT | FLOAT | STRING | ARRAY | OBJECT;

    private final int mask;
    /** Each an intersection: all of its names must match. A plain class is an intersection of one. */
    @CompilationFinal(dimensions = 2)
    private final String[][] classes;

    @CompilationFinal(dimensions = 2)
    private final String[][] lowerClasses;

    private final String text;

    /**
     * A type.
     *
     * @param mask built-in types, of the constants here
     * @param classes resolved names (self and parent already replaced), in intersections
     * @param text as PHP shows it in messages
     */
    public TypeConstraint(int mask, String[][] classes, String text) {
        this.mask = mask;
        this.classes = classes;
        this.text = text;
        this.lowerClasses = new String[classes.length][];
        for (int i = 0; i < classes.length; i++) {
            lowerClasses[i] = new String[classes[i].length];
            for (int j = 0; j < classes[i].length; j++) {
                lowerClasses[i][j] = PhpClass.lower(classes[i][j]);
            }
        }
    }

    /** Built-in types in it. */
    public int mask() {
        return mask;
    }

    /** Class names in it, in intersections. */
    public String[][] classes() {
        return classes;
    }

    /** As PHP shows it. */
    @Override
    public String toString() {
        return text;
    }

    /**
     * As messages show it: with the classes that {@code self}, {@code parent} and {@code static} are.
     *
     * @param scope class of the code, null outside of classes
     * @param staticClass what {@code static} stands for, null when that is not known
     */
    @TruffleBoundary
    public String text(PhpClass scope, PhpClass staticClass) {
        String shown = text;
        if (scope != null && !scope.name().equals(text)) {
            shown = SELF.matcher(shown).replaceAll(Matcher.quoteReplacement(scope.name()));
            if (scope.parent() != null) {
                shown = PARENT.matcher(shown)
                        .replaceAll(Matcher.quoteReplacement(scope.parent().name()));
            }
        }
        if ((mask & STATIC) != 0 && staticClass != null) {
            shown = STATIC_NAME.matcher(shown).replaceAll(Matcher.quoteReplacement(staticClass.name()));
        }
        return shown;
    }

    private static final Pattern SELF = Pattern.compile("(?i)(?<![\\w\\\\])self(?![\\w\\\\])");
    private static final Pattern PARENT = Pattern.compile("(?i)(?<![\\w\\\\])parent(?![\\w\\\\])");
    private static final Pattern STATIC_NAME = Pattern.compile("(?<![\\w\\\\])static(?![\\w\\\\])");

    /** True if null is allowed. */
    public boolean allowsNull() {
        return (mask & NULL) != 0;
    }

    /** True if every value is allowed. */
    public boolean isMixed() {
        return (mask & MIXED) == MIXED;
    }

    /** The same type or null, for parameters whose default is null. */
    public TypeConstraint orNull() {
        if (allowsNull()) {
            return this;
        }
        boolean simple = Integer.bitCount(mask) + classes.length == 1 && !text.contains("&") && !text.contains("|");
        return new TypeConstraint(
                mask | NULL,
                classes,
                simple ? "?" + text : (text.contains("&") && !text.contains("(") ? "(" + text + ")" : text) + "|null");
    }

    /**
     * True when the value has the type as it is. Of callables only closures are
     * decided here: for others see {@link #CALLABLE} and the callers.
     *
     * @param staticClass the class that {@code static} stands for, may be null
     */
    public boolean accepts(Object value, PhpClass staticClass) {
        // Only what the type allows is looked for, so that compiled code holds no more than that.
        int m = mask;
        if ((m & INT) != 0 && value instanceof Long) {
            return true;
        }
        if ((m & STRING) != 0 && value instanceof PhpString) {
            return true;
        }
        if ((m & (ARRAY | ITERABLE)) != 0 && value instanceof PhpArray) {
            return true;
        }
        if ((m & NULL) != 0 && value == PhpNull.INSTANCE) {
            return true;
        }
        if ((m & BOOL) != 0 && value instanceof Boolean b) {
            return (m & (b ? TRUE : FALSE)) != 0;
        }
        if ((m & FLOAT) != 0 && value instanceof Double) {
            return true;
        }
        if ((m & CALLABLE) != 0 && value instanceof PhpClosure) {
            return true;
        }
        return (classes.length > 0 || (m & (OBJECT | ITERABLE | STATIC)) != 0)
                && value instanceof PhpObject object
                && ((m & OBJECT) != 0 || acceptsClass(object.phpClass(), staticClass));
    }

    private static final int LIMIT = 4;

    /** Classes found to be accepted, whatever {@code static} means; they never change. */
    @CompilationFinal(dimensions = 1)
    private PhpClass[] accepted = {};

    @CompilationFinal
    private boolean megamorphic;

    @ExplodeLoop
    private boolean acceptsClass(PhpClass c, PhpClass staticClass) {
        if ((mask & STATIC) != 0 && staticClass != null && c.isSubclassOf(staticClass)) {
            return true;
        }
        PhpClass[] known = accepted;
        for (int i = 0; i < known.length; i++) {
            if (known[i] == c) {
                return true;
            }
        }
        if (!megamorphic) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            return learn(c);
        }
        return matches(c);
    }

    private synchronized boolean learn(PhpClass c) {
        boolean matches = matches(c);
        if (!matches || accepted.length >= LIMIT) {
            megamorphic = true;
        } else {
            PhpClass[] grown = Arrays.copyOf(accepted, accepted.length + 1);
            grown[accepted.length] = c;
            accepted = grown;
        }
        return matches;
    }

    @TruffleBoundary
    private boolean matches(PhpClass c) {
        for (String[] names : lowerClasses) {
            if (matchesAll(c, names)) {
                return true;
            }
        }
        return (mask & ITERABLE) != 0 && c.isSubclassOfLower("traversable");
    }

    private static boolean matchesAll(PhpClass c, String[] names) {
        for (String name : names) {
            if (!c.isSubclassOfLower(name)) {
                return false;
            }
        }
        return true;
    }
}
