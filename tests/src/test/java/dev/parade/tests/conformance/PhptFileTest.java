package dev.parade.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhptFileTest {
    @TempDir
    private Path folder;

    private PhptFile parse(String text) throws Exception {
        return PhptFile.parse(folder.resolve("t.phpt"), "t.phpt", text);
    }

    @Test
    void sections() throws Exception {
        PhptFile test = parse("--TEST--\nA title\n--INI--\nx=1\n--FILE--\n<?php echo 1;\n--EXPECT--\n1\n");
        assertEquals("A title", test.title());
        assertEquals("<?php echo 1;\n", test.text("FILE"));
        assertEquals("x=1\n", test.text("INI"));
        assertEquals("", test.text("STDIN"));
        assertFalse(test.isCgi());
    }

    @Test
    void nothingBehindDoneBelongsToTheFile() throws Exception {
        PhptFile test = parse("--TEST--\nt\n--FILE--\n<?php\n===DONE===\n  more\n--EXPECT--\n===DONE===\nkept\n");
        assertEquals("<?php\n===DONE===\n", test.text("FILE"));
        assertEquals("===DONE===\nkept\n", test.text("EXPECT"));
    }

    @Test
    void fileWithoutNewlineAtItsEnd() throws Exception {
        PhptFile test = parse("--TEST--\nt\n--FILEEOF--\n<?php // x\r\n\n--EXPECT--\n\n");
        assertEquals("<?php // x", test.text("FILE"));
    }

    @Test
    void externalFiles() throws Exception {
        Files.writeString(folder.resolve("x.inc"), "<?php ext();");
        PhptFile test = parse("--TEST--\nt\n--FILE_EXTERNAL--\n../x.inc\n--EXPECT--\n");
        assertEquals("<?php ext();", test.text("FILE"));
        assertThrows(
                MalformedPhptException.class, () -> parse("--TEST--\nt\n--FILE_EXTERNAL--\nmissing.inc\n--EXPECT--\n"));
    }

    @Test
    void webRequestsNeedTheCgi() throws Exception {
        assertTrue(parse("--TEST--\nt\n--GET--\na=1\n--FILE--\n--EXPECT--\n").isCgi());
        assertTrue(parse("--TEST--\nt\n--CGI--\n--FILE--\n--EXPECT--\n").isCgi());
        assertFalse(parse("--TEST--\nt\n--GET--\n--FILE--\n--EXPECT--\n").isCgi());
    }

    @Test
    void borkedTests() {
        assertThrows(MalformedPhptException.class, () -> parse("--FILE--\n"));
        assertThrows(MalformedPhptException.class, () -> parse("--TEST--\nt\n--EXPECT--\n"));
        assertThrows(MalformedPhptException.class, () -> parse("--TEST--\nt\n--FILE--\n"));
        assertThrows(MalformedPhptException.class, () -> parse("--TEST--\nt\n--FILE--\n--EXPECT--\n--EXPECTF--\n"));
        assertThrows(MalformedPhptException.class, () -> parse("--TEST--\nt\n--FLIE--\n--EXPECT--\n"));
        assertThrows(MalformedPhptException.class, () -> parse("--TEST--\nt\n--FILE--\na\n--FILE--\nb\n--EXPECT--\n"));
    }
}
