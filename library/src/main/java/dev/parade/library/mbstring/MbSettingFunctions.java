package dev.parade.library.mbstring;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import java.util.List;
import java.util.Locale;

/** What mbstring assumes when nothing is said: encodings, language, substitute. */
final class MbSettingFunctions {
    private MbSettingFunctions() {}

    private static RuntimeException invalid(BuiltinCall call, PhpString name) {
        return ArgumentErrors.valueError(call, 0, "must be a valid encoding, \"" + name + "\" given");
    }

    @PhpFunction(
            sig = "mb_internal_encoding(?string $encoding = null): string|bool",
            effect = {ENVIRONMENT, THROWS},
            doc = "Gets or sets the encoding that is assumed where none is named.",
            examples = "mb_internal_encoding() => 'UTF-8'")
    static Object mbInternalEncoding(Request request, BuiltinCall call, PhpString encoding) {
        MbState state = MbState.of(request);
        if (encoding == null) {
            return PhpString.of(state.internal().name());
        }
        MbEncoding found = MbEncodings.find(encoding.toString());
        if (found == null) {
            throw invalid(call, encoding);
        }
        state.setInternal(found);
        return true;
    }

    @PhpFunction(
            sig = "mb_language(?string $language = null): string|bool",
            effect = {ENVIRONMENT, THROWS},
            doc = "Gets or sets the language that decides about the encodings of mail.",
            examples = "mb_language() => 'neutral'")
    static Object mbLanguage(Request request, BuiltinCall call, PhpString language) {
        MbState state = MbState.of(request);
        if (language == null) {
            return PhpString.of(state.language()[3]);
        }
        boolean unknown = MbState.findLanguage(language.toString()) == null;
        state.resetLanguage(unknown);
        if (unknown) {
            throw ArgumentErrors.valueError(call, 0, "must be a valid language, \"" + language + "\" given");
        }
        request.ini().set("mbstring.language", language.toString());
        return true;
    }

    @PhpFunction(
            sig = "mb_detect_order(array|string|null $encoding = null): array|bool",
            effect = {ENVIRONMENT, THROWS},
            doc = "Gets or sets the encodings that mb_detect_encoding() tries.",
            examples = "mb_detect_order() => array (0 => 'ASCII', 1 => 'UTF-8')")
    static Object mbDetectOrder(Request request, BuiltinCall call, Object encoding) {
        MbState state = MbState.of(request);
        if (encoding == PhpNull.INSTANCE) {
            return names(state.detectOrder());
        }
        List<MbEncoding> list = state.list(call, 0, encoding);
        if (list.isEmpty()) {
            throw ArgumentErrors.valueError(call, 0, "must specify at least one encoding");
        }
        state.setDetectOrder(list);
        return true;
    }

    private static PhpArray names(List<MbEncoding> encodings) {
        return PhpArray.ofList(
                encodings.stream().map(one -> (Object) PhpString.of(one.name())).toArray());
    }

    @PhpFunction(
            sig = "mb_substitute_character(string|int|null $substitute_character = null): string|int|bool",
            effect = {ENVIRONMENT, THROWS},
            doc = "Gets or sets what is written for characters that cannot be.",
            examples = "mb_substitute_character() => 63")
    static Object mbSubstituteCharacter(Request request, BuiltinCall call, Object character) {
        MbState state = MbState.of(request);
        if (character == PhpNull.INSTANCE) {
            return switch (state.mode()) {
                case NONE -> PhpString.of("none");
                case LONG -> PhpString.of("long");
                case ENTITY -> PhpString.of("entity");
                case CHARACTER -> (Object) (long) state.character();
            };
        }
        if (character instanceof PhpString text) {
            Substitution.Mode mode = switch (text.toString().toLowerCase(Locale.ROOT)) {
                case "none" -> Substitution.Mode.NONE;
                case "long" -> Substitution.Mode.LONG;
                case "entity" -> Substitution.Mode.ENTITY;
                default ->
                    throw ArgumentErrors.valueError(
                            call, 0, "must be \"none\", \"long\", \"entity\" or a valid codepoint");
            };
            state.setSubstitution(mode, 0);
            return true;
        }
        long point = (Long) character;
        if (point < 0 || point > 0x10ffff || point >= 0xd800 && point <= 0xdfff) {
            throw ArgumentErrors.valueError(call, 0, "is not a valid codepoint");
        }
        state.setSubstitution(Substitution.Mode.CHARACTER, (int) point);
        return true;
    }

    @PhpFunction(
            sig = "mb_preferred_mime_name(string $encoding): string|false",
            effect = {THROWS, WARNS},
            doc = "The name of an encoding in MIME headers.",
            examples = "mb_preferred_mime_name('sjis-win') => 'Shift_JIS'")
    static Object mbPreferredMimeName(Request request, BuiltinCall call, PhpString encoding) {
        MbEncoding found = MbEncodings.find(encoding.toString());
        if (found == null) {
            throw invalid(call, encoding);
        }
        if (found.mimeName() == null) {
            request.warning(call.name() + "(): No MIME preferred name corresponding to \"" + encoding + "\"");
            return false;
        }
        return PhpString.of(found.mimeName());
    }

    @PhpFunction(
            sig = "mb_list_encodings(): array",
            effect = READS_GLOBAL,
            doc = "The names of all encodings.",
            partial = "the encodings of Japanese mobile phones, ISO-2022-JP-2004, SJIS-mac, CP50222",
            examples = "in_array('UTF-8', mb_list_encodings()) => true")
    static PhpArray mbListEncodings(Request request) {
        MbState state = MbState.of(request);
        if (state.allNames == null) {
            state.allNames = PhpArray.ofList(MbEncodings.names().stream()
                    .map(name -> (Object) PhpString.of(name))
                    .toArray());
        }
        return state.allNames.copy();
    }

    @PhpFunction(
            sig = "mb_encoding_aliases(string $encoding): array",
            effect = THROWS,
            doc = "The other names of an encoding.",
            examples = "mb_encoding_aliases('UTF-8') => array (0 => 'utf8')")
    static PhpArray mbEncodingAliases(Request request, BuiltinCall call, PhpString encoding) {
        MbEncoding found = MbEncodings.find(encoding.toString());
        if (found == null) {
            throw invalid(call, encoding);
        }
        return PhpArray.ofList(found.aliases().stream()
                .map(name -> (Object) PhpString.of(name))
                .toArray());
    }

    @PhpFunction(
            sig = "mb_get_info(string $type = \"all\"): array|string|int|false|null",
            effect = {ENVIRONMENT, WARNS},
            doc = "The settings of mbstring, or one of them.",
            examples = "mb_get_info('internal_encoding') => 'UTF-8'")
    static Object mbGetInfo(Request request, BuiltinCall call, PhpString type) {
        PhpArray all = info(request, call);
        String name = type.toString().toLowerCase(Locale.ROOT);
        if (name.equals("all")) {
            PhpArray shown = new PhpArray();
            for (int i = all.skipHoles(0); i < all.end(); i = all.skipHoles(i + 1)) {
                if (all.valueAt(i) != PhpNull.INSTANCE) {
                    shown.put(all.stringKeyAt(i), all.valueAt(i));
                }
            }
            return shown;
        }
        Object value = all.get(name);
        if (value == null) {
            request.warning(call.name() + "(): argument #1 ($type) must be a valid type");
            return false;
        }
        return value;
    }

    private static PhpArray info(Request request, BuiltinCall call) {
        MbState state = MbState.of(request);
        String[] language = state.language();
        PhpArray all = new PhpArray();
        all.put("internal_encoding", PhpString.of(state.internal().name()));
        all.put("http_input", state.detectedInput == null ? PhpNull.INSTANCE : PhpString.of(state.detectedInput));
        all.put("http_output", PhpString.of(MbHttpFunctions.httpOutput(request)));
        String types = request.ini().get("mbstring.http_output_conv_mimetypes");
        all.put("http_output_conv_mimetypes", PhpString.of(types == null ? "^(text/|application/xhtml\\+xml)" : types));
        all.put("mail_charset", PhpString.of(language[1]));
        all.put("mail_header_encoding", PhpString.of(language[2]));
        all.put("mail_body_encoding", PhpString.of(MbState.mailBodyEncoding(language)));
        all.put("illegal_chars", (long) state.illegal);
        all.put(
                "encoding_translation",
                PhpString.of(request.ini().flag("mbstring.encoding_translation") ? "On" : "Off"));
        all.put("language", PhpString.of(language[3]));
        all.put("detect_order", names(state.detectOrder()));
        all.put("substitute_character", mbSubstituteCharacter(request, call, PhpNull.INSTANCE));
        all.put("strict_detection", PhpString.of(request.ini().flag("mbstring.strict_detection") ? "On" : "Off"));
        return all;
    }
}
