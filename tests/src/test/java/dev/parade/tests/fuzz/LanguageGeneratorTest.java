package dev.parade.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parade.interpreter.Engine;
import dev.parade.interpreter.RequestSpec;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LanguageGeneratorTest {
    private static final int PROGRAMS = 12;
    private static final Pattern COMPLAINT = Pattern.compile("^(Warning|[A-Za-z]*Error): ", Pattern.MULTILINE);

    @Test
    void theSameSeedGivesTheSameProgram() {
        assertEquals(
                new LanguageGenerator(7).program().text(),
                new LanguageGenerator(7).program().text());
    }

    /** Programs that mean something, and programs for the messages. */
    @Test
    void mostOfEveryThirdProgramIsWellTyped() {
        int clean = 0;
        int complaining = 0;
        int compiled = 0;
        try (Engine engine = Engine.create()) {
            for (int i = 1; i <= PROGRAMS; i++) {
                String good = run(engine, 3L * i);
                String bad = run(engine, 3L * i + 1);
                clean += complaints(good) <= 2 ? 1 : 0;
                complaining += complaints(bad) > 2 ? 1 : 0;
                compiled += bad.startsWith("\nFatal error") || bad.startsWith("\nParse error") ? 0 : 1;
            }
        }
        assertTrue(clean >= PROGRAMS / 2, clean + " of " + PROGRAMS + " run without a complaint to speak of");
        assertTrue(complaining >= PROGRAMS / 2, complaining + " of " + PROGRAMS + " are ill typed");
        assertTrue(compiled >= PROGRAMS - 2, compiled + " of " + PROGRAMS + " are programs at all");
    }

    private static long complaints(String output) {
        return COMPLAINT.matcher(output).results().count();
    }

    private static String run(Engine engine, long seed) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        byte[] program = new LanguageGenerator(seed).program().text().getBytes(StandardCharsets.UTF_8);
        engine.run(RequestSpec.ofSource(program, output::write));
        return output.toString(StandardCharsets.ISO_8859_1);
    }
}
