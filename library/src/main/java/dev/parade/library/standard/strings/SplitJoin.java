package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.Arrays;

/** Cuts strings into arrays and joins arrays to strings. */
final class SplitJoin {
    private SplitJoin() {}

    /** What strtok() remembers between calls. */
    static final class Tokens {
        private PhpString text;
        private int position;
    }

    @PhpFunction(
            sig = "explode(string $separator, string $string, int $limit = PHP_INT_MAX): array",
            effect = {Effect.THROWS},
            doc = "The parts of a string between separators; a negative limit drops parts at the end.",
            examples = {
                "explode(',', 'a,b') => array ( 0 => 'a', 1 => 'b', )",
                "explode(',', 'a,b,c', 2) => array ( 0 => 'a', 1 => 'b,c', )",
                "explode(',', 'a,b,c', -1) => array ( 0 => 'a', 1 => 'b', )"
            })
    static PhpArray explode(BuiltinCall call, PhpString separator, PhpString string, long limit) {
        int n = separator.length();
        if (n == 0) {
            throw EmptyArgument.error(call, 0);
        }
        if (string.isEmpty()) {
            return limit >= 0 ? PhpArray.ofList(PhpString.EMPTY) : new PhpArray();
        }
        if (limit == 0 || limit == 1) {
            return PhpArray.ofList(string);
        }
        Object[] parts = new Object[8];
        int count = 0;
        long most = limit > 0 ? limit - 1 : Long.MAX_VALUE;
        byte[] bytes = string.bytes();
        byte[] wanted = separator.bytes();
        int to = string.length();
        int from = 0;
        while (count < most) {
            int at = ByteSearch.first(bytes, from, to, wanted, n);
            if (at < 0) {
                break;
            }
            if (count == parts.length) {
                parts = Arrays.copyOf(parts, count * 2);
            }
            parts[count++] = string.substring(from, at);
            from = at + n;
        }
        if (limit < 0) {
            int left = (int) Math.max(0, count + 1 + limit);
            return left == 0 ? new PhpArray() : PhpArray.ofList(Arrays.copyOf(parts, left));
        }
        parts = Arrays.copyOf(parts, count + 1);
        parts[count] = string.substring(from, to);
        return PhpArray.ofList(parts);
    }

    @PhpFunction(
            sig = "implode(string|array $separator, ?array $array = null): string",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "The values of an array as strings, with a separator between them.",
            aliases = "join",
            examples = {"implode(', ', ['a', 1, true]) => 'a, 1, 1'", "implode(['a', 'b']) => 'ab'"})
    static PhpString implode(BuiltinCall call, Object separator, PhpArray array) {
        if (array == null) {
            if (separator instanceof PhpArray pieces) {
                return join(PhpString.EMPTY, pieces);
            }
            throw PhpErrors.typeError(call.name()
                    + (Request.current().level() >= 84
                            ? "(): If argument #1 ($separator) is of type string, argument #2 ($array) must be of type array, null given"
                            : "(): Argument #1 ($array) must be of type array, string given"));
        }
        if (separator instanceof PhpString glue) {
            return join(glue, array);
        }
        throw ArgumentErrors.typeError(call, 0, "must be of type string, array given");
    }

    static PhpString join(PhpString glue, PhpArray pieces) {
        int n = pieces.size();
        if (n == 0) {
            return PhpString.EMPTY;
        }
        if (n == 1) {
            return Conversions.toPhpString(pieces.valueAt(pieces.skipHoles(0)));
        }
        var out = new ByteBuilder(n * (8 + glue.length()));
        if (pieces.isLongs()) {
            for (int i = 0; i < n; i++) {
                if (i > 0) {
                    out.add(glue);
                }
                out.addDecimal(pieces.longAt(i));
            }
            return out.finish();
        }
        pieces.retain();
        try {
            boolean first = true;
            for (int p = pieces.skipHoles(0); p < pieces.end(); p = pieces.skipHoles(p + 1)) {
                if (!first) {
                    out.add(glue);
                }
                first = false;
                Object value = pieces.valueAt(p);
                if (value instanceof PhpString text) {
                    out.add(text);
                } else if (value instanceof Long number) {
                    out.addDecimal(number);
                } else {
                    out.add(Conversions.toPhpString(value));
                }
            }
        } finally {
            pieces.releaseInFlight();
        }
        return out.finish();
    }

    @PhpFunction(
            sig = "str_split(string $string, int $length = 1): array",
            effect = {Effect.THROWS},
            doc = "The string in pieces of a length.",
            examples = "str_split('abcde', 2) => array ( 0 => 'ab', 1 => 'cd', 2 => 'e', )")
    static PhpArray strSplit(Request request, BuiltinCall call, PhpString string, long length) {
        if (length <= 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than 0");
        }
        int n = string.length();
        if (length >= n) {
            return n == 0 ? new PhpArray() : PhpArray.ofList(string);
        }
        int step = (int) length;
        var parts = new Object[(n - 1) / step + 1];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = string.substring(i * step, Math.min(n, (i + 1) * step));
        }
        return PhpArray.ofList(parts);
    }

    @PhpFunction(
            sig = "chunk_split(string $string, int $length = 76, string $separator = \"\\r\\n\"): string",
            effect = {Effect.THROWS},
            doc = "The string with a separator after every piece of a length.",
            examples = "chunk_split('abcd', 2, '-') => 'ab-cd-'")
    static PhpString chunkSplit(BuiltinCall call, PhpString string, long length, PhpString separator) {
        if (length <= 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than 0");
        }
        int n = string.length();
        if (length > n) {
            return string.concat(separator);
        }
        long chunks = (n + length - 1) / length;
        var out = new ByteBuilder(StringSize.of(n + chunks * separator.length()));
        for (int i = 0; i < n; i += (int) length) {
            out.add(string, i, (int) Math.min(n, i + length)).add(separator);
        }
        return out.finish();
    }

    @PhpFunction(
            sig = "strtok(string $string, ?string $token = null): string|false",
            effect = {Effect.READS_STATIC, Effect.WRITES_STATIC, Effect.WARNS},
            doc = "The next part of a string between any of some characters; goes on where it stopped.",
            examples = "strtok('a b', ' ') => 'a'")
    static Object strtok(Request request, PhpString string, PhpString token) {
        Tokens tokens = request.extension(Tokens.class, Tokens::new);
        if (token != null) {
            tokens.text = string;
            tokens.position = 0;
        }
        PhpString text = tokens.text;
        if (text == null) {
            if (request.level() >= 83) {
                request.warning("strtok(): Both arguments must be provided when starting tokenization");
            }
            return false;
        }
        boolean[] set = Ascii.plainSet(token == null ? string : token);
        int n = text.length();
        int from = tokens.position;
        if (from >= n) {
            return false;
        }
        while (set[text.at(from)]) {
            if (++from >= n) {
                tokens.text = null;
                return false;
            }
        }
        int to = from + 1;
        while (to < n && !set[text.at(to)]) {
            to++;
        }
        tokens.position = to + 1;
        return text.substring(from, to);
    }

    @PhpFunction(
            sig =
                    "wordwrap(string $string, int $width = 75, string $break = \"\\n\", bool $cut_long_words = false): string",
            effect = {Effect.THROWS},
            doc = "A text broken into lines of a width at spaces.",
            examples = "wordwrap('The quick fox', 10, '|') => 'The quick|fox'")
    static PhpString wordwrap(BuiltinCall call, PhpString text, long width, PhpString lineBreak, boolean cut) {
        if (text.isEmpty()) {
            return PhpString.EMPTY;
        }
        if (lineBreak.isEmpty()) {
            throw EmptyArgument.error(call, 2);
        }
        if (width == 0 && cut) {
            throw ArgumentErrors.valueError(call, 3, "cannot be true when argument #2 ($width) is 0");
        }
        int n = text.length();
        int m = lineBreak.length();
        var out = new ByteBuilder(n + n / 8 + m);
        int start = 0;
        int space = 0;
        int i = 0;
        for (; i < n; i++) {
            int b = text.at(i);
            boolean full = i - start >= width;
            boolean breaks = b == lineBreak.at(0)
                    && (m == 1 && !cut || i + m < n)
                    && Arrays.equals(text.bytes(), i, i + m, lineBreak.bytes(), 0, m);
            if (breaks) {
                out.add(text, start, i + m);
                i += m - 1;
                start = i + 1;
                space = start;
            } else if (b == ' ') {
                if (full) {
                    out.add(text, start, i).add(lineBreak);
                    start = i + 1;
                }
                space = i;
            } else if (full && cut && start >= space) {
                out.add(text, start, i).add(lineBreak);
                start = i;
                space = i;
            } else if (full && start < space) {
                out.add(text, start, space).add(lineBreak);
                start = space + 1;
                space = start;
            }
        }
        if (start != i) {
            out.add(text, start, i);
        }
        return out.finish();
    }
}
