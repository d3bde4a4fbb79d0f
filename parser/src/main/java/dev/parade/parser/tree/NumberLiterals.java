package dev.parade.parser.tree;

import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Position;
import java.math.BigInteger;

/** Numbers in all of PHP's spellings; an int that does not fit becomes a float. */
final class NumberLiterals {
    private NumberLiterals() {}

    static Expression integer(String text, Position position) {
        String digits = text.indexOf('_') < 0 ? text : text.replace("_", "");
        int radix = 10;
        int skip = 0;
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            switch (digits.charAt(1)) {
                case 'x', 'X' -> radix = 16;
                case 'b', 'B' -> radix = 2;
                default -> radix = 8;
            }
            skip = digits.charAt(1) > '9' ? 2 : 1;
        }
        String body = digits.substring(skip);
        if (radix == 8 && (body.indexOf('8') >= 0 || body.indexOf('9') >= 0)) {
            throw TreeBuilder.parseError("Invalid numeric literal", position.line());
        }
        if (body.length() <= (radix == 2 ? 63 : radix == 10 ? 18 : radix == 8 ? 21 : 15)) {
            return new Expression.IntLiteral(Long.parseLong(body, radix), text, position);
        }
        BigInteger value = new BigInteger(body, radix);
        if (value.bitLength() <= 63) {
            return new Expression.IntLiteral(value.longValue(), text, position);
        }
        return new Expression.FloatLiteral(value.doubleValue(), text, position);
    }

    static Expression floating(String text, Position position) {
        double value = Double.parseDouble(text.indexOf('_') < 0 ? text : text.replace("_", ""));
        return new Expression.FloatLiteral(value, text, position);
    }
}
