package dev.parade.library.mbstring;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The settings of mbstring in a request: what ini says until a function says otherwise. */
final class MbState {
    private static final Map<String, List<String>> DETECTION = Map.of(
            "Japanese", List.of("ASCII", "JIS", "UTF-8", "EUC-JP", "SJIS"),
            "Simplified Chinese", List.of("ASCII", "UTF-8", "EUC-CN", "CP936"),
            "Traditional Chinese", List.of("ASCII", "UTF-8", "EUC-TW", "BIG-5"),
            "Korean", List.of("ASCII", "UTF-8", "EUC-KR", "UHC"),
            "Russian", List.of("ASCII", "UTF-8", "KOI8-R", "CP1251", "CP866"),
            "Armenian", List.of("ASCII", "UTF-8", "ArmSCII-8"),
            "Turkish", List.of("ASCII", "UTF-8", "Windows-1254", "ISO-8859-9"),
            "Ukrainian", List.of("ASCII", "UTF-8", "KOI8-U"));

    /** Languages by name and by the short form that PHP also takes. */
    private static final String[][] LANGUAGES = {
        {"neutral", "UTF-8", "BASE64", "neutral"},
        {"uni", "UTF-8", "BASE64", "uni"},
        {"ja", "ISO-2022-JP", "BASE64", "Japanese"},
        {"ko", "ISO-2022-KR", "BASE64", "Korean"},
        {"zh-cn", "HZ", "BASE64", "Simplified Chinese"},
        {"zh-tw", "BIG-5", "BASE64", "Traditional Chinese"},
        {"en", "ISO-8859-1", "Quoted-Printable", "English"},
        {"de", "ISO-8859-15", "Quoted-Printable", "German"},
        {"ru", "KOI8-R", "Quoted-Printable", "Russian"},
        {"ua", "KOI8-U", "Quoted-Printable", "Ukrainian"},
        {"hy", "ArmSCII-8", "Quoted-Printable", "Armenian"},
        {"tr", "ISO-8859-9", "Quoted-Printable", "Turkish"},
    };

    private final Request request;
    private MbEncoding internal;
    private MbEncoding iniInternal;
    private int iniChanges = -1;
    private List<MbEncoding> detectOrder;
    private Substitution.Mode mode;
    private int character;
    private boolean languageIsNeutral;
    String httpOutput;

    /** What mb_parse_str() last took its input for, null for nothing. */
    String detectedInput;

    /** Whether mb_output_handler() converts, which it decides when output starts. */
    boolean convertsOutput;

    MbEncoding regexEncoding;
    int illegal;

    /** The list that {@code mb_list_encodings()} gave, whose order says nothing. */
    PhpArray allNames;

    private MbState(Request request) {
        this.request = request;
    }

    static MbState of(Request request) {
        return request.extension(MbState.class, () -> new MbState(request));
    }

    // ---- the internal encoding

    MbEncoding internal() {
        if (internal != null) {
            return internal;
        }
        int changes = request.ini().changes();
        if (iniChanges != changes) {
            iniInternal = null;
            for (String setting : List.of("mbstring.internal_encoding", "internal_encoding", "default_charset")) {
                String name = request.ini().get(setting);
                if (iniInternal == null && name != null && !name.isEmpty()) {
                    iniInternal = MbEncodings.find(name);
                }
            }
            if (iniInternal == null) {
                iniInternal = MbEncodings.UTF8;
            }
            iniChanges = changes;
        }
        return iniInternal;
    }

    void setInternal(MbEncoding encoding) {
        internal = encoding;
    }

    /** The encoding of an optional argument, or PHP's error. */
    static MbEncoding encoding(Request request, BuiltinCall call, int position, PhpString name) {
        if (name == null) {
            return of(request).internal();
        }
        MbEncoding found = MbEncodings.find(MbSettingCheck.upToNull(name.toString()));
        if (found == null) {
            throw ArgumentErrors.valueError(call, position, "must be a valid encoding, \"" + name + "\" given");
        }
        if (found.isTransfer() && request.level() >= 82) {
            deprecate(request, call, found.name());
        }
        return found;
    }

    private static void deprecate(Request request, BuiltinCall call, String name) {
        String text = switch (name) {
            case "BASE64" -> "Handling Base64 via mbstring is deprecated; use base64_encode/base64_decode instead";
            case "Quoted-Printable" ->
                "Handling QPrint via mbstring is deprecated;"
                        + " use quoted_printable_encode/quoted_printable_decode instead";
            case "HTML-ENTITIES" ->
                "Handling HTML entities via mbstring is deprecated; use htmlspecialchars,"
                        + " htmlentities, or mb_encode_numericentity/mb_decode_numericentity instead";
            case "UUENCODE" ->
                "Handling Uuencode via mbstring is deprecated;" + " use convert_uuencode/convert_uudecode instead";
            default -> null;
        };
        if (text != null) {
            request.deprecated(call.name() + "(): " + text);
        }
    }

    // ---- lists of encodings

    List<MbEncoding> detectOrder() {
        if (detectOrder != null) {
            return detectOrder;
        }
        String setting = request.ini().get("mbstring.detect_order");
        if (setting != null && !setting.isEmpty()) {
            List<MbEncoding> list = new ArrayList<>();
            if (parse(setting, list) == null) {
                return list;
            }
        }
        return automatic();
    }

    void setDetectOrder(List<MbEncoding> order) {
        detectOrder = order;
    }

    private List<MbEncoding> automatic() {
        return DETECTION.getOrDefault(language()[3], List.of("ASCII", "UTF-8")).stream()
                .map(MbEncodings::find)
                .toList();
    }

    /** Adds the encodings of a comma-separated list; the first name that is none, or null. */
    String parse(String text, List<MbEncoding> into) {
        String plain = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
        boolean automatic = false;
        for (String part : plain.split(",", -1)) {
            String name = part.strip();
            if (name.equalsIgnoreCase("auto")) {
                if (!automatic) {
                    into.addAll(automatic());
                }
                automatic = true;
                continue;
            }
            MbEncoding found = MbEncodings.find(name);
            if (found == null) {
                return name;
            }
            into.add(found);
        }
        return null;
    }

    /** The encodings that an argument names: an array or a comma-separated list. */
    List<MbEncoding> list(BuiltinCall call, int position, Object argument) {
        List<MbEncoding> list = new ArrayList<>();
        if (argument instanceof PhpString text) {
            String wrong = text.isEmpty() ? null : parse(text.toString(), list);
            if (wrong != null) {
                throw ArgumentErrors.valueError(
                        call, position, "contains invalid encoding \"" + MbSettingCheck.upToNull(wrong) + "\"");
            }
            return list;
        }
        PhpArray names = (PhpArray) argument;
        boolean automatic = false;
        for (int i = names.skipHoles(0); i < names.end(); i = names.skipHoles(i + 1)) {
            String name = Conversions.toPhpString(names.valueAt(i)).toString();
            if (name.equalsIgnoreCase("auto")) {
                if (!automatic) {
                    list.addAll(automatic());
                }
                automatic = true;
                continue;
            }
            MbEncoding found = MbEncodings.find(name);
            if (found == null) {
                throw ArgumentErrors.valueError(call, position, "contains invalid encoding \"" + name + "\"");
            }
            list.add(found);
        }
        return list;
    }

    // ---- language

    String[] language() {
        String[] found = languageIsNeutral ? null : findLanguage(request.ini().get("mbstring.language"));
        return found == null ? LANGUAGES[0] : found;
    }

    /** An unknown language that was asked for makes it neutral, a known one ends that. */
    void resetLanguage(boolean unknown) {
        languageIsNeutral = unknown;
    }

    /** How the bodies of mails in a language are written. */
    static String mailBodyEncoding(String[] language) {
        return switch (language[0]) {
            case "ja", "ko", "zh-cn" -> "7bit";
            case "neutral", "uni" -> "BASE64";
            default -> "8bit";
        };
    }

    static String[] findLanguage(String name) {
        for (String[] language : LANGUAGES) {
            if (name != null && (name.equalsIgnoreCase(language[3]) || name.equalsIgnoreCase(language[0]))) {
                return language;
            }
        }
        return null;
    }

    // ---- substitution

    Substitution substitution() {
        return new Substitution(mode(), character());
    }

    Substitution.Mode mode() {
        if (mode != null) {
            return mode;
        }
        String setting = request.ini().get("mbstring.substitute_character");
        if (setting == null) {
            return Substitution.Mode.CHARACTER;
        }
        return switch (setting.toLowerCase(Locale.ROOT)) {
            case "none" -> Substitution.Mode.NONE;
            case "long" -> Substitution.Mode.LONG;
            case "entity" -> Substitution.Mode.ENTITY;
            default -> Substitution.Mode.CHARACTER;
        };
    }

    int character() {
        if (mode != null) {
            return character == 0 ? '?' : character;
        }
        String setting = request.ini().get("mbstring.substitute_character");
        try {
            return setting == null || setting.isEmpty() ? '?' : Integer.decode(setting.strip());
        } catch (NumberFormatException e) {
            return '?';
        }
    }

    void setSubstitution(Substitution.Mode newMode, int newCharacter) {
        character = newMode == Substitution.Mode.CHARACTER ? newCharacter : character();
        mode = newMode;
    }
}
