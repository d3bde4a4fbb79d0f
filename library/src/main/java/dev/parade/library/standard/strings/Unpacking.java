package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** unpack(): bytes as values. */
final class Unpacking {
    private static final int LONGEST_NAME = 200;

    private final Request request;
    private final BuiltinCall call;
    private final PhpString input;
    private final PhpArray result = new PhpArray();
    private int position;

    private Unpacking(Request request, BuiltinCall call, PhpString input) {
        this.request = request;
        this.call = call;
        this.input = input;
    }

    @PhpFunction(
            sig = "unpack(string $format, string $string, int $offset = 0): array|false",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "Values read from bytes in a format, each under its name.",
            examples = "unpack('nshort/Cbyte', \"\\x12\\x34A\") => array ( 'short' => 4660, 'byte' => 65, )")
    static Object unpack(Request request, BuiltinCall call, PhpString format, PhpString string, long offset) {
        if (offset < 0 || offset > string.length()) {
            throw ArgumentErrors.valueError(call, 2, "must be contained in argument #2 ($data)");
        }
        var unpacking = new Unpacking(request, call, string.substring((int) offset, string.length()));
        return unpacking.run(format) ? unpacking.result : (Object) false;
    }

    private void warn(int code, String message) {
        request.warning(call.name() + "(): Type " + (char) code + ": " + message);
    }

    private boolean run(PhpString format) {
        int n = format.length();
        int i = 0;
        while (i < n) {
            int code = format.at(i++);
            int repetitions = 1;
            if (i < n && Ascii.isDigit(format.at(i))) {
                long number = 0;
                for (; i < n && Ascii.isDigit(format.at(i)); i++) {
                    number = Math.min(1L << 40, number * 10 + format.at(i) - '0');
                }
                if (number > Integer.MAX_VALUE) {
                    warn(code, "integer overflow");
                    return false;
                }
                repetitions = (int) number;
            } else if (i < n && format.at(i) == '*') {
                repetitions = -1;
                i++;
            }
            int start = i;
            while (i < n && format.at(i) != '/') {
                i++;
            }
            PhpString name = format.substring(start, Math.min(i, start + LONGEST_NAME));
            i++;
            if (!item(code, repetitions, name)) {
                return false;
            }
        }
        return true;
    }

    private boolean item(int code, int given, PhpString name) {
        int repetitions = given;
        int size;
        switch (code) {
            case 'X' -> {
                size = -1;
                if (repetitions < 0) {
                    warn(code, "'*' ignored");
                    repetitions = 1;
                }
            }
            case '@' -> size = 0;
            case 'a', 'A', 'Z' -> {
                size = given;
                repetitions = 1;
            }
            case 'h', 'H' -> {
                size = given > 0 ? (int) ((given + 1L) / 2) : given;
                repetitions = 1;
            }
            case 'x' -> size = 1;
            default -> {
                PackFormat format = PackFormat.of(code);
                if (format == null) {
                    throw PhpErrors.valueError("Invalid format type " + (char) code);
                }
                size = format.size;
            }
        }
        if (code == '@') {
            if (given >= 0 && given <= input.length()) {
                position = given;
            } else {
                warn(code, "outside of string");
            }
            return true;
        }
        for (int i = 0; i != repetitions; i++) {
            if ((long) position + size > input.length()) {
                if (repetitions < 0) {
                    return true;
                }
                int left = input.length() - position;
                warn(
                        code,
                        "not enough input values, need " + size + " values but only " + left + " "
                                + (left == 1 ? "was" : "were") + " provided");
                return false;
            }
            if (code == 'X') {
                position = Math.max(0, position - 1);
                continue;
            }
            if (code == 'x') {
                position++;
                continue;
            }
            PhpString key = repetitions == 1 && !name.isEmpty() ? name : name.concat(PhpString.of(i + 1L));
            size = value(code, size, given, key);
        }
        return true;
    }

    /** Reads one value and steps over it; the number of bytes. */
    private int value(int code, int size, int given, PhpString key) {
        PackFormat format = PackFormat.of(code);
        if (format != null) {
            result.put(key, format.read(code, input, position));
            position += size;
            return size;
        }
        int left = input.length() - position;
        int length = size >= 0 && left > size ? size : left;
        if (code == 'h' || code == 'H') {
            result.put(key, hexadecimal(code, length, given));
            position += size >= 0 ? size : length;
            return size;
        }
        int end = position + length;
        if (code == 'A') {
            while (end > position && "\0 \t\r\n".indexOf(input.at(end - 1)) >= 0) {
                end--;
            }
        } else if (code == 'Z') {
            int nul = input.indexOf(0, position);
            end = nul >= 0 && nul < end ? nul : end;
        }
        result.put(key, input.substring(position, end));
        position += length;
        return length;
    }

    private PhpString hexadecimal(int code, int bytes, int given) {
        int digits = bytes * 2;
        if (digits > 0 && given > 0) {
            digits -= given % 2;
        }
        var out = new ByteBuilder(digits);
        for (int i = 0; i < digits; i++) {
            int b = input.at(position + i / 2);
            boolean high = (i % 2 == 0) == (code == 'H');
            out.add(Character.forDigit(high ? b >> 4 : b & 15, 16));
        }
        return out.finish();
    }
}
