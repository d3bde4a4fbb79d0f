package dev.parade.catalog.signature;

/**
 * One parameter.
 *
 * @param name without the dollar sign
 * @param typed false when the text has no type; {@code type} is then {@link Type#ANY}
 * @param passing how the argument arrives
 * @param defaultText the default as written; null when there is none
 */
public record Parameter(String name, Type type, boolean typed, Passing passing, boolean variadic, String defaultText) {
    /** How an argument is passed. */
    public enum Passing {
        VALUE,
        REFERENCE,
        /** By reference where the argument is a variable, else by value; written {@code &?$name}. */
        PREFER_REFERENCE
    }

    /** By reference, perhaps only where possible. */
    public boolean byRef() {
        return passing != Passing.VALUE;
    }

    /** Whether a call may leave it out. */
    public boolean optional() {
        return variadic || defaultText != null;
    }

    /** The default, parsed; null when there is none. */
    public ConstantExpression defaultValue() {
        return defaultText == null ? null : SignatureParser.expression(defaultText);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        if (typed) {
            text.append(type.text()).append(' ');
        }
        text.append(
                switch (passing) {
                    case VALUE -> "";
                    case REFERENCE -> "&";
                    case PREFER_REFERENCE -> "&?";
                });
        text.append(variadic ? "..." : "").append('$').append(name);
        if (defaultText != null) {
            text.append(" = ").append(defaultText);
        }
        return text.toString();
    }
}
