package dev.parade.library.date;

import static dev.parade.catalog.Effect.CLOCK;
import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** What the classes of dates can do, as functions. */
final class DateObjectFunctions {
    private DateObjectFunctions() {}

    private static Zone zone(PhpObject timezone) {
        return timezone == null ? null : DateObjects.zone(timezone);
    }

    private static Object made(Request request, String className, Moment moment) {
        return moment == null ? false : DateObjects.time(request, className, moment);
    }

    private static PhpObject set(PhpObject object, Moment moment) {
        object.setNativeData(moment);
        return object;
    }

    @PhpFunction(
            sig = "date_create(string $datetime = 'now', ?DateTimeZone $timezone = null): DateTime|false",
            effect = {CLOCK, READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT},
            doc = "Reads a time; false after a mistake.",
            examples = {
                "date_create('2024-02-28 +2 days')->format('Y-m-d') => '2024-03-01'",
                "@date_create('no date') => false"
            })
    static Object dateCreate(Request request, PhpString datetime, PhpObject timezone) {
        return made(
                request,
                "DateTime",
                DateObjects.parse(request, datetime.toString(), zone(timezone), new ParseErrors()));
    }

    @PhpFunction(
            sig =
                    "date_create_from_format(string $format, string $datetime, ?DateTimeZone $timezone = null): DateTime|false",
            effect = {CLOCK, READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT},
            doc = "Reads a time by a format; false after a mistake.",
            examples = "date_create_from_format('!d/m/Y', '15/08/2022')->format('c') => '2022-08-15T00:00:00+00:00'")
    static Object dateCreateFromFormat(Request request, PhpString format, PhpString datetime, PhpObject timezone) {
        return made(
                request,
                "DateTime",
                DateObjects.parseFormat(
                        request, format.toString(), datetime.toString(), zone(timezone), new ParseErrors()));
    }

    @PhpFunction(
            sig =
                    "date_create_immutable(string $datetime = 'now', ?DateTimeZone $timezone = null): DateTimeImmutable|false",
            effect = {CLOCK, READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT},
            doc = "Reads a time; false after a mistake.",
            examples = "date_create_immutable('@86400')->format('Y-m-d') => '1970-01-02'")
    static Object dateCreateImmutable(Request request, PhpString datetime, PhpObject timezone) {
        return made(
                request,
                "DateTimeImmutable",
                DateObjects.parse(request, datetime.toString(), zone(timezone), new ParseErrors()));
    }

    @PhpFunction(
            sig =
                    "date_create_immutable_from_format(string $format, string $datetime, ?DateTimeZone $timezone = null): DateTimeImmutable|false",
            effect = {CLOCK, READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT},
            doc = "Reads a time by a format; false after a mistake.",
            examples = "date_create_immutable_from_format('!Y-m-d', '2022-08-15')->format('N') => '1'")
    static Object dateCreateImmutableFromFormat(
            Request request, PhpString format, PhpString datetime, PhpObject timezone) {
        return made(
                request,
                "DateTimeImmutable",
                DateObjects.parseFormat(
                        request, format.toString(), datetime.toString(), zone(timezone), new ParseErrors()));
    }

    @PhpFunction(
            sig = "date_get_last_errors(): array|false",
            effect = {READS_GLOBAL},
            doc = "What the last parse found wrong.",
            examples =
                    "(function () { date_create('no date'); return date_get_last_errors()['error_count'] > 0; })() => true")
    static Object dateGetLastErrors(Request request) {
        PhpArray errors = DateState.of(request).lastErrors(request);
        return errors == null ? false : errors;
    }

    @PhpFunction(
            sig = "date_format(DateTimeInterface $object, string $format): string",
            effect = {THROWS},
            doc = "Prints by the letters of date().",
            examples = "date_format(date_create('2024-01-01 13:05'), 'g:i A') => '1:05 PM'")
    static String dateFormat(PhpObject object, PhpString format) {
        return DateFormat.format(format.toString(), DateObjects.moment(object));
    }

    @PhpFunction(
            sig = "date_modify(DateTime $object, string $modifier): DateTime|false",
            effect = {WRITES_OBJECT, WARNS, THROWS, READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT, CLOCK},
            doc = "Applies a text as +1 day.",
            examples =
                    "date_modify(date_create('2024-01-31'), 'last day of next month')->format('Y-m-d') => '2024-02-29'")
    static Object dateModify(Request request, BuiltinCall call, PhpObject object, PhpString modifier) {
        Moment moment = DateObjects.modified(request, call, DateObjects.moment(object), modifier);
        if (moment == null) {
            return false;
        }
        return set(object, moment);
    }

    @PhpFunction(
            sig = "date_add(DateTime $object, DateInterval $interval): DateTime",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Adds a span.",
            examples = "date_add(date_create('2024-01-31'), new DateInterval('P1D'))->format('Y-m-d') => '2024-02-01'")
    static PhpObject dateAdd(Request request, BuiltinCall call, PhpObject object, PhpObject interval) {
        return set(object, DateObjects.added(request, call, DateObjects.moment(object), interval, 1));
    }

    @PhpFunction(
            sig = "date_sub(DateTime $object, DateInterval $interval): DateTime",
            effect = {WRITES_OBJECT, WARNS, THROWS},
            doc = "Takes a span away.",
            examples = "date_sub(date_create('2024-03-01'), new DateInterval('P1D'))->format('Y-m-d') => '2024-02-29'")
    static PhpObject dateSub(Request request, BuiltinCall call, PhpObject object, PhpObject interval) {
        return set(object, DateObjects.added(request, call, DateObjects.moment(object), interval, -1));
    }

    @PhpFunction(
            sig = "date_timezone_get(DateTimeInterface $object): DateTimeZone|false",
            effect = {THROWS},
            doc = "The zone of a time.",
            examples =
                    "date_timezone_get(date_create('2024-01-01', new DateTimeZone('Asia/Tokyo')))->getName() => 'Asia/Tokyo'")
    static PhpObject dateTimezoneGet(Request request, PhpObject object) {
        return DateObjects.zoneObject(request, DateObjects.moment(object).zone());
    }

    @PhpFunction(
            sig = "date_timezone_set(DateTime $object, DateTimeZone $timezone): DateTime",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Sees a time in another zone.",
            examples =
                    "date_timezone_set(date_create('2024-01-01'), new DateTimeZone('Asia/Tokyo'))->format('H:i') => '09:00'")
    static PhpObject dateTimezoneSet(PhpObject object, PhpObject timezone) {
        return set(object, DateObjects.moment(object).in(DateObjects.zone(timezone)));
    }

    @PhpFunction(
            sig = "date_offset_get(DateTimeInterface $object): int",
            effect = {THROWS},
            doc = "Seconds east of UTC.",
            examples = "date_offset_get(date_create('2024-07-01', new DateTimeZone('Europe/Berlin'))) => 7200")
    static long dateOffsetGet(PhpObject object) {
        Moment moment = DateObjects.moment(object);
        return moment.zone().at(moment.epoch()).type().offset();
    }

    @PhpFunction(
            sig =
                    "date_diff(DateTimeInterface $baseObject, DateTimeInterface $targetObject, bool $absolute = false): DateInterval",
            effect = {THROWS},
            doc = "The span between two times.",
            examples = "date_diff(date_create('2024-01-01'), date_create('2024-03-01'))->days => 60")
    static PhpObject dateDiff(Request request, PhpObject baseObject, PhpObject targetObject, boolean absolute) {
        return DateObjects.difference(request, baseObject, targetObject, absolute);
    }

    @PhpFunction(
            sig =
                    "date_time_set(DateTime $object, int $hour, int $minute, int $second = 0, int $microsecond = 0): DateTime",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Sets the time of day.",
            examples = "date_time_set(date_create('2024-01-01'), 25, 30)->format('Y-m-d H:i') => '2024-01-02 01:30'")
    static PhpObject dateTimeSet(PhpObject object, long hour, long minute, long second, long microsecond) {
        return set(object, DateObjects.withTime(DateObjects.moment(object), hour, minute, second, microsecond));
    }

    @PhpFunction(
            sig = "date_date_set(DateTime $object, int $year, int $month, int $day): DateTime",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Sets the date.",
            examples = "date_date_set(date_create('2024-01-01'), 2001, 2, 3)->format('Y-m-d') => '2001-02-03'")
    static PhpObject dateDateSet(PhpObject object, long year, long month, long day) {
        return set(object, DateObjects.withDate(DateObjects.moment(object), year, month, day));
    }

    @PhpFunction(
            sig = "date_isodate_set(DateTime $object, int $year, int $week, int $dayOfWeek = 1): DateTime",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Sets the date by week.",
            examples = "date_isodate_set(date_create('2024-01-01'), 2024, 2)->format('Y-m-d') => '2024-01-08'")
    static PhpObject dateIsodateSet(PhpObject object, long year, long week, long dayOfWeek) {
        return set(object, DateObjects.withIsoDate(DateObjects.moment(object), year, week, dayOfWeek));
    }

    @PhpFunction(
            sig = "date_timestamp_set(DateTime $object, int $timestamp): DateTime",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Sets the seconds since 1970.",
            examples = "date_timestamp_set(date_create('2024-01-01'), 0)->format('Y') => '1970'")
    static PhpObject dateTimestampSet(PhpObject object, long timestamp) {
        return set(object, new Moment(timestamp, 0, DateObjects.moment(object).zone()));
    }

    @PhpFunction(
            sig = "date_timestamp_get(DateTimeInterface $object): int",
            effect = {THROWS},
            doc = "Seconds since 1970.",
            examples = "date_timestamp_get(date_create('@1234')) => 1234")
    static long dateTimestampGet(PhpObject object) {
        return DateObjects.moment(object).epoch();
    }

    @PhpFunction(
            sig = "timezone_open(string $timezone): DateTimeZone|false",
            effect = {WARNS},
            doc = "A zone by name; false when there is none.",
            examples = {"timezone_open('UTC')->getName() => 'UTC'", "@timezone_open('No/Where') => false"})
    static Object timezoneOpen(Request request, PhpString timezone) {
        String name = timezone.toString();
        if (name.indexOf('\0') >= 0) {
            request.warning("timezone_open(): Timezone must not contain null bytes");
            return false;
        }
        Zone zone = DateObjects.zoneOf(name);
        if (zone == null) {
            request.warning("timezone_open(): " + DateTimeZoneClass.problem(name));
            return false;
        }
        return DateObjects.zoneObject(request, zone);
    }

    @PhpFunction(
            sig = "timezone_name_get(DateTimeZone $object): string",
            effect = {THROWS},
            doc = "The name of a zone.",
            examples = "timezone_name_get(timezone_open('Europe/Berlin')) => 'Europe/Berlin'")
    static String timezoneNameGet(PhpObject object) {
        return DateObjects.zone(object).text();
    }

    @PhpFunction(
            sig = "timezone_name_from_abbr(string $abbr, int $utcOffset = -1, int $isDST = -1): string|false",
            effect = {},
            doc = "A zone by abbreviation, offset and summer time.",
            examples = "timezone_name_from_abbr('CET') => 'Europe/Berlin'")
    static Object timezoneNameFromAbbr(PhpString abbr, long utcOffset, long isDst) {
        String name = ZoneAbbreviations.zoneName(abbr.toString(), utcOffset, isDst);
        return name == null ? (Object) false : PhpString.of(name);
    }

    @PhpFunction(
            sig = "timezone_offset_get(DateTimeZone $object, DateTimeInterface $datetime): int",
            effect = {THROWS},
            doc = "Seconds east of UTC at a time.",
            examples = "timezone_offset_get(timezone_open('Asia/Tokyo'), date_create('now')) => 32400")
    static long timezoneOffsetGet(PhpObject object, PhpObject datetime) {
        return DateObjects.zone(object)
                .at(DateObjects.moment(datetime).epoch())
                .type()
                .offset();
    }

    @PhpFunction(
            sig =
                    "timezone_transitions_get(DateTimeZone $object, int $timestampBegin = -9223372036854775807 - 1, int $timestampEnd = 2147483647): array|false",
            effect = {THROWS},
            doc = "When clocks of a zone changed.",
            examples =
                    "timezone_transitions_get(timezone_open('Europe/Berlin'), 1700000000, 1720000000)[1]['abbr'] => 'CEST'")
    static Object timezoneTransitionsGet(PhpObject object, long timestampBegin, long timestampEnd) {
        PhpArray changes = ZoneLists.transitions(DateObjects.zone(object), timestampBegin, timestampEnd);
        return changes == null ? false : changes;
    }

    @PhpFunction(
            sig = "timezone_location_get(DateTimeZone $object): array|false",
            effect = {THROWS},
            doc = "Where a zone is.",
            examples = "timezone_location_get(new DateTimeZone('Europe/Prague'))['country_code'] => 'CZ'")
    static Object timezoneLocationGet(PhpObject object) {
        PhpArray location = ZoneLists.location(DateObjects.zone(object));
        return location == null ? false : location;
    }

    @PhpFunction(
            sig = "timezone_identifiers_list(int $timezoneGroup = 2047, ?string $countryCode = null): array",
            effect = {THROWS},
            doc = "Names of zones.",
            examples = {
                "in_array('Europe/Berlin', timezone_identifiers_list()) => true",
                "timezone_identifiers_list(DateTimeZone::UTC) => ['UTC']"
            })
    static PhpArray timezoneIdentifiersList(BuiltinCall call, long timezoneGroup, PhpString countryCode) {
        return ZoneLists.identifiers(call, timezoneGroup, countryCode);
    }

    @PhpFunction(
            sig = "timezone_abbreviations_list(): array",
            effect = {},
            doc = "Abbreviations and what they mean.",
            examples = "isset(timezone_abbreviations_list()['cet']) => true")
    static PhpArray timezoneAbbreviationsList() {
        return ZoneLists.abbreviations();
    }

    @PhpFunction(
            sig = "timezone_version_get(): string",
            effect = {},
            doc = "Version of the database of zones.",
            examples = "is_string(timezone_version_get()) => true")
    static String timezoneVersionGet() {
        return ZoneTable.shared().version();
    }

    @PhpFunction(
            sig = "date_interval_create_from_date_string(string $datetime): DateInterval|false",
            effect = {WARNS, THROWS},
            doc = "The span in a text as 2 days.",
            examples = "date_interval_create_from_date_string('3 days')->d => 3")
    static Object dateIntervalCreateFromDateString(Request request, BuiltinCall call, PhpString datetime) {
        PhpObject interval = DateObjects.intervalOfText(request, call, datetime);
        return interval == null ? false : interval;
    }

    @PhpFunction(
            sig = "date_interval_format(DateInterval $object, string $format): string",
            effect = {THROWS},
            doc = "Prints a span by letters.",
            examples = "date_interval_format(new DateInterval('P1DT2H'), '%d day, %H hours') => '1 day, 02 hours'")
    static String dateIntervalFormat(PhpObject object, PhpString format) {
        return DateObjects.interval(object).format(format.toString());
    }
}
