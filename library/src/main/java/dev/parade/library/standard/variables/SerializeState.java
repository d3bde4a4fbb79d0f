package dev.parade.library.standard.variables;

import dev.parade.interpreter.Request;

/**
 * What serialisations that run at the same time share: one that a {@code Serializable} starts goes on with the numbers of
 * the outer one; one that a magic method starts is apart.
 */
final class SerializeState {
    /** The numbers of values written so far, null when nothing runs. */
    Serializer.Numbers writing;

    /** The values read so far, null when nothing runs. */
    Unserializer.Context reading;

    static SerializeState of(Request request) {
        return request.extension(SerializeState.class, SerializeState::new);
    }

    /** Runs PHP code whose own serialisations are apart from those under way. */
    <T> T apart(java.util.function.Supplier<T> code) {
        Serializer.Numbers writingBefore = writing;
        Unserializer.Context readingBefore = reading;
        writing = null;
        reading = null;
        try {
            return code.get();
        } finally {
            writing = writingBefore;
            reading = readingBefore;
        }
    }
}
