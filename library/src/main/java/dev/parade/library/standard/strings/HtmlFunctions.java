package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** htmlspecialchars() and its kin. */
final class HtmlFunctions {
    private HtmlFunctions() {}

    @PhpFunction(
            sig =
                    "htmlspecialchars(string $string, int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401, ?string $encoding = null, bool $double_encode = true): string",
            effect = {Effect.ENVIRONMENT, Effect.WARNS},
            doc = "A text with &, <, > and quotes as entities.",
            examples = "htmlspecialchars('<a href=\"x\">') => '&lt;a href=&quot;x&quot;&gt;'")
    static PhpString htmlspecialchars(
            Request request, BuiltinCall call, PhpString string, long flags, PhpString encoding, boolean doubleEncode) {
        return new HtmlText(false, flags, HtmlCharset.of(request, call, encoding)).escape(string, doubleEncode);
    }

    @PhpFunction(
            sig =
                    "htmlentities(string $string, int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401, ?string $encoding = null, bool $double_encode = true): string",
            effect = {Effect.ENVIRONMENT, Effect.WARNS},
            doc = "A text with all characters as entities that have one.",
            examples = "htmlentities(\"caf\\xc3\\xa9\") => 'caf&eacute;'")
    static PhpString htmlentities(
            Request request, BuiltinCall call, PhpString string, long flags, PhpString encoding, boolean doubleEncode) {
        HtmlCharset charset = HtmlCharset.of(request, call, encoding);
        if (charset.isPartial()) {
            request.notice(call.name() + "(): Only basic entities substitution is supported for multi-byte encodings"
                    + " other than UTF-8; functionality is equivalent to htmlspecialchars");
        }
        return new HtmlText(true, flags, charset).escape(string, doubleEncode);
    }

    @PhpFunction(
            sig =
                    "htmlspecialchars_decode(string $string, int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401): string",
            effect = {},
            doc = "A text with the entities of htmlspecialchars() read.",
            examples = "htmlspecialchars_decode('&lt;b&gt;') => '<b>'")
    static PhpString htmlspecialcharsDecode(PhpString string, long flags) {
        return new HtmlText(false, flags, null).unescape(string);
    }

    @PhpFunction(
            sig =
                    "html_entity_decode(string $string, int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401, ?string $encoding = null): string",
            effect = {Effect.ENVIRONMENT, Effect.WARNS},
            doc = "A text with all entities read.",
            examples = "bin2hex(html_entity_decode('&eacute;')) => 'c3a9'")
    static PhpString htmlEntityDecode(
            Request request, BuiltinCall call, PhpString string, long flags, PhpString encoding) {
        if (string.indexOf('&', 0) < 0) {
            return string;
        }
        return new HtmlText(true, flags, HtmlCharset.of(request, call, encoding)).unescape(string);
    }

    @PhpFunction(
            sig =
                    "get_html_translation_table(int $table = HTML_SPECIALCHARS, int $flags = ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML401, string $encoding = 'UTF-8'): array",
            effect = {Effect.WARNS},
            doc = "Which characters become which entities.",
            examples = "get_html_translation_table()['<'] => '&lt;'")
    static PhpArray getHtmlTranslationTable(
            Request request, BuiltinCall call, long table, long flags, PhpString encoding) {
        var result = new PhpArray();
        new HtmlText(table != HtmlFlags.SPECIALCHARS, flags, HtmlCharset.of(request, call, encoding))
                .forEach(result::put);
        return result;
    }
}
