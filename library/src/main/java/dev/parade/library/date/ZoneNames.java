package dev.parade.library.date;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Names of time zones: those of the tz database, in any case. */
public final class ZoneNames {
    private static final Map<String, String> BY_LOWER_NAME = new TreeMap<>();

    static {
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (!id.startsWith("SystemV/")) {
                BY_LOWER_NAME.put(id.toLowerCase(Locale.ROOT), id);
            }
        }
    }

    private ZoneNames() {}

    /** Whether there is a zone of this name. */
    public static boolean isKnown(String name) {
        return proper(name) != null;
    }

    /** The name as the database writes it, null when there is no such zone. */
    public static String proper(String name) {
        return BY_LOWER_NAME.get(name.toLowerCase(Locale.ROOT));
    }
}
