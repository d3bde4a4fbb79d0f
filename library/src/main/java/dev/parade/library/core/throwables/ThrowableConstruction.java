package dev.parade.library.core.throwables;

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
            self.setSlot(ThrowableProperties.MESSAGE, message);
        }
        if (code != 0) {
            self.setSlot(ThrowableProperties.CODE, code);
        }
        if (previous != null) {
            self.setSlot(ThrowableProperties.PREVIOUS, previous);
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
