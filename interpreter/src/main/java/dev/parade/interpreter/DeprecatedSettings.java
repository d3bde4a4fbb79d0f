package dev.parade.interpreter;

import java.util.List;

/** Settings that are deprecated when they are given another value than their default. */
public final class DeprecatedSettings {
    /** In the order of their registration, which is that of the messages. */
    static final List<String> NAMES =
            List.of("assert.active", "assert.bail", "assert.warning", "assert.callback", "assert.exception");

    private DeprecatedSettings() {}

    /** Whether giving a setting this value is deprecated in a level. */
    public static boolean isDeprecated(int level, String name, String value) {
        if (level < 83 || !NAMES.contains(name)) {
            return false;
        }
        return switch (name) {
            case "assert.callback" -> !value.isEmpty();
            case "assert.bail" -> Ini.isOn(value);
            default -> !Ini.isOn(value);
        };
    }
}
