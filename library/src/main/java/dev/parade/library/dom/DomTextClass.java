package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import org.w3c.dom.Text;

/** Text. */
@PhpClass(sig = "class DOMText extends DOMCharacterData", doc = "Text.", hooks = DomHooks.class)
final class DomTextClass {
    private DomTextClass() {}

    @PhpMethod(
            sig = "public function __construct(string $data = \"\")",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "A text of no document.")
    static void construct(PhpObject self, PhpString data) {
        DomNodes.bind(self, DomMutation.orphanage().createTextNode(data.toUtf8()));
    }

    @PhpMethod(
            sig = "public function isWhitespaceInElementContent(): bool",
            effect = THROWS,
            doc = "Whether the text is white space only.",
            aliases = "isElementContentWhitespace")
    static boolean isWhitespaceInElementContent(PhpObject self) {
        return ((Text) DomNodes.node(self))
                .getData()
                .chars()
                .allMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == '\r');
    }

    @PhpMethod(
            sig = "public function splitText(int $offset)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Splits the text in two.")
    static Object splitText(PhpObject self, Request request, long offset) {
        Text text = (Text) DomNodes.node(self);
        String data = text.getData();
        if (offset < 0 || offset > data.codePointCount(0, data.length())) {
            return false;
        }
        return DomNodes.wrap(request, text.splitText(data.offsetByCodePoints(0, (int) offset)));
    }
}
