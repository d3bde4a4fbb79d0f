package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.security.SecureRandom;
import java.util.IdentityHashMap;
import java.util.Map;

/** Numbers that tell cells apart without telling where they are. */
final class CellIds {
    private static final int LENGTH = 20;

    private final SecureRandom random = new SecureRandom();
    private final Map<PhpReference, PhpString> ids = new IdentityHashMap<>();

    static CellIds of(Request request) {
        return request.extension(CellIds.class, CellIds::new);
    }

    PhpString id(PhpReference cell) {
        return ids.computeIfAbsent(cell, c -> {
            byte[] bytes = new byte[LENGTH];
            random.nextBytes(bytes);
            return PhpString.of(bytes);
        });
    }
}
