package dev.parade.library.files;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/** The class that programs extend for filters of their own. */
@PhpClass(
        sig = "class php_user_filter",
        doc = "What filters of a program's own extend.",
        properties = {"public string $filtername = ''", "public mixed $params = ''", "public $stream = null"})
final class UserFilterClass {
    private UserFilterClass() {}

    @PhpMethod(
            sig = "public function filter($in, $out, &$consumed, bool $closing)",
            effect = {},
            doc = "Filters; this one refuses.")
    static long filter(PhpObject self, Object in, Object out, PhpReference consumed, boolean closing) {
        return 0;
    }

    @PhpMethod(
            sig = "public function onCreate()",
            effect = {},
            doc = "Called when the filter is made.")
    static boolean onCreate(PhpObject self) {
        return true;
    }

    @PhpMethod(
            sig = "public function onClose()",
            effect = {},
            doc = "Called when the filter is taken away.")
    static void onClose(PhpObject self) {}
}
