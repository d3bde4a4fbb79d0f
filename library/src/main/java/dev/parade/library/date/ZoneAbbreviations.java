package dev.parade.library.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Abbreviations of time zones: what EST means, and which zones ever used it. */
final class ZoneAbbreviations {
    /** One meaning; {@code offset} with summer time. */
    record Meaning(String abbreviation, int offset, boolean dst, String zone) {}

    /** Zones whose meaning goes first where an abbreviation has several. */
    private static final String[] PREFERRED = {
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "America/Anchorage",
        "Pacific/Honolulu",
        "America/Halifax",
        "America/St_Johns",
        "Europe/London",
        "Europe/Berlin",
        "Europe/Paris",
        "Europe/Lisbon",
        "Europe/Helsinki",
        "Europe/Moscow",
        "Asia/Jerusalem",
        "Asia/Tokyo",
        "Asia/Seoul",
        "Asia/Shanghai",
        "Asia/Hong_Kong",
        "Asia/Karachi",
        "Asia/Kolkata",
        "Australia/Melbourne",
        "Australia/Adelaide",
        "Australia/Perth",
        "Pacific/Auckland",
        "Africa/Johannesburg",
        "Africa/Nairobi",
        "Africa/Lagos",
        "Africa/Maputo",
        "America/Sao_Paulo"
    };

    private static final String[] ASIDE = {
        "sst:-39600:0:Pacific/Apia",
        "akst:-32400:0:America/Anchorage",
        "akdt:-28800:1:America/Anchorage",
        "hst:-36000:0:Pacific/Honolulu",
        "hdt:-32400:1:America/Adak",
        "bst:3600:1:Europe/London",
        "ist:7200:0:Asia/Jerusalem",
        "wst:28800:0:Australia/Perth"
    };

    private final Map<String, List<Meaning>> all = new TreeMap<>();

    private static final class Holder {
        static final ZoneAbbreviations SHARED = new ZoneAbbreviations();
    }

    private ZoneAbbreviations() {
        for (String aside : ASIDE) {
            String[] parts = aside.split(":");
            add(parts[0], Integer.parseInt(parts[1]), parts[2].equals("1"), parts[3]);
        }
        ZoneTable table = ZoneTable.shared();
        for (String zone : PREFERRED) {
            addAll(table.region(zone), true);
        }
        for (ZoneTable.Entry entry : table.entries()) {
            addAll(table.region(entry.name()), false);
        }
        add("utc", 0, false, "UTC");
        add("gmt", 0, false, "UTC");
        for (int i = 0; i < 25; i++) {
            char letter = "abcdefghiklmnopqrstuvwxyz".charAt(i);
            int hours = i < 12 ? i + 1 : i < 24 ? -(i - 11) : 0;
            all.computeIfAbsent(String.valueOf(letter), ignored -> new ArrayList<>())
                    .addFirst(new Meaning(String.valueOf(letter), hours * 3600, false, null));
        }
    }

    private void addAll(ZoneRegion region, boolean latest) {
        if (region == null) {
            return;
        }
        ZoneRegion.Type[] types = region.types();
        if (latest) {
            // What is in use now goes before what was long ago.
            ZoneRegion.Type winter = region.at(1735689600L).type();
            ZoneRegion.Type summer = region.at(1751328000L).type();
            add(winter, region);
            add(summer, region);
        }
        for (ZoneRegion.Type type : types) {
            add(type, region);
        }
    }

    private void add(ZoneRegion.Type type, ZoneRegion region) {
        String name = type.abbreviation().toLowerCase(Locale.ROOT);
        if (name.equals("lmt") || !Character.isLetter(name.charAt(0))) {
            return;
        }
        add(name, type.offset(), type.dst(), region.name());
    }

    private void add(String name, int offset, boolean dst, String zone) {
        List<Meaning> meanings = all.computeIfAbsent(name, ignored -> new ArrayList<>());
        Meaning meaning = new Meaning(name, offset, dst, zone);
        if (!meanings.contains(meaning)) {
            meanings.add(meaning);
        }
    }

    static ZoneAbbreviations shared() {
        return Holder.SHARED;
    }

    private static final Map<String, Zone> COMMON = new HashMap<>();

    static {
        String[] common = {
            "utc", "0", "gmt", "0", "z", "0", "est", "-18000", "edt", "-14400d", "cst", "-21600", "cdt", "-18000d",
            "mst", "-25200", "mdt", "-21600d", "pst", "-28800", "pdt", "-25200d", "cet", "3600", "cest", "7200d", "eet",
            "7200", "eest", "10800d", "wet", "0", "west", "3600d", "bst", "3600d", "msk", "10800"
        };
        for (int i = 0; i < common.length; i += 2) {
            boolean dst = common[i + 1].endsWith("d");
            int offset = Integer.parseInt(common[i + 1].replace("d", ""));
            COMMON.put(
                    common[i],
                    new Zone.Abbreviation(common[i].toUpperCase(Locale.ROOT), dst ? offset - 3600 : offset, dst));
        }
    }

    /** The zone that an abbreviation means, null when it means none. */
    static Zone.Abbreviation find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (COMMON.get(lower) instanceof Zone.Abbreviation known) {
            return known;
        }
        if (lower.length() > 5) {
            return null;
        }
        List<Meaning> meanings = shared().all.get(lower);
        if (meanings == null) {
            return null;
        }
        Meaning first = meanings.getFirst();
        return new Zone.Abbreviation(
                name.toUpperCase(Locale.ROOT), first.dst() ? first.offset() - 3600 : first.offset(), first.dst());
    }

    /** The zone that timezone_name_from_abbr() answers, null for none. */
    static String zoneName(String abbreviation, long offset, long dst) {
        String lower = abbreviation.toLowerCase(Locale.ROOT);
        if (lower.equals("utc") || lower.equals("gmt")) {
            return "UTC";
        }
        Meaning first = null;
        for (Meaning meaning : shared().all.getOrDefault(lower, List.of())) {
            if (meaning.zone() != null) {
                first = first == null ? meaning : first;
                if (offset == -1 || meaning.offset() == offset) {
                    return meaning.zone();
                }
            }
        }
        if (first != null) {
            return first.zone();
        }
        return offset == -1 ? null : FALLBACK.get(offset + ":" + dst);
    }

    /** Zones by offset and summer time, for those who know nothing else. */
    private static final Map<String, String> FALLBACK = Map.ofEntries(
            Map.entry("-39600:0", "Pacific/Apia"),
            Map.entry("-36000:0", "Pacific/Honolulu"),
            Map.entry("-32400:0", "America/Anchorage"),
            Map.entry("-28800:1", "America/Anchorage"),
            Map.entry("-28800:0", "America/Los_Angeles"),
            Map.entry("-25200:1", "America/Los_Angeles"),
            Map.entry("-25200:0", "America/Denver"),
            Map.entry("-21600:1", "America/Denver"),
            Map.entry("-21600:0", "America/Chicago"),
            Map.entry("-18000:1", "America/Chicago"),
            Map.entry("-18000:0", "America/New_York"),
            Map.entry("-14400:1", "America/New_York"),
            Map.entry("-14400:0", "America/Halifax"),
            Map.entry("-10800:1", "America/Halifax"),
            Map.entry("-10800:0", "America/Sao_Paulo"),
            Map.entry("-3600:0", "Atlantic/Azores"),
            Map.entry("0:1", "Atlantic/Azores"),
            Map.entry("0:0", "Europe/London"),
            Map.entry("3600:1", "Europe/London"),
            Map.entry("3600:0", "Europe/Paris"),
            Map.entry("7200:1", "Europe/Paris"),
            Map.entry("7200:0", "Europe/Helsinki"),
            Map.entry("10800:1", "Europe/Helsinki"),
            Map.entry("10800:0", "Europe/Moscow"),
            Map.entry("14400:1", "Europe/Moscow"),
            Map.entry("14400:0", "Asia/Dubai"),
            Map.entry("18000:0", "Asia/Karachi"),
            Map.entry("19800:0", "Asia/Kolkata"),
            Map.entry("20700:0", "Asia/Katmandu"),
            Map.entry("21600:0", "Asia/Yekaterinburg"),
            Map.entry("25200:0", "Asia/Krasnoyarsk"),
            Map.entry("28800:0", "Asia/Shanghai"),
            Map.entry("32400:0", "Asia/Tokyo"),
            Map.entry("34200:0", "Australia/Melbourne"),
            Map.entry("36000:0", "Australia/Melbourne"),
            Map.entry("43200:0", "Pacific/Auckland"));

    /** All meanings by lower-case abbreviation. */
    Map<String, List<Meaning>> all() {
        return all;
    }
}
