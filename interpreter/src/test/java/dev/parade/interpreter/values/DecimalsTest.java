package dev.parade.interpreter.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalsTest {
    private static void check(long value) {
        String text = Long.toString(value);
        assertEquals(text.length(), Decimals.length(value), text);
        byte[] bytes = new byte[text.length() + 2];
        Decimals.write(value, bytes, bytes.length - 1);
        assertEquals("\0" + text + "\0", new String(bytes, StandardCharsets.ISO_8859_1));
        assertEquals(text, PhpString.of(value).toString());
    }

    @Test
    void writesWhatJavaWrites() {
        for (long power = 1, i = 0; i < 19; power *= 10, i++) {
            for (long difference = -2; difference <= 2; difference++) {
                check(power + difference);
                check(-power + difference);
            }
        }
        for (int bit = 0; bit < 64; bit++) {
            check(1L << bit);
            check((1L << bit) - 1);
            check(-(1L << bit));
        }
        check(Long.MIN_VALUE + 1);
        Random random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            check(random.nextLong() >> random.nextInt(64));
        }
    }
}
