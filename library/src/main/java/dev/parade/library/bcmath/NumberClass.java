package dev.parade.library.bcmath;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.math.BigDecimal;

/** A decimal number of any length that operators understand. */
@PhpClass(
        sig = "final readonly class BcMath\\Number implements Stringable",
        doc = "A decimal number of any length.",
        since = "8.4",
        properties = {"public readonly string $value", "public readonly int $scale"},
        hooks = NumberHooks.class)
final class NumberClass {
    private static final String NUMBER = "BcMath\\Number|string|int $num, ?int $scale = null";

    private NumberClass() {}

    // ---- objects

    static PhpObject object(Decimal number) {
        Request request = Request.current();
        PhpObject object = request.instantiate(request.builtinClass("BcMath\\Number"));
        fill(object, number);
        return object;
    }

    private static void fill(PhpObject object, Decimal number) {
        object.setNativeData(number);
        object.setProperty("value", Decimals.format(number.value(), number.scale()));
        object.setProperty("scale", number.scale());
    }

    private static Decimal of(PhpObject self) {
        if (self.nativeData() instanceof Decimal number) {
            return number;
        }
        throw PhpErrors.error("The BcMath\\Number object has not been correctly initialized by its constructor");
    }

    private static Decimal argument(BuiltinCall call, int position, Object value) {
        return switch (value) {
            case PhpObject object -> of(object);
            case Long l -> new Decimal(BigDecimal.valueOf(l), 0);
            case PhpString text -> new Decimal(Decimals.argument(call, position, text), Decimals.scale(text));
            case null, default -> throw new IllegalStateException();
        };
    }

    private static Long scale(BuiltinCall call, int position, Long scale) {
        if (scale != null && (scale < 0 || scale > Integer.MAX_VALUE)) {
            throw ArgumentErrors.valueError(call, position, Decimals.RANGE);
        }
        return scale;
    }

    @PhpMethod(
            sig = "public function __construct(string|int $num)",
            effect = {THROWS, WRITES_OBJECT},
            doc = "A number.")
    static void construct(PhpObject self, BuiltinCall call, Object num) {
        if (self.nativeData() != null) {
            throw PhpErrors.error("Cannot modify readonly property BcMath\\Number::$value");
        }
        fill(self, argument(call, 0, num));
    }

    // ---- arithmetic

    @PhpMethod(sig = "public function add(" + NUMBER + "): BcMath\\Number", effect = THROWS, doc = "The sum.")
    static PhpObject add(PhpObject self, BuiltinCall call, Object num, Long scale) {
        Decimal other = argument(call, 0, num);
        return object(of(self).add(other, scale(call, 1, scale)));
    }

    @PhpMethod(sig = "public function sub(" + NUMBER + "): BcMath\\Number", effect = THROWS, doc = "The difference.")
    static PhpObject sub(PhpObject self, BuiltinCall call, Object num, Long scale) {
        Decimal other = argument(call, 0, num);
        return object(of(self).subtract(other, scale(call, 1, scale)));
    }

    @PhpMethod(sig = "public function mul(" + NUMBER + "): BcMath\\Number", effect = THROWS, doc = "The product.")
    static PhpObject mul(PhpObject self, BuiltinCall call, Object num, Long scale) {
        Decimal other = argument(call, 0, num);
        return object(of(self).multiply(other, scale(call, 1, scale)));
    }

    @PhpMethod(sig = "public function div(" + NUMBER + "): BcMath\\Number", effect = THROWS, doc = "The quotient.")
    static PhpObject div(PhpObject self, BuiltinCall call, Object num, Long scale) {
        Decimal other = argument(call, 0, num);
        return object(of(self).divide(other, scale(call, 1, scale)));
    }

    @PhpMethod(sig = "public function mod(" + NUMBER + "): BcMath\\Number", effect = THROWS, doc = "The remainder.")
    static PhpObject mod(PhpObject self, BuiltinCall call, Object num, Long scale) {
        Decimal other = argument(call, 0, num);
        return object(of(self).modulo(other, scale(call, 1, scale)));
    }

    @PhpMethod(
            sig = "public function divmod(" + NUMBER + "): array",
            effect = THROWS,
            doc = "Whole quotient and remainder.")
    static PhpArray divmod(PhpObject self, BuiltinCall call, Object num, Long scale) {
        Decimal other = argument(call, 0, num);
        Decimal[] both = of(self).divideWhole(other, scale(call, 1, scale));
        return PhpArray.ofList(object(both[0]), object(both[1]));
    }

    @PhpMethod(
            sig =
                    "public function powmod(BcMath\\Number|string|int $exponent, BcMath\\Number|string|int $modulus, ?int $scale = null): BcMath\\Number",
            effect = THROWS,
            doc = "A power modulo a number.")
    static PhpObject powmod(PhpObject self, BuiltinCall call, Object exponent, Object modulus, Long scale) {
        BigDecimal power = argument(call, 0, exponent).value();
        BigDecimal by = argument(call, 1, modulus).value();
        Long places = scale(call, 2, scale);
        BigDecimal base = of(self).value();
        if (base.scale() != 0) {
            throw PhpErrors.valueError("Base number cannot have a fractional part");
        }
        if (power.scale() != 0) {
            throw ArgumentErrors.valueError(call, 0, "cannot have a fractional part");
        }
        if (power.signum() < 0) {
            throw ArgumentErrors.valueError(call, 0, "must be greater than or equal to 0");
        }
        if (by.scale() != 0) {
            throw ArgumentErrors.valueError(call, 1, "cannot have a fractional part");
        }
        if (by.signum() == 0) {
            throw Decimals.byZero("Modulo by zero");
        }
        return object(new Decimal(Decimals.powerModulo(base, power, by), places == null ? 0 : places));
    }

    @PhpMethod(
            sig = "public function pow(BcMath\\Number|string|int $exponent, ?int $scale = null): BcMath\\Number",
            effect = THROWS,
            doc = "A whole power.")
    static PhpObject pow(PhpObject self, BuiltinCall call, Object exponent, Long scale) {
        Decimal power = argument(call, 0, exponent);
        Long places = scale(call, 1, scale);
        if (power.value().scale() != 0) {
            throw ArgumentErrors.valueError(call, 0, "exponent cannot have a fractional part");
        }
        if (Decimals.isTooLarge(power.value())) {
            throw ArgumentErrors.valueError(call, 0, "exponent is too large");
        }
        return object(of(self).power(power, places));
    }

    @PhpMethod(
            sig = "public function sqrt(?int $scale = null): BcMath\\Number",
            effect = THROWS,
            doc = "The square root.")
    static PhpObject sqrt(PhpObject self, BuiltinCall call, Long scale) {
        Long places = scale(call, 0, scale);
        Decimal number = of(self);
        if (number.value().signum() < 0) {
            throw PhpErrors.valueError("Base number must be greater than or equal to 0");
        }
        return object(number.squareRoot(places));
    }

    @PhpMethod(sig = "public function floor(): BcMath\\Number", effect = THROWS, doc = "The next whole number below.")
    static PhpObject floor(PhpObject self) {
        return object(new Decimal(Decimals.floor(of(self).value()), 0));
    }

    @PhpMethod(sig = "public function ceil(): BcMath\\Number", effect = THROWS, doc = "The next whole number above.")
    static PhpObject ceil(PhpObject self) {
        return object(new Decimal(Decimals.ceil(of(self).value()), 0));
    }

    @PhpMethod(
            sig = "public function round(int $precision = 0, RoundingMode $mode = UNKNOWN): BcMath\\Number",
            effect = THROWS,
            doc = "Rounded to decimal places.")
    static PhpObject round(PhpObject self, BuiltinCall call, long precision, PhpObject mode) {
        Decimals.checkPrecision(call, 0, precision);
        BigDecimal rounded = Decimals.round(of(self).value(), precision, mode);
        return object(new Decimal(Decimals.trim(rounded), rounded.scale()));
    }

    // ---- other

    @PhpMethod(
            sig = "public function compare(" + NUMBER + "): int",
            effect = THROWS,
            doc = "-1, 0 or 1: the order of two numbers.")
    static long compare(PhpObject self, BuiltinCall call, Object num, Long scale) {
        BigDecimal a = of(self).value();
        BigDecimal b = argument(call, 0, num).value();
        Long places = scale(call, 1, scale);
        return places == null ? a.compareTo(b) : Decimals.cut(a, places).compareTo(Decimals.cut(b, places));
    }

    @PhpMethod(
            sig = "public function __toString(): string",
            effect = {},
            doc = "The number with its decimal places.")
    static PhpString string(PhpObject self) {
        return (PhpString) self.property("value");
    }

    @PhpMethod(
            sig = "public function __serialize(): array",
            effect = {},
            doc = "What serialize() keeps.")
    static PhpArray serialize(PhpObject self) {
        PhpArray data = new PhpArray();
        data.put("value", self.property("value"));
        return data;
    }

    @PhpMethod(
            sig = "public function __unserialize(array $data): void",
            effect = {THROWS, WRITES_OBJECT},
            doc = "The number that was serialised.")
    static void unserialize(PhpObject self, PhpArray data) {
        if (!(data.get("value") instanceof PhpString text) || text.isEmpty() || Decimals.parse(text) == null) {
            throw PhpErrors.of("Exception", "Invalid serialization data for BcMath\\Number object");
        }
        if (self.nativeData() != null) {
            throw PhpErrors.error("Cannot modify readonly property BcMath\\Number::$value");
        }
        fill(self, new Decimal(Decimals.parse(text), Decimals.scale(text)));
    }
}
