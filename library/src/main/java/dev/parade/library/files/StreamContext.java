package dev.parade.library.files;

import dev.parade.interpreter.values.PhpArray;

/** Options for wrappers, by wrapper, and parameters. */
final class StreamContext {
    PhpArray options = new PhpArray();
    PhpArray parameters = new PhpArray();

    StreamContext() {
        options.retain();
        parameters.retain();
    }

    /** The value of an option, null when it is not set. */
    Object option(String wrapper, String name) {
        return options.get(wrapper) instanceof PhpArray of ? of.get(name) : null;
    }

    void setOption(String wrapper, Object name, Object value) {
        PhpArray of = options.get(wrapper) instanceof PhpArray known ? known.copy() : new PhpArray();
        of.putKey(name, value);
        options.put(wrapper, of);
    }
}
