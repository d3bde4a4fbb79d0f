package dev.parade.cli;

import dev.parade.interpreter.RequestSpec;
import java.nio.file.Path;

/** The engine of module interpreter. */
final class InterpreterEngine implements PhpEngine {
    @Override
    public int run(RequestSpec request) {
        throw new UnsupportedOperationException("the interpreter does not run programs yet");
    }

    @Override
    public String syntaxError(Path file, byte[] source, int level) {
        throw new UnsupportedOperationException("the parser is not there yet");
    }

    @Override
    public Session open(RequestSpec request) {
        throw new UnsupportedOperationException("the interpreter does not run programs yet");
    }

    @Override
    public String version(int level) {
        return level / 10 + "." + level % 10 + ".0";
    }

    @Override
    public String parallelReport() {
        return "";
    }
}
