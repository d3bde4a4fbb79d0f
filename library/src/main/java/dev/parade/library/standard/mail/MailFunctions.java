package dev.parade.library.standard.mail;

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

/** Sending mail. */
final class MailFunctions {
    private MailFunctions() {}

    @PhpFunction(
            sig = "mail(path $to, path $subject, path $message, array|string $additional_headers = [],"
                    + " path $additional_params = \"\"): bool",
            effect = {PROCESS, WRITES_FILE, ENVIRONMENT, WARNS, THROWS},
            doc = "Hands a mail to the program that sendmail_path names; whether it took it.",
            partial = "a mail.log that is syslog",
            examples =
                    "(function () { try { mail('a', 'b', 'c', ['To' => 'd']); } catch (ValueError $e) { return $e->getMessage(); } })()"
                            + " => 'The additional headers cannot contain the \"To\" header'")
    static boolean mail(
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
        return Mail.send(
                request,
                call.name(),
                MailHeaders.inOneLine(to.toString()),
                MailHeaders.inOneLine(subject.toString()),
                message.toString(),
                headers,
                Mail.arguments(request, additionalParams));
    }
}
