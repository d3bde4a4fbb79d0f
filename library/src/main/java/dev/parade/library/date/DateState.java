package dev.parade.library.date;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.Map;

/** What a request knows of dates: the default time zone and the errors of the last parse. */
public final class DateState {
    private String defaultZone;
    private ParseErrors lastErrors;

    /** That of a request. */
    public static DateState of(Request request) {
        return request.extension(DateState.class, DateState::new);
    }

    /** Name of the default zone: as set, else that of the settings, else UTC. */
    public String defaultZone(Request request) {
        if (defaultZone != null) {
            return defaultZone;
        }
        String configured = request.ini().get("date.timezone");
        String proper = configured == null ? null : ZoneNames.proper(configured);
        return proper == null ? "UTC" : proper;
    }

    /** Sets the default zone; null for that of the settings. */
    public void setDefaultZone(String name) {
        defaultZone = name;
    }

    Zone zone(Request request) {
        return Zone.named(defaultZone(request));
    }

    void remember(ParseErrors errors) {
        lastErrors = errors;
    }

    /** What getLastErrors() says, null for nothing. */
    PhpArray lastErrors(Request request) {
        if (lastErrors == null || request.level() >= 82 && !lastErrors.any()) {
            return null;
        }
        PhpArray result = new PhpArray();
        add(result, lastErrors);
        return result;
    }

    static void add(PhpArray result, ParseErrors errors) {
        result.put("warning_count", (long) errors.warningCount);
        result.put("warnings", texts(errors.warnings));
        result.put("error_count", (long) errors.errorCount);
        result.put("errors", texts(errors.errors));
    }

    private static PhpArray texts(Map<Integer, String> byPosition) {
        PhpArray result = new PhpArray();
        byPosition.forEach((position, text) -> result.put((long) position, PhpString.of(text)));
        return result;
    }
}
