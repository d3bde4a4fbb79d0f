package dev.parade.library.date;

import dev.parade.interpreter.Request;

/** What a request knows of dates: the default time zone and the errors of the last parse. */
public final class DateState {
    private String defaultZone;

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
}
