package dev.parade.tests.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of PHP's own tests: a title, a script, how to run it and what it must print. Texts are byte strings (one char, one
 * byte). The rules are those of run-tests.php.
 *
 * @param path where the file lies
 * @param name its path relative to PHP's source folder, with slashes; the identity of the test everywhere
 * @param sections section name to text, external files already read in
 */
public record PhptFile(Path path, String name, Map<String, String> sections) {
    private static final Pattern SECTION_HEAD = Pattern.compile("^--([_A-Z]+)--");
    private static final Pattern DONE = Pattern.compile("^===DONE===\\s*$");
    private static final List<String> EXTERNAL = List.of("FILE", "EXPECT", "EXPECTF", "EXPECTREGEX");
    private static final List<String> WEB =
            List.of("GET", "POST", "GZIP_POST", "DEFLATE_POST", "POST_RAW", "PUT", "COOKIE", "EXPECTHEADERS");
    private static final Set<String> KNOWN = Set.of(
            "TEST",
            "EXPECT",
            "EXPECTF",
            "EXPECTREGEX",
            "EXPECTREGEX_EXTERNAL",
            "EXPECT_EXTERNAL",
            "EXPECTF_EXTERNAL",
            "EXPECTHEADERS",
            "POST",
            "POST_RAW",
            "GZIP_POST",
            "DEFLATE_POST",
            "PUT",
            "GET",
            "COOKIE",
            "ARGS",
            "FILE",
            "FILEEOF",
            "FILE_EXTERNAL",
            "REDIRECTTEST",
            "CAPTURE_STDIO",
            "STDIN",
            "CGI",
            "PHPDBG",
            "INI",
            "ENV",
            "EXTENSIONS",
            "SKIPIF",
            "XFAIL",
            "XLEAK",
            "CLEAN",
            "CREDITS",
            "DESCRIPTION",
            "CONFLICTS",
            "WHITESPACE_SENSITIVE",
            "FLAKY");

    /** Reads the test at {@code root/name}. */
    public static PhptFile read(Path root, String name) throws IOException, MalformedPhptException {
        Path path = root.resolve(name);
        return parse(path, name, Files.readString(path, StandardCharsets.ISO_8859_1));
    }

    /** Parses the text of a test; {@code path} only says where external sections are looked for. */
    public static PhptFile parse(Path path, String name, String text) throws IOException, MalformedPhptException {
        Map<String, String> sections = split(text);
        if (!sections.containsKey("REDIRECTTEST")) {
            complete(path, sections);
        }
        return new PhptFile(path, name, Map.copyOf(sections));
    }

    private static Map<String, String> split(String text) throws MalformedPhptException {
        if (!text.startsWith("--TEST--")) {
            throw new MalformedPhptException("tests must start with --TEST--");
        }
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        sections.put("TEST", current);
        boolean inFile = false;
        boolean done = false;
        int start = lineEnd(text, 0);
        while (start < text.length()) {
            int end = lineEnd(text, start);
            String line = text.substring(start, end);
            start = end;
            Matcher head = SECTION_HEAD.matcher(line);
            if (head.find()) {
                String section = head.group(1);
                if (!KNOWN.contains(section)) {
                    throw new MalformedPhptException("unknown section \"" + section + "\"");
                }
                StringBuilder before = sections.get(section);
                if (before != null && !before.isEmpty()) {
                    throw new MalformedPhptException("duplicated " + section + " section");
                }
                current = new StringBuilder();
                sections.put(section, current);
                inFile = section.equals("FILE") || section.equals("FILEEOF") || section.equals("FILE_EXTERNAL");
                done = false;
                continue;
            }
            if (!done) {
                current.append(line);
            }
            if (inFile && DONE.matcher(line).find()) {
                done = true;
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((section, content) -> texts.put(section, content.toString()));
        return texts;
    }

    private static int lineEnd(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline + 1;
    }

    private static void complete(Path path, Map<String, String> sections) throws IOException, MalformedPhptException {
        int files = count(sections, "FILE", "FILEEOF", "FILE_EXTERNAL");
        if (files != 1 && !sections.containsKey("PHPDBG")) {
            throw new MalformedPhptException("missing section --FILE--");
        }
        String withoutEnd = sections.remove("FILEEOF");
        if (withoutEnd != null) {
            sections.put("FILE", withoutEnd.replaceAll("[\r\n]+$", ""));
        }
        for (String section : EXTERNAL) {
            String file = sections.get(section + "_EXTERNAL");
            if (file != null) {
                // As run-tests.php does: nothing above the test's own folder.
                Path external = Path.of(path.getParent() + "/" + PhpText.trim(file.replace("..", "")));
                if (!Files.exists(external)) {
                    throw new MalformedPhptException("could not load --" + section + "_EXTERNAL-- " + external);
                }
                sections.put(section, Files.readString(external, StandardCharsets.ISO_8859_1));
            }
        }
        if (count(sections, "EXPECT", "EXPECTF", "EXPECTREGEX") != 1) {
            throw new MalformedPhptException("missing section --EXPECT--, --EXPECTF-- or --EXPECTREGEX--");
        }
    }

    private static int count(Map<String, String> sections, String... names) {
        int found = 0;
        for (String name : names) {
            if (sections.containsKey(name)) {
                found++;
            }
        }
        return found;
    }

    /** The title. */
    public String title() {
        return PhpText.trim(sections.get("TEST"));
    }

    /** Whether the section is there, be it empty. */
    public boolean has(String section) {
        return sections.containsKey(section);
    }

    /** Whether the section is there and says something; "0" says nothing in PHP. */
    public boolean hasText(String section) {
        String text = sections.get(section);
        return text != null && !text.isEmpty() && !text.equals("0");
    }

    /** The section's text, or "" without the section. */
    public String text(String section) {
        return sections.getOrDefault(section, "");
    }

    /** Whether the test needs the CGI program instead of the command line. */
    public boolean isCgi() {
        return has("CGI") || WEB.stream().anyMatch(this::hasText);
    }
}
