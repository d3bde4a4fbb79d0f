package dev.parade.library.date;

import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** The array of date_parse(). */
final class ParsedArray {
    private ParsedArray() {}

    private static Object part(long value) {
        return value == TimeFields.UNSET ? (Object) false : (Object) value;
    }

    static PhpArray of(TimeFields time, ParseErrors errors) {
        PhpArray result = new PhpArray();
        result.put("year", part(time.year));
        result.put("month", part(time.month));
        result.put("day", part(time.day));
        result.put("hour", part(time.hour));
        result.put("minute", part(time.minute));
        result.put("second", part(time.second));
        result.put("fraction", time.micro == TimeFields.UNSET ? (Object) false : (Object) (time.micro / 1e6));
        DateState.add(result, errors);
        result.put("is_localtime", time.zone != null);
        if (time.zone == ZoneText.UNKNOWN) {
            result.put("zone_type", 0L);
        } else if (time.zone != null) {
            result.put("zone_type", (long) time.zone.kind());
            switch (time.zone) {
                case Zone.Offset offset -> {
                    result.put("zone", (long) offset.seconds());
                    result.put("is_dst", false);
                }
                case Zone.Abbreviation abbreviation -> {
                    result.put("zone", (long) abbreviation.seconds());
                    result.put("is_dst", abbreviation.dst());
                    result.put("tz_abbr", PhpString.of(abbreviation.name()));
                }
                case Zone.Named named -> {
                    if (named.text().equals("UTC")) {
                        result.put("tz_abbr", PhpString.of("UTC"));
                    }
                    result.put("tz_id", PhpString.of(named.text()));
                }
            }
        }
        if (time.haveRelative) {
            result.put("relative", relative(time.relative));
        }
        return result;
    }

    private static PhpArray relative(TimeFields.Relative r) {
        PhpArray result = new PhpArray();
        result.put("year", r.year);
        result.put("month", r.month);
        result.put("day", r.day);
        result.put("hour", r.hour);
        result.put("minute", r.minute);
        result.put("second", r.second);
        if (r.haveWeekday) {
            result.put("weekday", r.weekday);
        }
        if (r.haveSpecial && r.specialType == TimeFields.SPECIAL_WEEKDAY) {
            result.put("weekdays", r.specialAmount);
        }
        if (r.firstLast != 0) {
            result.put(r.firstLast == 1 ? "first_day_of_month" : "last_day_of_month", true);
        }
        return result;
    }
}
