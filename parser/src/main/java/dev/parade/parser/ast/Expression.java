package dev.parade.parser.ast;

import java.util.List;

/** An expression. Optional parts are Java null. */
public sealed interface Expression extends Node {
    // ---- literals

    /** An int. {@code text} as written. */
    record IntLiteral(long value, String text, Position position) implements Expression {}

    /** A float, also an int literal too large for an int. */
    record FloatLiteral(double value, String text, Position position) implements Expression {}

    /** A string without interpolation, escapes already replaced. */
    record StringLiteral(String value, Position position) implements Expression {}

    /** A string with interpolation: {@link StringLiteral} parts and others. */
    record Interpolated(List<Expression> parts, Position position) implements Expression {}

    /** Backticks. */
    record ShellExec(List<Expression> parts, Position position) implements Expression {}

    /** {@code [..]} or {@code array(..)}; as an assignment target a destructuring. Items may be null in targets. */
    record ArrayLiteral(List<ArrayItem> items, Syntax syntax, Position position) implements Expression {
        /** How it is written. */
        public enum Syntax {
            BRACKETS,
            ARRAY,
            LIST
        }
    }

    /** {@code __LINE__} and kin; {@code value} is the text or number where it is known from the source alone, else null. */
    record MagicConstant(Kind kind, Position position) implements Expression {
        /** Which. */
        public enum Kind {
            LINE,
            FILE,
            DIR,
            FUNCTION,
            CLASS,
            TRAIT,
            METHOD,
            NAMESPACE,
            PROPERTY
        }
    }

    // ---- variables and places

    /** {@code $name}. */
    record Variable(String name, Position position) implements Expression {}

    /** {@code $$x}, {@code ${expr}}. */
    record VariableVariable(Expression name, Position position) implements Expression {}

    /** {@code base[index]}; index null for {@code base[]}. */
    record Index(Expression base, Expression index, Position position) implements Expression {}

    /** {@code base->name}; name is a StringLiteral for a plain identifier. */
    record Property(Expression base, Expression name, boolean nullsafe, Position position) implements Expression {}

    /** {@code Class::$name}; classRef is a {@link ClassName} or an expression; name is a StringLiteral when plain. */
    record StaticProperty(Expression classRef, Expression name, Position position) implements Expression {}

    /** {@code Class::NAME} and {@code X::class}; name is a StringLiteral, or an expression for {@code X::{expr}}. */
    record ClassConstant(Expression classRef, Expression name, Position position) implements Expression {}

    /** A class named in the source, where an expression could also stand. */
    record ClassName(Name name, Position position) implements Expression {}

    /** A constant, also true, false and null. */
    record Constant(Name name, Position position) implements Expression {}

    // ---- operators

    /** A binary operator that evaluates both sides, or && || ?? and the words and, or, xor. */
    record Binary(BinaryOperator operator, Expression left, Expression right, Position position)
            implements Expression {}

    /** {@code - + ! ~}. */
    record Unary(UnaryOperator operator, Expression operand, Position position) implements Expression {}

    /** {@code ++ --}. */
    record IncDec(Expression target, boolean increment, boolean prefix, Position position) implements Expression {}

    /** {@code target = value}; target may be an ArrayLiteral. */
    record Assign(Expression target, Expression value, Position position) implements Expression {}

    /** {@code target = &source}. */
    record AssignReference(Expression target, Expression source, Position position) implements Expression {}

    /** {@code target op= value}; COALESCE for {@code ??=}. */
    record CompoundAssign(BinaryOperator operator, Expression target, Expression value, Position position)
            implements Expression {}

    /** {@code c ? a : b}; whenTrue null for {@code c ?: b}. */
    record Ternary(Expression condition, Expression whenTrue, Expression whenFalse, Position position)
            implements Expression {}

    /** {@code (int) x}. */
    record Cast(CastType type, Expression operand, Position position) implements Expression {}

    /** {@code @x}. */
    record Silence(Expression operand, Position position) implements Expression {}

    /** {@code x instanceof C}; classRef is a {@link ClassName} or an expression. */
    record InstanceOf(Expression operand, Expression classRef, Position position) implements Expression {}

    /** {@code isset(a, b)}. */
    record Isset(List<Expression> targets, Position position) implements Expression {}

    /** {@code empty(a)}. */
    record Empty(Expression operand, Position position) implements Expression {}

    /** {@code print x}. */
    record Print(Expression operand, Position position) implements Expression {}

    /** {@code exit}, {@code die}; operand may be null. */
    record Exit(Expression operand, boolean die, Position position) implements Expression {}

    /** {@code include} and kin. */
    record Include(Kind kind, Expression operand, Position position) implements Expression {
        /** Which. */
        public enum Kind {
            INCLUDE,
            INCLUDE_ONCE,
            REQUIRE,
            REQUIRE_ONCE
        }
    }

    /** {@code eval(x)}. */
    record Eval(Expression operand, Position position) implements Expression {}

    /** {@code clone x}; the form {@code clone(x, [...])} has withProperties. */
    record Clone(Expression operand, Expression withProperties, Position position) implements Expression {}

    /** {@code throw x}. */
    record Throw(Expression operand, Position position) implements Expression {}

    /** {@code yield}, {@code yield v}, {@code yield k => v}. */
    record Yield(Expression key, Expression value, Position position) implements Expression {}

    /** {@code yield from x}. */
    record YieldFrom(Expression operand, Position position) implements Expression {}

    /** {@code match (subject) { ... }}. */
    record Match(Expression subject, List<MatchArm> arms, Position position) implements Expression {}

    /** {@code (x)}: kept because it matters for references, destructuring, and the printer. */
    record Parenthesized(Expression operand, Position position) implements Expression {}

    // ---- calls

    /** {@code f(...)}; callee is a {@link FunctionName} or an expression. */
    record Call(Expression callee, Arguments arguments, Position position) implements Expression {}

    /** A function named in the source. */
    record FunctionName(Name name, Position position) implements Expression {}

    /** {@code new C(...)}; classRef is a {@link ClassName}, an expression or an {@link AnonymousClass}. */
    record New(Expression classRef, Arguments arguments, Position position) implements Expression {}

    /** The class of {@code new class {...}}. */
    record AnonymousClass(ClassBody body, Position position) implements Expression {}

    /** {@code base->name(...)}. */
    record MethodCall(Expression base, Expression name, Arguments arguments, boolean nullsafe, Position position)
            implements Expression {}

    /** {@code C::name(...)}. */
    record StaticCall(Expression classRef, Expression name, Arguments arguments, Position position)
            implements Expression {}

    /**
     * Arguments of a call.
     *
     * @param firstClass true for {@code f(...)}, the first-class callable syntax
     */
    record Arguments(List<Argument> list, boolean firstClass) {}

    /** {@code function (...) use (...) {...}}. */
    record Closure(
            FunctionSignature signature,
            List<ClosureUse> uses,
            List<Statement> body,
            boolean isStatic,
            Position position)
            implements Expression {}

    /** {@code fn (...) => x}. */
    record ArrowFunction(FunctionSignature signature, Expression body, boolean isStatic, Position position)
            implements Expression {}
}
