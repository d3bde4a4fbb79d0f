package dev.parade.tests.conformance;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Groups failures by what is probably one cause, so that the most frequent one can be mended first. */
final class Clusters {
    private static final int EXAMPLES = 4;
    private static final Pattern MISSING = Pattern.compile(
            "Call to undefined (?:function|method) [^\\s(]+\\(\\)"
                    + "|(?:Class|Interface|Trait|Enum) \"[^\"]+\" not found"
                    + "|Undefined constant \"?[\\w:\\\\]+\"?"
                    + "|Call to a member function \\w+\\(\\) on \\w+"
                    + "|(?:not supported|not implemented|unsupported|internal error)[^\\n]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FATAL = Pattern.compile("(?:Fatal|Parse) error: [^\\n]*");

    private Clusters() {}

    /** A few words that failures of one cause share. */
    static String signature(TestResult result) {
        return signature(result, Clusters::generalised);
    }

    /** The same with numbers and names as they are, for who looks at one failure. */
    static String reason(TestResult result) {
        return signature(result, Clusters::withoutPaths);
    }

    private static String signature(TestResult result, UnaryOperator<String> shown) {
        String reason = result.reason();
        switch (result.status()) {
            case PASS, XFAIL:
                return "";
            case SKIP:
                return "SKIP " + shown.apply(reason);
            case TIMEOUT, CRASH:
                return result.status() + " " + shown.apply(reason);
            case FAIL:
                break;
        }
        if (!reason.isEmpty()) {
            return shown.apply(reason);
        }
        Matcher missing = MISSING.matcher(result.actual());
        while (missing.find()) {
            if (!result.expected().text().contains(missing.group())) {
                return missing.group();
            }
        }
        Difference difference = Difference.first(result.expected(), result.actual());
        Matcher fatal = FATAL.matcher(result.actual());
        while (fatal.find()) {
            String message = fatal.group().replaceAll(" in \\S+(?::\\d+| on line \\d+).*", "");
            if (!result.expected().text().contains(message)) {
                return shown.apply(message);
            }
        }
        return "expected <" + shown.apply(difference.expected()) + "> got <" + shown.apply(difference.actual()) + ">";
    }

    /** Numbers, quoted names, paths and variables replaced by what kind they are. */
    private static String generalised(String text) {
        return cut(files(text).replaceAll("\\$\\w+", "\\$x").replaceAll("(?<![\\w.:])-?\\d+(?:\\.\\d+)?", "N"));
    }

    private static String withoutPaths(String text) {
        return cut(files(text));
    }

    private static String files(String text) {
        return text.replaceAll("/[\\w./-]+\\.(?:php|inc|phpt)", "FILE");
    }

    private static String cut(String general) {
        return general.length() > 160 ? general.substring(0, 160) + "…" : general;
    }

    static void print(Collection<TestResult> failures, PrintStream out) {
        Map<String, List<String>> clusters = new TreeMap<>();
        for (TestResult failure : failures) {
            String signature = signature(failure);
            if (!signature.isEmpty()) {
                clusters.computeIfAbsent(signature, key -> new ArrayList<>()).add(failure.name());
            }
        }
        clusters.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<String>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> {
                    List<String> names = entry.getValue();
                    out.println(names.size() + "\t" + entry.getKey().replaceAll("[\\n\\r\\t]", " "));
                    out.println("\t\t" + String.join(" ", names.subList(0, Math.min(EXAMPLES, names.size()))));
                });
    }
}
