package dev.parade.interpreter.checks;

import dev.parade.interpreter.checks.CompileFindings.Report;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.runtime.Deprecations;
import dev.parade.interpreter.translate.Types;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Modifier;
import dev.parade.parser.ast.Parameter;
import java.util.List;
import java.util.Locale;

/** The signatures that PHP wants its magic methods to have. */
final class MagicMethodChecks {
    private final Report report;

    MagicMethodChecks(Report report) {
        this.report = report;
    }

    /**
     * What a magic method must look like.
     *
     * @param parameters their types as masks, 0 for any; null for any number
     * @param isStatic whether it must be static; all others must not be
     * @param isPublic whether it must be public
     * @param returns the return type's mask, {@link #ANY} for any, 0 when none may be declared
     */
    private record Rule(int[] parameters, boolean isStatic, boolean isPublic, int returns) {}

    private static final int ANY = -1;
    private static final int STRING = TypeConstraint.STRING;
    private static final int ARRAY = TypeConstraint.ARRAY;

    private static Rule rule(String lowerName) {
        return switch (lowerName) {
            case "__construct" -> new Rule(null, false, false, 0);
            case "__destruct" -> new Rule(new int[0], false, false, 0);
            case "__clone" -> new Rule(new int[0], false, false, TypeConstraint.VOID);
            case "__get" -> new Rule(new int[] {STRING}, false, true, ANY);
            case "__set" -> new Rule(new int[] {STRING, 0}, false, true, TypeConstraint.VOID);
            case "__unset" -> new Rule(new int[] {STRING}, false, true, TypeConstraint.VOID);
            case "__isset" -> new Rule(new int[] {STRING}, false, true, TypeConstraint.BOOL);
            case "__call" -> new Rule(new int[] {STRING, ARRAY}, false, true, ANY);
            case "__callstatic" -> new Rule(new int[] {STRING, ARRAY}, true, true, ANY);
            case "__tostring" -> new Rule(new int[0], false, true, STRING);
            case "__debuginfo" -> new Rule(new int[0], false, true, ARRAY | TypeConstraint.NULL);
            case "__serialize", "__sleep" -> new Rule(new int[0], false, true, ARRAY);
            case "__unserialize" -> new Rule(new int[] {ARRAY}, false, true, TypeConstraint.VOID);
            case "__wakeup" -> new Rule(new int[0], false, true, TypeConstraint.VOID);
            case "__set_state" -> new Rule(new int[] {ARRAY}, true, true, TypeConstraint.OBJECT);
            case "__invoke" -> new Rule(null, false, true, ANY);
            default -> null;
        };
    }

    void check(Member.Method m, ClassScope owner) {
        Rule rule = m.name().startsWith("__") ? rule(m.name().toLowerCase(Locale.ROOT)) : null;
        if (rule == null) {
            return;
        }
        String label = owner.name() + "::" + m.name() + "()";
        int line = m.line();
        if (rule.parameters() != null) {
            count(m, rule.parameters().length, label);
        }
        boolean isStatic = (m.modifiers() & Modifier.STATIC) != 0;
        if (isStatic != rule.isStatic()) {
            throw report.fatal("Method " + label + (isStatic ? " cannot be static" : " must be static"), line);
        }
        if (rule.isPublic() && (m.modifiers() & (Modifier.PRIVATE | Modifier.PROTECTED)) != 0) {
            report.warning("The magic method " + label + " must have public visibility", line);
        }
        if (rule.parameters() != null) {
            types(m, rule.parameters(), label);
        }
        boolean returnsNothing = rule.returns() == 0 || rule.returns() == TypeConstraint.VOID;
        if (returnsNothing
                && report.languageLevel() >= 85
                && Deprecations.find(m.signature().attributes(), "NoDiscard") != null) {
            throw report.fatal("Method " + owner.name() + "::" + m.name() + " cannot be #[\\NoDiscard]", line);
        }
        if (m.signature().returnType() == null || rule.returns() == ANY) {
            return;
        }
        if (rule.returns() == 0) {
            throw report.fatal("Method " + label + " cannot declare a return type", line);
        }
        TypeConstraint type = Types.of(m.signature().returnType(), null, null);
        if ((type.mask() & TypeConstraint.NEVER) != 0) {
            return;
        }
        int extra = type.mask() & ~rule.returns();
        boolean complex = type.classes().length > 0;
        if ((extra & TypeConstraint.STATIC) != 0) {
            extra &= ~TypeConstraint.STATIC;
            complex = true;
        }
        if (extra != 0 || complex && rule.returns() != TypeConstraint.OBJECT) {
            throw report.fatal(label + ": Return type must be " + text(rule.returns()) + " when declared", line);
        }
    }

    private static String text(int mask) {
        return mask == (ARRAY | TypeConstraint.NULL) ? "?array" : Types.builtins(mask);
    }

    private void count(Member.Method m, int wanted, String label) {
        List<Parameter> parameters = m.signature().parameters();
        boolean variadic =
                !parameters.isEmpty() && parameters.get(parameters.size() - 1).variadic();
        int n = parameters.size() - (variadic ? 1 : 0);
        if (n != wanted) {
            throw report.fatal(
                    "Method " + label
                            + (wanted == 0
                                    ? " cannot take arguments"
                                    : " must take exactly " + wanted + " argument" + (wanted == 1 ? "" : "s")),
                    m.line());
        }
        for (Parameter p : parameters) {
            if (p.byReference()) {
                throw report.fatal("Method " + label + " cannot take arguments by reference", m.line());
            }
        }
    }

    private void types(Member.Method m, int[] wanted, String label) {
        List<Parameter> parameters = m.signature().parameters();
        for (int i = 0; i < wanted.length; i++) {
            TypeConstraint type = Types.of(parameters.get(i).type(), null, null);
            if (wanted[i] != 0 && type != null && (type.mask() & wanted[i]) == 0) {
                throw report.fatal(
                        label + ": Parameter #" + (i + 1) + " ($"
                                + parameters.get(i).name() + ") must be of type " + text(wanted[i]) + " when declared",
                        m.line());
            }
        }
    }
}
