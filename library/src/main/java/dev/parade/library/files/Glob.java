package dev.parade.library.files;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestFiles;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Files that match a pattern of the shell. */
final class Glob {
    private static final int MARK = 2;
    private static final int NOSORT = 4;
    private static final int NOCHECK = 16;
    private static final int NOESCAPE = 64;
    private static final int BRACE = 1024;
    private static final int ONLYDIR = 8192;
    /** GLOB_AVAILABLE_FLAGS. */
    static final int FLAGS = 9303;

    private final Request request;
    private final int flags;

    private Glob(Request request, int flags) {
        this.request = request;
        this.flags = flags;
    }

    /** The names that match, as the pattern begins them. */
    static List<String> match(Request request, String pattern, int flags) {
        Glob glob = new Glob(request, flags);
        List<String> all = new ArrayList<>();
        for (String one : (flags & BRACE) != 0 ? braces(pattern) : List.of(pattern)) {
            List<String> found = new ArrayList<>();
            glob.expand(one.startsWith("/") ? "/" : "", parts(one), 0, found);
            if ((flags & NOSORT) == 0) {
                Collections.sort(found);
            }
            all.addAll(found);
        }
        if (all.isEmpty() && (flags & NOCHECK) != 0) {
            all.add(pattern);
        }
        return all;
    }

    private static List<String> parts(String pattern) {
        List<String> parts = new ArrayList<>();
        for (String part : pattern.split("/", -1)) {
            if (!part.isEmpty() || parts.isEmpty() || parts.size() > 0) {
                parts.add(part);
            }
        }
        if (pattern.startsWith("/")) {
            parts.removeFirst();
        }
        return parts;
    }

    private void expand(String base, List<String> parts, int at, List<String> found) {
        if (at == parts.size()) {
            return;
        }
        String part = parts.get(at);
        boolean last = at == parts.size() - 1;
        if (!isMagic(part)) {
            String name = base + ((flags & NOESCAPE) != 0 ? part : part.replaceAll("\\\\(.)", "$1"));
            if (last) {
                add(name, found);
            } else {
                expand(name + "/", parts, at + 1, found);
            }
            return;
        }
        int match = 4 | 1 | ((flags & NOESCAPE) != 0 ? 2 : 0);
        List<String> names = new ArrayList<>();
        Path directory = request.files().resolve(base.isEmpty() ? "." : base);
        try (var entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                names.add(RequestFiles.ofPath(entry.getFileName()));
            }
        } catch (IOException | DirectoryIteratorException e) {
            return;
        }
        if (part.startsWith(".")) {
            names.add(".");
            names.add("..");
        }
        for (String name : names) {
            if (ShellPattern.matches(part, name, match)) {
                if (last) {
                    add(base + name, found);
                } else if (Files.isDirectory(request.files().resolve(base + name))) {
                    expand(base + name + "/", parts, at + 1, found);
                }
            }
        }
    }

    private void add(String name, List<String> found) {
        if (name.isEmpty()) {
            return;
        }
        Path path = request.files().resolve(name);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        boolean directory = Files.isDirectory(path);
        if (!directory && ((flags & ONLYDIR) != 0 || name.endsWith("/"))) {
            return;
        }
        found.add((flags & MARK) != 0 && directory && !name.endsWith("/") ? name + "/" : name);
    }

    private boolean isMagic(String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\\' && (flags & NOESCAPE) == 0) {
                i++;
            } else if (c == '*' || c == '?' || c == '[') {
                return true;
            }
        }
        return false;
    }

    /** The patterns that braces stand for. */
    private static List<String> braces(String pattern) {
        int open = -1;
        int depth = 0;
        List<Integer> commas = new ArrayList<>();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                if (depth++ == 0) {
                    open = i;
                }
            } else if (c == ',' && depth == 1) {
                commas.add(i);
            } else if (c == '}' && depth > 0 && --depth == 0) {
                List<String> result = new ArrayList<>();
                int from = open + 1;
                commas.add(i);
                for (int comma : commas) {
                    result.addAll(braces(
                            pattern.substring(0, open) + pattern.substring(from, comma) + pattern.substring(i + 1)));
                    from = comma + 1;
                }
                return result;
            }
        }
        return List.of(pattern);
    }
}
