package dev.parade.tests.conformance;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which tests are run. Tests are named by their path relative to PHP's source folder. */
final class Selection {
    private Selection() {}

    /**
     * Every test of the suites.
     *
     * @param listed the list that restricts them, or null; without suites the list alone decides
     */
    static List<String> of(Path sources, Collection<String> suites, Collection<String> listed) throws IOException {
        if (listed != null) {
            return listed.stream()
                    .filter(name -> suites.isEmpty() || suites.stream().anyMatch(suite -> name.startsWith(suite + "/")))
                    .distinct()
                    .sorted()
                    .toList();
        }
        TreeSet<String> names = new TreeSet<>();
        for (String suite : suites) {
            Path folder = sources.resolve(suite);
            if (!Files.isDirectory(folder)) {
                throw new IOException("no such suite: " + folder);
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".phpt"))
                        .forEach(file -> names.add(sources.relativize(file).toString()));
            }
        }
        return List.copyOf(names);
    }

    /** The names in a list file: one a line, {@code #} starts a comment, what follows a tab is a remark. */
    static Collection<String> readList(Path file) throws IOException {
        Collection<String> names = new LinkedHashSet<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String name = line.split("\t", 2)[0].strip();
            if (!name.isEmpty() && !name.startsWith("#")) {
                names.add(name);
            }
        }
        return names;
    }

    /** The suite that a test belongs to: the longest of the given ones, else one of PHP's folders. */
    static String suiteOf(String test, Collection<String> suites) {
        String best = "";
        for (String suite : suites) {
            if (test.startsWith(suite + "/") && suite.length() > best.length()) {
                best = suite;
            }
        }
        if (!best.isEmpty()) {
            return best;
        }
        String[] parts = test.split("/");
        return parts[0].equals("Zend") || parts.length < 3 ? parts[0] : parts[0] + "/" + parts[1];
    }

    /** Piece I of N: every N-th test, so that the pieces take about equally long. */
    static List<String> piece(List<String> tests, String text) {
        String[] parts = text.split("/");
        int first = Integer.parseInt(parts[0]);
        int of = Integer.parseInt(parts[1]);
        List<String> kept = new ArrayList<>();
        for (int i = first; i < tests.size(); i += of) {
            kept.add(tests.get(i));
        }
        return kept;
    }

    /** A sample K/N: the tests whose SHA-1 of the name, as a number, is below K modulo N. */
    record Sample(long keep, long of) {
        static Sample parse(String text) {
            String[] parts = text.split("/");
            if (parts.length != 2) {
                throw new IllegalArgumentException("a sample is K/N, such as 1/10; not " + text);
            }
            Sample sample = new Sample(Long.parseLong(parts[0].strip()), Long.parseLong(parts[1].strip()));
            if (sample.of <= 0 || sample.keep < 0) {
                throw new IllegalArgumentException("a sample is K/N with 0 <= K and 0 < N; not " + text);
            }
            return sample;
        }

        boolean keeps(String test) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-1").digest(test.getBytes(StandardCharsets.UTF_8));
                return new BigInteger(1, digest).mod(BigInteger.valueOf(of)).longValue() < keep;
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-1", e);
            }
        }

        List<String> of(Collection<String> tests) {
            List<String> kept = new ArrayList<>();
            for (String test : tests) {
                if (keeps(test)) {
                    kept.add(test);
                }
            }
            return kept;
        }
    }
}
