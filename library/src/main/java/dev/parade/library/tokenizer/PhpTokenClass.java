package dev.parade.library.tokenizer;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** A token as an object, which programs may extend. */
@PhpClass(
        sig = "class PhpToken implements Stringable",
        doc = "A token of PHP source.",
        properties = {"public int $id", "public string $text", "public int $line", "public int $pos"})
final class PhpTokenClass {
    private PhpTokenClass() {}

    @PhpMethod(
            sig = "public static function tokenize(string $code, int $flags = 0): array",
            effect = {THROWS, WARNS},
            doc = "The tokens of a source.",
            examples = "PhpToken::tokenize('<?php $a;')[1]->text => '$a'")
    static PhpArray tokenize(
            dev.parade.interpreter.classes.PhpClass called, Request request, PhpString code, long flags) {
        if ((called.flags() & Modifiers.ABSTRACT) != 0) {
            throw PhpErrors.error("Cannot instantiate abstract class " + called.name());
        }
        if (code.isEmpty()) {
            return new PhpArray();
        }
        return TokenizerFunctions.tokens(request, code, flags, token -> {
            PhpObject object = request.instantiate(called);
            PhpString text = PhpString.copyOf(code.bytes(), token.start(), token.end() - token.start());
            fill(object, token.kind(), text, token.line(), token.start());
            return object;
        });
    }

    @PhpMethod(
            sig = "final public function __construct(int $id, string $text, int $line = -1, int $pos = -1)",
            effect = WRITES_OBJECT,
            doc = "A token of one's own.")
    static void construct(PhpObject self, long id, PhpString text, long line, long pos) {
        fill(self, id, text, line, pos);
    }

    private static void fill(PhpObject token, long id, PhpString text, long line, long pos) {
        token.setProperty("id", id);
        token.setProperty("text", text);
        token.setProperty("line", line);
        token.setProperty("pos", pos);
    }

    private static Object read(PhpObject self, String property) {
        Object value = self.property(property);
        if (value == null || value == PhpObject.UNINITIALIZED) {
            throw PhpErrors.error(
                    "Typed property PhpToken::$" + property + " must not be accessed before initialization");
        }
        return value;
    }

    @PhpMethod(
            sig = "public function is($kind): bool",
            effect = THROWS,
            doc = "Whether this token is of a kind, has a text, or is one of a list of both.",
            examples = "(new PhpToken(T_ECHO, 'echo'))->is([T_PRINT, 'echo']) => true")
    static boolean is(PhpObject self, BuiltinCall call, Object kind) {
        if (kind instanceof Long || kind instanceof PhpString) {
            return matches(self, kind);
        }
        if (!(kind instanceof PhpArray list)) {
            throw ArgumentErrors.typeError(
                    call, 0, "must be of type string|int|array, " + PhpErrors.typeName(kind) + " given");
        }
        for (int i = list.skipHoles(0); i < list.end(); i = list.skipHoles(i + 1)) {
            Object one = list.valueAt(i);
            if (!(one instanceof Long) && !(one instanceof PhpString)) {
                throw ArgumentErrors.typeError(
                        call, 0, "must only have elements of type string|int, " + PhpErrors.valueName(one) + " given");
            }
            if (matches(self, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(PhpObject self, Object kind) {
        return read(self, kind instanceof Long ? "id" : "text").equals(kind);
    }

    @PhpMethod(
            sig = "public function isIgnorable(): bool",
            effect = THROWS,
            doc = "Whether the parser ignores this token: white space, comments, the opening tag.")
    static boolean isIgnorable(PhpObject self) {
        long id = (Long) read(self, "id");
        return id == TokenKinds.WHITESPACE
                || id == TokenKinds.COMMENT
                || id == TokenKinds.DOC_COMMENT
                || id == TokenKinds.OPEN_TAG;
    }

    @PhpMethod(
            sig = "public function getTokenName(): ?string",
            effect = THROWS,
            doc = "The name of the kind, the character itself, or null.",
            examples = "(new PhpToken(T_ECHO, 'echo'))->getTokenName() => 'T_ECHO'")
    static PhpString getTokenName(PhpObject self) {
        long id = (Long) read(self, "id");
        if (id < 256) {
            return PhpString.ofByte((int) (id & 0xff));
        }
        String name = TokenKinds.name(id);
        return name == null ? null : PhpString.of(name);
    }

    @PhpMethod(sig = "public function __toString(): string", effect = THROWS, doc = "The text.")
    static PhpString string(PhpObject self) {
        return (PhpString) read(self, "text");
    }
}
