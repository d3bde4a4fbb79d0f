package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** A CDATA section. */
@PhpClass(sig = "class DOMCdataSection extends DOMText", doc = "A CDATA section.", hooks = DomHooks.class)
final class DomCdataSectionClass {
    private DomCdataSectionClass() {}

    @PhpMethod(
            sig = "public function __construct(string $data)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "A CDATA section of no document.")
    static void construct(PhpObject self, PhpString data) {
        DomNodes.bind(self, DomMutation.orphanage().createCDATASection(data.toUtf8()));
    }
}
