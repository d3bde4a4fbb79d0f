package dev.parade.library.iconv;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** Headers of mail. */
final class IconvMimeFunctions {
    private IconvMimeFunctions() {}

    private static boolean report(Request request, BuiltinCall call, MimeDecoder decoder, String target) {
        switch (decoder.failure()) {
            case WRONG_ENCODING ->
                IconvFunctions.report(request, call, IconvText.Problem.WRONG_ENCODING, "???", target);
            case INCOMPLETE -> IconvFunctions.report(request, call, IconvText.Problem.INCOMPLETE, "", "");
            case ILLEGAL -> IconvFunctions.report(request, call, IconvText.Problem.ILLEGAL, "", "");
            case MALFORMED -> request.warning(call.name() + "(): Malformed string");
            case UNKNOWN -> request.notice(call.name() + "(): Unknown error (0)");
        }
        return false;
    }

    private static String target(Request request, PhpString encoding) {
        return encoding == null ? IconvFunctions.internal(request) : encoding.toString();
    }

    @PhpFunction(
            sig = "iconv_mime_decode(string $string, int $mode = 0, ?string $encoding = null): string|false",
            effect = {ENVIRONMENT, WARNS},
            doc = "A header of mail, decoded.",
            examples = "iconv_mime_decode('a: =?ISO-8859-1?Q?=E9?=', 0, 'UTF-8') === \"a: \\u{e9}\" => true")
    static Object iconvMimeDecode(Request request, BuiltinCall call, PhpString string, long mode, PhpString encoding) {
        if (encoding != null && IconvFunctions.tooLong(request, call, encoding)) {
            return false;
        }
        String target = target(request, encoding);
        MimeDecoder decoder = new MimeDecoder(string, target, mode);
        PhpString decoded = decoder.decode(0);
        return decoded == null ? report(request, call, decoder, target) : decoded;
    }

    @PhpFunction(
            sig = "iconv_mime_decode_headers(string $headers, int $mode = 0, ?string $encoding = null): array|false",
            effect = {ENVIRONMENT, WARNS},
            doc = "The headers of a mail, decoded, by their names.",
            examples = "iconv_mime_decode_headers(\"A: b\\nC: =?UTF-8?B?ZA==?=\\n\") => ['A' => 'b', 'C' => 'd']")
    static Object iconvMimeDecodeHeaders(
            Request request, BuiltinCall call, PhpString headers, long mode, PhpString encoding) {
        if (encoding != null && IconvFunctions.tooLong(request, call, encoding)) {
            return false;
        }
        String target = target(request, encoding);
        PhpArray result = new PhpArray();
        int at = 0;
        while (at < headers.length()) {
            MimeDecoder decoder = new MimeDecoder(headers, target, mode);
            PhpString decoded = decoder.decode(at);
            if (decoded == null) {
                return report(request, call, decoder, target);
            }
            if (decoded.isEmpty()) {
                break;
            }
            add(result, decoded);
            at = decoder.next();
        }
        return result;
    }

    private static void add(PhpArray result, PhpString header) {
        int colon = header.indexOf(':', 0);
        if (colon < 0) {
            return;
        }
        int start = colon + 1;
        while (start < header.length() && (header.at(start) == ' ' || header.at(start) == '\t')) {
            start++;
        }
        PhpString name = header.substring(0, colon);
        PhpString value = header.substring(start, header.length());
        Object known = result.get(name);
        if (known == null) {
            result.put(name, value);
        } else if (known instanceof PhpArray several) {
            PhpArray more = several.separate();
            more.append(value);
            result.put(name, more);
        } else {
            result.put(name, PhpArray.ofList(known, value));
        }
    }

    private static String charset(Request request, BuiltinCall call, PhpArray options, String name, String otherwise) {
        if (!(options.get(name) instanceof PhpString charset)) {
            return otherwise;
        }
        if (IconvFunctions.tooLong(request, call, charset)) {
            return null;
        }
        return charset.isEmpty() ? otherwise : charset.toString();
    }

    @PhpFunction(
            sig = "iconv_mime_encode(string $field_name, string $field_value, array $options = []): string|false",
            effect = {ENVIRONMENT, THROWS, WARNS},
            doc = "A header of mail, encoded.",
            examples = "iconv_mime_encode('Subject', \"\\u{e9}\", ['scheme' => 'Q']) => 'Subject: =?UTF-8?Q?=C3=A9?='")
    static Object iconvMimeEncode(
            Request request, BuiltinCall call, PhpString fieldName, PhpString fieldValue, PhpArray options) {
        boolean base64 = !(options.get("scheme") instanceof PhpString scheme
                && !scheme.isEmpty()
                && (scheme.at(0) | 0x20) == 'q');
        String internal = IconvFunctions.internal(request);
        String from = charset(request, call, options, "input-charset", internal);
        String to = from == null ? null : charset(request, call, options, "output-charset", internal);
        if (to == null) {
            return false;
        }
        Object length = options.get("line-length");
        Object breaks = options.get("line-break-chars");
        String lineBreak =
                breaks == null ? "\r\n" : Conversions.toPhpString(breaks).toString();
        IconvText value = IconvText.decode(fieldValue, from);
        if (value.problem() == IconvText.Problem.WRONG_ENCODING || IconvText.charset(to) == null) {
            IconvFunctions.report(request, call, IconvText.Problem.WRONG_ENCODING, from, to);
            return false;
        }
        if (value.problem() != null) {
            IconvFunctions.report(request, call, value.problem(), from, to);
            return false;
        }
        long most = length == null ? 76 : Conversions.toLong(length);
        MimeEncoder encoder = new MimeEncoder(to, base64, (int) Math.min(most, Integer.MAX_VALUE), lineBreak);
        try {
            String encoded = encoder.encode(fieldName.toString(), value.text());
            if (encoded == null) {
                IconvFunctions.report(request, call, IconvText.Problem.ILLEGAL, from, to);
                return false;
            }
            return PhpString.of(encoded);
        } catch (MimeEncoder.TooLong e) {
            request.warning(call.name() + "(): Buffer length exceeded");
            return false;
        }
    }
}
