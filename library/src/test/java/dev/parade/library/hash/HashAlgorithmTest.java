package dev.parade.library.hash;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Against digests written by PHP: name, digest of nothing, of "abc" and of 300 bytes 7 * i. */
class HashAlgorithmTest {
    private static List<String[]> expected(String file) throws IOException {
        try (InputStream in = HashAlgorithmTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), US_ASCII)
                    .lines()
                    .map(line -> line.split(" "))
                    .toList();
        }
    }

    private static byte[] sample() {
        byte[] bytes = new byte[300];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (7 * i);
        }
        return bytes;
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    @Test
    void digestsArePhps() throws IOException {
        Set<String> checked = new HashSet<>();
        for (String[] line : expected("digests.txt")) {
            HashAlgorithm algorithm = HashAlgorithm.find(line[0]);
            assertNotNull(algorithm, line[0]);
            assertEquals(line[1], hex(algorithm.start().finish()), line[0]);
            assertEquals(line[2], hex(algorithm.start().digest("abc".getBytes(US_ASCII))), line[0]);
            assertEquals(line[3], hex(algorithm.start().digest(sample())), line[0]);
            assertEquals(algorithm.digestSize() * 2, line[1].length(), line[0]);
            checked.add(line[0]);
        }
        for (HashAlgorithm algorithm : HashAlgorithm.all()) {
            assertEquals(true, checked.contains(algorithm.name()), algorithm.name() + " has no expected digests");
        }
    }

    /** Name, seed, and the SHA-256 of all digests of the first 0 to 300 bytes, then 1000 to 1100 and 2000 to 2100. */
    @Test
    void digestsOfAllShortLengthsArePhps() throws IOException {
        byte[] bytes = new byte[2100];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 131 + (i >> 8) * 17 + 7);
        }
        Set<String> checked = new HashSet<>();
        for (String[] line : expected("lengths.txt")) {
            HashAlgorithm algorithm = HashAlgorithm.find(line[0]);
            assertNotNull(algorithm, line[0]);
            HashState all = HashAlgorithm.find("sha256").start();
            for (int length = 0; length <= bytes.length; length++) {
                if (length <= 300 || length % 1000 <= 100) {
                    byte[] digest = algorithm.start(Long.parseLong(line[1])).digest(Arrays.copyOf(bytes, length));
                    all.update(digest, 0, digest.length);
                }
            }
            assertEquals(line[2], hex(all.finish()), line[0] + " from " + line[1]);
            checked.add(line[0]);
        }
        for (HashAlgorithm algorithm : HashAlgorithm.all()) {
            assertTrue(checked.contains(algorithm.name()), algorithm.name() + " has no expected digests");
        }
    }

    @Test
    void piecesAndCopiesGiveTheSameDigest() {
        byte[] sample = sample();
        for (HashAlgorithm algorithm : HashAlgorithm.all()) {
            HashState pieces = algorithm.start();
            HashState copy = pieces;
            for (int at = 0, size = 1; at < sample.length; size = size % 97 + 13) {
                int length = Math.min(size, sample.length - at);
                pieces.update(sample, at, length);
                at += length;
                copy = pieces.copy();
                pieces.copy().update(sample, 0, 5);
            }
            byte[] whole = algorithm.start().digest(sample);
            assertArrayEquals(whole, pieces.finish(), algorithm.name());
            assertArrayEquals(whole, copy.finish(), algorithm.name());
        }
    }

    @Test
    void hmac() {
        assertEquals(
                "80070713463e7749b90c2dc24911e275",
                hex(HashAlgorithm.find("md5")
                        .hmac(
                                "key".getBytes(US_ASCII),
                                "The quick brown fox jumps over the lazy dog".getBytes(US_ASCII))));
    }
}
