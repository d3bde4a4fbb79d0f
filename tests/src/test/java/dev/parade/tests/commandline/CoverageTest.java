package dev.parade.tests.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Line coverage with the functions of pcov. */
class CoverageTest {
    private static final String CODE = """
            <?php
            function sign($n) {
                if (
                    $n > 0
                    && $n < 1000
                ) {
                    return 'plus';
                }
                return 'minus';
            }
            function each_one(array $list) {
                $found = array_map(
                    function ($n) {
                        return sign($n);
                    },
                    $list
                );
                foreach ($found as $one) {
                    if ($one === 'never') {
                        echo 'never';
                    }
                }
                return $found;
            }
            function never() {
                yield 1;
            }
            """;

    private static final String MAIN = """
            <?php
            \\pcov\\start();
            include __DIR__ . '/../src/code.php';
            each_one([1]);
            \\pcov\\stop();
            each_one([-1]);
            echo json_encode(\\pcov\\waiting()), "\\n";
            foreach (\\pcov\\collect(\\pcov\\inclusive, \\pcov\\waiting()) as $file => $lines) {
                echo basename($file), ' ', json_encode($lines), "\\n";
            }
            \\pcov\\clear();
            echo json_encode(\\pcov\\waiting());
            """;

    @TempDir
    Path folder;

    @Test
    void linesThatRanAndLinesThatDidNot() throws IOException, InterruptedException {
        // Without pcov.directory the code is what lies in src.
        Files.createDirectory(folder.resolve("src"));
        Files.createDirectory(folder.resolve("other"));
        Path code = Files.writeString(folder.resolve("src/code.php"), CODE).toRealPath();
        Files.writeString(folder.resolve("other/main.php"), MAIN);
        ParadeProcess process = ParadeProcess.run(folder.toRealPath(), "", "-d", "pcov.enabled=1", "other/main.php");
        String ran = "{'3':1,'4':1,'5':1,'7':1,'9':-1,'12':1,'13':1,'14':1,'15':1,'16':1,'17':1,'18':1,'19':1,'20':-1,"
                + "'23':1,'26':-1}";
        assertEquals(
                "[\"" + code.toString().replace("/", "\\/") + "\"]\ncode.php " + ran.replace('\'', '"') + "\n[]",
                process.output());
    }

    @Test
    void withoutCoverageThereIsNoExtension() throws IOException, InterruptedException {
        assertEquals(
                "[false,null]",
                ParadeProcess.run(
                                folder,
                                "",
                                "-r",
                                "\\pcov\\start(); echo json_encode([extension_loaded('pcov'), \\pcov\\waiting()]);")
                        .output());
    }
}
