package dev.parade.interpreter.translate;

import dev.parade.interpreter.errors.PhpCompileError;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.literal.LiteralNode;
import dev.parade.interpreter.nodes.operator.AddNodeGen;
import dev.parade.interpreter.nodes.operator.AndNode;
import dev.parade.interpreter.nodes.operator.ArrayCastNode;
import dev.parade.interpreter.nodes.operator.BitAndNodeGen;
import dev.parade.interpreter.nodes.operator.BitNotNode;
import dev.parade.interpreter.nodes.operator.BitOrNodeGen;
import dev.parade.interpreter.nodes.operator.BitXorNodeGen;
import dev.parade.interpreter.nodes.operator.BooleanCastNode;
import dev.parade.interpreter.nodes.operator.CoalesceNode;
import dev.parade.interpreter.nodes.operator.ConcatNode;
import dev.parade.interpreter.nodes.operator.DivideNodeGen;
import dev.parade.interpreter.nodes.operator.EqualNodeGen;
import dev.parade.interpreter.nodes.operator.FloatCastNode;
import dev.parade.interpreter.nodes.operator.GreaterEqualNodeGen;
import dev.parade.interpreter.nodes.operator.GreaterNodeGen;
import dev.parade.interpreter.nodes.operator.IdenticalNodeGen;
import dev.parade.interpreter.nodes.operator.IntCastNode;
import dev.parade.interpreter.nodes.operator.LessEqualNodeGen;
import dev.parade.interpreter.nodes.operator.LessNodeGen;
import dev.parade.interpreter.nodes.operator.LogicalXorNode;
import dev.parade.interpreter.nodes.operator.ModuloNodeGen;
import dev.parade.interpreter.nodes.operator.MultiplyNodeGen;
import dev.parade.interpreter.nodes.operator.NegateNode;
import dev.parade.interpreter.nodes.operator.NotNode;
import dev.parade.interpreter.nodes.operator.ObjectCastNode;
import dev.parade.interpreter.nodes.operator.OrNode;
import dev.parade.interpreter.nodes.operator.PlusNode;
import dev.parade.interpreter.nodes.operator.PowerNode;
import dev.parade.interpreter.nodes.operator.ShiftLeftNodeGen;
import dev.parade.interpreter.nodes.operator.ShiftRightNodeGen;
import dev.parade.interpreter.nodes.operator.SpaceshipNode;
import dev.parade.interpreter.nodes.operator.StringCastNode;
import dev.parade.interpreter.nodes.operator.SubtractNodeGen;
import dev.parade.interpreter.nodes.operator.VoidCastNode;
import dev.parade.parser.ast.BinaryOperator;
import dev.parade.parser.ast.CastType;
import dev.parade.parser.ast.UnaryOperator;

/** Operators to nodes. */
final class Operators {
    private Operators() {}

    static ExpressionNode binary(BinaryOperator operator, ExpressionNode left, ExpressionNode right) {
        return binary(operator, false, left, right);
    }

    /** An operation; {@code swapped}: PHP has its operands the other way round. */
    static ExpressionNode binary(BinaryOperator operator, boolean swapped, ExpressionNode left, ExpressionNode right) {
        return switch (operator) {
            case ADD -> AddNodeGen.create(left, right);
            case SUBTRACT -> SubtractNodeGen.create(left, right);
            case MULTIPLY -> MultiplyNodeGen.create(swapped, left, right);
            case DIVIDE -> DivideNodeGen.create(left, right);
            case MODULO -> ModuloNodeGen.create(left, right);
            case POWER -> new PowerNode(left, right);
            case CONCAT -> ConcatNode.chain(new ExpressionNode[] {left, right});
            case BIT_AND -> BitAndNodeGen.create(swapped, left, right);
            case BIT_OR -> BitOrNodeGen.create(swapped, left, right);
            case BIT_XOR -> BitXorNodeGen.create(swapped, left, right);
            case SHIFT_LEFT -> ShiftLeftNodeGen.create(left, right);
            case SHIFT_RIGHT -> ShiftRightNodeGen.create(left, right);
            case AND, LOGICAL_AND -> new AndNode(left, right);
            case OR, LOGICAL_OR -> new OrNode(left, right);
            case LOGICAL_XOR -> new LogicalXorNode(left, right);
            case EQUAL -> EqualNodeGen.create(left, right);
            case NOT_EQUAL -> new NotNode(EqualNodeGen.create(left, right));
            case IDENTICAL -> IdenticalNodeGen.create(left, right);
            case NOT_IDENTICAL -> new NotNode(IdenticalNodeGen.create(left, right));
            case LESS -> LessNodeGen.create(left, right);
            case LESS_EQUAL -> LessEqualNodeGen.create(left, right);
            case GREATER -> GreaterNodeGen.create(left, right);
            case GREATER_EQUAL -> GreaterEqualNodeGen.create(left, right);
            case SPACESHIP -> new SpaceshipNode(left, right);
            case COALESCE -> new CoalesceNode(left, right);
            case PIPE -> throw new IllegalStateException("pipe is a call");
        };
    }

    static ExpressionNode unary(UnaryOperator operator, ExpressionNode operand) {
        return switch (operator) {
            case NEGATE ->
                operand instanceof LiteralNode l && l.value() instanceof Long v && v != 0 && v != Long.MIN_VALUE
                        ? new LiteralNode(-v)
                        : operand instanceof LiteralNode d && d.value() instanceof Double v
                                ? new LiteralNode(-v)
                                : new NegateNode(operand);
            case PLUS -> new PlusNode(operand);
            case NOT -> new NotNode(operand);
            case BIT_NOT -> new BitNotNode(operand);
        };
    }

    static ExpressionNode cast(CastType type, ExpressionNode operand, int line) {
        return switch (type) {
            case INT -> new IntCastNode(operand);
            case FLOAT -> new FloatCastNode(operand);
            case STRING -> new StringCastNode(operand);
            case BOOL -> new BooleanCastNode(operand);
            case ARRAY -> new ArrayCastNode(operand);
            case OBJECT -> new ObjectCastNode(operand);
            case UNSET -> throw new PhpCompileError("The (unset) cast is no longer supported", line);
            case VOID -> new VoidCastNode(operand);
        };
    }
}
