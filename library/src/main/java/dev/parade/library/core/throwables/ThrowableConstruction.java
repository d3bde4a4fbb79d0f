package dev.parade.library.core.throwables;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.runtime.Properties;
import dev.parade.interpreter.runtime.ThrowableProperties;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** What constructors and {@code __wakeup} of throwables do. */
final class ThrowableConstruction {
    private ThrowableConstruction() {}

    /** Sets what was given; what a subclass declares as default stays otherwise. */
    static void construct(PhpObject self, PhpString message, long code, PhpObject previous) {
        if (message != null) {
            set(self, ThrowableProperties.MESSAGE, message);
        }
        if (code != 0) {
            set(self, ThrowableProperties.CODE, code);
        }
        if (previous != null) {
            self.setSlot(ThrowableProperties.PREVIOUS, previous);
        }
    }

    /** A subclass may have given the property a type or hooks. */
    static void set(PhpObject self, int slot, Object value) {
        PropertyInfo info = self.phpClass().slots()[slot];
        if (info.isSpecial() || info.type() != null && info.declaringClass().file() != null) {
            Properties.write(Request.current(), self, info.name(), value, info.declaringClass(), false);
        } else {
            self.setSlot(slot, value);
        }
    }

    static void wakeup(PhpObject self) {
        Object message = ThrowableProperties.get(self, ThrowableProperties.MESSAGE);
        if (message != PhpNull.INSTANCE && !(message instanceof PhpString)) {
            self.setSlot(ThrowableProperties.MESSAGE, null);
        }
        Object code = ThrowableProperties.get(self, ThrowableProperties.CODE);
        if (code != PhpNull.INSTANCE && !(code instanceof Long)) {
            self.setSlot(ThrowableProperties.CODE, null);
        }
    }
}
