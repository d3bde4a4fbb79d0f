package dev.parade.library.date;

import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** A time zone. */
@PhpClass(
        sig = "class DateTimeZone",
        doc = "A time zone.",
        hooks = DateTimeZoneClass.Hooks.class,
        constants = {
            "AFRICA = 1", "AMERICA = 2", "ANTARCTICA = 4", "ARCTIC = 8", "ASIA = 16", "ATLANTIC = 32",
            "AUSTRALIA = 64", "EUROPE = 128", "INDIAN = 256", "PACIFIC = 512", "UTC = 1024", "ALL = 2047",
            "ALL_WITH_BC = 4095", "PER_COUNTRY = 4096"
        })
final class DateTimeZoneClass {
    private DateTimeZoneClass() {}

    /** How zones are copied, compared and shown. */
    public static final class Hooks implements BuiltinClass {
        @Override
        public void cloned(PhpObject original, PhpObject copy) {
            copy.setNativeData(original.nativeData());
        }

        @Override
        public PhpArray properties(PhpObject object, Purpose purpose) {
            if (!(object.nativeData() instanceof Zone zone)) {
                return null;
            }
            PhpArray table = PropertyTable.ordinary(object);
            DateObjects.describe(table, zone);
            return table;
        }

        @Override
        public Integer compare(Object left, Object right) {
            if (left instanceof PhpObject a
                    && right instanceof PhpObject b
                    && a.nativeData() instanceof Zone first
                    && b.nativeData() instanceof Zone second) {
                if (first.kind() != second.kind()) {
                    throw PhpErrors.of(
                            Request.current().level() >= 84 ? "DateException" : "Exception",
                            "Cannot compare two different kinds of DateTimeZone objects");
                }
                return first.text().equals(second.text()) ? 0 : Compare.UNCOMPARABLE;
            }
            return null;
        }
    }

    @PhpMethod(sig = "public function __construct(string $timezone)", effect = THROWS, doc = "A zone by name.")
    static void construct(PhpObject self, Request request, BuiltinCall call, PhpString timezone) {
        String name = timezone.toString();
        if (name.indexOf('\0') >= 0) {
            throw DateErrors.of(
                    request,
                    "DateInvalidTimeZoneException",
                    "DateTimeZone::__construct(): Timezone must not contain null bytes");
        }
        Zone zone = DateObjects.zoneOf(name);
        if (zone == null) {
            throw DateErrors.of(
                    request, "DateInvalidTimeZoneException", "DateTimeZone::__construct(): " + problem(name));
        }
        self.setNativeData(zone);
    }

    static String problem(String name) {
        ZoneText reader = new ZoneText(name, 0);
        Zone zone = reader.parse();
        boolean tooFar = zone instanceof Zone.Offset offset && Math.abs(offset.seconds()) > 99 * 3600 + 59 * 60 + 59;
        return tooFar ? "Timezone offset is out of range (" + name + ")" : "Unknown or bad timezone (" + name + ")";
    }

    @PhpMethod(sig = "public function getName(): string", effect = THROWS, doc = "The name.")
    static String getName(PhpObject self) {
        return DateObjects.zone(self).text();
    }

    @PhpMethod(
            sig = "public function getOffset(DateTimeInterface $datetime): int",
            effect = THROWS,
            doc = "Seconds east of UTC at a time.")
    static long getOffset(PhpObject self, PhpObject datetime) {
        return DateObjects.zone(self)
                .at(DateObjects.moment(datetime).epoch())
                .type()
                .offset();
    }

    @PhpMethod(
            sig = "public function getTransitions(int $timestampBegin = -9223372036854775807 - 1, "
                    + "int $timestampEnd = 2147483647): array|false",
            effect = THROWS,
            doc = "When clocks of the zone changed.")
    static Object getTransitions(PhpObject self, long timestampBegin, long timestampEnd) {
        PhpArray changes = ZoneLists.transitions(DateObjects.zone(self), timestampBegin, timestampEnd);
        return changes == null ? false : changes;
    }

    @PhpMethod(sig = "public function getLocation(): array|false", effect = THROWS, doc = "Where the zone is.")
    static Object getLocation(PhpObject self) {
        PhpArray location = ZoneLists.location(DateObjects.zone(self));
        return location == null ? false : location;
    }

    @PhpMethod(
            sig = "public static function listAbbreviations(): array",
            effect = {},
            doc = "Abbreviations and what they mean.")
    static PhpArray listAbbreviations(dev.parade.interpreter.classes.PhpClass called) {
        return ZoneLists.abbreviations();
    }

    @PhpMethod(
            sig =
                    "public static function listIdentifiers(int $timezoneGroup = 2047, ?string $countryCode = null): array",
            effect = THROWS,
            doc = "Names of zones.")
    static PhpArray listIdentifiers(
            dev.parade.interpreter.classes.PhpClass called,
            BuiltinCall call,
            long timezoneGroup,
            PhpString countryCode) {
        return ZoneLists.identifiers(call, timezoneGroup, countryCode);
    }

    @PhpMethod(sig = "public function __serialize(): array", effect = THROWS, doc = "Kind and name.")
    static PhpArray serialize(PhpObject self) {
        PhpArray result = new PhpArray();
        DateObjects.describe(result, DateObjects.zone(self));
        PhpArray table = PropertyTable.ordinary(self);
        for (int p = table.skipHoles(0); p < table.end(); p = table.skipHoles(p + 1)) {
            result.putKey(table.keyAt(p), table.valueAt(p));
        }
        return result;
    }

    private static void restore(PhpObject self, PhpArray data) {
        Zone zone = DateObjects.zoneFromArray(data);
        if (zone == null) {
            throw PhpErrors.error(
                    data.get("timezone_type") instanceof Long && data.get("timezone") instanceof PhpString
                            ? "Timezone initialization failed"
                            : "Invalid serialization data for DateTimeZone object");
        }
        self.setNativeData(zone);
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
            effect = THROWS,
            doc = "Checks what unserialize() made.",
            deprecated =
                    "8.5: this method is obsolete, as serialization hooks are provided by __unserialize() and __serialize()")
    static void wakeup(PhpObject self) {
        if (!(self.nativeData() instanceof Zone)) {
            throw PhpErrors.error("Invalid serialization data for DateTimeZone object");
        }
    }

    @PhpMethod(
            sig = "public static function __set_state(array $array): DateTimeZone",
            effect = {READS_GLOBAL, THROWS},
            doc = "A zone from what var_export() printed.")
    static PhpObject setState(dev.parade.interpreter.classes.PhpClass called, Request request, PhpArray array) {
        PhpObject object = request.instantiate(called);
        restore(object, array);
        return object;
    }
}
