package dev.parade.catalog.signature;

import dev.parade.catalog.signature.ConstantExpression.ArrayLiteral;
import dev.parade.catalog.signature.ConstantExpression.Binary;
import dev.parade.catalog.signature.ConstantExpression.Constant;
import dev.parade.catalog.signature.ConstantExpression.Entry;
import dev.parade.catalog.signature.ConstantExpression.Literal;
import dev.parade.catalog.signature.ConstantExpression.Unary;
import dev.parade.catalog.signature.Parameter.Passing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parses the PHP texts of declarations. All methods throw {@link SignatureSyntaxException} on text that they do not
 * know.
 */
public final class SignatureParser {
    private final SignatureScanner scan;

    private SignatureParser(String text) {
        this.scan = new SignatureScanner(text);
    }

    /** {@code strlen(string $string): int}, or a method with its modifiers and the word {@code function}. */
    public static Signature signature(String text) {
        var parser = new SignatureParser(text);
        Signature signature = parser.signature();
        parser.scan.expectEnd();
        return signature;
    }

    /** {@code final class A extends B implements C, D}. */
    public static ClassSignature classHead(String text) {
        var parser = new SignatureParser(text);
        ClassSignature signature = parser.classHead();
        parser.scan.expectEnd();
        return signature;
    }

    /** {@code protected ?string $message = ''}. */
    public static PropertySignature property(String text) {
        var parser = new SignatureParser(text);
        Set<Modifier> modifiers = parser.modifiers();
        Type type = parser.scan.peek() == '$' ? null : parser.type();
        String name = parser.scan.variable();
        return parser.valueOf(modifiers, type, name);
    }

    /** {@code protected int LIMIT = 1} or {@code LIMIT = 1}; the word {@code const} may precede type and name. */
    public static PropertySignature constant(String text) {
        var parser = new SignatureParser(text);
        Set<Modifier> modifiers = parser.modifiers();
        parser.scan.acceptWord("const");
        int start = parser.scan.position();
        String name = parser.scan.peek() == '?' || parser.scan.peek() == '(' ? "" : parser.scan.name();
        if (parser.scan.peek() == '=' && !name.isEmpty()) {
            return parser.valueOf(modifiers, null, name);
        }
        var typed = new SignatureParser(text);
        while (typed.scan.position() < start) {
            typed.scan.name();
        }
        Type type = typed.type();
        return typed.valueOf(modifiers, type, typed.scan.name());
    }

    /** A type alone. */
    public static Type type(String text) {
        var parser = new SignatureParser(text);
        Type type = parser.type();
        parser.scan.expectEnd();
        return type;
    }

    /** A default value alone. */
    public static ConstantExpression expression(String text) {
        var parser = new SignatureParser(text);
        ConstantExpression expression = parser.expression(0);
        parser.scan.expectEnd();
        return expression;
    }

    private PropertySignature valueOf(Set<Modifier> modifiers, Type type, String name) {
        ConstantExpression value = scan.accept("=") ? expression(0) : null;
        scan.expectEnd();
        return new PropertySignature(modifiers, type, name, value);
    }

    private Set<Modifier> modifiers() {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        boolean found = true;
        while (found) {
            found = false;
            for (Modifier modifier : Modifier.values()) {
                if (scan.acceptWord(modifier.name())) {
                    modifiers.add(modifier);
                    found = true;
                }
            }
        }
        return modifiers;
    }

    private Signature signature() {
        Set<Modifier> modifiers = modifiers();
        scan.acceptWord("function");
        boolean returnsReference = scan.accept("&");
        String name = scan.name();
        scan.expect("(");
        List<Parameter> parameters = new ArrayList<>();
        while (!scan.accept(")")) {
            parameters.add(parameter());
            if (!scan.accept(",") && scan.peek() != ')') {
                throw scan.error("',' or ')'");
            }
        }
        Type returnType = scan.accept(":") ? type() : null;
        return new Signature(modifiers, returnsReference, name, parameters, returnType);
    }

    private Parameter parameter() {
        while (scan.accept("#[")) {
            scan.name();
            scan.expect("]");
        }
        char c = scan.peek();
        boolean typed = c != '$' && c != '&' && c != '.';
        Type type = typed ? type() : Type.ANY;
        Passing passing = Passing.VALUE;
        if (scan.accept("&")) {
            passing = scan.accept("?") ? Passing.PREFER_REFERENCE : Passing.REFERENCE;
        }
        boolean variadic = scan.accept("...");
        String name = scan.variable();
        String defaultText = null;
        if (scan.accept("=")) {
            int start = scan.position();
            expression(0);
            defaultText = scan.slice(start, scan.position());
        }
        // PHP makes `T $x = null` nullable.
        if (defaultText != null && defaultText.equalsIgnoreCase("null") && !type.nullable()) {
            type = type.orNull();
        }
        return new Parameter(name, type, typed, passing, variadic, defaultText);
    }

    private Type type() {
        if (scan.accept("?")) {
            return member(new Union()).type().orNull();
        }
        var union = new Union();
        do {
            member(union);
        } while (scan.accept("|"));
        return union.type();
    }

    private static final class Union {
        int mask;
        final List<List<String>> classes = new ArrayList<>();

        Type type() {
            return new Type(mask, classes);
        }
    }

    private Union member(Union union) {
        boolean bracketed = scan.accept("(");
        List<String> names = new ArrayList<>();
        names.add(scan.name());
        // `A &$x` is a by-reference parameter, `A&B` an intersection.
        while (scan.at("&") && !scan.at("&$") && !scan.at("&.") && !scan.at("&?") && !scan.at("& $")) {
            scan.accept("&");
            names.add(scan.name());
        }
        if (bracketed) {
            scan.expect(")");
        }
        String first = names.get(0);
        String lower = first.toLowerCase(Locale.ROOT);
        if (names.size() == 1 && lower.equals("iterable")) {
            union.mask |= Type.ARRAY;
            union.classes.add(List.of("Traversable"));
        } else if (names.size() == 1 && Type.bit(lower) != 0) {
            union.mask |= Type.bit(lower);
        } else {
            union.classes.add(List.copyOf(names));
        }
        return union;
    }

    private ClassSignature classHead() {
        Set<Modifier> modifiers = modifiers();
        var kind = ClassSignature.Kind.CLASS;
        if (scan.acceptWord("interface")) {
            kind = ClassSignature.Kind.INTERFACE;
        } else if (scan.acceptWord("trait")) {
            kind = ClassSignature.Kind.TRAIT;
        } else if (scan.acceptWord("enum")) {
            kind = ClassSignature.Kind.ENUM;
        } else if (!scan.acceptWord("class")) {
            throw scan.error("class, interface, trait or enum");
        }
        String name = scan.name();
        Type backing = kind == ClassSignature.Kind.ENUM && scan.accept(":") ? type() : null;
        String parent = null;
        List<String> interfaces = List.of();
        if (scan.acceptWord("extends")) {
            List<String> names = names();
            if (kind == ClassSignature.Kind.INTERFACE) {
                interfaces = names;
            } else if (names.size() == 1) {
                parent = names.get(0);
            } else {
                throw scan.error("one parent");
            }
        }
        if (scan.acceptWord("implements")) {
            interfaces = names();
        }
        return new ClassSignature(modifiers, kind, name, parent, interfaces, backing);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        do {
            names.add(scan.name());
        } while (scan.accept(","));
        return names;
    }

    private static int precedence(char operator) {
        return switch (operator) {
            case '|' -> 1;
            case '&' -> 2;
            case '<' -> 3;
            case '+', '-' -> 4;
            case '*' -> 5;
            default -> 0;
        };
    }

    private ConstantExpression expression(int floor) {
        ConstantExpression left = unary();
        while (true) {
            char operator = scan.peek();
            int precedence = precedence(operator);
            if (precedence <= floor) {
                return left;
            }
            scan.expect(operator == '<' ? "<<" : String.valueOf(operator));
            left = new Binary(operator, left, expression(precedence));
        }
    }

    private ConstantExpression unary() {
        char c = scan.peek();
        if (c == '-' || c == '+' || c == '~') {
            scan.accept(String.valueOf(c));
            return new Unary(c, unary());
        }
        if (scan.atNumber()) {
            return new Literal(scan.number());
        }
        if (c == '\'' || c == '"') {
            return new Literal(scan.string());
        }
        if (scan.accept("(")) {
            ConstantExpression inner = expression(0);
            scan.expect(")");
            return inner;
        }
        if (scan.accept("[")) {
            return array();
        }
        String name = scan.name();
        if (scan.accept("::")) {
            return new Constant(name + "::" + scan.name());
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "null" -> new Literal(null);
            case "true" -> new Literal(true);
            case "false" -> new Literal(false);
            default -> new Constant(name);
        };
    }

    private ConstantExpression array() {
        List<Entry> entries = new ArrayList<>();
        while (!scan.accept("]")) {
            ConstantExpression value = expression(0);
            ConstantExpression key = null;
            if (scan.accept("=>")) {
                key = value;
                value = expression(0);
            }
            entries.add(new Entry(key, value));
            if (!scan.accept(",") && scan.peek() != ']') {
                throw scan.error("',' or ']'");
            }
        }
        return new ArrayLiteral(entries);
    }
}
