package dev.parade.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {
    @TempDir
    private Path folder;

    @Test
    void aListRestrictsSuites() throws Exception {
        Path list = Files.writeString(folder.resolve("l"), "# c\nZend/tests/a.phpt\next/spl/tests/b.phpt\tremark\n\n");
        var names = Selection.readList(list);
        assertEquals(List.of("Zend/tests/a.phpt"), Selection.of(folder, List.of("Zend"), names));
        assertEquals(2, Selection.of(folder, List.of(), names).size());
    }

    @Test
    void suitesAreFolders() throws Exception {
        Files.createDirectories(folder.resolve("Zend/tests/x"));
        Files.writeString(folder.resolve("Zend/tests/x/a.phpt"), "");
        Files.writeString(folder.resolve("Zend/tests/x/a.inc"), "");
        assertEquals(List.of("Zend/tests/x/a.phpt"), Selection.of(folder, List.of("Zend"), null));
    }

    @Test
    void suiteOfATest() {
        assertEquals("Zend", Selection.suiteOf("Zend/tests/a.phpt", List.of()));
        assertEquals("tests/lang", Selection.suiteOf("tests/lang/a.phpt", List.of()));
        assertEquals("ext/spl", Selection.suiteOf("ext/spl/tests/a.phpt", List.of()));
        assertEquals("tests", Selection.suiteOf("tests/lang/a.phpt", List.of("tests")));
    }

    /** The expected remainder was computed with: printf %s NAME | sha1sum, modulo 10. */
    @Test
    void samplesGoByTheNamesDigest() {
        String name = "Zend/tests/001.phpt";
        long remainder = new java.math.BigInteger("9b0d548f3ade528fd3c3d9df44b5f4dcdea623a9", 16)
                .mod(java.math.BigInteger.TEN)
                .longValue();
        assertEquals(false, Selection.Sample.parse(remainder + "/10").keeps(name));
        assertEquals(true, Selection.Sample.parse((remainder + 1) + "/10").keeps(name));
        assertThrows(IllegalArgumentException.class, () -> Selection.Sample.parse("1"));
        assertThrows(IllegalArgumentException.class, () -> Selection.Sample.parse("1/0"));
    }
}
