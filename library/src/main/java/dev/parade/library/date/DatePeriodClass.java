package dev.parade.library.date;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.core.iterators.InternalIteratorClass;

/** Times at equal spans. */
@PhpClass(
        sig = "class DatePeriod implements IteratorAggregate",
        doc = "Times at equal spans.",
        constants = {"EXCLUDE_START_DATE = 1", "INCLUDE_END_DATE = 2"},
        properties = {
            "public readonly ?DateTimeInterface $start",
            "public readonly ?DateTimeInterface $current",
            "public readonly ?DateTimeInterface $end",
            "public readonly ?DateInterval $interval",
            "public readonly int $recurrences",
            "public readonly bool $include_start_date",
            "public readonly bool $include_end_date"
        })
final class DatePeriodClass {
    private DatePeriodClass() {}

    private static boolean isA(Object value, String lowerClass) {
        return value instanceof PhpObject object && object.phpClass().isSubclassOfLower(lowerClass);
    }

    @PhpMethod(
            sig = "public function __construct($start, $interval = UNKNOWN, $end = UNKNOWN, $options = UNKNOWN)",
            effect = {WRITES_OBJECT, THROWS},
            doc = "From a start, by a span, to an end or so many times; or by an ISO 8601 text.")
    static void construct(
            PhpObject self,
            Request request,
            BuiltinCall call,
            Object start,
            Object interval,
            Object end,
            Object options) {
        if (start instanceof PhpString text && (interval == null || interval instanceof Long)) {
            if (request.level() >= 84) {
                request.deprecated("Calling DatePeriod::__construct(string $isostr, int $options = 0) is deprecated, "
                        + "use DatePeriod::createFromISO8601String() instead");
            }
            fromText(self, request, text.toString(), interval == null ? 0 : (Long) interval);
            return;
        }
        boolean fits = isA(start, "datetimeinterface")
                && isA(interval, "dateinterval")
                && (isA(end, "datetimeinterface") || end instanceof Long);
        if (!fits) {
            throw PhpErrors.typeError(
                    "DatePeriod::__construct() accepts (DateTimeInterface, DateInterval, int [, int]), or "
                            + "(DateTimeInterface, DateInterval, DateTime [, int]), or (string [, int]) as arguments");
        }
        long flags = options == null || options == PhpNull.INSTANCE ? 0 : Conversions.toLong(options);
        long recurrences = end instanceof Long number ? number : 0;
        if (end instanceof Long && recurrences < 1) {
            throw DateErrors.of(
                    request,
                    "DateMalformedPeriodStringException",
                    "DatePeriod::__construct(): Recurrence count must be greater or equal to 1 and lower than 2147483640");
        }
        fill(
                self,
                request,
                (PhpObject) start,
                (PhpObject) interval,
                end instanceof PhpObject object ? object : null,
                recurrences,
                flags);
    }

    @PhpMethod(
            sig = "public static function createFromISO8601String(string $specification, int $options = 0): static",
            effect = {WRITES_OBJECT, THROWS},
            since = "8.3",
            doc = "Times by an ISO 8601 text.")
    static PhpObject createFromIso8601String(
            dev.parade.interpreter.classes.PhpClass called, Request request, PhpString specification, long options) {
        PhpObject object = request.instantiate(called);
        fromText(object, request, specification.toString(), options);
        return object;
    }

    private static void fromText(PhpObject self, Request request, String text, long flags) {
        String[] parts = text.split("/");
        long recurrences = 0;
        Moment start = null;
        Moment end = null;
        Interval interval = null;
        for (String part : parts) {
            if (part.matches("R\\d+")) {
                // Nine digits are looked at, as PHP does it.
                recurrences = Long.parseLong(part.substring(1, Math.min(part.length(), 10)));
            } else if (part.startsWith("P")) {
                interval = Interval.parse(part);
            } else {
                ParseErrors errors = new ParseErrors();
                Moment moment = DateObjects.parse(request, part, Zone.named("UTC"), errors);
                if (moment == null) {
                    interval = null;
                    break;
                }
                if (start == null) {
                    start = moment;
                } else {
                    end = moment;
                }
            }
        }
        String prefix = request.level() >= 83 ? "" : "DatePeriod::__construct(): ";
        if (interval == null && start == null) {
            throw DateErrors.of(
                    request, "DateMalformedPeriodStringException", prefix + "Unknown or bad format (" + text + ")");
        }
        String missing = start == null
                ? "The ISO interval '" + text + "' did not contain a start date."
                : interval == null
                        ? "The ISO interval '" + text + "' did not contain an interval."
                        : end == null && recurrences == 0
                                ? "The ISO interval '" + text + "' did not contain an end date or a recurrence count."
                                : null;
        if (missing != null) {
            throw DateErrors.of(request, "DateMalformedPeriodStringException", "DatePeriod::__construct(): " + missing);
        }
        PhpObject span = DateObjects.intervalObject(request, interval);
        span.setNativeData(DateObjects.WALL);
        fill(
                self,
                request,
                DateObjects.time(request, "DateTime", start),
                span,
                end == null ? null : DateObjects.time(request, "DateTime", end),
                recurrences,
                flags);
    }

    private static PhpObject copy(Request request, PhpObject object) {
        return object == null ? null : request.engine().classOperations().copy(request, object, null);
    }

    private static void fill(
            PhpObject self,
            Request request,
            PhpObject start,
            PhpObject interval,
            PhpObject end,
            long recurrences,
            long flags) {
        boolean includeStart = (flags & 1) == 0;
        boolean includeEnd = (flags & 2) != 0;
        PhpObject endCopy = copy(request, end);
        self.setProperty("start", copy(request, start));
        self.setProperty("current", PhpNull.INSTANCE);
        self.setProperty("end", endCopy == null ? PhpNull.INSTANCE : endCopy);
        self.setProperty("interval", copy(request, interval));
        self.setProperty("recurrences", recurrences + (includeStart ? 1 : 0) + (includeEnd ? 1 : 0));
        self.setProperty("include_start_date", includeStart);
        self.setProperty("include_end_date", includeEnd);
    }

    private static PhpObject required(PhpObject self, String name) {
        if (self.property(name) instanceof PhpObject object) {
            return object;
        }
        Request request = Request.current();
        throw PhpErrors.of(
                request.level() >= 83 ? "DateObjectError" : "Error",
                "The DatePeriod object has not been correctly initialized by its constructor");
    }

    @PhpMethod(sig = "public function getStartDate(): DateTimeInterface", effect = THROWS, doc = "The start.")
    static PhpObject getStartDate(PhpObject self, Request request) {
        return copy(request, required(self, "start"));
    }

    @PhpMethod(sig = "public function getEndDate(): ?DateTimeInterface", effect = THROWS, doc = "The end.")
    static PhpObject getEndDate(PhpObject self, Request request) {
        return self.property("end") instanceof PhpObject end ? copy(request, end) : null;
    }

    @PhpMethod(sig = "public function getDateInterval(): DateInterval", effect = THROWS, doc = "The span.")
    static PhpObject getDateInterval(PhpObject self, Request request) {
        return copy(request, required(self, "interval"));
    }

    @PhpMethod(sig = "public function getRecurrences(): ?int", effect = THROWS, doc = "How often, null with an end.")
    static Long getRecurrences(PhpObject self) {
        long recurrences = self.property("recurrences") instanceof Long number ? number : 0;
        long counted = recurrences
                - (Boolean.TRUE.equals(self.property("include_start_date")) ? 1 : 0)
                - (Boolean.TRUE.equals(self.property("include_end_date")) ? 1 : 0);
        return counted == 0 ? null : (Long) counted;
    }

    @PhpMethod(sig = "public function getIterator(): Iterator", effect = THROWS, doc = "The times.")
    static PhpObject getIterator(PhpObject self, Request request) {
        PhpObject start = required(self, "start");
        PhpObject span = required(self, "interval");
        Moment end = self.property("end") instanceof PhpObject object ? DateObjects.moment(object) : null;
        boolean includeStart = Boolean.TRUE.equals(self.property("include_start_date"));
        boolean includeEnd = Boolean.TRUE.equals(self.property("include_end_date"));
        long recurrences = self.property("recurrences") instanceof Long number ? number : 0;
        return InternalIteratorClass.of(
                request,
                new PeriodWalk(
                        request,
                        start.phpClass(),
                        DateObjects.moment(start),
                        span,
                        end,
                        recurrences,
                        includeStart,
                        includeEnd));
    }

    @PhpMethod(sig = "public function __serialize(): array", effect = THROWS, doc = "The properties.")
    static PhpArray serialize(PhpObject self) {
        return dev.parade.interpreter.runtime.PropertyTable.ordinary(self);
    }

    private static void restore(PhpObject self, PhpArray data) {
        boolean fits = isA(data.get("start"), "datetimeinterface")
                && isA(data.get("interval"), "dateinterval")
                && data.get("recurrences") instanceof Long
                && data.get("include_start_date") instanceof Boolean;
        if (!fits) {
            throw PhpErrors.error("Invalid serialization data for DatePeriod object");
        }
        for (String name : new String[] {"start", "current", "end", "interval", "recurrences", "include_start_date"}) {
            Object value = data.get(name);
            self.setProperty(name, value == null ? PhpNull.INSTANCE : value);
        }
        self.setProperty("include_end_date", Boolean.TRUE.equals(data.get("include_end_date")));
    }

    @PhpMethod(
            sig = "public function __unserialize(array $data): void",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Takes what __serialize() gave.")
    static void unserialize(PhpObject self, PhpArray data) {
        restore(self, data);
    }

    @PhpMethod(
            sig = "public function __wakeup(): void",
            effect = {},
            doc = "Nothing is left to do.",
            deprecated =
                    "8.5: this method is obsolete, as serialization hooks are provided by __unserialize() and __serialize()")
    static void wakeup(PhpObject self) {}

    @PhpMethod(
            sig = "public static function __set_state(array $array): DatePeriod",
            effect = THROWS,
            doc = "Times from what var_export() printed.")
    static PhpObject setState(dev.parade.interpreter.classes.PhpClass called, Request request, PhpArray array) {
        PhpObject object = request.instantiate(called);
        restore(object, array);
        return object;
    }
}
