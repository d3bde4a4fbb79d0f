package dev.parade.workers.delegation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What was delegated in this process, by function, and what it cost. */
final class CallReport {
    private static final Map<String, Line> LINES = new ConcurrentHashMap<>();
    private static final List<String> PROCESSES = new ArrayList<>();

    private static final class Line {
        private long calls;
        private long failures;
        private long nanos;
        private long sent;
        private long received;
    }

    private CallReport() {}

    /** A PHP process came up. */
    static void started(String php, String version, long nanos) {
        synchronized (PROCESSES) {
            PROCESSES.add(String.format(Locale.ROOT, "%s (PHP %s), up in %.1f ms", php, version, nanos / 1e6));
        }
    }

    /** A call is over; bytes are those of the messages. */
    static void called(String name, long nanos, long sent, long received, boolean failed) {
        Line line = LINES.computeIfAbsent(name, key -> new Line());
        synchronized (line) {
            line.calls++;
            line.failures += failed ? 1 : 0;
            line.nanos += nanos;
            line.sent += sent;
            line.received += received;
        }
    }

    static String text() {
        if (PROCESSES.isEmpty() && LINES.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        synchronized (PROCESSES) {
            PROCESSES.forEach(
                    process -> text.append("delegated to ").append(process).append('\n'));
        }
        text.append(String.format(Locale.ROOT, "%8s %10s %10s %10s  %s%n", "calls", "ms", "B out", "B in", "what"));
        new TreeMap<>(LINES).forEach((name, line) -> {
            synchronized (line) {
                text.append(String.format(
                        Locale.ROOT,
                        "%8d %10.2f %10d %10d  %s%s%n",
                        line.calls,
                        line.nanos / 1e6,
                        line.sent,
                        line.received,
                        name,
                        line.failures == 0 ? "" : " (" + line.failures + " failed)"));
            }
        });
        return text.toString();
    }
}
