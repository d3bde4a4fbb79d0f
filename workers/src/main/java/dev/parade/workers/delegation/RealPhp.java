package dev.parade.workers.delegation;

import dev.parade.interpreter.Delegate;
import dev.parade.interpreter.Delegation;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.builtin.BuiltinClassSource;
import dev.parade.workers.process.PhpBinary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Delegation to the PHP that is installed on this machine. */
public final class RealPhp implements Delegate {
    /** What a look for PHP came to: its builtins, or why there are none. */
    private record Found(DelegatedIndex index, String problem) {}

    /** Extensions that Debian's php-cli brings. */
    private static final Set<String> BUNDLED = Set.of(
            "calendar",
            "ctype",
            "exif",
            "fileinfo",
            "filter",
            "ftp",
            "gettext",
            "iconv",
            "libxml",
            "openssl",
            "pdo",
            "phar",
            "shmop",
            "sockets",
            "sodium",
            "sysvmsg",
            "sysvsem",
            "sysvshm",
            "tokenizer",
            "zlib");

    private static final Map<Optional<Path>, Found> FOUND = new ConcurrentHashMap<>();

    /** The builtins of the PHP that a request uses, null where there is none. */
    static DelegatedIndex index(Request request) {
        return found(request.spec().delegation().php()).index();
    }

    private static Found found(Path wanted) {
        return FOUND.computeIfAbsent(Optional.ofNullable(wanted), RealPhp::look);
    }

    private static Found look(Optional<Path> wanted) {
        Optional<PhpBinary> php = PhpBinary.find(wanted.orElse(null));
        if (php.isEmpty()) {
            return new Found(null, "none was found");
        }
        try {
            return new Found(new DelegatedIndex(php.get(), PhpTable.of(php.get())), null);
        } catch (IOException e) {
            return new Found(null, e.getMessage());
        }
    }

    @Override
    public Builtin function(Request request, String lowerName) {
        DelegatedIndex index = index(request);
        return index == null ? null : index.function(lowerName);
    }

    @Override
    public BuiltinClassSource classSource(Request request, String lowerName) {
        DelegatedIndex index = index(request);
        return index == null
                ? null
                : index.classSource(lowerName, Conversation.of(request).isAdmitted(lowerName));
    }

    @Override
    public Object constant(Request request, String name) {
        DelegatedIndex index = index(request);
        return index == null ? null : index.constant(name);
    }

    @Override
    public String extension(Request request, String lowerName) {
        DelegatedIndex index = index(request);
        return index == null ? null : index.extension(lowerName);
    }

    @Override
    public String hint(Request request, String lowerName) {
        if (lowerName.startsWith("\\")) {
            return hint(request, lowerName.substring(1));
        }
        Delegation delegation = request.spec().delegation();
        Found found = delegation.byCall() ? found(delegation.php()) : null;
        String home =
                found == null || found.index() == null ? null : found.index().home(lowerName);
        if (home != null) {
            return "(it is of PHP's extension " + home + ", which Parade lacks and another process cannot do for it;"
                    + " --delegate script runs the whole script on a real PHP)";
        }
        String extension = ExtensionNames.of(lowerName);
        if (extension == null) {
            return "";
        }
        String lacks = "(it is of PHP's extension " + extension + ", which ";
        if (!Delegable.extension(extension)) {
            return lacks + "Parade lacks)";
        }
        if (found == null) {
            return lacks + "Parade lacks; nothing is delegated to a real PHP)";
        }
        String packages = BUNDLED.contains(extension) ? "php-cli" : "php-cli php-" + extension;
        return found.index() == null
                ? lacks + "Parade delegates to a real PHP: " + found.problem()
                        + "; install one, such as with apt-get install " + packages + ", or name it in "
                        + PhpBinary.VARIABLE + ")"
                : lacks + "neither Parade nor " + found.index().php()
                        + " has; install it, such as with apt-get install " + packages + ")";
    }

    /**
     * The extension of a function or class that a real PHP has and that cannot be delegated call by call; null for any other.
     *
     * @param extended whether the program extends the class: what it overrides would not be called
     */
    public static String notByCall(Delegation delegation, String lowerName, boolean isClass, boolean extended) {
        DelegatedIndex index = found(delegation.php()).index();
        if (index == null) {
            return null;
        }
        boolean possible = isClass ? index.classSource(lowerName, false) != null : index.function(lowerName) != null;
        boolean overridden = isClass && extended && possible && index.isHandle(lowerName);
        return possible && !overridden ? null : index.home(lowerName, isClass);
    }

    @Override
    public String report() {
        return CallReport.text();
    }
}
