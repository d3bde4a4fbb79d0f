package dev.parade.tests.conformance;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables of a test's process: the caller's, run-tests.php's own, the request's, those of --ENV--. */
final class TestEnvironment {
    private final Map<String, String> base = new LinkedHashMap<>();

    TestEnvironment(Path sources, String executable, String cgiExecutable) {
        System.getenv().forEach((name, value) -> base.put(name, byteString(value)));
        base.put("TEMP", System.getProperty("java.io.tmpdir"));
        base.put("TEST_PHP_SRCDIR", sources.toString());
        base.put("TEST_PHP_EXECUTABLE", executable);
        base.put("TEST_PHP_EXECUTABLE_ESCAPED", "'" + executable + "'");
        base.put("TEST_PHP_CGI_EXECUTABLE", cgiExecutable);
        base.put("TEST_PHP_CGI_EXECUTABLE_ESCAPED", "'" + cgiExecutable + "'");
        base.put("SKIP_ONLINE_TESTS", "1");
        base.put("NO_INTERACTION", "1");
        for (String variable : new String[] {
            "REDIRECT_STATUS",
            "QUERY_STRING",
            "PATH_TRANSLATED",
            "SCRIPT_FILENAME",
            "REQUEST_METHOD",
            "CONTENT_TYPE",
            "CONTENT_LENGTH",
            "TZ"
        }) {
            base.put(variable, "");
        }
    }

    /** For --SKIPIF-- and --CLEAN--: no request. */
    Map<String, String> forChecks(PhptFile test) {
        Map<String, String> environment = own(test);
        for (String variable : new String[] {"REQUEST_METHOD", "QUERY_STRING", "PATH_TRANSLATED", "SCRIPT_FILENAME"}) {
            environment.remove(variable);
        }
        return environment;
    }

    private Map<String, String> own(PhptFile test) {
        Map<String, String> environment = new LinkedHashMap<>(base);
        String text = test.text("ENV").replace("{PWD}", test.path().getParent().toString());
        for (String line : text.split("\n")) {
            String entry = PhpText.trim(line);
            int equals = entry.indexOf('=');
            if (equals > 0) {
                environment.put(entry.substring(0, equals), entry.substring(equals + 1));
            }
        }
        return environment;
    }

    /** What the test's script itself sees, and its standard input. */
    record Request(Map<String, String> environment, byte[] body) {}

    Request forScript(PhptFile test, Path script) {
        Map<String, String> environment = own(test);
        environment.put("REDIRECT_STATUS", "1");
        ifEmpty(environment, "QUERY_STRING", PhpText.trim(test.text("GET")));
        ifEmpty(environment, "PATH_TRANSLATED", script.toString());
        ifEmpty(environment, "SCRIPT_FILENAME", script.toString());
        environment.put("HTTP_COOKIE", PhpText.trim(test.text("COOKIE")));
        if (test.hasText("POST_RAW")) {
            String body = rawBody(PhpText.trim(test.text("POST_RAW")), environment);
            environment.put("CONTENT_LENGTH", Integer.toString(body.length()));
            ifEmpty(environment, "REQUEST_METHOD", "POST");
            return request(environment, body);
        }
        if (test.hasText("PUT")) {
            String body = rawBody(PhpText.trim(test.text("PUT")), environment);
            environment.put("CONTENT_LENGTH", Integer.toString(body.length()));
            environment.put("REQUEST_METHOD", "PUT");
            return request(environment, body);
        }
        if (test.hasText("POST")) {
            String body = PhpText.trim(test.text("POST"));
            environment.put("REQUEST_METHOD", "POST");
            ifEmpty(environment, "CONTENT_TYPE", "application/x-www-form-urlencoded");
            ifEmpty(environment, "CONTENT_LENGTH", Integer.toString(body.length()));
            return request(environment, body);
        }
        environment.put("REQUEST_METHOD", "GET");
        environment.put("CONTENT_TYPE", "");
        environment.put("CONTENT_LENGTH", "");
        return new Request(environment, test.has("STDIN") ? bytes(test.text("STDIN")) : new byte[0]);
    }

    private static Request request(Map<String, String> environment, String body) {
        return new Request(environment, bytes(body));
    }

    private static String byteString(String systemText) {
        return new String(systemText.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The body of a raw section; its first Content-Type line becomes the header. */
    private static String rawBody(String section, Map<String, String> environment) {
        StringBuilder body = new StringBuilder();
        boolean started = false;
        for (String line : section.split("\n", -1)) {
            if (environment.get("CONTENT_TYPE").isEmpty() && line.regionMatches(true, 0, "Content-Type:", 0, 13)) {
                environment.put("CONTENT_TYPE", PhpText.trim(line.substring(13).replace("\r", "")));
                continue;
            }
            if (started) {
                body.append('\n');
            }
            started = true;
            body.append(line);
        }
        return body.toString();
    }

    private static void ifEmpty(Map<String, String> environment, String name, String value) {
        if (environment.getOrDefault(name, "").isEmpty()) {
            environment.put(name, value);
        }
    }
}
