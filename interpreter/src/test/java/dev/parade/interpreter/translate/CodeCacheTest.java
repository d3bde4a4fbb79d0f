package dev.parade.interpreter.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.parade.interpreter.functions.SourceUnit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the code cache keeps: 16,000 bytes, of which 1,000 for what was used once. */
final class CodeCacheTest {
    private final CodeCache cache = new CodeCache(16_000);

    @Test
    void codeThatComesOnceDoesNotPushOutCodeThatComesAgain() {
        SourceUnit often = put("often", 500);
        assertSame(often, cache.get("often", null));
        for (int i = 0; i < 1_000; i++) {
            put("once" + i, 100);
        }
        assertSame(often, cache.get("often", null));
        assertNull(cache.get("once0", null));
        assertNotNull(cache.get("once999", null));
    }

    @Test
    void onceUsedCodeMakesDoWithItsPart() {
        for (int i = 0; i < 100; i++) {
            put("once" + i, 100);
        }
        int kept = 0;
        for (int i = 0; i < 100; i++) {
            kept += cache.get("once" + i, null) == null ? 0 : 1;
        }
        assertEquals(true, kept >= 7 && kept <= 10, () -> "at most 1,000 bytes, and three quarters of it");
    }

    /** An application that is larger than the part for what was used once stays all the same from its second request on. */
    @Test
    void whatComesBackAfterItWasDroppedStays() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 50; i++) {
                if (cache.get("file" + i, null) == null) {
                    put("file" + i, 100);
                }
            }
        }
        for (int i = 0; i < 50; i++) {
            assertNotNull(cache.get("file" + i, null), "file" + i);
        }
    }

    @Test
    void allOfItIsBounded() {
        for (int i = 0; i < 1_000; i++) {
            put("again" + i, 100);
            cache.get("again" + i, null);
        }
        int kept = 0;
        for (int i = 0; i < 1_000; i++) {
            kept += cache.get("again" + i, null) == null ? 0 : 1;
        }
        assertEquals(true, kept >= 119 && kept <= 160, "at most 16,000 bytes, and three quarters of it");
    }

    @Test
    void codeLargerThanAllIsKeptUntilTheNextComes() {
        SourceUnit large = put("large", 20_000);
        assertSame(large, cache.get("large", null));
        put("next", 100);
        assertNull(cache.get("large", null));
        assertNotNull(cache.get("next", null));
    }

    @Test
    void theFirstOfTwoThreadsWins() {
        SourceUnit first = put("code", 100);
        assertSame(first, put("code", 100));
    }

    @Test
    void aFileThatChangedIsAnotherOne(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.php"), "<?php echo 1;");
        SourceUnit first = unit("a");
        cache.put("a", first, 10, attributes(file));
        assertSame(first, cache.get("a", attributes(file)));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertNull(cache.get("a", attributes(file)));
        SourceUnit second = unit("a");
        assertSame(second, cache.put("a", second, 10, attributes(file)));
        assertSame(second, cache.get("a", attributes(file)));
    }

    /** With the fixed part. */
    private SourceUnit put(String name, int bytes) {
        return cache.put(name, unit(name), bytes - CodeCache.FIXED, null);
    }

    private static SourceUnit unit(String name) {
        return Loader.parseSource(name, new byte[0]);
    }

    private static BasicFileAttributes attributes(Path file) throws Exception {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }
}
