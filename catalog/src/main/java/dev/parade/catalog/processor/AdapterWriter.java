package dev.parade.catalog.processor;

import dev.parade.catalog.signature.ConstantExpression.ArrayValue;
import dev.parade.catalog.signature.Parameter;
import dev.parade.catalog.signature.Parameter.Passing;
import dev.parade.catalog.signature.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the adapter of one group: a method per builtin that coerces and calls, and switches that dispatch to them, so
 * that every method stays far below the size that HotSpot refuses to compile.
 */
final class AdapterWriter {
    /** Cases per switch: about 12 bytecodes each. */
    private static final int CHUNK = 400;

    private final GroupModel group;
    private final KnownConstants constants;
    private final Map<String, String> strings = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();

    AdapterWriter(GroupModel group, KnownConstants constants) {
        this.group = group;
        this.constants = constants;
    }

    String write() {
        var bodies = new StringBuilder();
        group.functions.forEach(declaration -> bodies.append(adapter(declaration)));
        group.methods.forEach(declaration -> bodies.append(adapter(declaration)));
        if (!group.packageName.isEmpty()) {
            out.append("package ").append(group.packageName).append(";\n\n");
        }
        for (String name : List.of("Request", "builtin.Arguments", "builtin.BuiltinCall", "builtin.BuiltinGroup")) {
            out.append("import ")
                    .append(JavaKind.Names.INTERPRETER)
                    .append('.')
                    .append(name)
                    .append(";\n");
        }
        out.append("import ").append(JavaKind.Names.VALUES).append(".PhpString;\n");
        out.append("import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;\n\n");
        out.append("/** Adapters of {@link ").append(group.simpleName()).append("}. Generated. */\n");
        out.append("@SuppressWarnings(\"all\")\n");
        out.append("public final class ").append(group.adapterName()).append(" extends BuiltinGroup {\n");
        strings.forEach((text, name) -> out.append("    private static final PhpString ")
                .append(name)
                .append(" = Arguments.text(")
                .append(JavaText.literal(text))
                .append(");\n"));
        dispatch("call", "", "f", group.functions, "request, site, args");
        dispatch("callMethod", "Object self, ", "m", group.methods, "request, site, self, args");
        constantSwitch();
        if (group.hooks != null) {
            out.append("\n    @Override\n    public ").append(JavaKind.Names.INTERPRETER);
            out.append(".classes.BuiltinClass hooks() {\n        return new ").append(group.hooks);
            out.append("();\n    }\n");
        }
        out.append(bodies).append("}\n");
        return out.toString();
    }

    private void dispatch(String name, String self, String prefix, List<Declaration> declarations, String arguments) {
        if (declarations.isEmpty()) {
            return;
        }
        String parameters = "Request request, BuiltinCall site, " + self + "Object[] args";
        int chunks = (declarations.size() + CHUNK - 1) / CHUNK;
        out.append("\n    @Override\n    public Object ")
                .append(name)
                .append("(int id, ")
                .append(parameters);
        out.append(") {\n");
        if (chunks == 1) {
            cases(prefix, declarations, arguments);
            return;
        }
        out.append("        return switch (id / ").append(CHUNK).append(") {\n");
        for (int chunk = 0; chunk < chunks; chunk++) {
            out.append("            case ")
                    .append(chunk)
                    .append(" -> ")
                    .append(name)
                    .append(chunk);
            out.append("(id, ").append(arguments).append(");\n");
        }
        out.append("            default -> throw Arguments.noSuchBuiltin(id);\n        };\n    }\n");
        for (int chunk = 0; chunk < chunks; chunk++) {
            out.append("\n    private static Object ")
                    .append(name)
                    .append(chunk)
                    .append("(int id, ");
            out.append(parameters).append(") {\n");
            int end = Math.min(declarations.size(), (chunk + 1) * CHUNK);
            cases(prefix, declarations.subList(chunk * CHUNK, end), arguments);
        }
    }

    private void cases(String prefix, List<Declaration> declarations, String arguments) {
        out.append("        return switch (id) {\n");
        for (Declaration declaration : declarations) {
            out.append("            case ")
                    .append(declaration.id())
                    .append(" -> ")
                    .append(prefix);
            out.append(declaration.id()).append('(').append(arguments).append(");\n");
        }
        out.append("            default -> throw Arguments.noSuchBuiltin(id);\n        };\n    }\n");
    }

    private void constantSwitch() {
        if (group.dynamicConstants.isEmpty()) {
            return;
        }
        out.append("\n    @Override\n    public Object constant(int id) {\n        return switch (id) {\n");
        group.dynamicConstants.forEach((field, entry) -> {
            String value = group.simpleName() + "." + field.getSimpleName();
            boolean text = field.asType().toString().equals("java.lang.String");
            out.append("            case ").append(entry.id()).append(" -> ");
            out.append(text ? "Arguments.text(" + value + ")" : value).append(";\n");
        });
        out.append("            default -> throw Arguments.noSuchBuiltin(id);\n        };\n    }\n");
    }

    /** The method that coerces the arguments of one builtin and calls it. */
    private String adapter(Declaration declaration) {
        boolean method = declaration.className() != null;
        var signature = declaration.signature();
        var body = new StringBuilder();
        body.append("\n    // ")
                .append(JavaText.comment(declaration.displayName()))
                .append('\n');
        String name = (method ? "m" : "f") + declaration.id();
        boolean rest = declaration.kinds().stream().anyMatch(JavaKind::rest);
        if (rest && !declaration.texts().inline()) {
            body.append("    @TruffleBoundary\n");
        }
        body.append("    private static Object ").append(name);
        body.append("(Request request, BuiltinCall site, ").append(method ? "Object self, " : "");
        body.append("Object[] args) {\n");
        countCheck(signature.minArgs(), signature.maxArgs(), body);
        if (!declaration.texts().deprecated().isEmpty()) {
            body.append("        Arguments.deprecated(request, site);\n");
        }
        boolean direct = rest || declaration.texts().inline();
        String target = direct ? implementation(declaration) : "outOf" + name;
        String call = target + "(" + String.join(", ", arguments(declaration)) + ")";
        body.append("        ")
                .append(
                        switch (declaration.result()) {
                            case VOID -> call + ";\n        return Arguments.nothing();\n";
                            case LONG, DOUBLE, BOOLEAN -> "return " + call + ";\n";
                            case JAVA_STRING -> "return Arguments.latin1(" + call + ");\n";
                            default -> "return Arguments.result(" + call + ");\n";
                        });
        body.append("    }\n");
        if (!direct) {
            body.append(boundary(declaration, target));
        }
        return body.toString();
    }

    private String implementation(Declaration declaration) {
        return group.simpleName() + "." + declaration.element().getSimpleName();
    }

    /**
     * The call of the implementation behind a boundary: compiled code checks and unboxes the arguments itself and calls
     * with plain Java types.
     */
    private String boundary(Declaration declaration, String name) {
        var parameters = new ArrayList<String>();
        var arguments = new ArrayList<String>();
        for (JavaKind kind : declaration.kinds()) {
            String argument = "a" + arguments.size();
            parameters.add(kind.javaName + " " + argument);
            arguments.add(argument);
        }
        String call = implementation(declaration) + "(" + String.join(", ", arguments) + ");\n";
        boolean isVoid = declaration.result() == JavaKind.VOID;
        return "\n    @TruffleBoundary\n    private static "
                + declaration.element().getReturnType() + " " + name + "(" + String.join(", ", parameters)
                + ") {\n        " + (isVoid ? "" : "return ") + call + "    }\n";
    }

    private static void countCheck(int min, int max, StringBuilder body) {
        String condition;
        if (min == max) {
            condition = "args.length != " + min;
        } else if (max == Integer.MAX_VALUE) {
            condition = "args.length < " + min;
        } else {
            condition = (min == 0 ? "" : "args.length < " + min + " || ") + "args.length > " + max;
        }
        if (min > 0 || max < Integer.MAX_VALUE) {
            body.append("        if (").append(condition).append(") {\n");
            body.append("            throw Arguments.wrongCount(request, site, args.length);\n        }\n");
        }
    }

    private List<String> arguments(Declaration declaration) {
        var arguments = new ArrayList<String>();
        var parameters = declaration.signature().parameters();
        int position = 0;
        for (int i = 0; i < declaration.kinds().size(); i++) {
            JavaKind kind = declaration.kinds().get(i);
            boolean receiver = i == 0 && declaration.className() != null;
            if (receiver) {
                arguments.add("(" + kind.javaName + ") self");
            } else if (kind == JavaKind.REQUEST) {
                arguments.add("request");
            } else if (kind == JavaKind.CALL) {
                arguments.add("site");
            } else {
                arguments.add(argument(kind, parameters.get(position), position));
                position++;
            }
        }
        return arguments;
    }

    private String argument(JavaKind kind, Parameter parameter, int position) {
        Type type = parameter.type();
        String place = "request, site, " + position;
        if (kind == JavaKind.REST && (type.isMixed() || parameter.byRef())) {
            return "Arguments.rest(args, " + position + ")";
        }
        if (kind.rest()) {
            String mask = kind == JavaKind.REST ? ", " + type.mask() : "";
            return "Arguments." + kind.coercion + "(" + place + ", args" + mask + ")";
        }
        String value = "args[" + position + "]";
        String coerced;
        if (kind == JavaKind.REFERENCE) {
            coerced = "Arguments.reference(" + place + ", " + value + ", " + type.mask() + ")";
        } else if (kind == JavaKind.ANY) {
            coerced = any(parameter, place, value);
        } else {
            coerced = "Arguments." + coercion(kind, type) + "(" + place + ", " + value + ")";
        }
        if (!parameter.optional()) {
            return coerced;
        }
        return "args.length > " + position + " && " + value + " != null ? " + coerced + " : "
                + defaultOf(kind, parameter);
    }

    private static String any(Parameter parameter, String place, String value) {
        if (parameter.passing() == Passing.PREFER_REFERENCE || parameter.type().isMixed()) {
            return "Arguments.value(" + place + ", " + value + ")";
        }
        return "Arguments.union(" + place + ", " + value + ", "
                + parameter.type().mask() + ")";
    }

    private static String coercion(JavaKind kind, Type type) {
        String name = kind == JavaKind.STRING && type.has(Type.PATH) ? "path" : kind.coercion;
        return type.nullable() ? "nullable" + Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
    }

    private String defaultOf(JavaKind kind, Parameter parameter) {
        if (kind == JavaKind.REFERENCE || parameter.defaultText().equals("UNKNOWN")) {
            return "null";
        }
        Object value = parameter.defaultValue().evaluate(constants::value);
        return switch (value) {
            case null -> kind == JavaKind.ANY ? "Arguments.nothing()" : "null";
            case Long number -> integerDefault(kind, number);
            case Double number -> boxed(kind, JavaText.literal(number), "Double");
            case Boolean bool -> boxed(kind, bool.toString(), "Boolean");
            case String text -> strings.computeIfAbsent(text, _ -> "S" + strings.size());
            case ArrayValue array when array.entries().isEmpty() -> "Arguments.emptyArray()";
            default -> throw new IllegalArgumentException("default of $" + parameter.name() + " is too complex");
        };
    }

    private static String integerDefault(JavaKind kind, long number) {
        return kind == JavaKind.DOUBLE || kind == JavaKind.BOXED_DOUBLE
                ? boxed(kind, JavaText.literal((double) number), "Double")
                : boxed(kind, JavaText.literal(number), "Long");
    }

    private static String boxed(JavaKind kind, String literal, String type) {
        return kind.primitive() ? literal : type + ".valueOf(" + literal + ")";
    }
}
