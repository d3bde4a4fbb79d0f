package dev.parade.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The example of README.md. */
class ReadmeExampleTest {
    @Test
    void executes() {
        // example-start
        try (Parade parade = Parade.builder().timeout(Duration.ofSeconds(10)).build()) {
            PhpRequest request = PhpRequest.ofSource("""
                    <?php
                    header('X-Greeted: ' . $_GET['name']);
                    echo "Hello {$_GET['name']}, ", array_sum(array_map(fn($n) => $n ** 2, range(1, 10)));
                    """);
            PhpResponse response = parade.execute(request.get("name", "Ann"));
            System.out.println(response.status() + " " + response.headers());
            System.out.println(response.text());
            parade.submit(request.get("name", "Bob"))
                    .thenAccept(r -> System.out.println(r.text()))
                    .join();
            // example-end
            assertEquals("Hello Ann, 385", response.text());
            assertEquals("[X-Greeted: Ann]", response.headers().toString());
        }
    }

    @Test
    void isTheOneOfTheReadme() throws IOException {
        String test = Files.readString(Path.of("src/test/java/dev/parade/parallel/ReadmeExampleTest.java"));
        String example = test.split("// example-start\n")[1]
                .split(" *// example-end")[0]
                .stripTrailing()
                .stripIndent();
        assertTrue(Files.readString(Path.of("../README.md")).contains("```java\n" + example + "\n}\n```"));
    }
}
