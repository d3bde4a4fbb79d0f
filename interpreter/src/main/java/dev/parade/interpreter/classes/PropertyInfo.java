package dev.parade.interpreter.classes;

/**
 * A declared property as a class sees it.
 *
 * @param name without the dollar sign
 * @param declaringClass the class that declares it (for traits: the using class); the scope of private access
 * @param prototypeClass the topmost class that declares it, which protected access is checked against
 * @param flags of {@link Modifiers}
 * @param slot index into the object's slots, or into the class's statics for a static property
 * @param type declared type, null for none
 * @param declaration the syntax it came from, shared by all classes that inherit it
 */
public record PropertyInfo(
        String name,
        PhpClass declaringClass,
        PhpClass prototypeClass,
        int flags,
        int slot,
        TypeConstraint type,
        PropertyDeclaration declaration) {

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

    /** True for readonly. */
    public boolean isReadonly() {
        return (flags & Modifiers.READONLY) != 0;
    }

    /** True for static. */
    public boolean isStatic() {
        return (flags & Modifiers.STATIC) != 0;
    }

    /** True when it has hooks or asymmetric visibility, so that writing it takes the slow path. */
    public boolean isSpecial() {
        return (flags & (Modifiers.HOOKED | Modifiers.PRIVATE_SET | Modifiers.PROTECTED_SET | Modifiers.READONLY)) != 0;
    }

    /** True for the inner state of a bundled class: no dump, cast, comparison or reflection shows it. */
    public boolean isHidden() {
        return declaringClass.isInternal() && name.startsWith("__");
    }
}
