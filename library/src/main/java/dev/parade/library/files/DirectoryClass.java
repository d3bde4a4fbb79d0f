package dev.parade.library.files;

import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** A directory as dir() opens it. */
@PhpClass(
        sig = "class Directory",
        doc = "An open directory.",
        properties = {"public readonly string $path", "public readonly mixed $handle"})
final class DirectoryClass {
    private DirectoryClass() {}

    private static DirectoryStream of(Request request, BuiltinCall call, PhpObject self) {
        Object handle = self.property("handle");
        if (handle == null || handle == PhpObject.UNINITIALIZED) {
            throw PhpErrors.error("Unable to find my handle property");
        }
        return DirectoryFunctions.directory(request, call, handle);
    }

    @PhpMethod(
            sig = "public function close(): void",
            effect = {WRITES_GLOBAL, THROWS},
            doc = "Closes the directory.")
    static void close(PhpObject self, Request request, BuiltinCall call) {
        of(request, call, self).close();
    }

    @PhpMethod(
            sig = "public function rewind(): void",
            effect = {READS_FILE, WRITES_GLOBAL, THROWS},
            doc = "Starts the directory over.")
    static void rewind(PhpObject self, Request request, BuiltinCall call) {
        of(request, call, self).rewind();
    }

    @PhpMethod(
            sig = "public function read(): string|false",
            effect = {READS_FILE, WRITES_GLOBAL, THROWS},
            doc = "The next name.")
    static Object read(PhpObject self, Request request, BuiltinCall call) {
        PhpString name = of(request, call, self).nextName();
        return name == null ? false : name;
    }
}
