package dev.parade.interpreter.translate;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Modifier;

/** What PHP refuses in a method declaration by itself. */
final class MethodChecks {
    private MethodChecks() {}

    static void check(Request request, ClassTemplate template, Member.Method m, PhpClass c) {
        boolean isAbstract = (m.modifiers() & Modifier.ABSTRACT) != 0;
        String label = c.name() + "::" + m.name() + "()";
        if (c.method(PhpClass.lower(m.name())) != null
                && c.method(PhpClass.lower(m.name())).declaringClass() == c) {
            throw ClassLinker.fatal(request, template, "Cannot redeclare " + label, m.line());
        }
        if (c.kind() == PhpClass.Kind.INTERFACE) {
            if (m.body() != null) {
                throw ClassLinker.fatal(
                        request, template, "Interface function " + label + " cannot contain body", m.line());
            }
            if ((m.modifiers() & (Modifier.PRIVATE | Modifier.PROTECTED)) != 0) {
                throw ClassLinker.fatal(
                        request, template, "Access type for interface method " + label + " must be public", m.line());
            }
            return;
        }
        if (isAbstract && m.body() != null) {
            throw ClassLinker.fatal(request, template, "Abstract function " + label + " cannot contain body", m.line());
        }
        if (!isAbstract && m.body() == null) {
            throw ClassLinker.fatal(request, template, "Non-abstract method " + label + " must contain body", m.line());
        }
        if (isAbstract && (m.modifiers() & Modifier.PRIVATE) != 0 && c.kind() != PhpClass.Kind.TRAIT) {
            throw ClassLinker.fatal(
                    request, template, "Abstract function " + label + " cannot be declared private", m.line());
        }
    }
}
