package dev.parade.cli;

import dev.parade.interpreter.Engine;
import dev.parade.interpreter.RequestSpec;
import dev.parade.parser.PhpParser;
import dev.parade.parser.PhpSyntaxException;
import dev.parade.parser.SourceText;
import java.util.Optional;

/** The engine of module interpreter. */
final class InterpreterEngine implements PhpEngine {
    private Engine engine;

    @Override
    public int run(RequestSpec request) {
        return engine().run(request);
    }

    private Engine engine() {
        if (engine == null) {
            engine = Engine.create();
        }
        return engine;
    }

    @Override
    public Optional<PhpSyntaxException> syntaxError(String name, byte[] source) {
        try {
            PhpParser.parse(SourceText.of(name, source));
            return Optional.empty();
        } catch (PhpSyntaxException e) {
            return Optional.of(e);
        }
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
