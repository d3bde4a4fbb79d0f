package dev.parade.tests.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodesTest {
    @Test
    void showsTheNodesOfWhatHasRun(@TempDir Path folder) throws Exception {
        Path script = Files.writeString(folder.resolve("script.php"), """
                <?php
                function called(int $x): int { return $x + 1; }
                function never(): int { return 1; }
                final class C { public function m(): void { echo 'method'; } }
                (new C())->m();
                echo called((int) $argv[1]);
                """);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        String nodes = Nodes.of(script, List.of("41"), output::write);
        assertEquals("method42", output.toString(StandardCharsets.UTF_8));
        assertTrue(nodes.contains("{main}\n"), nodes);
        assertTrue(nodes.contains("called\n"), nodes);
        assertTrue(nodes.contains("C::m\n"), nodes);
        assertTrue(nodes.contains("AddNodeGen"), nodes);
        assertFalse(nodes.contains("never"), nodes);
    }
}
