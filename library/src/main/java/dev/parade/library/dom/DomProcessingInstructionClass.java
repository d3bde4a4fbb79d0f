package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.XmlCharacters;

/** A processing instruction. */
@PhpClass(
        sig = "class DOMProcessingInstruction extends DOMNode",
        doc = "A processing instruction.",
        hooks = DomHooks.class)
final class DomProcessingInstructionClass {
    private DomProcessingInstructionClass() {}

    @PhpMethod(
            sig = "public function __construct(string $name, string $value = \"\")",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "A processing instruction of no document.")
    static void construct(PhpObject self, PhpString name, PhpString value) {
        if (!XmlCharacters.isName(name.toUtf8())) {
            throw DomNodes.exception(5);
        }
        DomNodes.bind(self, DomMutation.orphanage().createProcessingInstruction(name.toUtf8(), value.toUtf8()));
    }
}
