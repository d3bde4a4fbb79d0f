package dev.parade.library.dom;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Node;

/** Text, CDATA and comments. */
@PhpClass(
        sig = "class DOMCharacterData extends DOMNode implements DOMChildNode",
        doc = "Text, CDATA and comments.",
        hooks = DomHooks.class)
final class DomCharacterDataClass {
    private DomCharacterDataClass() {}

    @PhpMethod(
            sig = "public function appendData(string $data)",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds text at the end.")
    static boolean appendData(PhpObject self, PhpString data) {
        CharacterData node = (CharacterData) DomNodes.node(self);
        node.setData(node.getData() + data.toUtf8());
        return true;
    }

    @PhpMethod(
            sig = "public function substringData(int $offset, int $count)",
            effect = {THROWS, WARNS},
            doc = "A part of the text.")
    static Object substringData(PhpObject self, Request request, long offset, long count) {
        CharacterData data = (CharacterData) DomNodes.node(self);
        String text = data.getData();
        int length = text.codePointCount(0, text.length());
        if (offset < 0 || count < 0 || offset > length) {
            return DomNodes.fail(request, data, 1);
        }
        int from = text.offsetByCodePoints(0, (int) offset);
        int to = text.offsetByCodePoints(from, (int) Math.min(count, length - offset));
        return DomNodes.php(text.substring(from, to));
    }

    @PhpMethod(
            sig = "public function insertData(int $offset, string $data): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Inserts text.")
    static Object insertData(PhpObject self, Request request, long offset, PhpString data) {
        return replaceData(self, request, offset, 0, data);
    }

    @PhpMethod(
            sig = "public function deleteData(int $offset, int $count): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Removes a part of the text.")
    static Object deleteData(PhpObject self, Request request, long offset, long count) {
        return replaceData(self, request, offset, count, PhpString.EMPTY);
    }

    @PhpMethod(
            sig = "public function replaceData(int $offset, int $count, string $data): bool",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Replaces a part of the text.")
    static Object replaceData(PhpObject self, Request request, long offset, long count, PhpString replacement) {
        CharacterData data = (CharacterData) DomNodes.node(self);
        String text = data.getData();
        int length = text.codePointCount(0, text.length());
        if (offset < 0 || count < 0 || offset > length) {
            return DomNodes.fail(request, data, 1);
        }
        int from = text.offsetByCodePoints(0, (int) offset);
        int to = text.offsetByCodePoints(from, (int) Math.min(count, length - offset));
        data.setData(text.substring(0, from) + replacement.toUtf8() + text.substring(to));
        return true;
    }

    @PhpMethod(
            sig = "public function remove(): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Removes the node from its parent.")
    static void remove(PhpObject self, Request request) {
        Node node = DomNodes.node(self);
        if (node.getParentNode() == null) {
            DomNodes.fail(request, node, 8);
            return;
        }
        node.getParentNode().removeChild(node);
    }

    @PhpMethod(
            sig = "public function before(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds nodes and texts before this one.")
    static void before(PhpObject self, Request request, Object[] nodes) {
        Node node = DomNodes.node(self);
        if (node.getParentNode() != null) {
            Node added = DomMutation.combine(request, "DOMCharacterData::before", node.getParentNode(), nodes);
            DomMutation.place(node.getParentNode(), added, node);
        }
    }

    @PhpMethod(
            sig = "public function after(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Adds nodes and texts after this one.")
    static void after(PhpObject self, Request request, Object[] nodes) {
        Node node = DomNodes.node(self);
        Node parent = node.getParentNode();
        if (parent != null) {
            Node next = DomMutation.following(node, nodes);
            DomMutation.place(parent, DomMutation.combine(request, "DOMCharacterData::after", parent, nodes), next);
        }
    }

    @PhpMethod(
            sig = "public function replaceWith(...$nodes): void",
            effect = {THROWS, WARNS, WRITES_OBJECT},
            doc = "Puts nodes and texts in the place of this one.")
    static void replaceWith(PhpObject self, Request request, Object[] nodes) {
        Node node = DomNodes.node(self);
        Node parent = node.getParentNode();
        if (parent != null) {
            Node next = DomMutation.following(node, nodes);
            Node added = DomMutation.combine(request, "DOMCharacterData::replaceWith", parent, nodes);
            if (node.getParentNode() == parent) {
                parent.removeChild(node);
            }
            DomMutation.place(parent, added, next);
        }
    }
}
