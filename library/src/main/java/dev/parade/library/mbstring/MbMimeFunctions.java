package dev.parade.library.mbstring;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;

/** Values of mail headers. */
final class MbMimeFunctions {
    private MbMimeFunctions() {}

    @PhpFunction(
            sig = "mb_encode_mimeheader(string $string, ?string $charset = null, ?string $transfer_encoding = null,"
                    + " string $newline = \"\\r\\n\", int $indent = 0): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A text as the value of a mail header.",
            examples = "mb_encode_mimeheader(\"\\u{e9}\", 'UTF-8', 'B') => '=?UTF-8?B?w6k=?='")
    static PhpString mbEncodeMimeheader(
            Request request,
            BuiltinCall call,
            PhpString string,
            PhpString charset,
            PhpString transferEncoding,
            PhpString newline,
            long indent) {
        MbState state = MbState.of(request);
        boolean base64 = true;
        MbEncoding to;
        if (charset != null) {
            to = MbState.encoding(request, call, 1, charset);
            if (to.mimeName() == null || to.name().equals("Quoted-Printable")) {
                throw ArgumentErrors.valueError(call, 1, "\"" + charset + "\" cannot be used for MIME header encoding");
            }
        } else {
            String[] language = state.language();
            MbEncoding mail = MbEncodings.find(language[1]);
            to = mail == null ? MbEncodings.UTF8 : mail;
            base64 = language[2].equals("BASE64");
        }
        if (transferEncoding != null && !transferEncoding.isEmpty()) {
            base64 = base64 && (transferEncoding.at(0) | 0x20) != 'q';
        }
        String feed = newline.toString();
        int zero = feed.indexOf('\0');
        feed = zero >= 0 ? feed.substring(0, zero) : feed;
        feed = feed.substring(0, Math.min(8, feed.length()));
        int first = indent < 0 || indent >= 74 ? 0 : (int) indent;
        return MimeHeader.encode(string, state.internal(), to, base64, feed, first);
    }

    @PhpFunction(
            sig = "mb_decode_mimeheader(string $string): string",
            effect = ENVIRONMENT,
            doc = "The text of a mail header's value.",
            examples = "bin2hex(mb_decode_mimeheader('=?UTF-8?B?w6k=?=')) => 'c3a9'")
    static PhpString mbDecodeMimeheader(Request request, PhpString string) {
        return MimeHeader.decode(string, MbState.of(request).internal());
    }
}
