package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.libxml.XmlCharacters;
import org.w3c.dom.Attr;

/** An attribute. */
@PhpClass(sig = "class DOMAttr extends DOMNode", doc = "An attribute.", hooks = DomHooks.class)
final class DomAttrClass {
    private DomAttrClass() {}

    @PhpMethod(
            sig = "public function __construct(string $name, string $value = \"\")",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "An attribute of no element.")
    static void construct(PhpObject self, PhpString name, PhpString value) {
        if (!XmlCharacters.isName(name.toUtf8())) {
            throw DomNodes.exception(5);
        }
        // A name with a colon has no prefix here: there is no namespace.
        Attr attribute = name.indexOf(':', 0) < 0
                ? DomMutation.orphanage().createAttributeNS(null, name.toUtf8())
                : DomMutation.orphanage().createAttribute(name.toUtf8());
        attribute.setValue(value.toUtf8());
        DomNodes.bind(self, attribute);
    }

    @PhpMethod(sig = "public function isId(): bool", effect = THROWS, doc = "Whether it is the id of its element.")
    static boolean isId(PhpObject self) {
        return ((Attr) DomNodes.node(self)).isId();
    }
}
