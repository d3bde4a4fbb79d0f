package dev.parade.interpreter.classes;

import dev.parade.parser.ast.AttributeGroup;
import java.util.List;

/**
 * The syntax of a property, shared by all classes that have it.
 *
 * @param defaultValue initial value, evaluated when a request first uses the class; null for none
 * @param getHook get hook, null for none
 * @param setHook set hook, null for none
 * @param attributes as written
 * @param docComment null for none
 * @param line where it stands
 */
public record PropertyDeclaration(
        Initializer defaultValue,
        MethodInfo getHook,
        MethodInfo setHook,
        List<AttributeGroup> attributes,
        String docComment,
        int line) {}
