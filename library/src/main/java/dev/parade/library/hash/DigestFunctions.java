package dev.parade.library.hash;

import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;
import java.util.zip.CRC32;

/** The digests of ext/standard. */
final class DigestFunctions {
    private DigestFunctions() {}

    static byte[] digest(HashState state, PhpString text) {
        state.update(text.bytes(), 0, text.length());
        return state.finish();
    }

    @PhpFunction(
            sig = "md5(string $string, bool $binary = false): string",
            effect = {},
            doc = "The MD5 digest of a string.",
            sharesNothing = true,
            examples = "md5('abc') => '900150983cd24fb0d6963f7d28e17f72'")
    static PhpString md5(PhpString string, boolean binary) {
        return Hex.of(digest(JdkHash.of("MD5"), string), binary);
    }

    @PhpFunction(
            sig = "sha1(string $string, bool $binary = false): string",
            effect = {},
            doc = "The SHA-1 digest of a string.",
            sharesNothing = true,
            examples = "sha1('abc') => 'a9993e364706816aba3e25717850c26c9cd0d89d'")
    static PhpString sha1(PhpString string, boolean binary) {
        return Hex.of(digest(JdkHash.of("SHA-1"), string), binary);
    }

    @PhpFunction(
            sig = "crc32(string $string): int",
            effect = {},
            doc = "The checksum of a string by the polynomial of Ethernet.",
            sharesNothing = true,
            examples = "crc32('abc') => 891568578")
    static long crc32(PhpString string) {
        CRC32 crc = new CRC32();
        crc.update(string.bytes(), 0, string.length());
        return crc.getValue();
    }

    @PhpFunction(
            sig = "md5_file(path $filename, bool $binary = false): string|false",
            effect = {READS_FILE, WARNS},
            doc = "The MD5 digest of a file.",
            partial = "stream wrappers",
            examples = "@md5_file('/no such file') => false")
    static Object md5File(Request request, BuiltinCall call, PhpString filename, boolean binary) {
        return ofFile(request, call, JdkHash.of("MD5"), filename, binary);
    }

    @PhpFunction(
            sig = "sha1_file(path $filename, bool $binary = false): string|false",
            effect = {READS_FILE, WARNS},
            doc = "The SHA-1 digest of a file.",
            partial = "stream wrappers",
            examples = "@sha1_file('/no such file') => false")
    static Object sha1File(Request request, BuiltinCall call, PhpString filename, boolean binary) {
        return ofFile(request, call, JdkHash.of("SHA-1"), filename, binary);
    }

    static Object ofFile(Request request, BuiltinCall call, HashState state, PhpString filename, boolean binary) {
        return HashedFile.update(request, call, state, filename) ? Hex.of(state.finish(), binary) : (Object) false;
    }
}
