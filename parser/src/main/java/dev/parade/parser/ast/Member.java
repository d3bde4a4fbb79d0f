package dev.parade.parser.ast;

import java.util.List;

/** A member of a class. */
public sealed interface Member extends Node {
    /** Constants; type null without one. */
    record Constants(
            int modifiers,
            TypeNode type,
            List<ConstantItem> items,
            List<AttributeGroup> attributes,
            String docComment,
            Position position)
            implements Member {}

    /** Properties; hooks only with one item. */
    record Properties(
            int modifiers,
            TypeNode type,
            List<PropertyItem> items,
            List<PropertyHook> hooks,
            List<AttributeGroup> attributes,
            String docComment,
            Position position)
            implements Member {}

    /** A method; body null for an abstract one. */
    record Method(String name, int modifiers, FunctionSignature signature, List<Statement> body, Position position)
            implements Member {}

    /** An enum case; value null for a pure one. */
    record EnumCase(
            String name, Expression value, List<AttributeGroup> attributes, String docComment, Position position)
            implements Member {}

    /** {@code use T1, T2 {...}}. */
    record TraitUse(List<Name> traits, List<TraitAdaptation> adaptations, Position position) implements Member {}
}
