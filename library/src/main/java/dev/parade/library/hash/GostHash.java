package dev.parade.library.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** GOST R 34.11-94, with the boxes of its test parameters or those of CryptoPro. */
final class GostHash extends BlockHash {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SIZE = 32;
    private static final int[] CONSTANT = {
        0xff00ff00, 0xff00ff00, 0x00ff00ff, 0x00ff00ff, 0x00ffff00, 0xff0000ff, 0x000000ff, 0xff00ffff
    };
    private static final int[][] TEST = tables(
            "4a92d80e6b1c7f53",
            "eb4c6dfa23810759",
            "581da342efc7609b",
            "7da1089fe46cb253",
            "6c715fd84a9e03b2",
            "4ba0721d36859cfe",
            "db413f590ae7682c",
            "1fd057a4923e6b8c");
    private static final int[][] CRYPTO = tables(
            "a4568137dce092bf",
            "5f402db91763cea8",
            "7fce94103b526a8d",
            "4a7c0f28e165db93",
            "764b9c2a180efd35",
            "7624d9f0a15b8ec3",
            "de41705a3c8f629b",
            "13a95b4f867ed02c");

    private final int[][] tables;
    private int[] state;
    private final int[] sum;

    GostHash(boolean crypto) {
        super(SIZE);
        tables = crypto ? CRYPTO : TEST;
        state = new int[8];
        sum = new int[8];
    }

    private GostHash(GostHash other) {
        super(other);
        tables = other.tables;
        state = other.state.clone();
        sum = other.sum.clone();
    }

    /** Each byte of a word by two boxes of half a byte, turned by 11 bits. */
    private static int[][] tables(String... boxes) {
        int[][] tables = new int[4][256];
        for (int k = 0; k < 4; k++) {
            for (int i = 0; i < 256; i++) {
                int low = Character.digit(boxes[2 * k].charAt(i & 15), 16);
                int high = Character.digit(boxes[2 * k + 1].charAt(i >> 4), 16);
                tables[k][i] = Integer.rotateLeft((high << 4 | low) << 8 * k, 11);
            }
        }
        return tables;
    }

    @Override
    protected void block(byte[] bytes, int offset) {
        int[] data = new int[8];
        long carry = 0;
        for (int i = 0; i < 8; i++) {
            data[i] = (int) INT.get(bytes, offset + 4 * i);
            carry += (data[i] & 0xffffffffL) + (sum[i] & 0xffffffffL);
            sum[i] = (int) carry;
            carry >>>= 32;
        }
        step(data);
    }

    private void step(int[] data) {
        int[] u = state.clone();
        int[] v = data.clone();
        int[] s = new int[8];
        for (int i = 0; i < 8; i += 2) {
            encrypt(key(u, v), i, s);
            mix(u);
            if (i == 2) {
                xor(u, CONSTANT);
            }
            mix(v);
            mix(v);
        }
        psi(s, 12);
        xor(s, data);
        psi(s, 1);
        xor(s, state);
        psi(s, 61);
        state = s;
    }

    private static void xor(int[] into, int[] with) {
        for (int i = 0; i < into.length; i++) {
            into[i] ^= with[i];
        }
    }

    private static int[] key(int[] u, int[] v) {
        int[] key = new int[8];
        for (int word = 0; word < 8; word++) {
            int w = u[word] ^ v[word];
            for (int j = 0; j < 4; j++) {
                key[(word & 1) * 4 + j] |= (w >>> 8 * j & 0xff) << 8 * (word >> 1);
            }
        }
        return key;
    }

    private void encrypt(int[] key, int at, int[] out) {
        int r = state[at];
        int l = state[at + 1];
        for (int i = 0; i < 32; i += 2) {
            boolean back = i >= 24;
            l ^= boxes(r + key[back ? 31 - i : i & 7]);
            r ^= boxes(l + key[back ? 30 - i : i + 1 & 7]);
        }
        out[at] = l;
        out[at + 1] = r;
    }

    private int boxes(int word) {
        return tables[0][word & 0xff]
                ^ tables[1][word >>> 8 & 0xff]
                ^ tables[2][word >>> 16 & 0xff]
                ^ tables[3][word >>> 24];
    }

    private static void mix(int[] x) {
        int low = x[0] ^ x[2];
        int high = x[1] ^ x[3];
        System.arraycopy(x, 2, x, 0, 6);
        x[6] = low;
        x[7] = high;
    }

    /** Shifts sixteen halves of words by one, with feedback. */
    private static void psi(int[] words, int times) {
        int[] half = new int[16 + times];
        for (int i = 0; i < 16; i++) {
            half[i] = words[i >> 1] >>> 16 * (i & 1) & 0xffff;
        }
        for (int i = 0; i < times; i++) {
            half[16 + i] = half[i] ^ half[i + 1] ^ half[i + 2] ^ half[i + 3] ^ half[i + 12] ^ half[i + 15];
        }
        for (int i = 0; i < 8; i++) {
            words[i] = half[times + 2 * i] | half[times + 2 * i + 1] << 16;
        }
    }

    @Override
    public byte[] finish() {
        byte[] rest = rest();
        if (rest.length > 0) {
            block(Arrays.copyOf(rest, SIZE), 0);
        }
        long bits = total * 8;
        step(new int[] {(int) bits, (int) (bits >>> 32), 0, 0, 0, 0, 0, 0});
        step(sum);
        byte[] out = new byte[SIZE];
        for (int i = 0; i < 8; i++) {
            INT.set(out, 4 * i, state[i]);
        }
        return out;
    }

    @Override
    public HashState copy() {
        return new GostHash(this);
    }
}
