package dev.parade.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.values.PhpString;
import org.junit.jupiter.api.Test;

class BuiltinRegistryTest {
    @Test
    void findsAndCallsADeclaredFunction() {
        Builtin strlen = BuiltinRegistry.shared().function("strlen", 85);
        assertNotNull(strlen);
        Object[] arguments = {PhpString.of("abc")};
        assertEquals(3L, strlen.call(null, new BuiltinCall(strlen, false), arguments));
        assertEquals(1, strlen.requiredParameterCount());
        assertTrue(strlen.inline());
        assertTrue(strlen.takesNoReferences());
        assertNull(BuiltinRegistry.shared().function("strle", 85));
    }

    @Test
    void aLevelHidesWhatIsNewer() {
        assertNull(BuiltinRegistry.shared().function("json_validate", 82));
        assertNotNull(BuiltinRegistry.shared().function("json_validate", 83));
    }

    @Test
    void parsesEverySignature() {
        for (var entry : BuiltinRegistry.shared().functions(85)) {
            assertEquals(entry.name(), entry.signature().name());
        }
    }
}
