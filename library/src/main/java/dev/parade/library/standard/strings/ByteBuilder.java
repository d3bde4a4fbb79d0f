package dev.parade.library.standard.strings;

import dev.parade.interpreter.values.Decimals;
import dev.parade.interpreter.values.PhpString;
import java.util.Arrays;

/** A string under construction: bytes in an array that grows. */
public final class ByteBuilder {
    private byte[] bytes;
    private int length;

    public ByteBuilder() {
        this(32);
    }

    public ByteBuilder(int capacity) {
        bytes = new byte[Math.max(8, capacity)];
    }

    /** Bytes written so far. */
    public int length() {
        return length;
    }

    /** Drops what was written after the first {@code newLength} bytes. */
    public void truncate(int newLength) {
        length = newLength;
    }

    /** The byte at an index below {@link #length}, 0 to 255. */
    public int at(int index) {
        return bytes[index] & 0xff;
    }

    private void reserve(int count) {
        int needed = Math.addExact(length, count);
        if (needed > bytes.length) {
            long grown = Math.min(Integer.MAX_VALUE - 8L, 2L * bytes.length);
            bytes = Arrays.copyOf(bytes, (int) Math.max(needed, grown));
        }
    }

    public ByteBuilder add(int b) {
        if (length == bytes.length) {
            reserve(1);
        }
        bytes[length++] = (byte) b;
        return this;
    }

    public ByteBuilder add(byte[] source, int offset, int count) {
        reserve(count);
        System.arraycopy(source, offset, bytes, length, count);
        length += count;
        return this;
    }

    public ByteBuilder add(PhpString text) {
        return add(text.bytes(), 0, text.length());
    }

    /** Appends part of a string, {@code to} excluded. */
    public ByteBuilder add(PhpString text, int from, int to) {
        return add(text.bytes(), from, to - from);
    }

    /** Appends a byte string: each char is one byte. */
    @SuppressWarnings("deprecation") // the deprecated copy takes the low bytes without a detour
    public ByteBuilder add(String latin1) {
        int count = latin1.length();
        reserve(count);
        latin1.getBytes(0, count, bytes, length);
        length += count;
        return this;
    }

    /** Appends decimal digits. */
    public ByteBuilder addDecimal(long value) {
        if (value >= 0 && value < 10) {
            return add('0' + (int) value);
        }
        reserve(Decimals.LONGEST);
        int end = length + Decimals.length(value);
        Decimals.write(value, bytes, end);
        length = end;
        return this;
    }

    /** Appends a byte many times. */
    public ByteBuilder fill(int b, int count) {
        if (count > 0) {
            reserve(count);
            Arrays.fill(bytes, length, length + count, (byte) b);
            length += count;
        }
        return this;
    }

    /** Appends a code point in UTF-8. */
    public ByteBuilder addUtf8(int codePoint) {
        if (codePoint < 0x80) {
            return add(codePoint);
        }
        if (codePoint < 0x800) {
            return add(0xc0 | codePoint >> 6).add(0x80 | codePoint & 0x3f);
        }
        if (codePoint < 0x10000) {
            return add(0xe0 | codePoint >> 12).add(0x80 | codePoint >> 6 & 0x3f).add(0x80 | codePoint & 0x3f);
        }
        return add(0xf0 | codePoint >> 18)
                .add(0x80 | codePoint >> 12 & 0x3f)
                .add(0x80 | codePoint >> 6 & 0x3f)
                .add(0x80 | codePoint & 0x3f);
    }

    /** The string so far; the builder must not be used afterwards. */
    public PhpString finish() {
        return PhpString.of(bytes, length);
    }

    /** The string so far, copied: the builder stays usable. */
    public PhpString copy() {
        return PhpString.copyOf(bytes, 0, length);
    }
}
