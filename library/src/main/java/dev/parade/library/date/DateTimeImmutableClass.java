package dev.parade.library.date;

import static dev.parade.catalog.Effect.CLOCK;
import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** A time in a zone, which never changes. */
@PhpClass(
        sig = "class DateTimeImmutable implements DateTimeInterface",
        doc = "A time in a zone.",
        hooks = TimeHooks.class)
final class DateTimeImmutableClass {
    private DateTimeImmutableClass() {}

    @PhpMethod(
            sig = "public function __construct(string $datetime = 'now', ?DateTimeZone $timezone = null)",
            effect = {CLOCK, READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT, THROWS},
            doc = "Reads a time.")
    static void construct(PhpObject self, Request request, BuiltinCall call, PhpString datetime, PhpObject timezone) {
        self.setNativeData(DateObjects.parseOrThrow(request, call, datetime, timezone));
    }

    @PhpMethod(
            sig = "public function __serialize(): array",
            effect = {THROWS},
            doc = "Date, kind of zone and zone.")
    static PhpArray serialize(PhpObject self) {
        PhpArray table = PropertyTable.ordinary(self);
        PhpArray result = new PhpArray();
        DateObjects.describe(result, DateObjects.moment(self));
        for (int p = table.skipHoles(0); p < table.end(); p = table.skipHoles(p + 1)) {
            result.putKey(table.keyAt(p), table.valueAt(p));
        }
        return result;
    }

    @PhpMethod(
            sig = "public function __unserialize(array $data): void",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Takes what __serialize() gave.")
    static void unserialize(PhpObject self, Request request, PhpArray data) {
        Moment moment = DateObjects.fromArray(request, data);
        if (moment == null) {
            throw PhpErrors.error("Invalid serialization data for DateTimeImmutable object");
        }
        self.setNativeData(moment);
    }

    @PhpMethod(
            sig = "public function __wakeup(): void",
            effect = {THROWS},
            doc = "Checks what unserialize() made.",
            deprecated =
                    "8.5: this method is obsolete, as serialization hooks are provided by __unserialize() and __serialize()")
    static void wakeup(PhpObject self) {
        // PHP looks for what unserialize() made before there was __unserialize(): properties.
        if (self.property("date") == null) {
            throw PhpErrors.error("Invalid serialization data for DateTimeImmutable object");
        }
    }

    @PhpMethod(
            sig = "public static function __set_state(array $array): DateTimeImmutable",
            effect = {CLOCK, THROWS},
            doc = "A time from what var_export() printed.")
    static PhpObject setState(dev.parade.interpreter.classes.PhpClass called, Request request, PhpArray array) {
        Moment moment = DateObjects.fromArray(request, array);
        if (moment == null) {
            throw PhpErrors.error("Invalid serialization data for DateTimeImmutable object");
        }
        return DateObjects.time(request, called, moment);
    }

    @PhpMethod(
            sig = "public static function createFromMutable(DateTime $object): static",
            effect = {THROWS},
            doc = "The same time, immutable.")
    static PhpObject createFromMutable(
            dev.parade.interpreter.classes.PhpClass called, Request request, PhpObject object) {
        return DateObjects.time(request, called, DateObjects.moment(object));
    }

    @PhpMethod(
            sig = "public static function createFromInterface(DateTimeInterface $object): static",
            effect = {THROWS},
            doc = "The same time.")
    static PhpObject createFromInterface(
            dev.parade.interpreter.classes.PhpClass called, Request request, PhpObject object) {
        return DateObjects.time(request, called, DateObjects.moment(object));
    }

    @PhpMethod(
            sig =
                    "public static function createFromFormat(string $format, string $datetime, ?DateTimeZone $timezone = null): DateTimeImmutable|false",
            effect = {CLOCK, READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT, THROWS},
            doc = "Reads a time by a format.")
    static Object createFromFormat(
            dev.parade.interpreter.classes.PhpClass called,
            Request request,
            PhpString format,
            PhpString datetime,
            PhpObject timezone) {
        Moment moment = DateObjects.parseFormat(
                request,
                format.toString(),
                datetime.toString(),
                timezone == null ? null : DateObjects.zone(timezone),
                new ParseErrors());
        return moment == null ? false : DateObjects.time(request, called, moment);
    }

    @PhpMethod(
            sig = "public static function createFromTimestamp(int|float $timestamp): static",
            effect = {THROWS},
            doc = "A time of seconds since 1970.",
            since = "8.4")
    static PhpObject createFromTimestamp(
            dev.parade.interpreter.classes.PhpClass called, Request request, BuiltinCall call, Object timestamp) {
        return DateObjects.time(request, called, TimestampValue.of(request, call, timestamp));
    }

    @PhpMethod(
            sig = "public static function getLastErrors(): array|false",
            effect = {READS_GLOBAL},
            doc = "What the last parse found wrong.")
    static Object getLastErrors(dev.parade.interpreter.classes.PhpClass called, Request request) {
        PhpArray errors = DateState.of(request).lastErrors(request);
        return errors == null ? false : errors;
    }

    @PhpMethod(
            sig = "public function format(string $format): string",
            effect = {THROWS},
            doc = "Prints by the letters of date().")
    static String format(PhpObject self, PhpString format) {
        return DateFormat.format(format.toString(), DateObjects.moment(self));
    }

    @PhpMethod(
            sig = "public function modify(string $modifier): static|false",
            effect = {CLOCK, READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT, THROWS, WARNS},
            doc = "Applies a text as +1 day.",
            noDiscard = "as DateTimeImmutable::modify() does not modify the object itself")
    static Object modify(PhpObject self, Request request, BuiltinCall call, PhpString modifier) {
        Moment moment = DateObjects.modified(request, call, DateObjects.moment(self), modifier);
        if (moment == null) {
            return false;
        }
        return DateObjects.changed(request, self, moment);
    }

    @PhpMethod(
            sig = "public function add(DateInterval $interval): static",
            effect = {THROWS},
            doc = "Adds a span.",
            noDiscard = "as DateTimeImmutable::add() does not modify the object itself")
    static PhpObject add(PhpObject self, Request request, BuiltinCall call, PhpObject interval) {
        return DateObjects.changed(
                request, self, DateObjects.added(request, call, DateObjects.moment(self), interval, 1));
    }

    @PhpMethod(
            sig = "public function sub(DateInterval $interval): static",
            effect = {THROWS, WARNS},
            doc = "Takes a span away.",
            noDiscard = "as DateTimeImmutable::sub() does not modify the object itself")
    static PhpObject sub(PhpObject self, Request request, BuiltinCall call, PhpObject interval) {
        return DateObjects.changed(
                request, self, DateObjects.added(request, call, DateObjects.moment(self), interval, -1));
    }

    @PhpMethod(
            sig = "public function getTimezone(): DateTimeZone|false",
            effect = {THROWS},
            doc = "The zone.")
    static Object getTimezone(PhpObject self, Request request) {
        return DateObjects.zoneObject(request, DateObjects.moment(self).zone());
    }

    @PhpMethod(
            sig = "public function setTimezone(DateTimeZone $timezone): static",
            effect = {THROWS},
            doc = "The same time in another zone.",
            noDiscard = "as DateTimeImmutable::setTimezone() does not modify the object itself")
    static PhpObject setTimezone(PhpObject self, Request request, PhpObject timezone) {
        return DateObjects.changed(request, self, DateObjects.moment(self).in(DateObjects.zone(timezone)));
    }

    @PhpMethod(
            sig = "public function getOffset(): int",
            effect = {THROWS},
            doc = "Seconds east of UTC.")
    static long getOffset(PhpObject self) {
        Moment moment = DateObjects.moment(self);
        return moment.zone().at(moment.epoch()).type().offset();
    }

    @PhpMethod(
            sig = "public function getMicrosecond(): int",
            effect = {THROWS},
            doc = "Microseconds of the second.",
            since = "8.4")
    static long getMicrosecond(PhpObject self) {
        return DateObjects.moment(self).micro();
    }

    @PhpMethod(
            sig = "public function setTime(int $hour, int $minute, int $second = 0, int $microsecond = 0): static",
            effect = {THROWS},
            doc = "Sets the time of day.",
            noDiscard = "as DateTimeImmutable::setTime() does not modify the object itself")
    static PhpObject setTime(PhpObject self, Request request, long hour, long minute, long second, long microsecond) {
        return DateObjects.changed(
                request, self, DateObjects.withTime(DateObjects.moment(self), hour, minute, second, microsecond));
    }

    @PhpMethod(
            sig = "public function setDate(int $year, int $month, int $day): static",
            effect = {THROWS},
            doc = "Sets the date.",
            noDiscard = "as DateTimeImmutable::setDate() does not modify the object itself")
    static PhpObject setDate(PhpObject self, Request request, long year, long month, long day) {
        return DateObjects.changed(request, self, DateObjects.withDate(DateObjects.moment(self), year, month, day));
    }

    @PhpMethod(
            sig = "public function setISODate(int $year, int $week, int $dayOfWeek = 1): static",
            effect = {THROWS},
            doc = "Sets the date by week.",
            noDiscard = "as DateTimeImmutable::setISODate() does not modify the object itself")
    static PhpObject setIsoDate(PhpObject self, Request request, long year, long week, long dayOfWeek) {
        return DateObjects.changed(
                request, self, DateObjects.withIsoDate(DateObjects.moment(self), year, week, dayOfWeek));
    }

    @PhpMethod(
            sig = "public function setTimestamp(int $timestamp): static",
            effect = {THROWS},
            doc = "Sets the seconds since 1970.",
            noDiscard = "as DateTimeImmutable::setTimestamp() does not modify the object itself")
    static PhpObject setTimestamp(PhpObject self, Request request, long timestamp) {
        return DateObjects.changed(
                request, self, new Moment(timestamp, 0, DateObjects.moment(self).zone()));
    }

    @PhpMethod(
            sig = "public function setMicrosecond(int $microsecond): static",
            effect = {THROWS},
            doc = "Sets the microseconds of the second.",
            since = "8.4",
            noDiscard = "as DateTimeImmutable::setMicrosecond() does not modify the object itself")
    static PhpObject setMicrosecond(PhpObject self, Request request, BuiltinCall call, long microsecond) {
        Moment moment = DateObjects.moment(self);
        if (microsecond < 0 || microsecond > 999999) {
            throw PhpErrors.of(
                    "DateRangeError",
                    call.name() + "(): Argument #1 ($microsecond) must be between 0 and 999999, " + microsecond
                            + " given");
        }
        return DateObjects.changed(request, self, new Moment(moment.epoch(), microsecond, moment.zone()));
    }

    @PhpMethod(
            sig = "public function getTimestamp(): int",
            effect = {THROWS},
            doc = "Seconds since 1970.")
    static long getTimestamp(PhpObject self) {
        return DateObjects.moment(self).epoch();
    }

    @PhpMethod(
            sig = "public function diff(DateTimeInterface $targetObject, bool $absolute = false): DateInterval",
            effect = {THROWS},
            doc = "The span to another time.")
    static PhpObject diff(PhpObject self, Request request, PhpObject targetObject, boolean absolute) {
        return DateObjects.difference(request, self, targetObject, absolute);
    }
}
