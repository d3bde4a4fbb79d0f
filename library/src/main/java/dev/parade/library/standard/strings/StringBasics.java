package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;
import dev.parade.interpreter.values.SpareBytes;
import java.util.Arrays;

/** Length, parts, case, repetition and padding of strings. */
final class StringBasics {
    @PhpConstant(name = "STR_PAD_LEFT")
    static final long PAD_LEFT = 0;

    @PhpConstant(name = "STR_PAD_RIGHT")
    static final long PAD_RIGHT = 1;

    @PhpConstant(name = "STR_PAD_BOTH")
    static final long PAD_BOTH = 2;

    private static final boolean[] WORD_SEPARATORS = Ascii.plainSet(PhpString.of(" \t\r\n\f\u000b"));

    private StringBasics() {}

    @PhpFunction(
            sig = "substr(string $string, int $offset, ?int $length = null): string",
            effect = {},
            doc = "Part of a string; negative offset and length count from the end.",
            examples = {"substr('abcdef', 1, 3) => 'bcd'", "substr('abcdef', -2) => 'ef'"})
    static PhpString substr(PhpString string, long offset, Long length) {
        int n = string.length();
        int from = start(offset, n);
        return string.substring(from, end(from, length, n));
    }

    /** The offset as an index from 0 to {@code n}. */
    static int start(long offset, int n) {
        if (offset > n) {
            return n;
        }
        return offset >= 0 ? (int) offset : (int) Math.max(0, n + Math.max(offset, -(long) n));
    }

    /** The index after the last byte that a length from {@code from} covers; null reaches to the end. */
    static int end(int from, Long length, int n) {
        if (length == null) {
            return n;
        }
        long l = length;
        if (l < 0) {
            return (int) Math.max(from, n + Math.max(l, -(long) n));
        }
        return l > n - from ? n : from + (int) l;
    }

    @PhpFunction(
            sig = "strrev(string $string): string",
            effect = {},
            doc = "The bytes in reverse order.",
            sharesNothing = true,
            examples = "strrev('abc') => 'cba'")
    static PhpString strrev(PhpString string) {
        int n = string.length();
        byte[] result = SpareBytes.take(n);
        byte[] bytes = string.bytes();
        for (int i = 0; i < n; i++) {
            result[n - 1 - i] = bytes[i];
        }
        return PhpString.of(result);
    }

    @PhpFunction(
            sig = "ord(string $character): int",
            effect = {},
            doc = "Value of the first byte.",
            examples = "ord('A') => 65")
    static long ord(Request request, PhpString character) {
        int n = character.length();
        if (n != 1 && request.level() >= 85) {
            request.deprecated(
                    n == 0
                            ? "ord(): Providing an empty string is deprecated"
                            : "ord(): Providing a string that is not one byte long is deprecated. Use ord($str[0]) instead");
        }
        return n == 0 ? 0 : character.at(0);
    }

    @PhpFunction(
            sig = "chr(int $codepoint): string",
            effect = {Effect.WARNS},
            doc = "The byte of a value, taken modulo 256.",
            examples = {"chr(65) => 'A'"})
    static PhpString chr(Request request, long codepoint) {
        if ((codepoint < 0 || codepoint > 255) && request.level() >= 85) {
            request.deprecated("chr(): Providing a value not in-between 0 and 255 is deprecated, this is because a byte"
                    + " value must be in the [0, 255] interval. The value used will be constrained using % 256");
        }
        return PhpString.ofByte((int) codepoint & 0xff);
    }

    @PhpFunction(
            sig = "str_repeat(string $string, int $times): string",
            effect = {Effect.THROWS},
            doc = "A string, repeated.",
            examples = "str_repeat('ab', 2) => 'abab'")
    static PhpString strRepeat(BuiltinCall call, PhpString string, long times) {
        if (times < 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than or equal to 0");
        }
        int n = string.length();
        if (n == 0 || times == 0) {
            return PhpString.EMPTY;
        }
        if (times == 1) {
            return string;
        }
        var result = new byte[StringSize.of(times, n)];
        if (n == 1) {
            Arrays.fill(result, string.bytes()[0]);
            return PhpString.of(result);
        }
        System.arraycopy(string.bytes(), 0, result, 0, n);
        for (int done = n; done < result.length; done *= 2) {
            System.arraycopy(result, 0, result, done, Math.min(done, result.length - done));
        }
        return PhpString.of(result);
    }

    @PhpFunction(
            sig =
                    "str_pad(string $string, int $length, string $pad_string = \" \", int $pad_type = STR_PAD_RIGHT): string",
            effect = {Effect.THROWS},
            doc = "A string, filled up to a length.",
            examples = {"str_pad('5', 3, '0', STR_PAD_LEFT) => '005'", "str_pad('x', 4) => 'x   '"})
    static PhpString strPad(BuiltinCall call, PhpString string, long length, PhpString pad, long type) {
        int n = string.length();
        if (length < 0 || length <= n) {
            return string;
        }
        if (pad.isEmpty()) {
            throw EmptyArgument.error(call, 2);
        }
        if (type < PAD_LEFT || type > PAD_BOTH) {
            throw ArgumentErrors.valueError(call, 3, "must be STR_PAD_LEFT, STR_PAD_RIGHT, or STR_PAD_BOTH");
        }
        int total = StringSize.of(length);
        int missing = total - n;
        int left = type == PAD_LEFT ? missing : type == PAD_BOTH ? missing / 2 : 0;
        var result = new byte[total];
        for (int i = 0; i < left; i++) {
            result[i] = pad.bytes()[i % pad.length()];
        }
        System.arraycopy(string.bytes(), 0, result, left, n);
        for (int i = 0; i < missing - left; i++) {
            result[left + n + i] = pad.bytes()[i % pad.length()];
        }
        return PhpString.of(result);
    }

    @PhpFunction(
            sig = "strtolower(string $string): string",
            effect = {},
            doc = "ASCII letters in lower case.",
            examples = "strtolower('ABC') => 'abc'")
    static PhpString strtolower(PhpString string) {
        return string.toLowerCase();
    }

    @PhpFunction(
            sig = "strtoupper(string $string): string",
            effect = {},
            doc = "ASCII letters in upper case.",
            examples = "strtoupper('abc') => 'ABC'")
    static PhpString strtoupper(PhpString string) {
        return Ascii.toUpperCase(string);
    }

    @PhpFunction(
            sig = "ucfirst(string $string): string",
            effect = {},
            doc = "The first letter in upper case.",
            examples = "ucfirst('abc') => 'Abc'")
    static PhpString ucfirst(PhpString string) {
        return string.isEmpty() || Ascii.upper(string.at(0)) == string.at(0)
                ? string
                : string.withByte(0, Ascii.upper(string.at(0)));
    }

    @PhpFunction(
            sig = "lcfirst(string $string): string",
            effect = {},
            doc = "The first letter in lower case.",
            examples = "lcfirst('ABC') => 'aBC'")
    static PhpString lcfirst(PhpString string) {
        return string.isEmpty() || Ascii.lower(string.at(0)) == string.at(0)
                ? string
                : string.withByte(0, Ascii.lower(string.at(0)));
    }

    @PhpFunction(
            sig = "ucwords(string $string, string $separators = \" \\t\\r\\n\\f\\v\"): string",
            effect = {Effect.WARNS},
            doc = "The first letter of each word in upper case.",
            examples = "ucwords('hello big world') => 'Hello Big World'")
    static PhpString ucwords(Request request, BuiltinCall call, PhpString string, PhpString separators) {
        boolean[] set = separators.length() == 6 ? WORD_SEPARATORS : null;
        if (set == null || !separators.equals(PhpString.of(" \t\r\n\f\u000b"))) {
            set = CharacterMask.of(request, call, separators);
        }
        byte[] result = string.copyBytes();
        boolean first = true;
        for (int i = 0; i < result.length; i++) {
            if (first) {
                result[i] = (byte) Ascii.upper(result[i] & 0xff);
            }
            first = set[result[i] & 0xff];
        }
        return PhpString.of(result);
    }

    @PhpFunction(
            sig = "nl2br(string $string, bool $use_xhtml = true): string",
            effect = {},
            doc = "HTML line breaks before all line ends.",
            examples = "nl2br(\"a\\nb\") => \"a<br />\\nb\"")
    static PhpString nl2br(PhpString string, boolean xhtml) {
        var out = new ByteBuilder(string.length() + 16);
        String tag = xhtml ? "<br />" : "<br>";
        int n = string.length();
        for (int i = 0; i < n; i++) {
            int b = string.at(i);
            if (b == '\n' || b == '\r') {
                out.add(tag).add(b);
                if (i + 1 < n && string.at(i + 1) == (b == '\n' ? '\r' : '\n')) {
                    out.add(string.at(++i));
                }
            } else {
                out.add(b);
            }
        }
        return out.length() == n ? string : out.finish();
    }

    @PhpFunction(
            sig = "bin2hex(string $string): string",
            effect = {},
            doc = "Two hexadecimal digits for each byte.",
            sharesNothing = true,
            examples = "bin2hex('abc') => '616263'")
    static PhpString bin2hex(PhpString string) {
        int n = string.length();
        byte[] result = SpareBytes.take(StringSize.of(2, n));
        for (int i = 0; i < n; i++) {
            int b = string.at(i);
            result[2 * i] = (byte) Character.forDigit(b >> 4, 16);
            result[2 * i + 1] = (byte) Character.forDigit(b & 15, 16);
        }
        return PhpString.of(result);
    }

    @PhpFunction(
            sig = "hex2bin(string $string): string|false",
            effect = {Effect.WARNS},
            doc = "The bytes that hexadecimal digits stand for.",
            examples = "hex2bin('616263') => 'abc'")
    static Object hex2bin(Request request, PhpString string) {
        int n = string.length();
        if (n % 2 != 0) {
            request.warning("hex2bin(): Hexadecimal input string must have an even length");
            return false;
        }
        var result = new byte[n / 2];
        for (int i = 0; i < result.length; i++) {
            int high = Ascii.hexDigit(string.at(2 * i));
            int low = Ascii.hexDigit(string.at(2 * i + 1));
            if (high < 0 || low < 0) {
                request.warning("hex2bin(): Input string must be hexadecimal string");
                return false;
            }
            result[i] = (byte) (high << 4 | low);
        }
        return PhpString.of(result);
    }

    @PhpFunction(
            sig = "str_rot13(string $string): string",
            effect = {},
            doc = "Letters moved by thirteen places.",
            examples = "str_rot13('Hello') => 'Uryyb'")
    static PhpString rot13(PhpString string) {
        byte[] result = string.copyBytes();
        for (int i = 0; i < result.length; i++) {
            int b = result[i] & 0xff;
            if (Ascii.isLetter(b)) {
                int base = b & ~31;
                result[i] = (byte) (base + 1 + (b - base - 1 + 13) % 26);
            }
        }
        return PhpString.of(result);
    }

    @PhpFunction(
            sig = "utf8_encode(string $string): string",
            effect = {},
            doc = "Latin-1 as UTF-8.",
            deprecated = "8.2: visit the php.net documentation for various alternatives",
            examples = "bin2hex(utf8_encode(\"\\xe9\")) => 'c3a9'")
    static PhpString utf8Encode(PhpString string) {
        var out = new ByteBuilder(string.length() + 8);
        for (int i = 0; i < string.length(); i++) {
            out.addUtf8(string.at(i));
        }
        return out.finish();
    }

    @PhpFunction(
            sig = "utf8_decode(string $string): string",
            effect = {},
            doc = "UTF-8 as Latin-1; what Latin-1 lacks becomes a question mark.",
            deprecated = "8.2: visit the php.net documentation for various alternatives",
            examples = "bin2hex(utf8_decode(\"\\xc3\\xa9\")) => 'e9'")
    static PhpString utf8Decode(PhpString string) {
        var out = new ByteBuilder(string.length());
        for (int i = 0; i < string.length(); ) {
            long decoded = Utf8.decode(string, i);
            int codePoint = Utf8.codePoint(decoded);
            out.add(codePoint < 0 || codePoint > 0xff ? '?' : codePoint);
            i += Utf8.length(decoded);
        }
        return out.finish();
    }
}
