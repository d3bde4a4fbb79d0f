package dev.parade.library.standard.crypt;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against hashes made by PHP 8.2: password in hexadecimal, setting, hash ({@code *0} for none). */
class CryptTest {
    @Test
    void hashesArePhps() throws IOException {
        List<String> lines;
        try (InputStream in = CryptTest.class.getResourceAsStream("crypt.txt")) {
            lines = new String(in.readAllBytes(), US_ASCII).lines().toList();
        }
        assertEquals(28, lines.size());
        for (String line : lines) {
            String[] fields = line.split(" ", 3);
            String hash = CryptFunctions.crypt(HexFormat.of().parseHex(fields[0]), fields[1]);
            assertEquals(fields[2], hash == null ? "*0" : hash, line);
        }
        assertNull(CryptFunctions.crypt(new byte[] {'x'}, "$unknown"));
    }

    @Test
    void piBeginsAsItShould() {
        assertArrayEquals(new int[] {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822}, PiDigits.words(5));
    }
}
