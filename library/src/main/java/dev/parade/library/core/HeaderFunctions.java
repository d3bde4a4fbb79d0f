package dev.parade.library.core;

import static dev.parade.catalog.Effect.CLOCK;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.runtime.Traces.Location;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.interpreter.web.ResponseHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers of the response. The command line keeps none, but its status. */
final class HeaderFunctions {
    private static final Pattern STATUS_LINE = Pattern.compile("(?i)HTTP/[0-9.]+ +([0-9]+).*", Pattern.DOTALL);

    private HeaderFunctions() {}

    private static boolean isSent(Request request, String what) {
        if (!request.output().anySent()) {
            return false;
        }
        Location at = request.output().startedAt();
        request.warning(what + " - headers already sent"
                + (at == null ? "" : " by (output started at " + at.file() + ":" + at.line() + ")"));
        return true;
    }

    @PhpFunction(
            sig = "header(string $header, bool $replace = true, int $response_code = 0): void",
            effect = {WRITES_GLOBAL, WARNS},
            doc = "Sets a header of the response.",
            examples = "header('X-Example: a') => null")
    static void header(Request request, PhpString header, boolean replace, long code) {
        set(request, header.toString(), replace, code);
    }

    static boolean set(Request request, String header, boolean replace, long code) {
        if (isSent(request, "Cannot modify header information")) {
            return false;
        }
        String line = header.stripTrailing();
        if (line.isEmpty()) {
            return false;
        }
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            request.warning("Header may not contain more than a single header, new line detected");
            return false;
        }
        if (line.indexOf('\0') >= 0) {
            request.warning("Header may not contain NUL bytes");
            return false;
        }
        ResponseHeaders headers = ResponseHeaders.of(request);
        Matcher status = STATUS_LINE.matcher(line);
        if (status.matches()) {
            headers.setStatus(Integer.parseInt(status.group(1)));
            return true;
        }
        String name = ResponseHeaders.nameOf(line).strip();
        if (line.indexOf(':') > 0 && name.equalsIgnoreCase("Location")) {
            int now = headers.status();
            if ((now < 300 || now > 399) && now != 201) {
                headers.setStatus(302);
            }
        } else if (name.equalsIgnoreCase("WWW-Authenticate")) {
            headers.setStatus(401);
        }
        if (code != 0) {
            headers.setStatus((int) code);
        }
        if (name.equalsIgnoreCase("Content-Type")) {
            headers.setType(line.substring(line.indexOf(':') + 1).strip());
        }
        if (request.spec().sapi().equals("cli")) {
            return true;
        }
        if (replace) {
            headers.remove(name);
        }
        String stored = line;
        if (name.equalsIgnoreCase("Content-Type")) {
            String type = line.substring(line.indexOf(':') + 1).strip();
            String charset = request.ini().get("default_charset");
            if (type.startsWith("text/") && !type.contains("charset=") && charset != null && !charset.isEmpty()) {
                type += ";charset=" + charset;
            }
            stored = name + ": " + type;
        }
        headers.add(stored);
        return true;
    }

    @PhpFunction(
            sig = "header_remove(?string $name = null): void",
            effect = {WRITES_GLOBAL, WARNS},
            doc = "Takes a header away, or all.",
            examples = "header_remove('X-Example') => null")
    static void headerRemove(Request request, PhpString name) {
        if (isSent(request, "Cannot modify header information")) {
            return;
        }
        if (name == null) {
            ResponseHeaders.of(request).clear();
        } else {
            ResponseHeaders.of(request).remove(name.toString());
        }
    }

    @PhpFunction(
            sig = "headers_list(): array",
            effect = READS_GLOBAL,
            doc = "The headers set so far.",
            examples = "is_array(headers_list()) => true")
    static PhpArray headersList(Request request) {
        PhpArray result = new PhpArray();
        for (String line : ResponseHeaders.of(request).lines()) {
            result.append(PhpString.of(line));
        }
        return result;
    }

    @PhpFunction(
            sig = "headers_sent(&$filename = null, &$line = null): bool",
            effect = READS_GLOBAL,
            writes = {"filename", "line"},
            doc = "Whether the headers have left, and where the output began that sent them.",
            examples = "headers_sent() => false")
    static boolean headersSent(Request request, PhpReference filename, PhpReference line) {
        boolean sent = request.output().anySent();
        Location at = sent ? request.output().startedAt() : null;
        if (filename != null) {
            filename.set(PhpString.of(at == null ? "" : at.file()));
        }
        if (line != null) {
            line.set(at == null ? 0L : (long) at.line());
        }
        return sent;
    }

    @PhpFunction(
            sig = "http_response_code(int $response_code = 0): int|bool",
            effect = {READS_GLOBAL, WRITES_GLOBAL, WARNS},
            doc = "The status of the response; an argument sets it.",
            examples = {
                "http_response_code() => false",
                "(function () { http_response_code(404); return http_response_code(); })() => 404"
            })
    static Object httpResponseCode(Request request, long code) {
        ResponseHeaders headers = ResponseHeaders.of(request);
        int before = headers.status();
        boolean web = !request.spec().sapi().equals("cli");
        if (code != 0) {
            if (isSent(request, "http_response_code(): Cannot set response code")) {
                return false;
            }
            headers.setStatus((int) code);
            return before != 0 ? (Object) (long) before : web ? (Object) 200L : (Object) true;
        }
        return before != 0 ? (Object) (long) before : web ? (Object) 200L : (Object) false;
    }

    @PhpFunction(
            sig = "header_register_callback(callable $callback): bool",
            effect = WRITES_GLOBAL,
            calls = "callback",
            doc = "Has a function called before the headers are sent.",
            examples = "header_register_callback(function () {}) => true")
    static boolean headerRegisterCallback(Request request, PhpCallable callback) {
        ResponseHeaders.of(request).setCallback(callback);
        return true;
    }

    @PhpFunction(
            sig = "setcookie(string $name, string $value = '', array|int $expires_or_options = 0, string $path = '', "
                    + "string $domain = '', bool $secure = false, bool $httponly = false): bool",
            effect = {WRITES_GLOBAL, WARNS, THROWS, CLOCK},
            doc = "Sets a cookie; the value is URL-encoded.",
            examples = "setcookie('a', 'b c') => true")
    static boolean setcookie(
            Request request,
            BuiltinCall call,
            PhpString name,
            PhpString value,
            Object expiresOrOptions,
            PhpString path,
            PhpString domain,
            boolean secure,
            boolean httpOnly) {
        Cookie cookie = new Cookie(call, name.toString(), value.toString(), true);
        return cookie.fill(request, expiresOrOptions, path, domain, secure, httpOnly)
                && set(request, cookie.header(request), false, 0);
    }

    @PhpFunction(
            sig =
                    "setrawcookie(string $name, string $value = '', array|int $expires_or_options = 0, string $path = '', "
                            + "string $domain = '', bool $secure = false, bool $httponly = false): bool",
            effect = {WRITES_GLOBAL, WARNS, THROWS, CLOCK},
            doc = "Sets a cookie with its value as it is.",
            examples = "setrawcookie('a', 'b') => true")
    static boolean setrawcookie(
            Request request,
            BuiltinCall call,
            PhpString name,
            PhpString value,
            Object expiresOrOptions,
            PhpString path,
            PhpString domain,
            boolean secure,
            boolean httpOnly) {
        Cookie cookie = new Cookie(call, name.toString(), value.toString(), false);
        return cookie.fill(request, expiresOrOptions, path, domain, secure, httpOnly)
                && set(request, cookie.header(request), false, 0);
    }
}
