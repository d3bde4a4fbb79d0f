package dev.parade.library.reflection;

import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.values.PhpObject;

/** What a ReflectionClassConstant stands for. */
record ReflectedConstant(ConstantInfo constant) {
    static ConstantInfo of(PhpObject self) {
        return Reflectors.of(self, ReflectedConstant.class).constant();
    }
}
