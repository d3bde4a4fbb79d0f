package dev.parade.interpreter.classes;

import dev.parade.interpreter.functions.PhpFunction;

/**
 * A method as a class sees it.
 *
 * @param name as declared
 * @param declaringClass the class whose code it is (for traits: the using class); the scope of private access
 * @param prototypeClass the topmost class that declares it, which protected access is checked against
 * @param flags of {@link Modifiers}
 * @param function what runs
 */
public record MethodInfo(
        String name, PhpClass declaringClass, PhpClass prototypeClass, int flags, PhpFunction function) {
    /** True for private. */
    public boolean isPrivate() {
        return (flags & Modifiers.PRIVATE) != 0;
    }

    /** True for protected. */
    public boolean isProtected() {
        return (flags & Modifiers.PROTECTED) != 0;
    }

    /** True for public, the default. */
    public boolean isPublic() {
        return (flags & (Modifiers.PRIVATE | Modifiers.PROTECTED)) == 0;
    }

    /** True for static. */
    public boolean isStatic() {
        return (flags & Modifiers.STATIC) != 0;
    }

    /** True for abstract, which all methods of interfaces are. */
    public boolean isAbstract() {
        return (flags & Modifiers.ABSTRACT) != 0;
    }

    /** True for final. */
    public boolean isFinal() {
        return (flags & Modifiers.FINAL) != 0;
    }
}
