package dev.parade.workers.delegation;

import dev.parade.catalog.table.FunctionEntry;
import dev.parade.interpreter.Delegation;
import dev.parade.interpreter.Engine;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestSpec;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.workers.process.PhpBinary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Assumptions;

/** Runs PHP code in a request that may delegate, and on the real PHP itself. */
final class DelegatedRun implements AutoCloseable {
    private final Engine engine = Engine.create();

    @Override
    public void close() {
        engine.close();
    }

    /** Skips the test, with the reason, where there is no PHP or it lacks an extension. */
    static PhpBinary php(String... extensions) throws IOException {
        Optional<PhpBinary> php = PhpBinary.find(null);
        Assumptions.assumeTrue(php.isPresent(), "no real PHP is installed");
        List<String> there = PhpTable.of(php.get()).extensions().stream()
                .map(PhpTable.Extension::name)
                .toList();
        for (String extension : extensions) {
            Assumptions.assumeTrue(there.contains(extension), php.get() + " has no extension " + extension);
        }
        return php.get();
    }

    /** What the code prints here, with calls delegated. */
    String output(String code) {
        return output(code, Delegation.AUTO);
    }

    /** What the code prints here. */
    String output(String code, Delegation delegation) {
        return output(code, delegation, request -> {});
    }

    /** The same, with something done to the request before its first statement. */
    String output(String code, Delegation delegation, Consumer<Request> prepare) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        RequestSpec spec = new RequestSpec(
                        null,
                        ("<?php " + code).getBytes(StandardCharsets.ISO_8859_1),
                        "test.php",
                        List.of(),
                        Map.of("display_errors", "1", "html_errors", "0"),
                        null,
                        null,
                        null,
                        output::write,
                        (bytes, offset, length) -> {},
                        82,
                        Map.of(),
                        "cli",
                        "force")
                .withDelegation(delegation);
        engine.run(spec, request -> {
            prepare.accept(request);
            DelegatedIndex index = delegation.byCall() ? RealPhp.index(request) : null;
            if (index != null) {
                // Real PHP's own implementation of what is here too: a function that calls back.
                FunctionEntry entry = index.catalog().function("array_map");
                request.functions().put("real_array_map", new Builtin(entry, index));
            }
        });
        return output.toString(StandardCharsets.ISO_8859_1);
    }

    /** What the code prints while something else happens to the PHP process once it runs. */
    String output(String code, Delegation delegation, BiConsumer<ProcessHandle, Thread> meanwhile)
            throws InterruptedException {
        Thread watcher = Thread.ofVirtual().start(() -> {
            ProcessHandle worker = null;
            for (int i = 0; i < 2_000 && worker == null; i++) {
                worker = workers().stream().findFirst().orElse(null);
                pause(10);
            }
            if (worker != null) {
                // Long enough to be in the middle of the call that takes for ever.
                pause(700);
                meanwhile.accept(worker, Thread.currentThread());
            }
        });
        String output = output(code, delegation);
        watcher.join(Duration.ofSeconds(30));
        return output;
    }

    /** The PHP processes that run for this JVM. */
    static List<ProcessHandle> workers() {
        return ProcessHandle.current()
                .children()
                .filter(child ->
                        child.info().arguments().map(List::of).orElse(List.of()).contains("--sock"))
                .toList();
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the real PHP prints. */
    static String real(PhpBinary php, String code) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        php.path().toString(),
                        "-d",
                        "display_errors=1",
                        "-d",
                        "html_errors=0",
                        "-d",
                        "log_errors=0",
                        "-r",
                        code)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        process.waitFor();
        return output;
    }
}
