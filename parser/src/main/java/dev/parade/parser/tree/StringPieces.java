package dev.parade.parser.tree;

import static dev.parade.grammar.PhpParser.*;

import dev.parade.grammar.PhpParser.EncapsContext;
import dev.parade.grammar.PhpParser.EncapsOffsetContext;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Position;
import dev.parade.parser.scanner.PhpToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.ParseTree;

/** Strings: escapes, embedded expressions, the indentation of heredocs. */
final class StringPieces {
    private final TreeBuilder tree;

    StringPieces(TreeBuilder tree) {
        this.tree = tree;
    }

    Expression constant(PhpToken token) {
        String text = token.getText();
        char quote = text.charAt(text.length() - 1);
        int start = text.indexOf(quote) + 1;
        String value = quote == '\''
                ? Escapes.single(text, start, text.length() - 1)
                : Escapes.replace(text.substring(start, text.length() - 1), '"', token.line());
        return new Expression.StringLiteral(value, tree.position(token));
    }

    List<Expression> parts(List<ParseTree> children, char quote) {
        List<Expression> parts = new ArrayList<>(children.size());
        for (int i = 1; i < children.size() - 1; i++) {
            EncapsContext piece = (EncapsContext) children.get(i);
            PhpToken first = (PhpToken) piece.start;
            if (first.getType() == STRING_CONTENT) {
                String value = Escapes.replace(first.getText(), quote, first.line());
                parts.add(new Expression.StringLiteral(value, tree.position(first)));
            } else {
                parts.add(embedded(piece, lineBefore(children, i)));
            }
        }
        return parts;
    }

    Expression quoted(List<ParseTree> children, Position position) {
        return whole(parts(children, '"'), position);
    }

    private static Expression whole(List<Expression> parts, Position position) {
        if (parts.isEmpty()) {
            return new Expression.StringLiteral("", position);
        }
        if (parts.size() == 1 && parts.get(0) instanceof Expression.StringLiteral only) {
            return new Expression.StringLiteral(only.value(), position);
        }
        return new Expression.Interpolated(parts, position);
    }

    Expression heredoc(List<ParseTree> children, Position position) {
        PhpToken open = (PhpToken) children.get(0);
        PhpToken close = (PhpToken) children.get(children.size() - 1);
        boolean raw = open.getText().indexOf('\'') >= 0;
        String end = close.getText();
        int indentation = 0;
        while (end.charAt(indentation) == ' ' || end.charAt(indentation) == '\t') {
            indentation++;
        }
        boolean tabs = end.lastIndexOf('\t', indentation - 1) >= 0;
        boolean spaces = end.lastIndexOf(' ', indentation - 1) >= 0;
        if (indentation > 0 && tabs && spaces) {
            throw TreeBuilder.parseError("Invalid indentation - tabs and spaces cannot be mixed", open.line());
        }
        List<Expression> parts = new ArrayList<>(children.size());
        for (int i = 1; i < children.size() - 1; i++) {
            EncapsContext piece = (EncapsContext) children.get(i);
            PhpToken first = (PhpToken) piece.start;
            if (first.getType() == STRING_CONTENT) {
                String text = first.getText();
                if (indentation > 0) {
                    boolean last = i == children.size() - 2;
                    text = unindent(text, indentation, tabs, i == 1, last, first.line());
                }
                String value = raw ? text : Escapes.replace(text, '\0', first.line());
                if (!value.isEmpty()) {
                    parts.add(new Expression.StringLiteral(value, tree.position(first)));
                }
            } else {
                if (i == 1 && indentation > 0) {
                    throw indentationError(indentation, first.line());
                }
                parts.add(embedded(piece, lineBefore(children, i)));
            }
        }
        return whole(parts, position);
    }

    private static RuntimeException indentationError(int indentation, int line) {
        return TreeBuilder.parseError(
                "Invalid body indentation level (expecting an indentation level of at least " + indentation + ")",
                line);
    }

    private static String unindent(String text, int size, boolean tabs, boolean first, boolean last, int firstLine) {
        StringBuilder out = new StringBuilder(text.length());
        boolean lineStart = first;
        int line = firstLine;
        int i = 0;
        while (i < text.length() || lineStart) {
            if (lineStart) {
                lineStart = false;
                int skipped = 0;
                while (skipped < size && i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
                    if (text.charAt(i) == '\t' != tabs) {
                        throw TreeBuilder.parseError("Invalid indentation - tabs and spaces cannot be mixed", line);
                    }
                    i++;
                    skipped++;
                }
                boolean blank = i < text.length() ? text.charAt(i) == '\n' || text.charAt(i) == '\r' : last;
                if (skipped < size && !blank) {
                    throw indentationError(size, line);
                }
                continue;
            }
            char c = text.charAt(i++);
            out.append(c);
            if (c == '\n' || c == '\r' && (i == text.length() || text.charAt(i) != '\n')) {
                lineStart = true;
                line++;
            }
        }
        return out.toString();
    }

    /** PHP warns of a piece while it still stands at the one before. */
    private static int lineBefore(List<ParseTree> children, int i) {
        ParseTree before = children.get(i - 1);
        return before instanceof EncapsContext piece
                ? ((PhpToken) piece.start).line()
                : ((PhpToken) ((EncapsContext) children.get(i)).start).line();
    }

    private Expression embedded(EncapsContext piece, int lineBefore) {
        List<ParseTree> children = piece.children;
        PhpToken first = (PhpToken) piece.start;
        Position position = tree.position(piece);
        switch (first.getType()) {
            case VARIABLE -> {
                Expression variable = tree.expressions.variable(first);
                if (children.size() == 1) {
                    return variable;
                }
                PhpToken operator = (PhpToken) children.get(1);
                if (operator.getType() == LBRACKET) {
                    return new Expression.Index(variable, offset((EncapsOffsetContext) children.get(2)), position);
                }
                PhpToken name = (PhpToken) children.get(2);
                Expression property = new Expression.StringLiteral(name.getText(), tree.position(name));
                return new Expression.Property(variable, property, operator.getType() == NULLSAFE_ARROW, position);
            }
            case CURLY_OPEN -> {
                return tree.expressions.build(children.get(1));
            }
            default -> {
                if (!(children.get(1) instanceof PhpToken name)) {
                    tree.deprecated(
                            "Using ${expr} (variable variables) in strings is deprecated, use {${expr}} instead",
                            lineBefore);
                    return new Expression.VariableVariable(tree.expressions.build(children.get(1)), position);
                }
                tree.deprecated("Using ${var} in strings is deprecated, use {$var} instead", lineBefore);
                Expression variable = new Expression.Variable(name.getText(), tree.position(name));
                if (children.size() == 3) {
                    return variable;
                }
                return new Expression.Index(variable, tree.expressions.build(children.get(3)), position);
            }
        }
    }

    // "$a[0]" has an int key, "$a[00]" and "$a[99999999999999999999]" string keys.
    private Expression offset(EncapsOffsetContext context) {
        PhpToken first = (PhpToken) context.start;
        Position position = tree.position(context);
        if (first.getType() == VARIABLE) {
            return tree.expressions.variable(first);
        }
        String text = tree.source.text(first.start(), ((PhpToken) context.stop).end());
        if (first.getType() != IDENTIFIER && isCanonicalInt(text)) {
            return new Expression.IntLiteral(Long.parseLong(text), text, position);
        }
        return new Expression.StringLiteral(text, position);
    }

    private static boolean isCanonicalInt(String text) {
        int start = text.charAt(0) == '-' ? 1 : 0;
        if (text.length() - start > 18 || text.charAt(start) == '0' && (text.length() > 1)) {
            return false;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
