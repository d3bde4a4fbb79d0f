package dev.parade.library.mbstring;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.PROCESS;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_FILE;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.mail.Mail;
import dev.parade.library.standard.mail.MailHeaders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** Mail in the encodings of a language. */
final class MbMailFunctions {
    /** Room that a subject leaves on its first line: a mailing list puts its name and a number there. */
    private static final String SUBJECT_START = "Subject: [PHP-jp nnnnnnnn]";

    private MbMailFunctions() {}

    @PhpFunction(
            sig = "mb_send_mail(path $to, path $subject, path $message, array|string $additional_headers = [],"
                    + " ?path $additional_params = null): bool",
            effect = {PROCESS, WRITES_FILE, ENVIRONMENT, WARNS, THROWS},
            doc = "Hands a mail, in the encodings of mb_language(), to the program that sendmail_path names.",
            examples =
                    "(function () { try { mb_send_mail('a', 'b', 'c', \"d\\0\"); } catch (ValueError $e) { return $e->getMessage(); } })()"
                            + " => 'mb_send_mail(): Argument #4 ($additional_headers) must not contain any null bytes'")
    static boolean mbSendMail(
            Request request,
            BuiltinCall call,
            PhpString to,
            PhpString subject,
            PhpString message,
            Object additionalHeaders,
            PhpString additionalParams) {
        if (additionalHeaders instanceof PhpString text && text.indexOf(0, 0) >= 0) {
            throw ArgumentErrors.valueError(call, 3, "must not contain any null bytes");
        }
        String headers = MailHeaders.ofArgument(additionalHeaders);
        Map<String, String> given = byName(headers);
        MbState state = MbState.of(request);
        String[] language = state.language();
        MbEncoding charset = MbEncodings.find(language[1]);
        String type = given.get("content-type");
        if (type != null) {
            charset = charsetOf(request, call, type, charset);
        }
        MbEncoding transfer = MbEncodings.find(MbState.mailBodyEncoding(language));
        String wanted = given.get("content-transfer-encoding");
        if (wanted != null) {
            transfer = transferOf(request, call, wanted);
        }

        String end = Mail.lineEnd(request);
        PhpString title = MimeHeader.encode(
                subject,
                state.internal(),
                charset,
                language[2].equals("BASE64"),
                end,
                SUBJECT_START.length() + end.length());
        PhpString body = transfer.encodeAll(MbEncodings.find("8bit")
                .decode(charset.encodeAll(state.internal().decode(message))));

        List<String> lines = new ArrayList<>();
        if (!headers.isEmpty()) {
            lines.add(headers);
        }
        if (!given.containsKey("mime-version")) {
            lines.add("MIME-Version: 1.0");
        }
        if (type == null) {
            lines.add(
                    "Content-Type: text/plain" + (charset.mimeName() == null ? "" : "; charset=" + charset.mimeName()));
        }
        if (wanted == null) {
            lines.add("Content-Transfer-Encoding: " + transfer.mimeName());
        }
        return Mail.send(
                request,
                call.name(),
                MailHeaders.inOneLine(to.toString()),
                title.toString(),
                body.toString(),
                String.join(end, lines),
                Mail.arguments(request, additionalParams));
    }

    /** The values of headers by lower-case name; folded lines are one. */
    private static Map<String, String> byName(String headers) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : headers.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n")) {
            int colon = line.indexOf(':');
            if (line.isBlank()) {
                break;
            }
            String value = line.substring(colon + 1).strip();
            if (colon > 0 && !value.isEmpty()) {
                values.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
            }
        }
        return values;
    }

    /** The charset that a Content-Type names, if its first parameter is that. */
    private static MbEncoding charsetOf(Request request, BuiltinCall call, String type, MbEncoding otherwise) {
        int parameters = type.indexOf(';');
        StringTokenizer tokens = new StringTokenizer(parameters < 0 ? "" : type.substring(parameters + 1), "= \t\"");
        if (!tokens.hasMoreTokens() || !tokens.nextToken().equalsIgnoreCase("charset") || !tokens.hasMoreTokens()) {
            return otherwise;
        }
        String name = tokens.nextToken();
        MbEncoding found = MbEncodings.find(name);
        if (found == null) {
            request.warning(call.name() + "(): Unsupported charset \"" + name + "\" - will be regarded as ascii");
            return MbEncodings.find("ASCII");
        }
        return found;
    }

    private static MbEncoding transferOf(Request request, BuiltinCall call, String name) {
        MbEncoding found = MbEncodings.find(name);
        if (found != null && List.of("BASE64", "7bit", "8bit").contains(found.name())) {
            return found;
        }
        request.warning(call.name() + "(): Unsupported transfer encoding \"" + name + "\" - will be regarded as 8bit");
        return MbEncodings.find("8bit");
    }
}
