package dev.parade.library.date;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** A span of time. Its parts are properties, which programs may change. */
@PhpClass(sig = "class DateInterval", doc = "A span of time.", hooks = DateIntervalClass.Hooks.class)
final class DateIntervalClass {
    private static final String[] PARTS = {"y", "m", "d", "h", "i", "s", "f", "invert", "days", "from_string"};

    private DateIntervalClass() {}

    /** How spans are copied and shown. */
    public static final class Hooks implements BuiltinClass {
        @Override
        public void cloned(PhpObject original, PhpObject copy) {
            copy.setNativeData(original.nativeData());
        }

        @Override
        public PhpArray properties(PhpObject object, Purpose purpose) {
            if (!(object.nativeData() instanceof DateObjects.FromString from)) {
                return null;
            }
            PhpArray table = new PhpArray();
            table.put("from_string", true);
            table.put("date_string", PhpString.of(from.text()));
            return table;
        }

        @Override
        public Integer compare(Object left, Object right) {
            if (left instanceof PhpObject a
                    && right instanceof PhpObject b
                    && a.phpClass().isSubclassOfLower("dateinterval")
                    && b.phpClass().isSubclassOfLower("dateinterval")) {
                Request.current().warning("Cannot compare DateInterval objects");
                return Compare.UNCOMPARABLE;
            }
            return null;
        }
    }

    @PhpMethod(
            sig = "public function __construct(string $duration)",
            effect = THROWS,
            doc = "A span by its ISO 8601 text.")
    static void construct(PhpObject self, Request request, BuiltinCall call, PhpString duration) {
        Interval interval = Interval.parse(duration.toString());
        if (interval == null) {
            throw DateErrors.of(
                    request, "DateMalformedIntervalStringException", "Unknown or bad format (" + duration + ")");
        }
        DateObjects.fill(self, interval);
        self.setNativeData(DateObjects.WALL);
    }

    @PhpMethod(
            sig = "public static function createFromDateString(string $datetime): DateInterval|false",
            effect = {THROWS, WARNS},
            doc = "The span in a text as 2 days.")
    static Object createFromDateString(
            dev.parade.interpreter.classes.PhpClass called, Request request, BuiltinCall call, PhpString datetime) {
        PhpObject object = DateObjects.intervalOfText(request, call, datetime);
        return object == null ? false : object;
    }

    @PhpMethod(sig = "public function format(string $format): string", effect = THROWS, doc = "Prints by letters.")
    static String format(PhpObject self, PhpString format) {
        return DateObjects.interval(self).format(format.toString());
    }

    @PhpMethod(sig = "public function __serialize(): array", effect = THROWS, doc = "The parts.")
    static PhpArray serialize(PhpObject self) {
        return dev.parade.interpreter.runtime.PropertyTable.of(self, BuiltinClass.Purpose.SERIALIZE);
    }

    private static void restore(Request request, PhpObject self, PhpArray data) {
        if (Boolean.TRUE.equals(data.get("from_string")) && data.get("date_string") instanceof PhpString text) {
            TimeFields.Relative relative = TimeText.parse(text.toString(), new ParseErrors()).relative;
            DateObjects.fill(self, new Interval());
            self.setNativeData(new DateObjects.FromString(text.toString(), relative));
            return;
        }
        DateObjects.fill(self, new Interval());
        for (String part : PARTS) {
            Object value = data.get(part);
            if (value != null) {
                self.setProperty(part, value);
            }
        }
        self.setNativeData(data.get("days") instanceof Long ? null : DateObjects.WALL);
    }

    @PhpMethod(
            sig = "public function __unserialize(array $data): void",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Takes what __serialize() gave.")
    static void unserialize(PhpObject self, Request request, PhpArray data) {
        restore(request, self, data);
    }

    @PhpMethod(
            sig = "public function __wakeup(): void",
            effect = {},
            doc = "Nothing is left to do.",
            deprecated =
                    "8.5: this method is obsolete, as serialization hooks are provided by __unserialize() and __serialize()")
    static void wakeup(PhpObject self) {}

    @PhpMethod(
            sig = "public static function __set_state(array $array): DateInterval",
            effect = THROWS,
            doc = "A span from what var_export() printed.")
    static PhpObject setState(dev.parade.interpreter.classes.PhpClass called, Request request, PhpArray array) {
        PhpObject object = request.instantiate(called);
        restore(request, object, array);
        return object;
    }
}
