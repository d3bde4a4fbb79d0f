package dev.parade.interpreter.classes;

import dev.parade.parser.ast.AttributeGroup;
import java.util.List;

/**
 * A class constant or enum case as a class sees it.
 *
 * @param declaringClass the class that declares it, the scope its value is evaluated in
 * @param flags of {@link Modifiers}
 * @param index place in the statics of the declaring class where a request keeps the value
 * @param enumCase true for a case of an enum
 */
public record ConstantInfo(
        String name,
        PhpClass declaringClass,
        int flags,
        int index,
        boolean enumCase,
        TypeConstraint type,
        Initializer value,
        List<AttributeGroup> attributes,
        String docComment) {
    /** True for private. */
    public boolean isPrivate() {
        return (flags & Modifiers.PRIVATE) != 0;
    }

    /** True for protected. */
    public boolean isProtected() {
        return (flags & Modifiers.PROTECTED) != 0;
    }
}
