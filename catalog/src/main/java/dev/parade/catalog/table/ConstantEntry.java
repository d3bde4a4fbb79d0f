package dev.parade.catalog.table;

import java.util.List;

/**
 * A global constant.
 *
 * @param value Long, Double, Boolean or String of bytes; null when only the running JVM knows it, and then
 *     {@code group} and {@code id} say which adapter to ask
 */
public record ConstantEntry(String name, Object value, int group, int id, String since, String deprecated) {
    public static String key(String name) {
        return "K ".concat(name);
    }

    public String toLine() {
        String type = switch (value) {
            case null -> "x";
            case Long _ -> "l";
            case Double _ -> "d";
            case Boolean _ -> "b";
            default -> "s";
        };
        return TableLine.join(List.of(
                key(name),
                name,
                type,
                value == null ? "" : value.toString(),
                Integer.toString(group),
                Integer.toString(id),
                since,
                deprecated));
    }

    static ConstantEntry of(String[] fields) {
        Object value = switch (fields[2]) {
            case "l" -> Long.valueOf(fields[3]);
            case "d" -> Double.valueOf(fields[3]);
            case "b" -> Boolean.valueOf(fields[3]);
            case "s" -> fields[3];
            default -> null;
        };
        return new ConstantEntry(
                fields[1], value, Integer.parseInt(fields[4]), Integer.parseInt(fields[5]), fields[6], fields[7]);
    }
}
