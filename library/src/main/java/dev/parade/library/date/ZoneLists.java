package dev.parade.library.date;

import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What there is to list of time zones. */
final class ZoneLists {
    private static final String[] GROUPS = {
        "Africa/",
        "America/",
        "Antarctica/",
        "Arctic/",
        "Asia/",
        "Atlantic/",
        "Australia/",
        "Europe/",
        "Indian/",
        "Pacific/",
        "UTC"
    };

    private ZoneLists() {}

    static PhpArray transitions(Zone zone, long begin, long end) {
        if (!(zone instanceof Zone.Named named)) {
            return null;
        }
        ZoneRegion region = named.region();
        PhpArray result = new PhpArray();
        result.append(transition(begin, region.at(begin).type()));
        long[] changes = region.changes();
        for (int i = 0; i < changes.length; i++) {
            if (changes[i] > begin && changes[i] < end) {
                result.append(transition(changes[i], region.after(i)));
            }
        }
        PosixRule rule = region.rule();
        long last = changes.length == 0 ? Long.MIN_VALUE : changes[changes.length - 1];
        if (rule != null && rule.hasDst()) {
            long from = Math.max(last, begin);
            long year = from == Long.MIN_VALUE ? 1970 : Civil.ofDays(Math.floorDiv(from, 86400L))[0];
            for (; year < 2600; year++) {
                TreeMap<Long, ZoneRegion.Type> ofYear = new TreeMap<>();
                ofYear.put(rule.summerStart(year), rule.summer());
                ofYear.put(rule.summerEnd(year), rule.standard());
                for (Map.Entry<Long, ZoneRegion.Type> change : ofYear.entrySet()) {
                    if (change.getKey() >= end) {
                        return result;
                    }
                    if (change.getKey() > from) {
                        result.append(transition(change.getKey(), change.getValue()));
                    }
                }
            }
        }
        return result;
    }

    private static PhpArray transition(long at, ZoneRegion.Type type) {
        PhpArray row = new PhpArray();
        row.put("ts", at);
        row.put(
                "time",
                PhpString.of(DateFormat.format("X-m-d\\TH:i:sP", new Moment(at, 0, Zone.UTC))
                        .replaceFirst("^\\+", "")));
        row.put("offset", (long) type.offset());
        row.put("isdst", type.dst());
        row.put("abbr", PhpString.of(type.abbreviation()));
        return row;
    }

    static PhpArray location(Zone zone) {
        if (!(zone instanceof Zone.Named named)) {
            return null;
        }
        ZoneTable.Entry entry = named.region().entry();
        PhpArray result = new PhpArray();
        result.put("country_code", PhpString.of(entry.country().isEmpty() ? "??" : entry.country()));
        result.put("latitude", entry.country().isEmpty() ? 0.0 : truncated(entry.latitude()));
        result.put("longitude", entry.country().isEmpty() ? 0.0 : truncated(entry.longitude()));
        result.put("comments", PhpString.ofUtf8(entry.comment()));
        return result;
    }

    /** The database keeps five digits, cut off. */
    private static double truncated(double degrees) {
        return (long) (degrees * 100000) / 100000.0;
    }

    static PhpArray abbreviations() {
        PhpArray result = new PhpArray();
        ZoneAbbreviations.shared().all().forEach((name, meanings) -> result.put(name, meanings(meanings)));
        return result;
    }

    private static PhpArray meanings(List<ZoneAbbreviations.Meaning> meanings) {
        PhpArray list = new PhpArray();
        for (ZoneAbbreviations.Meaning meaning : meanings) {
            PhpArray row = new PhpArray();
            row.put("dst", meaning.dst());
            row.put("offset", (long) meaning.offset());
            row.put("timezone_id", meaning.zone() == null ? PhpNull.INSTANCE : PhpString.of(meaning.zone()));
            list.append(row);
        }
        return list;
    }

    static PhpArray identifiers(BuiltinCall call, long group, PhpString country) {
        boolean perCountry = group == 4096;
        if (perCountry && (country == null || country.length() != 2)) {
            throw ArgumentErrors.valueError(
                    call,
                    1,
                    "must be a two-letter ISO 3166-1 compatible country code when argument #1 ($timezoneGroup) is "
                            + "DateTimeZone::PER_COUNTRY");
        }
        PhpArray result = new PhpArray();
        TreeMap<String, ZoneTable.Entry> sorted = new TreeMap<>();
        for (ZoneTable.Entry entry : ZoneTable.shared().entries()) {
            sorted.put(entry.name(), entry);
        }
        for (ZoneTable.Entry entry : sorted.values()) {
            if (wanted(entry, group, country == null ? "" : country.toString())) {
                result.append(PhpString.of(entry.name()));
            }
        }
        return result;
    }

    private static boolean wanted(ZoneTable.Entry entry, long group, String country) {
        if (group == 4096) {
            return entry.country().equalsIgnoreCase(country);
        }
        if (group == 4095) {
            return true;
        }
        boolean current = !entry.country().isEmpty() || entry.name().equals("UTC");
        for (int i = 0; current && i < GROUPS.length; i++) {
            if ((group & 1L << i) != 0
                    && (i == 10 ? entry.name().equals("UTC") : entry.name().startsWith(GROUPS[i]))) {
                return true;
            }
        }
        return false;
    }
}
