package dev.parade.interpreter.values;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A PHP string: immutable bytes, binary-safe.
 *
 * <p>Appending in a loop is amortised O(1): strings that came from {@link #append} share one growable array, and the
 * string that ends where the array is filled up claims the tail. Other threads than the array's own copy instead, so that
 * threads may share strings.
 */
@ExportLibrary(InteropLibrary.class)
public final class PhpString implements Comparable<PhpString>, TruffleObject {
    /** The empty string. */
    public static final PhpString EMPTY = new PhpString(new byte[0]);

    private static final PhpString[] SINGLE = new PhpString[256];

    static {
        for (int i = 0; i < 256; i++) {
            SINGLE[i] = new PhpString(new byte[] {(byte) i});
        }
    }

    /** How far a growing array is filled. Only the thread that made it appends to it, so that claiming needs no fence. */
    private static final class Tail {
        private final Thread owner;
        private int used;

        Tail(int used) {
            this.owner = Thread.currentThread();
            this.used = used;
        }

        boolean claim(int from, int to) {
            if (owner != Thread.currentThread() || used != from) {
                return false;
            }
            used = to;
            return true;
        }
    }

    private final byte[] bytes;
    private final int length;
    private final Tail tail;
    /** See {@link #digest}; 0 until it is asked for. */
    private long digest;

    private PhpString(byte[] bytes) {
        this(bytes, bytes.length, null);
    }

    private PhpString(byte[] bytes, int length, Tail tail) {
        this.bytes = bytes;
        this.length = length;
        this.tail = tail;
    }

    /** A string over {@code bytes}, which the caller gives away. */
    public static PhpString of(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new PhpString(bytes);
    }

    /** A string of the first {@code length} of {@code bytes}, which the caller gives away. */
    public static PhpString of(byte[] bytes, int length) {
        return length == bytes.length ? of(bytes) : of(Arrays.copyOf(bytes, length));
    }

    /** A copy of a range. */
    public static PhpString copyOf(byte[] bytes, int offset, int length) {
        if (length == 1) {
            return SINGLE[bytes[offset] & 0xff];
        }
        return length == 0 ? EMPTY : new PhpString(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    /** The one-byte string of {@code b & 0xff}. */
    public static PhpString ofByte(int b) {
        return SINGLE[b & 0xff];
    }

    /** From a byte string: each char (0 to 255) is one byte. */
    @TruffleBoundary
    public static PhpString of(String latin1) {
        return latin1.isEmpty() ? EMPTY : of(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** From Java text, encoded as UTF-8. */
    @TruffleBoundary
    public static PhpString ofUtf8(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The decimal text of an int. */
    @TruffleBoundary
    public static PhpString of(long value) {
        if (value >= 0 && value < 10) {
            return SINGLE['0' + (int) value];
        }
        byte[] digits = new byte[Decimals.length(value)];
        Decimals.write(value, digits, digits.length);
        return new PhpString(digits);
    }

    /** Number of bytes. */
    public int length() {
        return length;
    }

    /** True for the empty string. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** The byte at {@code index}, 0 to 255; no bounds check beyond the array's own. */
    public int at(int index) {
        return bytes[index] & 0xff;
    }

    /** The bytes, valid from 0 to {@link #length}; the array may be longer. Never write to it. */
    public byte[] bytes() {
        return bytes;
    }

    /** The bytes in an array of exactly that length. Never write to it. */
    public byte[] exactBytes() {
        return bytes.length == length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** Gives the bytes of a string away that nobody can see any more. */
    public void giveBytesAway() {
        if (tail == null) {
            SpareBytes.give(bytes);
        }
    }

    /** A fresh copy of the bytes. */
    public byte[] copyBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** The bytes from {@code from} (inclusive) to {@code to} (exclusive). */
    public PhpString substring(int from, int to) {
        if (from == 0 && to == length) {
            return this;
        }
        return copyOf(bytes, from, to - from);
    }

    /** Both strings in one of exactly that length. */
    public PhpString concat(PhpString other) {
        if (other.length == 0) {
            return this;
        }
        if (length == 0) {
            return other;
        }
        byte[] result = new byte[Math.addExact(length, other.length)];
        System.arraycopy(bytes, 0, result, 0, length);
        System.arraycopy(other.bytes, 0, result, length, other.length);
        return new PhpString(result);
    }

    /** Both strings in one that can go on growing: for {@code .=} in a loop. */
    public PhpString append(PhpString other) {
        int n = other.length;
        if (n == 0) {
            return this;
        }
        if (length == 0) {
            return other;
        }
        int total = Math.addExact(length, n);
        if (tail != null && total <= bytes.length && tail.claim(length, total)) {
            System.arraycopy(other.bytes, 0, bytes, length, n);
            return new PhpString(bytes, total, tail);
        }
        return grow(other, total);
    }

    /**
     * This string and all of those in one that can go on growing.
     *
     * @param added their bytes, all together
     */
    @ExplodeLoop
    public PhpString append(PhpString[] others, int added) {
        if (added == 0) {
            return this;
        }
        int total = Math.addExact(length, added);
        PhpString result = tail != null && total <= bytes.length && tail.claim(length, total)
                ? new PhpString(bytes, total, tail)
                : growable(total);
        int at = length;
        for (int i = 0; i < others.length; i++) {
            at = others[i].copyTo(result.bytes, at);
        }
        return result;
    }

    /** A string of {@code total} bytes that starts with this one's; the rest is for the caller to write. */
    private PhpString growable(int total) {
        byte[] grown = new byte[capacity(total)];
        System.arraycopy(bytes, 0, grown, 0, length);
        return new PhpString(grown, total, new Tail(total));
    }

    private static int capacity(int total) {
        return (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(24L, (long) total + (total >> 1)));
    }

    /** Copies the bytes into an array; answers the index after them. */
    public int copyTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, length);
        return at + length;
    }

    private PhpString grow(PhpString other, int total) {
        PhpString result = growable(total);
        other.copyTo(result.bytes, length);
        return result;
    }

    /** A copy with one byte replaced. */
    public PhpString withByte(int index, int b) {
        byte[] result = Arrays.copyOf(bytes, Math.max(length, index + 1));
        if (index > length) {
            Arrays.fill(result, length, index, (byte) ' ');
        }
        result[index] = (byte) b;
        return new PhpString(result);
    }

    /** First index of {@code b} (0 to 255) at or after {@code from}, or -1. */
    @TruffleBoundary
    public int indexOf(int b, int from) {
        return from >= length ? -1 : Bytes.indexOf(bytes, from, length, (byte) b);
    }

    /** First index of {@code needle} at or after {@code from}, or -1. */
    @TruffleBoundary
    public int indexOf(PhpString needle, int from) {
        return Bytes.indexOf(bytes, from, length, needle.bytes, needle.length);
    }

    /** True when {@code prefix} starts the string. */
    public boolean startsWith(PhpString prefix) {
        return length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix.bytes, 0, prefix.length);
    }

    /** True when {@code suffix} ends the string. */
    public boolean endsWith(PhpString suffix) {
        int n = suffix.length;
        return length >= n && Arrays.equals(bytes, length - n, length, suffix.bytes, 0, n);
    }

    /** True when the text is that of a canonical decimal int, which as an array key is the int. */
    public boolean isIntegerKey() {
        int n = length;
        if (n == 0 || n > 20) {
            return false;
        }
        int first = bytes[0];
        if (first > '9' || (first < '0' && first != '-')) {
            return false;
        }
        return isIntegerKeySlow();
    }

    private boolean isIntegerKeySlow() {
        int n = length;
        int i = 0;
        boolean negative = bytes[0] == '-';
        if (negative) {
            i = 1;
            if (n == 1) {
                return false;
            }
        }
        if (bytes[i] == '0') {
            return n == 1;
        }
        if (n - i > 19) {
            return false;
        }
        long value = 0;
        for (; i < n; i++) {
            int d = bytes[i] - '0';
            if (d < 0 || d > 9) {
                return false;
            }
            value = value * 10 + d;
        }
        // 19 digits fit in 63 bits or wrap to negative.
        return value >= 0 || (negative && value == Long.MIN_VALUE);
    }

    /** The int of a text for which {@link #isIntegerKey} holds. */
    public long integerKey() {
        boolean negative = bytes[0] == '-';
        long value = 0;
        for (int i = negative ? 1 : 0; i < length; i++) {
            value = value * 10 + (bytes[i] - '0');
        }
        return negative ? -value : value;
    }

    @Override
    public int hashCode() {
        return Bytes.spread(digest());
    }

    /**
     * What strings of the same bytes have in common: of at most {@link Bytes#WHOLE} bytes the bytes themselves, and then
     * no other string has it ({@link #isWhole}); else a hash. Never 0.
     */
    public long digest() {
        long d = digest;
        if (d == 0) {
            d = computeDigest();
            digest = d;
        }
        return d;
    }

    /** True for the {@link #digest} of a short string: strings with equal ones are equal. */
    public static boolean isWhole(long digest) {
        return digest < 0;
    }

    @TruffleBoundary(allowInlining = true)
    private long computeDigest() {
        return Bytes.digest(bytes, length);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof PhpString s && equalBytes(s));
    }

    /** True when both have the same bytes. */
    public boolean equalBytes(PhpString s) {
        return this == s || (length == s.length && sameBytes(s));
    }

    @TruffleBoundary(allowInlining = true)
    private boolean sameBytes(PhpString s) {
        return Bytes.equal(bytes, 0, s.bytes, length);
    }

    /** Order by unsigned bytes, then by length. */
    @Override
    public int compareTo(PhpString other) {
        return Arrays.compareUnsigned(bytes, 0, length, other.bytes, 0, other.length);
    }

    /** ASCII letters in lower case, as PHP 8 does it whatever the locale. */
    @TruffleBoundary
    public PhpString toLowerCase() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] >= 'A' && bytes[i] <= 'Z') {
                byte[] result = Arrays.copyOf(bytes, length);
                for (; i < length; i++) {
                    if (result[i] >= 'A' && result[i] <= 'Z') {
                        result[i] += 32;
                    }
                }
                return new PhpString(result);
            }
        }
        return this;
    }

    /** The byte string: each byte one char. Not for showing to people: see {@link #toUtf8}. */
    @Override
    @TruffleBoundary
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** The text, decoded as UTF-8; malformed input becomes U+FFFD. */
    @TruffleBoundary
    public String toUtf8() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    @ExportMessage
    boolean isString() {
        return true;
    }

    @ExportMessage
    String asString() {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return toUtf8();
    }
}
