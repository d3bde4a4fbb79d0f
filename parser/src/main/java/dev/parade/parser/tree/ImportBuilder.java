package dev.parade.parser.tree;

import static dev.parade.grammar.PhpParser.*;

import dev.parade.grammar.PhpParser.*;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Position;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.UseItem;
import dev.parade.parser.scanner.PhpToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Builds imports, and tells the resolver about them. */
final class ImportBuilder {
    private final TreeBuilder tree;

    ImportBuilder(TreeBuilder tree) {
        this.tree = tree;
    }

    Statement build(UseStatementContext context, Position position) {
        Statement.Use.Kind kind = Statement.Use.Kind.CLASS;
        List<UseItem> items = new ArrayList<>(1);
        boolean typed = context.children.get(1) instanceof UseKindContext;
        for (ParseTree child : context.children) {
            if (child instanceof UseKindContext word) {
                kind = kind(word);
            } else if (child instanceof UseItemContext item) {
                add(item, kind, typed, items);
            }
        }
        return new Statement.Use(items, position);
    }

    private static Statement.Use.Kind kind(UseKindContext context) {
        return ((PhpToken) context.start).getType() == CONST
                ? Statement.Use.Kind.CONSTANT
                : Statement.Use.Kind.FUNCTION;
    }

    private void add(UseItemContext context, Statement.Use.Kind kind, boolean typed, List<UseItem> items) {
        List<ParseTree> children = context.children;
        PhpToken first = (PhpToken) context.start;
        String name = stripped(first.getText());
        if (children.size() > 1 && TreeBuilder.type(children.get(1)) == NS_SEPARATOR) {
            tree.checkCommas(context, RBRACE);
            for (ParseTree child : children) {
                if (child instanceof GroupUseItemContext item) {
                    group(item, name, kind, typed, items);
                }
            }
            return;
        }
        PhpToken alias = children.size() > 1 ? (PhpToken) children.get(2) : null;
        items.add(item(name, alias, kind, tree.position(first), tree.position(context)));
    }

    private void group(
            GroupUseItemContext context, String prefix, Statement.Use.Kind outer, boolean typed, List<UseItem> items) {
        Statement.Use.Kind kind = outer;
        PhpToken name = null;
        PhpToken alias = null;
        for (ParseTree child : context.children) {
            if (child instanceof UseKindContext word) {
                if (typed) {
                    throw tree.unexpected(word, RBRACE);
                }
                kind = kind(word);
            } else if (((PhpToken) child).getType() == AS) {
                continue;
            } else if (name == null) {
                name = (PhpToken) child;
            } else {
                alias = (PhpToken) child;
            }
        }
        String full = prefix + '\\' + name.getText();
        items.add(item(full, alias, kind, tree.position(name), tree.position((ParserRuleContext) context)));
    }

    private static String stripped(String name) {
        return name.startsWith("\\") ? name.substring(1) : name;
    }

    private UseItem item(String full, PhpToken alias, Statement.Use.Kind kind, Position at, Position position) {
        String known = alias == null ? full.substring(full.lastIndexOf('\\') + 1) : alias.getText();
        if (!tree.names.add(kind, known, full)) {
            String what = switch (kind) {
                case CLASS -> "";
                case FUNCTION -> "function ";
                case CONSTANT -> "const ";
            };
            throw TreeBuilder.compileError(
                    "Cannot use " + what + full + " as " + known + " because the name is already in use",
                    position.line());
        }
        Name.Kind nameKind = full.indexOf('\\') < 0 ? Name.Kind.UNQUALIFIED : Name.Kind.QUALIFIED;
        return new UseItem(new Name(full, nameKind, full, at), alias == null ? null : alias.getText(), kind, position);
    }
}
