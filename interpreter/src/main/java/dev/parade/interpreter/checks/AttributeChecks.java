package dev.parade.interpreter.checks;

import dev.parade.interpreter.checks.CompileFindings.Report;
import dev.parade.interpreter.errors.PhpCompileError;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.Attribute;
import dev.parade.parser.ast.AttributeGroup;
import dev.parade.parser.ast.ClassBody;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Attributes: their arguments, and where PHP's own may stand. */
final class AttributeChecks {
    static final int CLASS = 1;
    static final int FUNCTION = 2;
    static final int METHOD = 4;
    static final int PROPERTY = 8;
    static final int CLASS_CONSTANT = 16;
    static final int PARAMETER = 32;
    static final int CONSTANT = 64;

    private static final String[] TARGETS = {
        "class", "function", "method", "property", "class constant", "parameter", "constant"
    };

    private final Report report;
    private final ConstantExpressions constants;

    AttributeChecks(Report report, ConstantExpressions constants) {
        this.report = report;
        this.constants = constants;
    }

    /** Where a builtin attribute may stand, 0 for the program's own. */
    private int allowed(String lowerName) {
        boolean new85 = report.languageLevel() >= 85;
        return switch (lowerName) {
            case "attribute", "allowdynamicproperties" -> CLASS;
            case "returntypewillchange" -> METHOD;
            case "sensitiveparameter" -> PARAMETER;
            case "override" -> report.languageLevel() < 83 ? 0 : new85 ? METHOD | PROPERTY : METHOD;
            case "deprecated" ->
                report.languageLevel() < 84
                        ? 0
                        : new85
                                ? CLASS | FUNCTION | METHOD | CLASS_CONSTANT | CONSTANT
                                : FUNCTION | METHOD | CLASS_CONSTANT;
            case "nodiscard" -> new85 ? FUNCTION | METHOD : 0;
            case "delayedtargetvalidation" ->
                new85 ? CLASS | FUNCTION | METHOD | PROPERTY | CLASS_CONSTANT | PARAMETER | CONSTANT : 0;
            default -> 0;
        };
    }

    private static String names(int targets) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < TARGETS.length; i++) {
            if ((targets & 1 << i) != 0) {
                all.add(TARGETS[i]);
            }
        }
        return String.join(", ", all);
    }

    /**
     * Checks the attributes of a declaration.
     *
     * @param target what is declared
     * @param promoted for a promoted parameter: what else it declares; attributes for that are not looked at here
     * @param line where the declaration stands: errors name that
     */
    void check(
            List<AttributeGroup> groups,
            int target,
            int promoted,
            ClassScope owner,
            CodeBody body,
            ExpressionChecks code,
            int line) {
        if (groups.isEmpty()) {
            return;
        }
        List<Attribute> own = new ArrayList<>();
        for (AttributeGroup g : groups) {
            for (Attribute a : g.attributes()) {
                int allowed = allowed(a.name().resolved().toLowerCase(Locale.ROOT));
                if (allowed != 0 && (allowed & target) == 0 && (allowed & promoted) != 0) {
                    continue;
                }
                own.add(a);
                arguments(a, body, code, line);
            }
        }
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (Attribute a : own) {
            String lower = a.name().resolved().toLowerCase(Locale.ROOT);
            if (!seen.add(lower)) {
                repeated.add(lower);
            }
        }
        boolean delayed = seen.contains("delayedtargetvalidation") && report.languageLevel() >= 85;
        for (Attribute a : own) {
            String lower = a.name().resolved().toLowerCase(Locale.ROOT);
            int allowed = allowed(lower);
            if (allowed == 0) {
                continue;
            }
            if ((allowed & target) == 0 && !delayed) {
                throw fatal(
                        "Attribute \"" + a.name().resolved() + "\" cannot target " + names(target)
                                + " (allowed targets: " + names(allowed) + ")",
                        line);
            }
            if (repeated.contains(lower)) {
                throw fatal("Attribute \"" + a.name().resolved() + "\" must not be repeated", line);
            }
            if (!delayed && target == CLASS && owner != null) {
                onClass(lower, owner, line);
            }
        }
    }

    private PhpCompileError fatal(String message, int line) {
        return report.fatal(message, line);
    }

    private void onClass(String lower, ClassScope owner, int line) {
        ClassBody.Kind kind = owner.body().kind();
        String what = kind == ClassBody.Kind.CLASS ? "" : kind.name().toLowerCase(Locale.ROOT) + " ";
        switch (lower) {
            case "allowdynamicproperties" -> {
                if (kind != ClassBody.Kind.CLASS || owner.isReadonly()) {
                    throw fatal(
                            (report.languageLevel() < 85
                                            ? "Cannot apply #[AllowDynamicProperties] to "
                                            : "Cannot apply #[\\AllowDynamicProperties] to ")
                                    + (kind == ClassBody.Kind.CLASS
                                            ? "readonly class " + owner.name()
                                            : report.languageLevel() < 83 ? what.strip() : what + owner.name()),
                            line);
                }
            }
            case "attribute" -> {
                if (kind != ClassBody.Kind.CLASS || owner.isAbstract()) {
                    throw fatal(
                            (report.languageLevel() < 85
                                            ? "Cannot apply #[Attribute] to "
                                            : "Cannot apply #[\\Attribute] to ")
                                    + (kind == ClassBody.Kind.CLASS ? "abstract class " : what)
                                    + owner.name(),
                            line);
                }
            }
            case "deprecated" -> {
                if (kind != ClassBody.Kind.TRAIT) {
                    throw fatal(
                            "Cannot apply #[\\Deprecated] to " + (kind == ClassBody.Kind.CLASS ? "class " : what)
                                    + owner.name(),
                            line);
                }
            }
            default -> {}
        }
    }

    private void arguments(Attribute a, CodeBody body, ExpressionChecks code, int line) {
        if (a.arguments() == null) {
            return;
        }
        Set<String> named = new HashSet<>();
        for (Argument argument : a.arguments().list()) {
            if (argument.spread()) {
                throw fatal("Cannot use unpacking in attribute argument list", line);
            }
            if (argument.name() != null) {
                if (!named.add(argument.name())) {
                    throw fatal("Duplicate named parameter $" + argument.name(), line);
                }
            } else if (!named.isEmpty()) {
                throw fatal("Cannot use positional argument after named argument", line);
            }
            constants.check(argument.value(), true, body, code);
        }
    }
}
