package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.XmlCharacters;

/** A reference to an entity. */
@PhpClass(sig = "class DOMEntityReference extends DOMNode", doc = "A reference to an entity.", hooks = DomHooks.class)
final class DomEntityReferenceClass {
    private DomEntityReferenceClass() {}

    @PhpMethod(
            sig = "public function __construct(string $name)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "A reference of no document.")
    static void construct(PhpObject self, PhpString name) {
        if (!XmlCharacters.isName(name.toUtf8())) {
            throw DomNodes.exception(5);
        }
        DomNodes.bind(self, DomMutation.orphanage().createEntityReference(name.toUtf8()));
    }
}
