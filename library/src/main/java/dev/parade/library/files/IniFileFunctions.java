package dev.parade.library.files;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** Settings of programs, written as php.ini is. */
final class IniFileFunctions {
    private IniFileFunctions() {}

    @PhpFunction(
            sig = "parse_ini_string(string $ini_string, bool $process_sections = false, "
                    + "int $scanner_mode = INI_SCANNER_NORMAL): array|false",
            effect = {READS_GLOBAL, ENVIRONMENT, WARNS, THROWS},
            doc = "The settings in a text.",
            examples = "parse_ini_string('a = on') => array ('a' => '1')")
    static Object parseIniString(
            Request request, BuiltinCall call, PhpString text, boolean processSections, long scannerMode) {
        return parsed(request, call, text.toString(), processSections, scannerMode, "Unknown");
    }

    private static Object parsed(
            Request request, BuiltinCall call, String text, boolean sections, long mode, String file) {
        if (mode < IniText.NORMAL || mode > IniText.TYPED) {
            throw ArgumentErrors.valueError(
                    call, 2, "must be one of INI_SCANNER_NORMAL, INI_SCANNER_RAW, or INI_SCANNER_TYPED");
        }
        PhpArray result = IniText.parse(request, text, sections, (int) mode, file);
        return result == null ? false : result;
    }

    @PhpFunction(
            sig = "parse_ini_file(path $filename, bool $process_sections = false, "
                    + "int $scanner_mode = INI_SCANNER_NORMAL): array|false",
            effect = {READS_FILE, READS_GLOBAL, ENVIRONMENT, WARNS, THROWS},
            doc = "The settings in a file.",
            examples =
                    "(function () { file_put_contents('f', \"[s]\\na = on\\nb[] = 1\"); return parse_ini_file('f', true); })() => ['s' => ['a' => '1', 'b' => ['1']]]")
    static Object parseIniFile(
            Request request, BuiltinCall call, PhpString filename, boolean processSections, long scannerMode) {
        if (filename.isEmpty()) {
            throw ArgumentErrors.valueError(call, 0, request.level() >= 84 ? "must not be empty" : "cannot be empty");
        }
        Stream stream = new StreamOpener(request, call).open(filename.toString(), "rb", false, null);
        if (stream == null) {
            return false;
        }
        String text = PhpString.of(stream.readAll(-1)).toString();
        stream.close();
        return parsed(request, call, text, processSections, scannerMode, filename.toString());
    }
}
