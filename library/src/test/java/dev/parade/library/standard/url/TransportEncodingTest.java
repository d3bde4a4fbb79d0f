package dev.parade.library.standard.url;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parade.interpreter.values.PhpString;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Digests of what PHP 8.2 makes of the same bytes. */
class TransportEncodingTest {
    private static PhpString sample() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append((char) (i * 37 + 11 & 255));
            text.append(i % 50 == 0 ? "\r\n" : "");
        }
        return PhpString.of(text.toString());
    }

    private static String md5(PhpString text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.exactBytes()));
    }

    @Test
    void quotedPrintable() throws Exception {
        PhpString encoded = QuotedPrintableFunctions.quotedPrintableEncode(sample());
        assertEquals("0e6c78b3441df64829f1b1e0a92eacd8", md5(encoded));
        PhpString umlauts = PhpString.ofUtf8("\u00e4\u00f6\u00fc\u20ac x=".repeat(40));
        assertEquals("0ca1757e1031c5408452b5ff50d09479", md5(QuotedPrintableFunctions.quotedPrintableEncode(umlauts)));
        assertEquals(sample(), QuotedPrintableFunctions.quotedPrintableDecode(encoded));
    }

    @Test
    void uuencode() throws Exception {
        PhpString encoded = UuencodeFunctions.convertUuencode(sample());
        assertEquals("72c204472564b1c06dfd3a211f085c0e", md5(encoded));
        assertEquals(sample(), UuencodeFunctions.convertUudecode(null, null, encoded));
        assertEquals(PhpString.of("`\n"), UuencodeFunctions.convertUuencode(PhpString.EMPTY));
    }

    @Test
    void base64() {
        for (int length = 0; length < 70; length++) {
            PhpString piece = sample().substring(0, length);
            PhpString encoded = Base64Functions.base64Encode(piece);
            assertEquals(piece, Base64Functions.base64Decode(encoded, true));
            assertEquals(piece, Base64Functions.base64Decode(encoded, false));
        }
        assertEquals(false, Base64Functions.base64Decode(PhpString.of("QUI=Q"), true));
        assertEquals(false, Base64Functions.base64Decode(PhpString.of("Q"), true));
        assertEquals(PhpString.of("AB"), Base64Functions.base64Decode(PhpString.of("QU I=\n"), true));
    }
}
