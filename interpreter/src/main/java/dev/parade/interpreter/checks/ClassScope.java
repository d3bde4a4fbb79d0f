package dev.parade.interpreter.checks;

import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Modifier;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The class whose members are being compiled. */
final class ClassScope {
    private final ClassBody body;
    private final String name;
    final Set<String> properties = new HashSet<>();
    final Set<String> methods = new HashSet<>();
    final Set<String> constants = new HashSet<>();

    ClassScope(ClassBody body) {
        this.body = body;
        this.name = body.fullName() != null
                ? body.fullName()
                : (!body.parents().isEmpty()
                                ? body.parents().get(0).resolved()
                                : !body.interfaces().isEmpty()
                                        ? body.interfaces().get(0).resolved()
                                        : "class")
                        + "@anonymous";
    }

    ClassBody body() {
        return body;
    }

    String name() {
        return name;
    }

    boolean isInterface() {
        return body.kind() == ClassBody.Kind.INTERFACE;
    }

    boolean isTrait() {
        return body.kind() == ClassBody.Kind.TRAIT;
    }

    boolean isEnum() {
        return body.kind() == ClassBody.Kind.ENUM;
    }

    boolean isReadonly() {
        return (body.modifiers() & Modifier.READONLY) != 0;
    }

    boolean isAbstract() {
        return (body.modifiers() & Modifier.ABSTRACT) != 0;
    }

    boolean hasParent() {
        return body.kind() == ClassBody.Kind.CLASS && !body.parents().isEmpty();
    }

    /** Whether the class takes anything from elsewhere that could change what its own source says. */
    boolean usesTraits() {
        return body.members().stream().anyMatch(Member.TraitUse.class::isInstance);
    }

    boolean addMethod(String method) {
        return methods.add(method.toLowerCase(Locale.ROOT));
    }
}
