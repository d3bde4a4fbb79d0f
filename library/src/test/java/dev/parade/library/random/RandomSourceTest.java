package dev.parade.library.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.StringJoiner;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The expected numbers are those of PHP 8.2 with the same seeds. */
class RandomSourceTest {
    private static String littleEndian(long word) {
        return String.format("%016x", Long.reverseBytes(word));
    }

    @Test
    void mersenneTwister() {
        Mt19937 source = new Mt19937(42, false);
        assertArrayEquals(
                new long[] {804318771, 1710563033, 2041643438, 393923207, 1571945013},
                LongStream.generate(() -> source.generate() >> 1).limit(5).toArray());
        source.seed(42, false);
        assertArrayEquals(
                new long[] {43, 68, 77, 15, 27},
                LongStream.generate(() -> source.range(1, 100)).limit(5).toArray());
        source.seed(42, false);
        assertArrayEquals(
                new long[] {5470252538011966573L, 3383774586484163420L, 5159388252681270385L},
                LongStream.generate(() -> source.range(0, Long.MAX_VALUE - 7))
                        .limit(3)
                        .toArray());
    }

    @Test
    void copiesGoTheirOwnWay() {
        Mt19937 source = new Mt19937(1, false);
        Mt19937 copy = source.copy();
        long next = source.generate();
        source.generate();
        assertEquals(next, copy.generate());
    }

    @Test
    void xoshiro() {
        Xoshiro256StarStar source = Xoshiro256StarStar.seeded(7);
        assertEquals(3699983033973700189L, source.range(0, Long.MAX_VALUE - 3));
        assertEquals(1, source.range(1, 10));
        source.jump();
        assertEquals("f08939fdd49bb7c6", littleEndian(source.generate()));
        source.jumpLong();
        assertEquals("17510ece903db030", littleEndian(source.generate()));
    }

    @Test
    void pcg() {
        PcgOneseq128XslRr64 source = PcgOneseq128XslRr64.seeded(0, 7);
        assertEquals("323e357e79d11d20", littleEndian(source.generate()));
        source.jump(1000);
        assertEquals("579b5cd6e932ffdc", littleEndian(source.generate()));
    }

    @Test
    void combinedLcgStaysBetweenItsBounds() {
        CombinedLcg lcg = new CombinedLcg(-5, 77);
        for (int i = 0; i < 1000; i++) {
            double value = lcg.next();
            assertTrue(value > 0 && value < 1, "got " + value);
        }
    }

    @Test
    void floatsOfAnInterval() {
        // three from -3.5 to 0.25, then three from 1 to 5000, as PHP 8.5 draws them
        String[] expected = {
            "c00a2e8681cac1ce,bffbe252356ce652,bfdca672091b8928,4089298dda38f780,40a3d55a56f9416c,409c00f493632b94",
            "c00a2e8681cac2e0,bffbe252356cf558,bfdca672091bac20,4089298dda395c60,40a3d55a56f95a30,409c00f49363447c",
            "c00a2e8681cac1cd,bffbe252356ce650,bfdca672091b8920,4089298dda38f788,40a3d55a56f9416e,409c00f493632b98",
            "c00a2e8681cac0bb,bffbe252356cd74a,bfdca672091b6628,4089298dda3892a8,40a3d55a56f928aa,409c00f4936312b0"
        };
        for (GammaSection section : GammaSection.values()) {
            PcgOneseq128XslRr64 source = PcgOneseq128XslRr64.seeded(0, 7);
            StringJoiner drawn = new StringJoiner(",");
            for (int i = 0; i < 6; i++) {
                double value = i < 3 ? section.draw(source, -3.5, 0.25) : section.draw(source, 1, 5000);
                drawn.add(Long.toHexString(Double.doubleToLongBits(value)));
            }
            assertEquals(expected[section.ordinal()], drawn.toString(), section.toString());
        }
        assertTrue(Double.isNaN(GammaSection.OPEN_OPEN.draw(PcgOneseq128XslRr64.seeded(0, 7), 1, Math.nextUp(1.0))));
    }
}
