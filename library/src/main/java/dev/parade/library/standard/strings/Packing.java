package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;

/** pack(): values as bytes. */
final class Packing {
    /** A code and its count, with the first of the values it takes. */
    private record Item(int code, int count, int first) {}

    private final Request request;
    private final BuiltinCall call;
    private final Object[] values;
    private final List<Item> items = new ArrayList<>();

    private Packing(Request request, BuiltinCall call, Object[] values) {
        this.request = request;
        this.call = call;
        this.values = values;
    }

    @PhpFunction(
            sig = "pack(string $format, mixed ...$values): string",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "Values as bytes in a format.",
            examples = {"bin2hex(pack('nvC*', 0x1234, 0x5678, 65, 66)) => '123478564142'", "pack('A3', 'x') => 'x  '"})
    static PhpString pack(Request request, BuiltinCall call, PhpString format, Object... values) {
        var packing = new Packing(request, call, values);
        packing.parse(format);
        return packing.write();
    }

    private void warn(String message) {
        request.warning(call.name() + "(): " + message);
    }

    private void parse(PhpString format) {
        int n = format.length();
        int used = 0;
        for (int i = 0; i < n; ) {
            int code = format.at(i++);
            int count = 1;
            if (i < n && format.at(i) == '*') {
                count = -1;
                i++;
            } else if (i < n && Ascii.isDigit(format.at(i))) {
                long number = 0;
                for (; i < n && Ascii.isDigit(format.at(i)); i++) {
                    number = Math.min(Integer.MAX_VALUE, number * 10 + format.at(i) - '0');
                }
                count = (int) number;
            }
            int first = used;
            switch (code) {
                case 'x', 'X', '@' -> {
                    if (count < 0) {
                        warn("Type " + (char) code + ": '*' ignored");
                        count = 1;
                    }
                }
                case 'a', 'A', 'Z', 'h', 'H' -> {
                    if (used >= values.length) {
                        throw PhpErrors.valueError("Type " + (char) code + ": not enough arguments");
                    }
                    if (count < 0) {
                        count = text(used).length() + (code == 'Z' ? 1 : 0);
                    }
                    used++;
                }
                default -> {
                    if (PackFormat.of(code) == null) {
                        throw PhpErrors.valueError("Type " + (char) code + ": unknown format code");
                    }
                    if (count < 0) {
                        count = values.length - used;
                    }
                    if (count > values.length - used) {
                        throw PhpErrors.valueError("Type " + (char) code + ": too few arguments");
                    }
                    used += count;
                }
            }
            items.add(new Item(code, count, first));
        }
        if (used < values.length) {
            warn((values.length - used) + " arguments unused");
        }
    }

    private PhpString text(int index) {
        return Conversions.toPhpString(PhpReference.deref(values[index]));
    }

    private PhpString write() {
        var out = new ByteBuilder();
        for (Item item : items) {
            switch (item.code) {
                case 'a', 'A', 'Z' -> string(item, out);
                case 'h', 'H' -> hexadecimal(item, out);
                case 'x' -> out.fill(0, item.count);
                case 'X' -> {
                    if (item.count > out.length()) {
                        warn("Type X: outside of string");
                    }
                    out.truncate(Math.max(0, out.length() - item.count));
                }
                case '@' -> {
                    out.fill(0, item.count - out.length());
                    out.truncate(item.count);
                }
                default -> numbers(item, out);
            }
        }
        return out.finish();
    }

    private void string(Item item, ByteBuilder out) {
        PhpString text = text(item.first);
        int most = item.code == 'Z' ? Math.max(0, item.count - 1) : item.count;
        int n = Math.min(most, text.length());
        out.add(text, 0, n).fill(item.code == 'A' ? ' ' : 0, item.count - n);
    }

    private void hexadecimal(Item item, ByteBuilder out) {
        PhpString text = text(item.first);
        int count = item.count;
        if (count > text.length()) {
            warn("Type " + (char) item.code + ": not enough characters in string");
            count = text.length();
        }
        for (int i = 0; i < count; i += 2) {
            int first = digit(item, text.at(i));
            int second = i + 1 < count ? digit(item, text.at(i + 1)) : 0;
            out.add(item.code == 'H' ? first << 4 | second : second << 4 | first);
        }
    }

    private int digit(Item item, int character) {
        int digit = Ascii.hexDigit(character);
        if (digit < 0) {
            warn("Type " + (char) item.code + ": illegal hex digit " + (char) character);
            return 0;
        }
        return digit;
    }

    private void numbers(Item item, ByteBuilder out) {
        PackFormat format = PackFormat.of(item.code);
        for (int i = 0; i < item.count; i++) {
            Object value = PhpReference.deref(values[item.first + i]);
            long bits = format.isFloat() ? format.bits(Conversions.toDouble(value)) : Conversions.toLong(value);
            format.write(item.code, bits, out);
        }
    }
}
