package dev.parade.interpreter.translate;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.UserFunction;

/** Functions with yield. */
final class GeneratorTranslator {
    private GeneratorTranslator() {}

    static RootCallTarget compile(Translator translator, TruffleLanguage<?> language, UserFunction function) {
        throw PhpErrors.error("Generators are not implemented yet: " + function.name() + "() yields");
    }
}
