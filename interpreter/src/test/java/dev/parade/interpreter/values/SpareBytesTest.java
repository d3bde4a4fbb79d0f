package dev.parade.interpreter.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class SpareBytesTest {
    private static final int LENGTH = 5003;

    @Test
    void givesWhatWasGivenAwayOnceAndOnlyForItsLength() {
        byte[] array = new byte[LENGTH];
        SpareBytes.give(array);
        assertNotSame(array, SpareBytes.take(LENGTH - 1));
        assertSame(array, SpareBytes.take(LENGTH));
        byte[] other = SpareBytes.take(LENGTH);
        assertNotSame(array, other);
        assertEquals(LENGTH, other.length);
    }

    @Test
    void keepsNoShortArrayAndNoneOfAStringThatSharesItsOwn() {
        byte[] brief = new byte[SpareBytes.LEAST - 1];
        SpareBytes.give(brief);
        assertNotSame(brief, SpareBytes.take(brief.length));

        PhpString whole = PhpString.of(new byte[LENGTH + 1]);
        PhpString grown = whole.append(PhpString.of(new byte[LENGTH]));
        byte[] shared = grown.bytes();
        grown.giveBytesAway();
        assertNotSame(shared, SpareBytes.take(shared.length));
    }

    @Test
    void keepsToItsThread() throws InterruptedException {
        byte[] array = new byte[LENGTH + 2];
        Thread other = new Thread(() -> SpareBytes.give(array));
        other.start();
        other.join();
        assertNotSame(array, SpareBytes.take(array.length));
    }
}
