package dev.parade.library.core;

import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.LinkedHashMap;
import java.util.Map;

/** What getopt() looks for, and what it finds. */
final class CommandOptions {
    /** By name: 0 no value, 1 a value, 2 perhaps a value. */
    private final Map<String, Integer> options = new LinkedHashMap<>();

    private final PhpArray found = new PhpArray();
    private int rest = 1;

    static CommandOptions of(String shortOptions, PhpArray longOptions) {
        CommandOptions result = new CommandOptions();
        int i = 0;
        while (i < shortOptions.length()) {
            char c = shortOptions.charAt(i++);
            int colons = 0;
            while (i < shortOptions.length() && shortOptions.charAt(i) == ':' && colons < 2) {
                colons++;
                i++;
            }
            result.options.put(String.valueOf(c), colons);
        }
        for (int p = longOptions.skipHoles(0); p < longOptions.end(); p = longOptions.skipHoles(p + 1)) {
            String name = longOptions.valueAt(p).toString();
            int colons = name.endsWith("::") ? 2 : name.endsWith(":") ? 1 : 0;
            result.options.put("--" + name.substring(0, name.length() - colons), colons);
        }
        return result;
    }

    /** Index of the first argument that is no option. */
    int rest() {
        return rest;
    }

    PhpArray parse(PhpArray argv) {
        int i = 1;
        int count = argv.size();
        while (i < count) {
            String argument = String.valueOf(argv.get((long) i));
            if (argument.equals("--")) {
                i++;
                break;
            }
            if (argument.length() < 2 || argument.charAt(0) != '-') {
                break;
            }
            i = argument.startsWith("--") ? longOption(argv, i, argument) : shortOptions(argv, i, argument);
        }
        rest = i;
        return found;
    }

    private int longOption(PhpArray argv, int at, String argument) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        Integer kind = options.get(name);
        if (kind == null) {
            return at + 1;
        }
        if (kind == 0) {
            add(name.substring(2), false);
        } else if (equals >= 0) {
            add(name.substring(2), PhpString.of(argument.substring(equals + 1)));
        } else if (kind == 2) {
            add(name.substring(2), false);
        } else if (at + 1 < argv.size()) {
            add(name.substring(2), argv.get((long) at + 1));
            return at + 2;
        }
        return at + 1;
    }

    private int shortOptions(PhpArray argv, int at, String argument) {
        int j = 1;
        while (j < argument.length()) {
            String name = argument.substring(j, j + 1);
            Integer kind = options.get(name);
            j++;
            if (kind == null) {
                continue;
            }
            if (kind == 0) {
                add(name, false);
                continue;
            }
            if (j < argument.length()) {
                int skip = argument.charAt(j) == '=' || argument.charAt(j) == ':' ? 1 : 0;
                add(name, PhpString.of(argument.substring(j + skip)));
            } else if (kind == 2) {
                add(name, false);
            } else if (at + 1 < argv.size()) {
                add(name, argv.get((long) at + 1));
                return at + 2;
            }
            return at + 1;
        }
        return at + 1;
    }

    private void add(String name, Object value) {
        Object before = found.get(name);
        if (before == null) {
            found.put(name, value);
        } else if (before instanceof PhpArray list) {
            list.append(value);
        } else {
            found.put(name, PhpArray.ofList(before, value));
        }
    }
}
