package dev.parade.workers;

import dev.parade.interpreter.Delegation;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.parser.PhpParser;
import dev.parade.parser.PhpSyntaxException;
import dev.parade.parser.SourceText;
import dev.parade.workers.delegation.RealPhp;
import dev.parade.workers.process.PhpBinary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs a whole script on a real PHP where it uses what can neither be done here nor delegated call by call. That is looked for
 * before the start, in the script and in the files that it includes by a constant path.
 */
public final class WholeScript {
    private static final int MOST_FILES = 2_000;

    /**
     * Why a script runs on a real PHP.
     *
     * @param what it uses, such as {@code pcntl_fork() of pcntl}
     */
    public record Reason(String what, Path file, int line) {
        @Override
        public String toString() {
            return what + " (" + file + ":" + line + ")";
        }
    }

    private final int level;
    private final Delegation delegation;

    /**
     * A check.
     *
     * @param level of PHP that Parade would follow
     */
    public WholeScript(int level, Delegation delegation) {
        this.level = level;
        this.delegation = delegation;
    }

    /** What makes the script one for a real PHP; empty when it can run here, or no real PHP has what it uses. */
    public Optional<Reason> reason(Path script) throws IOException {
        Deque<Path> open = new ArrayDeque<>(List.of(script.toAbsolutePath().normalize()));
        Set<Path> seen = new HashSet<>(open);
        List<UsedNames> units = new ArrayList<>();
        while (!open.isEmpty()) {
            Path file = open.poll();
            try {
                UsedNames names =
                        UsedNames.in(PhpParser.parse(SourceText.of(file.toString(), Files.readAllBytes(file))), file);
                units.add(names);
                for (Path included : names.included()) {
                    if (seen.size() < MOST_FILES && Files.isRegularFile(included) && seen.add(included)) {
                        open.add(included);
                    }
                }
            } catch (PhpSyntaxException e) {
                // Whoever runs it says so.
            }
        }
        Set<String> own = new HashSet<>();
        units.forEach(unit -> own.addAll(unit.declared()));
        for (UsedNames unit : units) {
            for (UsedNames.Use use : unit.uses()) {
                String problem = own.contains(use.key()) || unit.tested().contains(use.name()) ? null : problem(use);
                if (problem != null) {
                    return Optional.of(new Reason(problem, unit.file(), use.line()));
                }
            }
        }
        return Optional.empty();
    }

    private String problem(UsedNames.Use use) {
        BuiltinRegistry here = BuiltinRegistry.shared();
        String name = use.name().toLowerCase(Locale.ROOT);
        boolean known = use.isClass() ? here.classSource(name, level) != null : here.function(name, level) != null;
        if (known) {
            return null;
        }
        String extension = RealPhp.notByCall(delegation, name, use.isClass(), use.extended());
        if (extension == null) {
            return null;
        }
        return (use.isClass() ? (use.extended() ? "a subclass of " : "class ") + use.name() : use.name() + "()")
                + " of " + extension;
    }

    /**
     * Runs it on a real PHP, with this process's input and output.
     *
     * @return the exit status
     * @throws IOException if there is no PHP, or it cannot be started
     */
    public int run(Path script, List<String> arguments, Map<String, String> settings) throws IOException {
        PhpBinary php = PhpBinary.find(delegation.php())
                .orElseThrow(
                        () -> new IOException("no PHP was found; install one or name it in " + PhpBinary.VARIABLE));
        List<String> command = new ArrayList<>(List.of(php.path().toString()));
        settings.forEach((name, value) -> command.addAll(List.of("-d", name + "=" + value)));
        // Behind a bare "--" the program would be read from standard input.
        command.addAll(List.of("-f", script.toString(), "--"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put(PhpBinary.MARK, "1");
        Process process = builder.start();
        Thread hook = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            int status = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(hook);
            return status;
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return 255;
        } catch (IllegalStateException shuttingDown) {
            return 255;
        }
    }
}
