package dev.parade.interpreter;

import java.util.List;
import java.util.Map;

/** Requests for unit tests: they have settings and a level, but no classes and no output. */
public final class RequestFixture {
    private RequestFixture() {}

    /** Enters a new request of a level (82 to 85) on this thread. */
    public static Request enter(int level, Map<String, String> ini) {
        Request request = new Request(
                new Engine(null, null),
                new RequestSpec(
                        null,
                        new byte[0],
                        null,
                        List.of(),
                        ini,
                        null,
                        null,
                        null,
                        null,
                        null,
                        level,
                        Map.of(),
                        "cli",
                        "auto"));
        Request.enter(request);
        return request;
    }

    /** Leaves it. */
    public static void leave() {
        Request.enter(null);
    }
}
