package dev.parade.parser.print;

import dev.parade.parser.ast.Attribute;
import dev.parade.parser.ast.AttributeGroup;
import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.ConstantItem;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.FunctionSignature;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Modifier;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Parameter;
import dev.parade.parser.ast.PropertyHook;
import dev.parade.parser.ast.PropertyItem;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.TraitAdaptation;
import dev.parade.parser.ast.TypeNode;
import java.util.List;

/** Prints functions, classes and what belongs to them. */
final class DeclarationPrinter {
    private final Output out;
    private final ExpressionPrinter expressions;
    private final StatementPrinter statements;

    DeclarationPrinter(Output out, StatementPrinter statements) {
        this.out = out;
        this.statements = statements;
        this.expressions = new ExpressionPrinter(out, this, statements);
    }

    ExpressionPrinter expressions() {
        return expressions;
    }

    void doc(String comment) {
        if (comment != null && !out.isMessage) {
            out.append("").raw(comment);
            out.newLine();
        }
    }

    void attributes(List<AttributeGroup> groups, boolean ownLines) {
        for (AttributeGroup group : groups) {
            out.append("#[");
            String separator = "";
            for (Attribute attribute : group.attributes()) {
                out.append(separator);
                expressions.name(attribute.name());
                if (attribute.arguments() != null) {
                    expressions.arguments(attribute.arguments());
                }
                separator = ", ";
            }
            out.append("]");
            if (ownLines) {
                out.newLine();
            } else {
                out.append(" ");
            }
        }
    }

    private void modifiers(int bits) {
        if (out.isMessage) {
            messageModifiers(bits);
            return;
        }
        modifier(bits, Modifier.FINAL, "final ");
        modifier(bits, Modifier.ABSTRACT, "abstract ");
        modifier(bits, Modifier.VAR, "var ");
        modifier(bits, Modifier.PUBLIC, "public ");
        modifier(bits, Modifier.PROTECTED, "protected ");
        modifier(bits, Modifier.PRIVATE, "private ");
        modifier(bits, Modifier.PUBLIC_SET, "public(set) ");
        modifier(bits, Modifier.PROTECTED_SET, "protected(set) ");
        modifier(bits, Modifier.PRIVATE_SET, "private(set) ");
        modifier(bits, Modifier.STATIC, "static ");
        modifier(bits, Modifier.READONLY, "readonly ");
    }

    private void messageModifiers(int bits) {
        modifier(bits, Modifier.PUBLIC | Modifier.VAR, "public ");
        modifier(bits, Modifier.PROTECTED, "protected ");
        modifier(bits, Modifier.PRIVATE, "private ");
        modifier(bits, Modifier.PUBLIC_SET, "public(set) ");
        modifier(bits, Modifier.PROTECTED_SET, "protected(set) ");
        modifier(bits, Modifier.PRIVATE_SET, "private(set) ");
        modifier(bits, Modifier.STATIC, "static ");
        modifier(bits, Modifier.ABSTRACT, "abstract ");
        modifier(bits, Modifier.FINAL, "final ");
        modifier(bits, Modifier.READONLY, "readonly ");
    }

    // In a message what has no visibility is public.
    private void memberModifiers(int bits) {
        boolean visible = (bits & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE)) != 0;
        modifiers(out.isMessage && !visible ? bits | Modifier.PUBLIC : bits);
    }

    private void modifier(int bits, int bit, String word) {
        if ((bits & bit) != 0) {
            out.append(word);
        }
    }

    // ---- types and parameters

    void type(TypeNode type) {
        switch (type) {
            case TypeNode.Named named -> expressions.name(named.name());
            case TypeNode.Nullable nullable -> {
                out.append("?");
                type(nullable.type());
            }
            case TypeNode.Union union -> types(union.types(), "|");
            case TypeNode.Intersection intersection -> types(intersection.types(), "&");
        }
    }

    private void types(List<TypeNode> types, String separator) {
        String before = "";
        for (TypeNode type : types) {
            out.append(before);
            boolean compound = type instanceof TypeNode.Union || type instanceof TypeNode.Intersection;
            out.append(compound ? "(" : "");
            type(type);
            out.append(compound ? ")" : "");
            before = separator;
        }
    }

    void returnType(TypeNode type) {
        if (type != null) {
            out.append(": ");
            type(type);
        }
    }

    void parameters(List<Parameter> parameters) {
        out.append("(");
        String separator = "";
        for (Parameter parameter : parameters) {
            out.append(separator);
            separator = ", ";
            if (parameter.docComment() != null && !out.isMessage) {
                out.raw(parameter.docComment()).append(" ");
            }
            attributes(parameter.attributes(), false);
            modifiers(parameter.modifiers());
            if (parameter.type() != null) {
                type(parameter.type());
                out.append(" ");
            }
            out.append(parameter.byReference() ? "&" : "");
            out.append(parameter.variadic() ? "..." : "");
            out.append("$" + parameter.name());
            value(parameter.defaultValue());
            if (!parameter.hooks().isEmpty()) {
                out.append(" ");
                hooks(parameter.hooks());
            }
        }
        out.append(")");
    }

    private void value(Expression value) {
        if (value != null) {
            out.append(" = ");
            expressions.print(value);
        }
    }

    // ---- functions

    void function(Statement.FunctionDeclaration function) {
        FunctionSignature signature = function.signature();
        doc(signature.docComment());
        attributes(signature.attributes(), true);
        head(signature, function.name());
        out.append(" ");
        statements.block(function.body());
    }

    private void head(FunctionSignature signature, String name) {
        out.append("function " + (signature.byReference() ? "&" : "") + name);
        parameters(signature.parameters());
        returnType(signature.returnType());
    }

    // ---- classes

    /** A class from its modifiers on; arguments are those of an anonymous one. */
    void classBody(ClassBody body, Expression.Arguments arguments) {
        if (body.name() != null) {
            doc(body.docComment());
            attributes(body.attributes(), true);
        } else {
            attributes(body.attributes(), false);
        }
        modifiers(body.modifiers());
        if (body.name() == null && body.docComment() != null && !out.isMessage) {
            out.raw(body.docComment()).append(" ");
        }
        out.append(body.kind().name().toLowerCase(java.util.Locale.ROOT));
        if (body.name() != null) {
            out.append(" " + body.name());
        } else if (arguments != null
                && (arguments.firstClass() || !arguments.list().isEmpty())) {
            expressions.arguments(arguments);
        }
        returnType(body.backingType());
        names(" extends ", body.parents());
        names(" implements ", body.interfaces());
        out.append(" {");
        out.newLine();
        out.indent();
        for (Member member : body.members()) {
            member(member);
            out.newLine();
            if (out.isMessage && member instanceof Member.Method) {
                out.newLine();
            }
        }
        out.outdent();
        out.append("}");
    }

    private void visibility(int bits) {
        modifier(bits, Modifier.PUBLIC, " public");
        modifier(bits, Modifier.PROTECTED, " protected");
        modifier(bits, Modifier.PRIVATE, " private");
    }

    private void names(String word, List<Name> names) {
        String separator = word;
        for (Name name : names) {
            out.append(separator);
            expressions.name(name);
            separator = ", ";
        }
    }

    private void member(Member member) {
        switch (member) {
            case Member.Constants constants -> {
                doc(constants.docComment());
                attributes(constants.attributes(), true);
                memberModifiers(constants.modifiers());
                out.append("const ");
                if (constants.type() != null) {
                    type(constants.type());
                    out.append(" ");
                }
                constantItems(constants.items());
                out.append(";");
            }
            case Member.Properties properties -> properties(properties);
            case Member.Method method -> {
                FunctionSignature signature = method.signature();
                doc(signature.docComment());
                attributes(signature.attributes(), true);
                memberModifiers(method.modifiers());
                head(signature, method.name());
                if (method.body() == null) {
                    out.append(";");
                } else {
                    out.append(" ");
                    statements.block(method.body());
                }
            }
            case Member.EnumCase enumCase -> {
                doc(enumCase.docComment());
                attributes(enumCase.attributes(), true);
                out.append("case " + enumCase.name());
                value(enumCase.value());
                out.append(";");
            }
            case Member.TraitUse use -> traitUse(use);
        }
    }

    void constantItems(List<ConstantItem> items) {
        for (int i = 0; i < items.size(); i++) {
            ConstantItem item = items.get(i);
            if (i > 0) {
                out.append(", ");
                if (item.docComment() != null && !out.isMessage) {
                    out.raw(item.docComment()).append(" ");
                }
            }
            out.append(item.name());
            value(item.value());
        }
    }

    private void properties(Member.Properties properties) {
        doc(properties.docComment());
        attributes(properties.attributes(), true);
        memberModifiers(properties.modifiers());
        if (properties.type() != null) {
            type(properties.type());
            out.append(" ");
        }
        String separator = "";
        for (PropertyItem item : properties.items()) {
            out.append(separator + "$" + item.name());
            value(item.value());
            separator = ", ";
        }
        if (properties.hooks().isEmpty()) {
            out.append(";");
        } else {
            out.append(" ");
            hooks(properties.hooks());
        }
    }

    private void hooks(List<PropertyHook> hooks) {
        out.append("{");
        out.newLine();
        out.indent();
        for (PropertyHook hook : hooks) {
            doc(hook.docComment());
            attributes(hook.attributes(), true);
            modifiers(hook.modifiers());
            out.append((hook.byReference() ? "&" : "") + hook.name(), hook.name());
            if (hook.parameters() != null && !out.isMessage) {
                parameters(hook.parameters());
            }
            if (hook.expression() != null) {
                out.append(" => ");
                expressions.print(hook.expression());
                out.append(";");
            } else if (hook.body() != null) {
                out.append(" ");
                statements.block(hook.body());
            } else {
                out.append(";");
            }
            out.newLine();
        }
        out.outdent();
        out.append("}");
    }

    private void traitUse(Member.TraitUse use) {
        names("use ", use.traits());
        if (use.adaptations().isEmpty()) {
            out.append(";");
            return;
        }
        out.append(" {");
        out.newLine();
        out.indent();
        for (TraitAdaptation adaptation : use.adaptations()) {
            switch (adaptation) {
                case TraitAdaptation.InsteadOf rule -> {
                    expressions.name(rule.trait());
                    out.append("::" + rule.method());
                    names(" insteadof ", rule.excluded());
                }
                case TraitAdaptation.Alias rule -> {
                    if (rule.trait() != null) {
                        expressions.name(rule.trait());
                        out.append("::");
                    }
                    out.append(rule.method() + " as");
                    visibility(rule.modifiers());
                    out.append(rule.alias() == null ? "" : " " + rule.alias());
                }
            }
            out.append(";");
            out.newLine();
        }
        out.outdent();
        out.append("}");
    }
}
