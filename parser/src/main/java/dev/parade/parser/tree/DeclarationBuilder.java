package dev.parade.parser.tree;

import static dev.parade.grammar.PhpParser.*;

import dev.parade.grammar.PhpParser.*;
import dev.parade.parser.ast.Attribute;
import dev.parade.parser.ast.AttributeGroup;
import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.ClosureUse;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.FunctionSignature;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Modifier;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Parameter;
import dev.parade.parser.ast.Position;
import dev.parade.parser.ast.PropertyHook;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.TypeNode;
import dev.parade.parser.scanner.PhpToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Builds functions, closures, parameters, types, attributes and classes. */
final class DeclarationBuilder {
    private final TreeBuilder tree;
    private final MemberBuilder members;

    DeclarationBuilder(TreeBuilder tree) {
        this.tree = tree;
        this.members = new MemberBuilder(tree, this);
    }

    // ---- attributes, modifiers, types

    /** The groups among the children of a rule, in order. */
    List<AttributeGroup> attributes(ParserRuleContext context) {
        if (!(context.children.get(0) instanceof AttributeGroupContext)
                && context.children.size() > 1
                && !(context.children.get(1) instanceof AttributeGroupContext)) {
            return List.of();
        }
        List<AttributeGroup> groups = new ArrayList<>(1);
        for (ParseTree child : context.children) {
            if (child instanceof AttributeGroupContext group) {
                groups.add(attributeGroup(group));
            }
        }
        return groups;
    }

    private AttributeGroup attributeGroup(AttributeGroupContext context) {
        tree.checkCommas(context, RBRACKET);
        List<Attribute> list = new ArrayList<>(1);
        for (ParseTree child : context.children) {
            if (child instanceof AttributeContext attribute) {
                Expression.Arguments arguments = null;
                if (attribute.children.size() > 1) {
                    arguments = tree.expressions.arguments((ArgumentsContext) attribute.children.get(1));
                    if (arguments.firstClass()) {
                        throw TreeBuilder.compileError(
                                "Cannot create Closure as attribute argument", ((PhpToken) attribute.start).line());
                    }
                }
                Name name = tree.name((PhpToken) attribute.start, TreeBuilder.Role.CLASS);
                list.add(new Attribute(name, arguments, tree.position(attribute)));
            }
        }
        return new AttributeGroup(list, tree.position(context));
    }

    int modifier(PhpToken token) {
        return switch (token.getType()) {
            case PUBLIC -> Modifier.PUBLIC;
            case PROTECTED -> Modifier.PROTECTED;
            case PRIVATE -> Modifier.PRIVATE;
            case STATIC, STATIC_VARIABLE, STATIC_CLOSURE -> Modifier.STATIC;
            case FINAL -> Modifier.FINAL;
            case ABSTRACT -> Modifier.ABSTRACT;
            case READONLY -> Modifier.READONLY;
            case PUBLIC_SET -> Modifier.PUBLIC_SET;
            case PROTECTED_SET -> Modifier.PROTECTED_SET;
            case PRIVATE_SET -> Modifier.PRIVATE_SET;
            case VAR -> Modifier.VAR;
            default -> 0;
        };
    }

    private static final int VISIBILITY = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE | Modifier.VAR;
    private static final int SET_VISIBILITY = Modifier.PUBLIC_SET | Modifier.PROTECTED_SET | Modifier.PRIVATE_SET;

    int addModifier(int modifiers, PhpToken token) {
        int bit = modifier(token);
        if ((bit & VISIBILITY) != 0 && (modifiers & VISIBILITY) != 0
                || (bit & SET_VISIBILITY) != 0 && (modifiers & SET_VISIBILITY) != 0) {
            throw TreeBuilder.thrownError("Multiple access type modifiers are not allowed", token.line());
        }
        if ((modifiers & bit) != 0) {
            throw TreeBuilder.thrownError(
                    "Multiple " + token.getText().toLowerCase(java.util.Locale.ROOT) + " modifiers are not allowed",
                    token.line());
        }
        return modifiers | bit;
    }

    TypeNode type(TypeContext context) {
        List<ParseTree> children = context.children;
        if (children.size() == 1) {
            return typeAtom((TypeAtomContext) children.get(0));
        }
        Position position = tree.position(context);
        if (children.get(0) instanceof PhpToken) {
            if (children.size() > 2) {
                throw typeError(context, children.get(2));
            }
            return new TypeNode.Nullable(typeAtom((TypeAtomContext) children.get(1)), position);
        }
        int separator = TreeBuilder.type(children.get(1));
        List<TypeNode> types = new ArrayList<>(children.size() / 2 + 1);
        for (int i = 0; i < children.size(); i++) {
            if (i % 2 == 0) {
                types.add(typeAtom((TypeAtomContext) children.get(i)));
            } else if (TreeBuilder.type(children.get(i)) != separator) {
                throw typeError(context, children.get(i));
            }
        }
        return separator == PIPE_BAR ? new TypeNode.Union(types, position) : new TypeNode.Intersection(types, position);
    }

    private RuntimeException typeError(TypeContext context, ParseTree separator) {
        return switch (TreeBuilder.rule(context.getParent())) {
            case RULE_parameter, RULE_propertyDeclaration -> tree.unexpected(separator, VARIABLE);
            case RULE_functionDeclaration, RULE_closure -> tree.unexpected(separator, LBRACE);
            default -> tree.unexpected(separator);
        };
    }

    private TypeNode typeAtom(TypeAtomContext context) {
        if (context.children.size() == 3) {
            return type((TypeContext) context.children.get(1));
        }
        PhpToken token = (PhpToken) context.start;
        Position position = tree.position(token);
        if (token.getType() != IDENTIFIER) {
            if (token.getType() == ARRAY || token.getType() == CALLABLE || token.getType() == STATIC) {
                return builtin(token, position);
            }
        } else if (isBuiltin(token)) {
            return builtin(token, position);
        }
        return new TypeNode.Named(tree.name(token, TreeBuilder.Role.CLASS), position);
    }

    private TypeNode builtin(PhpToken token, Position position) {
        String text = token.getText();
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return new TypeNode.Named(new Name(text, Name.Kind.UNQUALIFIED, lower, position), position);
    }

    private static boolean isBuiltin(PhpToken token) {
        int length = token.end() - token.start();
        if (length < 3 || length > 8) {
            return false;
        }
        return switch (token.getText().toLowerCase(java.util.Locale.ROOT)) {
            case "int",
                    "float",
                    "string",
                    "bool",
                    "iterable",
                    "object",
                    "mixed",
                    "void",
                    "null",
                    "never",
                    "false",
                    "true" -> true;
            default -> false;
        };
    }

    /** A class that is named in a declaration; kind is for the message that it may not be static. */
    Name className(PhpToken token, String kind) {
        if (token.getType() == STATIC) {
            throw TreeBuilder.compileError(
                    "Cannot use \"static\" as " + kind + " name, as it is reserved", token.line());
        }
        return tree.name(token, TreeBuilder.Role.CLASS);
    }

    List<Name> names(NameListContext context, String kind) {
        List<Name> result = new ArrayList<>(context.children.size() / 2 + 1);
        for (int i = 0; i < context.children.size(); i += 2) {
            NameContext name = (NameContext) context.children.get(i);
            result.add(className((PhpToken) name.start, kind));
        }
        return result;
    }

    // ---- parameters

    List<Parameter> parameters(ParametersContext context) {
        List<ParseTree> children = context.children;
        if (children.size() == 2) {
            return List.of();
        }
        tree.checkCommas(context, RPAREN);
        List<Parameter> result = new ArrayList<>(children.size() / 2);
        for (ParseTree child : children) {
            if (child instanceof ParameterContext parameter) {
                result.add(parameter(parameter));
            }
        }
        return result;
    }

    private Parameter parameter(ParameterContext context) {
        int modifiers = 0;
        TypeNode type = null;
        Expression value = null;
        boolean byReference = false;
        boolean variadic = false;
        PhpToken name = null;
        List<PropertyHook> hooks = List.of();
        for (ParseTree child : context.children) {
            switch (TreeBuilder.rule(child)) {
                case RULE_parameterModifier ->
                    modifiers = addModifier(modifiers, promoted((PhpToken) ((ParameterModifierContext) child).start));
                case RULE_type -> type = type((TypeContext) child);
                case RULE_expr -> value = tree.expressions.build((ExprContext) child);
                case RULE_propertyHooks -> hooks = members.hooks((PropertyHooksContext) child);
                case TreeBuilder.TOKEN -> {
                    switch (((PhpToken) child).getType()) {
                        case AMP_VARIABLE -> byReference = true;
                        case ELLIPSIS -> variadic = true;
                        case VARIABLE -> name = (PhpToken) child;
                        default -> {}
                    }
                }
                default -> {}
            }
        }
        if (variadic && value != null) {
            throw TreeBuilder.compileError("Variadic parameter cannot have a default value", name.line());
        }
        PhpToken first = (PhpToken) context.start;
        Position position = TreeBuilder.at(name, tree.position(context));
        if (type != null) {
            position =
                    new Position(position.start(), position.end(), type.line(), position.column(), position.endLine());
        }
        return new Parameter(
                tree.source.text(name.start() + 1, name.end()),
                type,
                value,
                byReference,
                variadic,
                modifiers,
                hooks,
                attributes(context),
                tree.source.docComment(first.index(), name.index()),
                position);
    }

    private PhpToken promoted(PhpToken modifier) {
        int bit = modifier(modifier);
        if (bit == Modifier.STATIC || bit == Modifier.ABSTRACT) {
            String word = bit == Modifier.STATIC ? "static" : "abstract";
            throw TreeBuilder.thrownError("Cannot use the " + word + " modifier on a parameter", modifier.line());
        }
        return modifier;
    }

    // ---- functions

    /** Parts of a rule with parameters, return type and body, in whatever order its other children come. */
    private final class Parts {
        List<Parameter> parameters = List.of();
        TypeNode returnType;
        boolean byReference;
        boolean generator;
        List<Statement> body;
        Expression expression;
        List<ClosureUse> uses = List.of();
        PhpToken name;

        Parts(ParserRuleContext context) {
            boolean outer = tree.enterFunction();
            for (ParseTree child : context.children) {
                switch (TreeBuilder.rule(child)) {
                    case RULE_parameters -> parameters = DeclarationBuilder.this.parameters((ParametersContext) child);
                    case RULE_type -> returnType = type((TypeContext) child);
                    case RULE_block -> body = tree.statements.block((BlockContext) child);
                    case RULE_expr -> expression = tree.expressions.build((ExprContext) child);
                    case RULE_closureUses -> uses = closureUses((ClosureUsesContext) child);
                    case RULE_identifier -> name = (PhpToken) ((IdentifierContext) child).start;
                    case TreeBuilder.TOKEN -> {
                        switch (((PhpToken) child).getType()) {
                            case AMP, AMP_VARIABLE -> byReference = true;
                            case IDENTIFIER, READONLY -> name = (PhpToken) child;
                            default -> {}
                        }
                    }
                    default -> {}
                }
            }
            generator = tree.leaveFunction(outer);
        }

        FunctionSignature signature(List<AttributeGroup> attributes, String doc, Position position) {
            return new FunctionSignature(parameters, returnType, byReference, generator, attributes, doc, position);
        }
    }

    Statement function(FunctionDeclarationContext context, List<AttributeGroup> attributes, PhpToken first) {
        Parts parts = new Parts(context);
        Position position = TreeBuilder.at((PhpToken) context.start, tree.position(first, (PhpToken) context.stop));
        String name = parts.name.getText();
        String doc = tree.source.docComment(first.index(), parts.name.index() + 1);
        FunctionSignature signature = parts.signature(attributes, doc, position);
        return new Statement.FunctionDeclaration(name, tree.names.declared(name), signature, parts.body, position);
    }

    Member.Method method(
            MethodDeclarationContext context, int modifiers, List<AttributeGroup> attributes, PhpToken first) {
        Parts parts = new Parts(context);
        Position position = TreeBuilder.at((PhpToken) context.start, tree.position(first, (PhpToken) context.stop));
        String doc = tree.source.docComment(first.index(), parts.name.index() + 1);
        return new Member.Method(
                tree.identifier(parts.name),
                modifiers,
                parts.signature(attributes, doc, position),
                parts.body,
                position);
    }

    private List<ClosureUse> closureUses(ClosureUsesContext context) {
        tree.checkCommas(context, RPAREN);
        List<ClosureUse> uses = new ArrayList<>(context.children.size() / 2);
        for (ParseTree child : context.children) {
            if (child instanceof ClosureUseContext use) {
                PhpToken variable = (PhpToken) use.stop;
                String name = tree.source.text(variable.start() + 1, variable.end());
                uses.add(new ClosureUse(name, use.children.size() == 2, tree.position(use)));
            }
        }
        return uses;
    }

    Expression closure(ClosureContext context, List<AttributeGroup> attributes, PhpToken staticWord, Position whole) {
        Parts parts = new Parts(context);
        Position position = TreeBuilder.at((PhpToken) context.start, whole);
        FunctionSignature signature =
                parts.signature(attributes == null ? List.of() : attributes, closureDoc(context, staticWord), position);
        return new Expression.Closure(signature, parts.uses, parts.body, staticWord != null, position);
    }

    Expression arrowFunction(
            ArrowFunctionContext context, List<AttributeGroup> attributes, PhpToken staticWord, Position whole) {
        Parts parts = new Parts(context);
        Position position = TreeBuilder.at((PhpToken) context.start, whole);
        FunctionSignature signature =
                parts.signature(attributes == null ? List.of() : attributes, closureDoc(context, staticWord), position);
        return new Expression.ArrowFunction(signature, parts.expression, staticWord != null, position);
    }

    private String closureDoc(ParserRuleContext context, PhpToken staticWord) {
        PhpToken word = (PhpToken) context.start;
        return tree.source.docComment((staticWord == null ? word : staticWord).index(), word.index() + 1);
    }

    Expression staticClosure(StaticClosureContext context, List<AttributeGroup> attributes, Position position) {
        PhpToken word = (PhpToken) context.start;
        return switch (TreeBuilder.rule(context.children.get(1))) {
            case RULE_closure -> closure((ClosureContext) context.children.get(1), attributes, word, position);
            case RULE_arrowFunction ->
                arrowFunction((ArrowFunctionContext) context.children.get(1), attributes, word, position);
            default -> throw new IllegalStateException();
        };
    }

    Expression attributedClosure(AttributedClosureContext context, Position position) {
        return attributed(
                (ParserRuleContext) context.children.get(context.children.size() - 1), attributes(context), position);
    }

    /** A closure of any form whose attributes are known already. */
    Expression attributed(ParserRuleContext closure, List<AttributeGroup> attributes, Position position) {
        return switch (TreeBuilder.rule(closure)) {
            case RULE_closure -> closure((ClosureContext) closure, attributes, null, position);
            case RULE_arrowFunction -> arrowFunction((ArrowFunctionContext) closure, attributes, null, position);
            case RULE_staticClosure -> staticClosure((StaticClosureContext) closure, attributes, position);
            default -> throw tree.unexpected(closure);
        };
    }

    // ---- classes

    Statement classLike(ParserRuleContext context, List<AttributeGroup> attributes, PhpToken first) {
        ClassBody body = classBody(context, attributes, first, tree.position(first, (PhpToken) context.stop));
        return new Statement.ClassDeclaration(body, body.position());
    }

    private ClassBody classBody(
            ParserRuleContext context, List<AttributeGroup> attributes, PhpToken first, Position position) {
        ClassBody.Kind kind = switch (TreeBuilder.rule(context)) {
            case RULE_interfaceDeclaration -> ClassBody.Kind.INTERFACE;
            case RULE_traitDeclaration -> ClassBody.Kind.TRAIT;
            case RULE_enumDeclaration -> ClassBody.Kind.ENUM;
            default -> ClassBody.Kind.CLASS;
        };
        int modifiers = 0;
        PhpToken name = null;
        PhpToken word = (PhpToken) context.start;
        List<Name> parents = List.of();
        List<Name> interfaces = List.of();
        TypeNode backing = null;
        List<Member> list = List.of();
        for (ParseTree child : context.children) {
            switch (TreeBuilder.rule(child)) {
                case RULE_name -> parents = List.of(className((PhpToken) ((NameContext) child).start, "class"));
                case RULE_nameList -> {
                    if (kind == ClassBody.Kind.INTERFACE) {
                        parents = names((NameListContext) child, "interface");
                    } else {
                        interfaces = names((NameListContext) child, "interface");
                    }
                }
                case RULE_type -> backing = type((TypeContext) child);
                case RULE_classBody -> list = members.members((ClassBodyContext) child);
                case TreeBuilder.TOKEN -> {
                    switch (((PhpToken) child).getType()) {
                        case IDENTIFIER -> name = (PhpToken) child;
                        case ABSTRACT, FINAL, READONLY -> modifiers = classModifier(modifiers, (PhpToken) child);
                        default -> word = ((PhpToken) child).getType() == CLASS ? ((PhpToken) child) : word;
                    }
                }
                default -> {}
            }
        }
        int last = name == null ? word.index() : name.index() + 1;
        String doc = tree.source.docComment(first.index(), last);
        String text = name == null ? null : name.getText();
        String full = name == null ? null : tree.names.declared(text);
        return new ClassBody(
                kind,
                text,
                full,
                modifiers,
                parents,
                interfaces,
                backing,
                list,
                attributes,
                doc,
                TreeBuilder.at(word, position));
    }

    private int classModifier(int modifiers, PhpToken token) {
        int bit = modifier(token);
        if ((modifiers & bit) != 0) {
            throw TreeBuilder.thrownError("Multiple " + token.getText() + " modifiers are not allowed", token.line());
        }
        int both = Modifier.FINAL | Modifier.ABSTRACT;
        if (((modifiers | bit) & both) == both) {
            throw TreeBuilder.thrownError("Cannot use the final modifier on an abstract class", token.line());
        }
        return modifiers | bit;
    }

    Expression anonymousClass(AnonymousClassContext context, Position position) {
        Expression.Arguments arguments = new Expression.Arguments(List.of(), false);
        for (ParseTree child : context.children) {
            if (child instanceof ArgumentsContext list) {
                arguments = tree.expressions.arguments(list);
            }
        }
        ClassBody body = classBody(context, attributes(context), (PhpToken) context.start, position);
        return new Expression.New(new Expression.AnonymousClass(body, position), arguments, position);
    }
}
