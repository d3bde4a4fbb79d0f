package dev.parade.library.date;

/** Names of time zones: those of the tz database, in any case. */
public final class ZoneNames {
    private ZoneNames() {}

    /** Whether there is a zone of this name. */
    public static boolean isKnown(String name) {
        return proper(name) != null;
    }

    /** The name as the database writes it, null when there is no such zone. */
    public static String proper(String name) {
        if (name.equals("UTC")) {
            // The usual one: no need to read the table.
            return name;
        }
        ZoneTable.Entry entry = ZoneTable.shared().entry(name);
        return entry == null ? null : entry.name();
    }
}
