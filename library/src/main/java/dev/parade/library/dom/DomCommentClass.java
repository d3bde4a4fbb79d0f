package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** A comment. */
@PhpClass(sig = "class DOMComment extends DOMCharacterData", doc = "A comment.", hooks = DomHooks.class)
final class DomCommentClass {
    private DomCommentClass() {}

    @PhpMethod(
            sig = "public function __construct(string $data = \"\")",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "A comment of no document.")
    static void construct(PhpObject self, PhpString data) {
        DomNodes.bind(self, DomMutation.orphanage().createComment(data.toUtf8()));
    }
}
