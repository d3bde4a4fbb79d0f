package dev.parade.library.date;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** The Java side of the objects of times, zones and spans. */
final class DateObjects {
    /** What a span made from a text adds, in place of its parts. */
    record FromString(String text, TimeFields.Relative relative) {}

    /** Whether hours of a span count as they pass: those of the constructor. */
    static final Object WALL = new Object();

    private DateObjects() {}

    // ---- times -------------------------------------------------------------------------------------------------

    static Moment moment(PhpObject object) {
        if (object.nativeData() instanceof Moment moment) {
            return moment;
        }
        String base = object.phpClass().isSubclassOfLower("datetimeimmutable") ? "DateTimeImmutable" : "DateTime";
        Request request = Request.current();
        if (request.level() >= 83) {
            String own = object.phpClass().name();
            String described = own.equals(base) ? "" : " (inheriting " + base + ")";
            throw PhpErrors.of(
                    "DateObjectError",
                    "Object of type " + own + described
                            + " has not been correctly initialized by calling parent::__construct() in its constructor");
        }
        throw PhpErrors.error("The " + base + " object has not been correctly initialized by its constructor");
    }

    static PhpObject time(Request request, PhpClass c, Moment moment) {
        PhpObject object = request.instantiate(c);
        object.setNativeData(moment);
        return object;
    }

    static PhpObject time(Request request, String className, Moment moment) {
        return time(request, request.builtinClass(className), moment);
    }

    /** A changed copy of an immutable time, of its class. */
    static PhpObject changed(Request request, PhpObject object, Moment moment) {
        PhpObject copy = request.engine().classOperations().copy(request, object, null);
        copy.setNativeData(moment);
        return copy;
    }

    /** Reads a text as a time; null after a mistake, which {@code errors} then holds. */
    static Moment parse(Request request, String text, Zone given, ParseErrors errors) {
        TimeFields fields = TimeText.parse(text, errors);
        DateState.of(request).remember(errors);
        return errors.errorCount > 0 ? null : complete(request, fields, given, false);
    }

    static Moment parseFormat(Request request, String format, String text, Zone given, ParseErrors errors) {
        TimeFields fields = FormatText.parse(format, text, errors);
        DateState.of(request).remember(errors);
        return errors.errorCount > 0 ? null : complete(request, fields, given, true);
    }

    private static Moment complete(Request request, TimeFields fields, Zone given, boolean keepTime) {
        Zone zone = fields.zone != null
                ? fields.zone
                : given != null ? given : DateState.of(request).zone(request);
        fields.fillFrom(Moment.now(request, zone).fields(), keepTime);
        return Moment.of(fields);
    }

    /** For constructors: throws what is wrong with the text. */
    static Moment parseOrThrow(Request request, BuiltinCall call, PhpString text, PhpObject zone) {
        ParseErrors errors = new ParseErrors();
        Moment moment = parse(request, text.toString(), zone == null ? null : zone(zone), errors);
        if (moment == null) {
            String message = DateErrors.text(text.toString(), errors);
            throw DateErrors.of(
                    request,
                    "DateMalformedStringException",
                    request.level() >= 83 ? message : call.name() + "(): " + message);
        }
        return moment;
    }

    /** Applies a text as modify() does; null after a mistake, which was thrown or warned of. */
    static Moment modified(Request request, BuiltinCall call, Moment moment, PhpString text) {
        ParseErrors errors = new ParseErrors();
        TimeFields change = TimeText.parse(text.toString(), errors);
        DateState.of(request).remember(errors);
        if (errors.errorCount > 0) {
            String message = call.name() + "(): " + DateErrors.text(text.toString(), errors);
            if (request.level() >= 83 && call.builtin().isMethod()) {
                throw PhpErrors.of("DateMalformedStringException", message);
            }
            request.warning(message);
            return null;
        }
        TimeFields time = moment.fields();
        time.relative = change.relative;
        time.haveRelative = change.haveRelative;
        long unset = TimeFields.UNSET;
        time.year = change.year != unset ? change.year : time.year;
        time.month = change.month != unset ? change.month : time.month;
        time.day = change.day != unset ? change.day : time.day;
        if (change.hour != unset) {
            time.hour = change.hour;
            time.minute = change.minute != unset ? change.minute : 0;
            time.second = change.minute != unset && change.second != unset ? change.second : 0;
        }
        if (change.micro != unset) {
            time.micro = change.micro;
        }
        boolean timestamp = change.year == 1970
                && change.haveZone > 0
                && change.haveDate == 0
                && text.toString().strip().startsWith("@");
        if (timestamp) {
            time.zone = Zone.UTC;
            return Moment.of(time).in(moment.zone());
        }
        return Moment.of(time);
    }

    static Moment withTime(Moment moment, long hour, long minute, long second, long micro) {
        TimeFields time = moment.fields();
        time.hour = hour;
        time.minute = minute;
        time.second = second;
        time.micro = micro;
        return Moment.of(time);
    }

    static Moment withDate(Moment moment, long year, long month, long day) {
        TimeFields time = moment.fields();
        time.year = year;
        time.month = month;
        time.day = day;
        return Moment.of(time);
    }

    static Moment withIsoDate(Moment moment, long year, long week, long weekday) {
        TimeFields time = moment.fields();
        time.year = year;
        time.month = 1;
        time.day = 1;
        int first = Civil.weekday(Civil.days(year, 1, 1));
        time.relative.day = -(first > 4 ? first - 7 : first) + (week - 1) * 7 + weekday;
        time.haveRelative = true;
        return Moment.of(time);
    }

    /** Adds a span, or takes it away with {@code sign} -1; null when that cannot be, which was thrown or warned of. */
    static Moment added(Request request, BuiltinCall call, Moment moment, PhpObject interval, int sign) {
        if (interval.nativeData() instanceof FromString from
                && (from.relative().haveWeekday || from.relative().haveSpecial || from.relative().firstLast != 0)) {
            if (sign < 0) {
                String message =
                        call.name() + "(): Only non-special relative time specifications are supported for subtraction";
                if (request.level() >= 83 && call.builtin().isMethod()) {
                    throw PhpErrors.of("DateInvalidOperationException", message);
                }
                request.warning(message);
                return moment;
            }
            TimeFields time = moment.fields();
            time.relative = from.relative().clone();
            time.haveRelative = true;
            return Moment.of(time);
        }
        return interval(interval).addedTo(moment, sign, interval.nativeData() == WALL);
    }

    // ---- zones -------------------------------------------------------------------------------------------------

    static Zone zone(PhpObject object) {
        if (object.nativeData() instanceof Zone zone) {
            return zone;
        }
        Request request = Request.current();
        if (request.level() >= 83) {
            String own = object.phpClass().name();
            throw PhpErrors.of(
                    "DateObjectError",
                    "Object of type " + own + (own.equals("DateTimeZone") ? "" : " (inheriting DateTimeZone)")
                            + " has not been correctly initialized by calling parent::__construct() in its constructor");
        }
        throw PhpErrors.error("The DateTimeZone object has not been correctly initialized by its constructor");
    }

    static PhpObject zoneObject(Request request, Zone zone) {
        PhpObject object = request.instantiate(request.builtinClass("DateTimeZone"));
        object.setNativeData(zone);
        return object;
    }

    /** The zone of a text that is nothing else; null when there is none. */
    static Zone zoneOf(String text) {
        ZoneText reader = new ZoneText(text, 0);
        Zone zone = reader.parse();
        if (zone == null || reader.position() != text.length()) {
            return null;
        }
        return zone instanceof Zone.Offset offset && Math.abs(offset.seconds()) > 99 * 3600 + 59 * 60 + 59
                ? null
                : zone;
    }

    // ---- spans -------------------------------------------------------------------------------------------------

    private static long part(PhpObject object, String name) {
        Object value = object.property(name);
        return value == null || value == PhpNull.INSTANCE ? 0 : Conversions.toLong(value);
    }

    /** The span of an object, as its properties have it now. */
    static Interval interval(PhpObject object) {
        Interval interval = new Interval();
        if (object.nativeData() instanceof FromString from) {
            TimeFields.Relative r = from.relative();
            interval.year = r.year;
            interval.month = r.month;
            interval.day = r.day;
            interval.hour = r.hour;
            interval.minute = r.minute;
            interval.second = r.second;
            interval.micro = r.micro;
            return interval;
        }
        if (object.property("y") == null) {
            Request request = Request.current();
            if (request.level() >= 83) {
                String own = object.phpClass().name();
                throw PhpErrors.of(
                        "DateObjectError",
                        "Object of type " + own + (own.equals("DateInterval") ? "" : " (inheriting DateInterval)")
                                + " has not been correctly initialized by calling parent::__construct() in its constructor");
            }
            throw PhpErrors.error("The DateInterval object has not been correctly initialized by its constructor");
        }
        interval.year = part(object, "y");
        interval.month = part(object, "m");
        interval.day = part(object, "d");
        interval.hour = part(object, "h");
        interval.minute = part(object, "i");
        interval.second = part(object, "s");
        Object fraction = object.property("f");
        interval.micro = fraction == null ? 0 : Math.round(Conversions.toDouble(fraction) * 1_000_000);
        interval.invert = part(object, "invert") != 0;
        Object days = object.property("days");
        interval.days = days instanceof Long number ? number : TimeFields.UNSET;
        return interval;
    }

    static void fill(PhpObject object, Interval interval) {
        object.setProperty("y", interval.year);
        object.setProperty("m", interval.month);
        object.setProperty("d", interval.day);
        object.setProperty("h", interval.hour);
        object.setProperty("i", interval.minute);
        object.setProperty("s", interval.second);
        object.setProperty("f", interval.micro / 1e6);
        object.setProperty("invert", interval.invert ? 1L : 0L);
        object.setProperty("days", interval.days == TimeFields.UNSET ? (Object) false : (Object) interval.days);
        object.setProperty("from_string", false);
    }

    static PhpObject intervalObject(Request request, Interval interval) {
        PhpObject object = request.instantiate(request.builtinClass("DateInterval"));
        fill(object, interval);
        return object;
    }

    static PhpObject difference(Request request, PhpObject from, PhpObject to, boolean absolute) {
        Interval interval = Interval.between(moment(from), moment(to));
        if (absolute) {
            interval.invert = false;
        }
        return intervalObject(request, interval);
    }

    /** The span that a text describes, null after a mistake, which was thrown or warned of. */
    static PhpObject intervalOfText(Request request, BuiltinCall call, PhpString text) {
        ParseErrors errors = new ParseErrors();
        TimeFields fields = TimeText.parse(text.toString(), errors);
        if (errors.errorCount > 0) {
            String message = "Unknown or bad format (" + text + ") at position " + errors.firstPosition + " ("
                    + errors.firstCharacter + "): " + errors.firstText;
            if (request.level() >= 83 && call.builtin().isMethod()) {
                throw PhpErrors.of("DateMalformedIntervalStringException", message);
            }
            request.warning(call.name() + "(): " + message);
            return null;
        }
        PhpObject object = request.instantiate(request.builtinClass("DateInterval"));
        TimeFields.Relative r = fields.relative;
        Interval interval = new Interval();
        interval.year = r.year;
        interval.month = r.month;
        interval.day = r.day;
        interval.hour = r.hour;
        interval.minute = r.minute;
        interval.second = r.second;
        interval.micro = r.micro;
        fill(object, interval);
        object.setNativeData(new FromString(text.toString(), r));
        return object;
    }

    // ---- properties that are not in slots ----------------------------------------------------------------------

    static void describe(PhpArray table, Moment moment) {
        table.put("date", PhpString.of(DateFormat.format("x-m-d H:i:s.u", moment)));
        describe(table, moment.zone());
    }

    static void describe(PhpArray table, Zone zone) {
        table.put("timezone_type", (long) zone.kind());
        table.put("timezone", PhpString.of(zone.text()));
    }

    /** The time that an array of date, timezone_type and timezone describes; null when it describes none. */
    static Moment fromArray(Request request, PhpArray array) {
        if (!(array.get("date") instanceof PhpString date) || !(array.get("timezone_type") instanceof Long)) {
            return null;
        }
        Zone zone = zoneFromArray(array);
        return zone == null ? null : parse(request, date.toString(), zone, new ParseErrors());
    }

    static Zone zoneFromArray(PhpArray array) {
        if (!(array.get("timezone_type") instanceof Long kind) || !(array.get("timezone") instanceof PhpString name)) {
            return null;
        }
        Zone zone = zoneOf(name.toString());
        if (kind == 3 && zone != null && zone.kind() != 3) {
            return Zone.named(name.toString());
        }
        return zone != null && zone.kind() == kind ? zone : null;
    }
}
