package dev.parade.library.date;

import static dev.parade.catalog.Effect.CLOCK;
import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** Times as numbers and as text. */
final class DateFunctions {
    private DateFunctions() {}

    private static Zone zone(Request request) {
        return DateState.of(request).zone(request);
    }

    private static Moment moment(Request request, Long timestamp, Zone zone) {
        return new Moment(timestamp == null ? request.clock().instant().getEpochSecond() : timestamp, 0, zone);
    }

    @PhpFunction(
            sig = "date(string $format, ?int $timestamp = null): string",
            effect = {CLOCK, READS_GLOBAL, ENVIRONMENT},
            doc = "Prints a time in the default zone.",
            examples = {"date('Y-m-d H:i:s', 0) => '1970-01-01 00:00:00'", "date('D, d M Y') => 'Tue, 14 Nov 2023'"})
    static String date(Request request, PhpString format, Long timestamp) {
        return DateFormat.format(format.toString(), moment(request, timestamp, zone(request)));
    }

    @PhpFunction(
            sig = "gmdate(string $format, ?int $timestamp = null): string",
            effect = CLOCK,
            doc = "Prints a time in UTC.",
            examples = "gmdate('Y-m-d H:i:s', 86400) => '1970-01-02 00:00:00'")
    static String gmdate(Request request, PhpString format, Long timestamp) {
        return DateFormat.format(format.toString(), moment(request, timestamp, Zone.named("UTC")));
    }

    @PhpFunction(
            sig = "idate(string $format, ?int $timestamp = null): int|false",
            effect = {CLOCK, READS_GLOBAL, ENVIRONMENT, THROWS},
            doc = "A part of a time as a number.",
            examples = "idate('Y', 0) => 1970")
    static Object idate(Request request, BuiltinCall call, PhpString format, Long timestamp) {
        if (format.length() != 1) {
            throw ArgumentErrors.valueError(call, 0, "must be one character");
        }
        char letter = (char) format.at(0);
        if ("BdhHiILmNostUwWyYzZ".indexOf(letter) < 0 || (letter == 'N' || letter == 'o') && request.level() < 82) {
            throw ArgumentErrors.valueError(call, 0, "must be a valid date format token");
        }
        return Long.parseLong(DateFormat.format(String.valueOf(letter), moment(request, timestamp, zone(request))));
    }

    @PhpFunction(
            sig = "strtotime(string $datetime, ?int $baseTimestamp = null): int|false",
            effect = {CLOCK, READS_GLOBAL, ENVIRONMENT},
            doc = "Seconds since 1970 of a time in words.",
            examples = {
                "strtotime('1970-01-02 00:00:00 UTC') => 86400",
                "strtotime('+1 week', 0) => 604800",
                "strtotime('nonsense') => false"
            })
    static Object strtotime(Request request, PhpString datetime, Long base) {
        ParseErrors errors = new ParseErrors();
        TimeFields fields = TimeText.parse(datetime.toString(), errors);
        if (errors.errorCount > 0) {
            return false;
        }
        TimeFields now = moment(request, base, zone(request)).fields();
        fields.fillFrom(now, false);
        return Moment.of(fields).epoch();
    }

    // ---- from parts --------------------------------------------------------------------------------------------

    private static Object make(
            Request request, Zone zone, long hour, Long minute, Long second, Long month, Long day, Long year) {
        TimeFields time = moment(request, null, zone).fields();
        time.haveZone = 0;
        time.dst = false;
        time.hour = hour;
        time.minute = minute == null ? time.minute : minute;
        time.second = second == null ? time.second : second;
        time.month = month == null ? time.month : month;
        time.day = day == null ? time.day : day;
        if (year != null) {
            time.year = year >= 0 && year < 70 ? year + 2000 : year >= 70 && year <= 100 ? year + 1900 : year;
        }
        return Moment.of(time).epoch();
    }

    @PhpFunction(
            sig = "mktime(int $hour, ?int $minute = null, ?int $second = null, ?int $month = null, "
                    + "?int $day = null, ?int $year = null): int|false",
            effect = {CLOCK, READS_GLOBAL, ENVIRONMENT},
            doc = "Seconds since 1970 of a time in parts, in the default zone.",
            examples = "mktime(12, 0, 0, 1, 1, 2000) => 946728000")
    static Object mktime(Request request, long hour, Long minute, Long second, Long month, Long day, Long year) {
        return make(request, zone(request), hour, minute, second, month, day, year);
    }

    @PhpFunction(
            sig = "gmmktime(int $hour, ?int $minute = null, ?int $second = null, ?int $month = null, "
                    + "?int $day = null, ?int $year = null): int|false",
            effect = CLOCK,
            doc = "Seconds since 1970 of a time in parts, in UTC.",
            examples = "gmmktime(1, 2, 3, 4, 5, 2006) => 1144198923")
    static Object gmmktime(Request request, long hour, Long minute, Long second, Long month, Long day, Long year) {
        return make(request, Zone.UTC, hour, minute, second, month, day, year);
    }

    @PhpFunction(
            sig = "checkdate(int $month, int $day, int $year): bool",
            effect = {},
            doc = "Whether there is such a day.",
            examples = {"checkdate(2, 29, 2024) => true", "checkdate(2, 29, 2023) => false"})
    static boolean checkdate(long month, long day, long year) {
        return year >= 1 && year <= 32767 && Civil.isValid(year, month, day);
    }

    @PhpFunction(
            sig = "getdate(?int $timestamp = null): array",
            effect = {CLOCK, READS_GLOBAL, ENVIRONMENT},
            doc = "A time in parts, by name.",
            examples = "getdate(0)['weekday'] => 'Thursday'")
    static PhpArray getdate(Request request, Long timestamp) {
        TimeFields time = moment(request, timestamp, zone(request)).fields();
        int weekday = Civil.weekday(Civil.days(time.year, time.month, time.day));
        PhpArray result = new PhpArray();
        result.put("seconds", time.second);
        result.put("minutes", time.minute);
        result.put("hours", time.hour);
        result.put("mday", time.day);
        result.put("wday", (long) weekday);
        result.put("mon", time.month);
        result.put("year", time.year);
        result.put("yday", (long) Civil.dayOfYear(time.year, time.month, time.day));
        result.put("weekday", PhpString.of(DateFormat.dayName(weekday)));
        result.put("month", PhpString.of(DateFormat.monthName((int) time.month - 1)));
        result.put(0L, time.epoch);
        return result;
    }

    @PhpFunction(
            sig = "localtime(?int $timestamp = null, bool $associative = false): array",
            effect = {CLOCK, READS_GLOBAL, ENVIRONMENT},
            doc = "A time in parts, as C has them.",
            examples = "localtime(0, true)['tm_year'] => 70")
    static PhpArray localtime(Request request, Long timestamp, boolean associative) {
        TimeFields time = moment(request, timestamp, zone(request)).fields();
        long[] parts = {
            time.second,
            time.minute,
            time.hour,
            time.day,
            time.month - 1,
            time.year - 1900,
            Civil.weekday(Civil.days(time.year, time.month, time.day)),
            Civil.dayOfYear(time.year, time.month, time.day),
            time.dst ? 1 : 0
        };
        String[] names = {
            "tm_sec", "tm_min", "tm_hour", "tm_mday", "tm_mon", "tm_year", "tm_wday", "tm_yday", "tm_isdst"
        };
        PhpArray result = new PhpArray();
        for (int i = 0; i < parts.length; i++) {
            if (associative) {
                result.put(names[i], parts[i]);
            } else {
                result.append(parts[i]);
            }
        }
        return result;
    }

    // ---- strftime ----------------------------------------------------------------------------------------------

    @PhpFunction(
            sig = "strftime(string $format, ?int $timestamp = null): string|false",
            effect = {CLOCK, READS_GLOBAL, ENVIRONMENT, WARNS},
            deprecated = "8.1: use IntlDateFormatter::format() instead",
            doc = "Prints a time in the default zone, by the letters of C.",
            examples = "@strftime('%Y-%m-%d', 0) => '1970-01-01'")
    static Object strftime(Request request, PhpString format, Long timestamp) {
        return format.isEmpty() ? (Object) false : c(format.toString(), moment(request, timestamp, zone(request)));
    }

    @PhpFunction(
            sig = "gmstrftime(string $format, ?int $timestamp = null): string|false",
            effect = {CLOCK, WARNS},
            deprecated = "8.1: use IntlDateFormatter::format() instead",
            doc = "Prints a time in UTC, by the letters of C.",
            examples = "@gmstrftime('%Y-%m-%d', 0) => '1970-01-01'")
    static Object gmstrftime(Request request, PhpString format, Long timestamp) {
        return format.isEmpty() ? (Object) false : c(format.toString(), moment(request, timestamp, Zone.named("UTC")));
    }

    private static PhpString c(String format, Moment moment) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char letter = format.charAt(i);
            if (letter != '%' || i + 1 >= format.length()) {
                out.append(letter);
                continue;
            }
            letter = format.charAt(++i);
            out.append(cLetter(letter, moment));
        }
        return PhpString.of(out.toString());
    }

    private static String cLetter(char letter, Moment moment) {
        TimeFields time = moment.fields();
        int yday = Civil.dayOfYear(time.year, time.month, time.day);
        int wday = Civil.weekday(Civil.days(time.year, time.month, time.day));
        String two = "%02d";
        return switch (letter) {
            case 'a' -> DateFormat.format("D", moment);
            case 'A' -> DateFormat.format("l", moment);
            case 'd' -> DateFormat.format("d", moment);
            case 'e' -> String.format("%2d", time.day);
            case 'j' -> String.format("%03d", yday + 1);
            case 'u' -> DateFormat.format("N", moment);
            case 'w' -> DateFormat.format("w", moment);
            case 'U' -> String.format(two, (yday + 7 - wday) / 7);
            case 'V' -> DateFormat.format("W", moment);
            case 'W' -> String.format(two, (yday + 7 - (wday + 6) % 7) / 7);
            case 'b', 'h' -> DateFormat.format("M", moment);
            case 'B' -> DateFormat.format("F", moment);
            case 'm' -> DateFormat.format("m", moment);
            case 'C' -> String.format(two, time.year / 100);
            case 'g' -> String.format(two, Civil.isoWeek(time.year, time.month, time.day)[0] % 100);
            case 'G' -> DateFormat.format("o", moment);
            case 'y' -> DateFormat.format("y", moment);
            case 'Y' -> Long.toString(time.year);
            case 'H' -> DateFormat.format("H", moment);
            case 'k' -> String.format("%2d", time.hour);
            case 'I' -> DateFormat.format("h", moment);
            case 'l' -> String.format("%2d", time.hour % 12 == 0 ? 12 : time.hour % 12);
            case 'M' -> DateFormat.format("i", moment);
            case 'p' -> DateFormat.format("A", moment);
            case 'P' -> DateFormat.format("a", moment);
            case 'r' -> DateFormat.format("h:i:s A", moment);
            case 'R' -> DateFormat.format("H:i", moment);
            case 'S' -> DateFormat.format("s", moment);
            case 'T', 'X' -> DateFormat.format("H:i:s", moment);
            case 'z' -> DateFormat.format("O", moment);
            case 'Z' -> DateFormat.format("T", moment);
            case 'c' ->
                DateFormat.format("D M ", moment)
                        + String.format("%2d", time.day)
                        + DateFormat.format(" H:i:s Y", moment);
            case 'D', 'x' -> DateFormat.format("m/d/y", moment);
            case 'F' -> DateFormat.format("Y-m-d", moment);
            case 's' -> Long.toString(time.epoch);
            case 'n' -> "\n";
            case 't' -> "\t";
            case '%' -> "%";
            default -> "%" + letter;
        };
    }

    // ---- zone and parsing --------------------------------------------------------------------------------------

    @PhpFunction(
            sig = "date_default_timezone_set(string $timezoneId): bool",
            effect = {WRITES_GLOBAL, WARNS},
            doc = "Sets the default zone.",
            examples =
                    "(function () { date_default_timezone_set('Europe/Berlin'); return date('H:i T', 0); })() => '01:00 CET'")
    static boolean defaultTimezoneSet(Request request, PhpString name) {
        String proper = ZoneNames.proper(name.toString());
        if (proper == null) {
            request.notice("date_default_timezone_set(): Timezone ID '" + name + "' is invalid");
            return false;
        }
        DateState.of(request).setDefaultZone(proper);
        return true;
    }

    @PhpFunction(
            sig = "date_default_timezone_get(): string",
            effect = {READS_GLOBAL, ENVIRONMENT},
            doc = "The default zone.",
            examples = "date_default_timezone_get() => 'UTC'")
    static String defaultTimezoneGet(Request request) {
        return DateState.of(request).defaultZone(request);
    }

    @PhpFunction(
            sig = "date_parse(string $datetime): array",
            effect = WRITES_GLOBAL,
            doc = "The parts of a time in words.",
            examples = "date_parse('2006-12-12 10:00:00.5')['fraction'] => 0.5")
    static PhpArray dateParse(PhpString datetime) {
        ParseErrors errors = new ParseErrors();
        return ParsedArray.of(TimeText.parse(datetime.toString(), errors), errors);
    }

    @PhpFunction(
            sig = "date_parse_from_format(string $format, string $datetime): array",
            effect = WRITES_GLOBAL,
            doc = "The parts of a time, read by a format.",
            examples = "date_parse_from_format('j.n.Y', '6.1.2009')['month'] => 1")
    static PhpArray dateParseFromFormat(PhpString format, PhpString datetime) {
        ParseErrors errors = new ParseErrors();
        return ParsedArray.of(FormatText.parse(format.toString(), datetime.toString(), errors), errors);
    }
}
