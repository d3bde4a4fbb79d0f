package dev.parade.parser.tree;

import static dev.parade.grammar.PhpParser.*;

import dev.parade.grammar.PhpParser.*;
import dev.parade.parser.ast.AttributeGroup;
import dev.parade.parser.ast.ConstantItem;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Parameter;
import dev.parade.parser.ast.Position;
import dev.parade.parser.ast.PropertyHook;
import dev.parade.parser.ast.PropertyItem;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.TraitAdaptation;
import dev.parade.parser.ast.TypeNode;
import dev.parade.parser.scanner.PhpToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Builds the members of classes. */
final class MemberBuilder {
    private final TreeBuilder tree;
    private final DeclarationBuilder declarations;

    MemberBuilder(TreeBuilder tree, DeclarationBuilder declarations) {
        this.tree = tree;
        this.declarations = declarations;
    }

    List<Member> members(ClassBodyContext context) {
        List<ParseTree> children = context.children;
        if (children.size() == 2) {
            return List.of();
        }
        List<Member> result = new ArrayList<>(children.size() - 2);
        for (int i = 1; i < children.size() - 1; i++) {
            result.add(member((MemberContext) children.get(i)));
        }
        return result;
    }

    private Member member(MemberContext context) {
        ParseTree last = context.children.get(context.children.size() - 1);
        PhpToken first = (PhpToken) context.start;
        if (last instanceof TraitUseContext use) {
            return traitUse(use);
        }
        List<AttributeGroup> attributes = declarations.attributes(context);
        if (last instanceof EnumCaseContext enumCase) {
            return enumCase(enumCase, attributes, first);
        }
        AttributedMemberContext inner = (AttributedMemberContext) last;
        int modifiers = 0;
        for (ParseTree child : inner.children) {
            switch (TreeBuilder.rule(child)) {
                case RULE_memberModifier ->
                    modifiers = declarations.addModifier(modifiers, (PhpToken) ((MemberModifierContext) child).start);
                case RULE_enumCase -> {
                    return enumCase((EnumCaseContext) child, attributes, first);
                }
                case RULE_methodDeclaration -> {
                    return declarations.method((MethodDeclarationContext) child, modifiers, attributes, first);
                }
                case RULE_classConstants -> {
                    return constants((ClassConstantsContext) child, modifiers, attributes, first);
                }
                case RULE_propertyDeclaration -> {
                    return properties((PropertyDeclarationContext) child, modifiers, attributes, first);
                }
                default -> throw new IllegalStateException();
            }
        }
        throw new IllegalStateException();
    }

    private Member enumCase(EnumCaseContext context, List<AttributeGroup> attributes, PhpToken first) {
        PhpToken name = (PhpToken) ((ParserRuleContext) context.children.get(1)).start;
        Expression value = context.children.size() > 3 ? tree.expressions.build(context.children.get(3)) : null;
        return new Member.EnumCase(
                name.getText(),
                value,
                attributes,
                tree.source.docComment(first.index(), name.index()),
                TreeBuilder.at(name, tree.position(first, (PhpToken) context.stop)));
    }

    private Member constants(
            ClassConstantsContext context, int modifiers, List<AttributeGroup> attributes, PhpToken first) {
        TypeNode type = null;
        List<ConstantItem> items = new ArrayList<>(1);
        PhpToken docFrom = first;
        for (ParseTree child : context.children) {
            if (child instanceof TypeContext declared) {
                type = declarations.type(declared);
            } else if (child instanceof ConstantElementContext element) {
                items.add(constant(element, docFrom, false));
                docFrom = null;
            }
        }
        return new Member.Constants(
                modifiers, type, items, attributes, items.get(0).docComment(), tree.position(first, (PhpToken)
                        context.stop));
    }

    /** One constant; its doc comment stands between the given token, or the name itself, and the name. */
    ConstantItem constant(ConstantElementContext context, PhpToken docFrom, boolean global) {
        PhpToken name = (PhpToken) context.start;
        Position position = tree.position(context);
        if (global && name.scannedType() != IDENTIFIER) {
            throw tree.unexpected(name, IDENTIFIER);
        }
        String text = tree.identifier(name);
        String full = global ? tree.names.declared(text) : text;
        return new ConstantItem(
                text,
                new Name(text, Name.Kind.UNQUALIFIED, full, tree.position(name)),
                tree.expressions.build(context.children.get(2)),
                tree.source.docComment((docFrom == null ? name : docFrom).index(), name.index()),
                position);
    }

    private Member properties(
            PropertyDeclarationContext context, int modifiers, List<AttributeGroup> attributes, PhpToken first) {
        TypeNode type = null;
        List<PropertyItem> items = new ArrayList<>(1);
        List<PropertyHook> hooks = List.of();
        String doc = null;
        for (ParseTree child : context.children) {
            switch (TreeBuilder.rule(child)) {
                case RULE_type -> type = declarations.type((TypeContext) child);
                case RULE_propertyElement -> {
                    PhpToken name = (PhpToken) ((PropertyElementContext) child).start;
                    if (items.isEmpty()) {
                        doc = tree.source.docComment(first.index(), name.index());
                    }
                    Expression value = ((PropertyElementContext) child).children.size() == 3
                            ? tree.expressions.build(((PropertyElementContext) child).children.get(2))
                            : null;
                    String text = tree.source.text(name.start() + 1, name.end());
                    items.add(new PropertyItem(text, value, tree.position((PropertyElementContext) child)));
                }
                case RULE_propertyHooks -> hooks = hooks((PropertyHooksContext) child);
                default -> {}
            }
        }
        Position position = tree.position(first, (PhpToken) context.stop);
        return new Member.Properties(modifiers, type, items, hooks, attributes, doc, position);
    }

    List<PropertyHook> hooks(PropertyHooksContext context) {
        if (context.children.size() == 2) {
            throw TreeBuilder.compileError("Property hook list must not be empty", ((PhpToken) context.start).line());
        }
        List<PropertyHook> result = new ArrayList<>(2);
        for (ParseTree child : context.children) {
            if (child instanceof PropertyHookContext hook) {
                result.add(hook(hook));
            }
        }
        return result;
    }

    private PropertyHook hook(PropertyHookContext context) {
        int modifiers = 0;
        boolean byReference = false;
        PhpToken name = null;
        List<Parameter> parameters = null;
        List<Statement> body = null;
        Expression expression = null;
        boolean outer = tree.enterFunction();
        for (ParseTree child : context.children) {
            switch (TreeBuilder.rule(child)) {
                case RULE_memberModifier ->
                    modifiers = declarations.addModifier(modifiers, (PhpToken) ((MemberModifierContext) child).start);
                case RULE_parameters -> parameters = declarations.parameters((ParametersContext) child);
                case RULE_block -> body = tree.statements.block((BlockContext) child);
                case RULE_expr -> expression = tree.expressions.build((ExprContext) child);
                case TreeBuilder.TOKEN -> {
                    switch (((PhpToken) child).getType()) {
                        case AMP, AMP_VARIABLE -> byReference = true;
                        case IDENTIFIER -> name = (PhpToken) child;
                        default -> {}
                    }
                }
                default -> {}
            }
        }
        tree.leaveFunction(outer);
        PhpToken first = (PhpToken) context.start;
        return new PropertyHook(
                name.getText(),
                modifiers,
                byReference,
                parameters,
                body,
                expression,
                declarations.attributes(context),
                tree.source.docComment(first.index(), name.index()),
                TreeBuilder.at(name, tree.position(context)));
    }

    private Member traitUse(TraitUseContext context) {
        List<TraitAdaptation> adaptations = new ArrayList<>(0);
        for (ParseTree child : context.children) {
            if (child instanceof TraitAdaptationContext adaptation) {
                adaptations.add(adaptation(adaptation));
            }
        }
        List<Name> traits = declarations.names((NameListContext) context.children.get(1), "trait");
        return new Member.TraitUse(traits, adaptations, tree.position(context));
    }

    private TraitAdaptation adaptation(TraitAdaptationContext context) {
        List<ParseTree> children = context.children;
        Position position = tree.position(context);
        PhpToken first = (PhpToken) context.start;
        Name trait = null;
        PhpToken method = first;
        if (TreeBuilder.type(children.get(1)) == DOUBLE_COLON) {
            trait = tree.name(first, TreeBuilder.Role.CLASS);
            method = (PhpToken) children.get(2);
        } else if (first.getType() == NAME_QUALIFIED
                || first.getType() == NAME_FULLY_QUALIFIED
                || first.getType() == NAME_RELATIVE) {
            throw tree.unexpected(children.get(1), DOUBLE_COLON);
        }
        ParserRuleContext tail = (ParserRuleContext) children.get(children.size() - 2);
        if (tail instanceof NameListContext excluded) {
            if (trait == null) {
                throw tree.unexpected(children.get(1), AS);
            }
            return new TraitAdaptation.InsteadOf(
                    trait, method.getText(), declarations.names(excluded, "trait"), position);
        }
        int modifiers = 0;
        String alias = null;
        for (ParseTree child : tail.children) {
            if (child instanceof ModifierKeywordContext modifier) {
                modifiers = declarations.modifier((PhpToken) modifier.start);
            } else {
                alias = tree.identifier(
                        child instanceof PhpToken token ? token : (PhpToken) ((ParserRuleContext) child).start);
            }
        }
        return new TraitAdaptation.Alias(trait, method.getText(), modifiers, alias, position);
    }
}
