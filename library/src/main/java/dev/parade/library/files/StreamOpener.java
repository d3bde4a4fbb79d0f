package dev.parade.library.files;

import dev.parade.catalog.Effect;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.Resources;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Opens streams by name: files, php:, data:, and the wrappers of the program. */
final class StreamOpener {
    private static final List<String> BUILTIN = List.of("compress.zlib", "php", "file", "glob", "data");
    private static final Set<String> NETWORK = Set.of("http", "https", "ftp", "ftps", "compress.bzip2", "phar", "zip");

    private final Request request;
    private final BuiltinCall call;
    /** Whether failures are warned of. */
    private boolean quiet;

    /** What went wrong last. */
    private String problem;

    StreamOpener(Request request, BuiltinCall call) {
        this.request = request;
        this.call = call;
        Streams.of(request).enter(call);
    }

    StreamOpener quiet() {
        quiet = true;
        return this;
    }

    /** The scheme of a name, null for a plain file name. */
    static String scheme(String name) {
        int n = 0;
        while (n < name.length()
                && (Character.isLetterOrDigit(name.charAt(n)) && name.charAt(n) < 0x80
                        || "+-.".indexOf(name.charAt(n)) >= 0)) {
            n++;
        }
        if (n > 1 && name.startsWith("://", n)) {
            return name.substring(0, n).toLowerCase(Locale.ROOT);
        }
        return n == 4 && name.length() > 4 && name.regionMatches(true, 0, "data:", 0, 5) ? "data" : null;
    }

    /** The wrapper of the program's for a name, null when there is none. */
    static UserWrapper userWrapper(Request request, String name) {
        String scheme = scheme(name);
        Streams streams = Streams.of(request);
        return scheme == null ? streams.userWrappers.get("file") : streams.userWrappers.get(scheme);
    }

    /** The file behind a name without wrapper or with file://; warns of an unknown wrapper. Null for another wrapper. */
    static Path plainPath(Request request, BuiltinCall call, String name) {
        String scheme = scheme(name);
        if (scheme == null) {
            return request.files().resolve(name);
        }
        if (scheme.equals("file")) {
            return request.files().resolve(name.substring(7));
        }
        if (BUILTIN.contains(scheme) || NETWORK.contains(scheme)) {
            return null;
        }
        warnUnknown(request, call, scheme);
        return request.files().resolve(name);
    }

    private static void warnUnknown(Request request, BuiltinCall call, String scheme) {
        request.warning(call.name() + "(): Unable to find the wrapper \"" + scheme
                + "\" - did you forget to enable it when you configured PHP?");
    }

    /**
     * Opens a stream.
     *
     * @return null on failure, which was warned of
     */
    Stream open(String name, String mode, boolean useIncludePath, Resource context) {
        if (name.isEmpty()) {
            throw PhpErrors.valueError(request.level() >= 84 ? "Path must not be empty" : "Path cannot be empty");
        }
        problem = null;
        Stream stream = openAny(name, mode, useIncludePath, context);
        if (stream == null) {
            if (problem != null && !quiet) {
                request.warning(call.name() + "(" + shown(name) + "): Failed to open stream: " + problem);
            }
            return null;
        }
        stream.context = context;
        if (stream.resource == null) {
            Streams.of(request).register(stream);
        }
        return stream;
    }

    private static String shown(String name) {
        return name;
    }

    private Stream openAny(String name, String mode, boolean useIncludePath, Resource context) {
        UserWrapper user = userWrapper(request, name);
        String scheme = scheme(name);
        if (user != null) {
            return user.open(request, call, name, mode, quiet ? 0 : 8, context, text -> problem = text);
        }
        if (scheme == null || scheme.equals("file")) {
            return openFile(scheme == null ? name : name.substring(7), name, mode, useIncludePath);
        }
        if (Streams.of(request).userWrappers.containsKey(scheme)) {
            warnUnknown(request, call, scheme);
            return openFile(name, name, mode, false);
        }
        return switch (scheme) {
            case "php" -> openPhp(name, mode);
            case "data" -> openData(name);
            case "compress.zlib" -> openCompressed(name, mode, useIncludePath, context);
            case "glob" -> {
                problem = "wrapper does not support stream open";
                yield null;
            }
            case "http", "https", "ftp", "ftps" -> {
                problem = "operation failed";
                yield null;
            }
            default -> {
                warnUnknown(request, call, scheme);
                yield openFile(name, name, mode, false);
            }
        };
    }

    // ---- gzip files

    /** Opens a gzip file by its name, null after a warning. */
    Stream openGzip(String name, String mode, boolean useIncludePath) {
        Stream stream = gzip(name, mode, useIncludePath, null);
        if (stream != null) {
            Streams.of(request).register(stream);
        }
        return stream;
    }

    private Stream openCompressed(String name, String mode, boolean useIncludePath, Resource context) {
        Stream stream = gzip(name, mode, useIncludePath, context);
        if (stream == null) {
            problem = "operation failed";
            return null;
        }
        stream.uri = name;
        stream.wrapperType = "ZLIB";
        return stream;
    }

    private Stream gzip(String name, String mode, boolean useIncludePath, Resource context) {
        if (mode.indexOf('+') >= 0) {
            request.warning(call.name() + "(): Cannot open a zlib stream for reading and writing at the same time!");
            return null;
        }
        String path = name.regionMatches(true, 0, "compress.zlib://", 0, 16) ? name.substring(16) : name;
        Stream file = new StreamOpener(request, call).open(path, mode, useIncludePath, context);
        return file == null ? null : new GzStream(request, file, mode, level(context));
    }

    private static int level(Resource context) {
        Object level = context == null ? null : Streams.contextData(context).option("zlib", "level");
        return level == null ? -1 : (int) Conversions.toLong(level);
    }

    // ---- files -------------------------------------------------------------------------------------------------

    private Stream openFile(String file, String name, String mode, boolean useIncludePath) {
        Set<StandardOpenOption> options = options(mode);
        if (options == null) {
            problem = "`" + mode + "' is not a valid mode for fopen";
            return null;
        }
        Path path = useIncludePath
                ? request.files().findInclude(file, Streams.of(request).callingFile())
                : null;
        if (path == null) {
            path = request.files().resolve(file);
        }
        return openPath(path, file.endsWith("/"), name, mode, options);
    }

    /** What a mode means; null when it is none. */
    static Set<StandardOpenOption> options(String mode) {
        boolean both = mode.indexOf('+') >= 0;
        EnumSet<StandardOpenOption> options = EnumSet.noneOf(StandardOpenOption.class);
        switch (mode.isEmpty() ? ' ' : mode.charAt(0)) {
            case 'r' -> options.add(StandardOpenOption.READ);
            case 'w' ->
                options.addAll(List.of(
                        StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING));
            case 'a', 'c' -> options.addAll(List.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE));
            case 'x' -> options.addAll(List.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW));
            default -> {
                return null;
            }
        }
        if (both) {
            options.add(StandardOpenOption.READ);
            options.add(StandardOpenOption.WRITE);
        }
        return options;
    }

    private Stream openPath(
            Path path, boolean mustBeDirectory, String name, String mode, Set<StandardOpenOption> options) {
        boolean creates =
                options.contains(StandardOpenOption.CREATE) || options.contains(StandardOpenOption.CREATE_NEW);
        if (options.contains(StandardOpenOption.WRITE) && Files.isDirectory(path)) {
            problem = mode.startsWith("x") ? "File exists" : "Is a directory";
            return null;
        }
        if (mustBeDirectory && !Files.isDirectory(path)) {
            problem = Files.exists(path) ? "Not a directory" : creates ? "Is a directory" : "No such file or directory";
            return null;
        }
        if (mode.startsWith("x") && Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            problem = "File exists";
            return null;
        }
        boolean isNew = creates && !Files.exists(path);
        request.observe(options.contains(StandardOpenOption.WRITE) ? Effect.WRITES_FILE : Effect.READS_FILE);
        try {
            FileChannel channel = FileChannel.open(path, options.toArray(OpenOption[]::new));
            if (isNew) {
                FileMask.of(request).applyTo(path, 0666);
            }
            FileStream stream = new FileStream(request, path, channel, mode.startsWith("a"), false);
            stream.mode = mode;
            stream.uri = name;
            return stream;
        } catch (IOException e) {
            problem = FileErrors.text(e);
            return null;
        }
    }

    // ---- php: and data: ----------------------------------------------------------------------------------------

    private Stream openPhp(String name, String mode) {
        String what = name.substring(6);
        String lower = what.toLowerCase(Locale.ROOT);
        Stream stream;
        if (lower.startsWith("temp")) {
            Resources.of(request).skip();
            stream = new MemoryStream(request, new byte[0], memoryMode(mode), "TEMP");
        } else if (lower.equals("memory")) {
            stream = new MemoryStream(request, new byte[0], memoryMode(mode), "MEMORY");
        } else if (lower.equals("output")) {
            stream = new PipeStream(request, null, new OutputStreamOfRequest(request), "wb", name);
            stream.streamType = "Output";
        } else if (lower.equals("input")) {
            stream = new PipeStream(request, new ByteArrayInputStream(requestBody()), null, "rb", name);
            stream.streamType = "Input";
        } else if (lower.equals("stdin") || lower.equals("stdout") || lower.equals("stderr")) {
            stream = Streams.of(request).openStandard(lower.equals("stdin") ? 0 : lower.equals("stdout") ? 1 : 2);
            stream.mode = mode;
        } else if (lower.startsWith("fd/")) {
            return openDescriptor(what.substring(3), mode);
        } else if (lower.startsWith("filter/")) {
            return openFiltered(what.substring(7), mode, name);
        } else {
            if (!quiet) {
                request.warning(call.name() + "(): Invalid php:// URL specified");
            }
            problem = "operation failed";
            return null;
        }
        stream.wrapperType = "PHP";
        stream.uri = name;
        return stream;
    }

    private Stream openDescriptor(String number, String mode) {
        int descriptor;
        try {
            descriptor = Integer.parseInt(number);
        } catch (NumberFormatException e) {
            problem = "php://fd/ stream must be specified in the form php://fd/<orig fd>";
            return null;
        }
        if (descriptor < 0) {
            problem = "The file descriptors must be non-negative numbers smaller than 1024";
            return null;
        }
        if (descriptor > 2) {
            problem = "Error duping file descriptor " + descriptor
                    + "; possibly it doesn't exist: [9]: Bad file descriptor";
            return null;
        }
        Stream stream = Streams.of(request).openStandard(descriptor);
        stream.mode = mode;
        return stream;
    }

    private static String memoryMode(String mode) {
        if (mode.startsWith("r") && mode.indexOf('+') < 0 && mode.indexOf('w') < 0) {
            return "rb";
        }
        return mode.startsWith("a") ? "a+b" : "w+b";
    }

    private byte[] requestBody() {
        try {
            return request.spec().stdin() == null || request.spec().sapi().equals("cli")
                    ? new byte[0]
                    : request.spec().stdin().readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private Stream openFiltered(String description, String mode, String name) {
        int at = description.indexOf("resource=");
        if (at < 0) {
            throw PhpErrors.error("No URL resource specified");
        }
        Stream inner = openAny(description.substring(at + 9), mode, false, null);
        if (inner == null) {
            if (!quiet && problem != null) {
                request.warning(
                        call.name() + "(" + description.substring(at + 9) + "): Failed to open stream: " + problem);
            }
            problem = "operation failed";
            return null;
        }
        Streams.of(request).register(inner);
        for (String part : description.substring(0, Math.max(0, at)).split("/")) {
            if (part.isEmpty()) {
                continue;
            }
            boolean read = !part.startsWith("write=");
            boolean write = !part.startsWith("read=");
            String chain =
                    part.startsWith("read=") ? part.substring(5) : part.startsWith("write=") ? part.substring(6) : part;
            for (String filter : chain.split("\\|")) {
                String filterName = PercentText.decode(filter);
                if (read && inner.isReadable()) {
                    addFilter(inner, inner.readFilters, filterName);
                }
                if (write && inner.isWritable()) {
                    addFilter(inner, inner.writeFilters, filterName);
                }
            }
        }
        inner.uri = name;
        inner.wrapperType = "PHP";
        return inner;
    }

    private void addFilter(Stream stream, List<StreamFilter> chain, String filterName) {
        StreamFilter filter = Filters.make(request, filterName, null, stream);
        if (filter == null) {
            request.warning(call.name() + "(): Unable to create filter (" + filterName + ")");
        } else {
            chain.add(filter);
        }
    }

    private Stream openData(String name) {
        String rest = name.substring(5);
        if (rest.startsWith("//")) {
            rest = rest.substring(2);
        }
        int comma = rest.indexOf(',');
        if (comma < 0) {
            problem = "rfc2397: no comma in URL";
            return null;
        }
        String head = rest.substring(0, comma);
        PhpArray description = new PhpArray();
        boolean base64 = false;
        String[] fields = head.split(";", -1);
        String type = fields[0].isEmpty() ? "text/plain" : fields[0];
        if (!head.isEmpty() && !fields[0].isEmpty() && fields[0].indexOf('/') < 0 && !fields[0].equals("base64")) {
            problem = "rfc2397: illegal media type";
            return null;
        }
        description.put("mediatype", PhpString.of(type));
        boolean charsetGiven = false;
        for (int i = 1; i < fields.length; i++) {
            int equals = fields[i].indexOf('=');
            if (fields[i].equals("base64") && i == fields.length - 1) {
                base64 = true;
            } else if (equals < 0) {
                problem = "rfc2397: illegal parameter";
                return null;
            } else {
                charsetGiven = true;
                description.put(fields[i].substring(0, equals), PhpString.of(fields[i].substring(equals + 1)));
            }
        }
        if (fields[0].isEmpty() && !charsetGiven && !head.isEmpty() && !base64) {
            problem = "rfc2397: illegal media type";
            return null;
        }
        description.put("base64", base64);
        String text = rest.substring(comma + 1);
        byte[] bytes;
        if (base64) {
            bytes = Filters.decodeBase64(PercentText.decode(text));
            if (bytes == null) {
                problem = "rfc2397: unable to decode";
                return null;
            }
        } else {
            bytes = PhpString.of(PercentText.decode(text)).copyBytes();
        }
        MemoryStream stream = new MemoryStream(request, bytes, "r", "RFC2397");
        stream.description = description;
        stream.wrapperType = "RFC2397";
        stream.uri = name;
        Resources.of(request).skip();
        return stream;
    }
}
