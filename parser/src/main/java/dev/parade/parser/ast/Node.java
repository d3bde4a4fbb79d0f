package dev.parade.parser.ast;

/** A node of the syntax tree. Text is held as byte strings: one char, 0 to 255, is one byte. */
public sealed interface Node
        permits Expression,
                Statement,
                Name,
                TypeNode,
                Parameter,
                Argument,
                ArrayItem,
                Attribute,
                AttributeGroup,
                MatchArm,
                ClosureUse,
                ClassBody,
                Member,
                PropertyItem,
                PropertyHook,
                ConstantItem,
                TraitAdaptation,
                CatchClause,
                SwitchCase,
                UseItem,
                StaticVariable,
                DeclareDirective,
                FunctionSignature,
                Program {
    /** Where the node stands. */
    Position position();

    /** Line of the first character, from 1. */
    default int line() {
        return position().line();
    }
}
