package dev.parade.library.standard.url;

import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** Functions on URLs. */
final class UrlFunctions {
    @PhpConstant(name = "PHP_URL_SCHEME")
    static final long SCHEME = 0;

    @PhpConstant(name = "PHP_URL_HOST")
    static final long HOST = 1;

    @PhpConstant(name = "PHP_URL_PORT")
    static final long PORT = 2;

    @PhpConstant(name = "PHP_URL_USER")
    static final long USER = 3;

    @PhpConstant(name = "PHP_URL_PASS")
    static final long PASS = 4;

    @PhpConstant(name = "PHP_URL_PATH")
    static final long PATH = 5;

    @PhpConstant(name = "PHP_URL_QUERY")
    static final long QUERY = 6;

    @PhpConstant(name = "PHP_URL_FRAGMENT")
    static final long FRAGMENT = 7;

    private static final String[] NAMES = {"scheme", "host", "port", "user", "pass", "path", "query", "fragment"};

    private UrlFunctions() {}

    @PhpFunction(
            sig = "urlencode(string $string): string",
            effect = {},
            doc = "A string as form data spell it.",
            examples = "urlencode('a b&c~') => 'a+b%26c%7E'")
    static PhpString urlencode(PhpString string) {
        return Percent.encode(string, false);
    }

    @PhpFunction(
            sig = "urldecode(string $string): string",
            effect = {},
            doc = "The string that form data spell.",
            examples = "urldecode('a+b%26c%zz') => 'a b&c%zz'")
    static PhpString urldecode(PhpString string) {
        return Percent.decode(string, false);
    }

    @PhpFunction(
            sig = "rawurlencode(string $string): string",
            effect = {},
            doc = "A string as URLs spell it (RFC 3986).",
            examples = "rawurlencode('a b&c~') => 'a%20b%26c~'")
    static PhpString rawurlencode(PhpString string) {
        return Percent.encode(string, true);
    }

    @PhpFunction(
            sig = "rawurldecode(string $string): string",
            effect = {},
            doc = "The string that a URL spells.",
            examples = "rawurldecode('a+b%26c') => 'a+b&c'")
    static PhpString rawurldecode(PhpString string) {
        return Percent.decode(string, true);
    }

    @PhpFunction(
            sig = "parse_url(string $url, int $component = -1): array|string|int|false|null",
            effect = THROWS,
            doc = "The components of a URL or one of them.",
            examples = {
                "parse_url('http://u:p@example.org:8080/a/b?q=1#f') => array ('scheme' => 'http', "
                        + "'host' => 'example.org', 'port' => 8080, 'user' => 'u', 'pass' => 'p', 'path' => '/a/b', "
                        + "'query' => 'q=1', 'fragment' => 'f')",
                "parse_url('//example.org/x', PHP_URL_HOST) => 'example.org'",
                "parse_url('mailto:a@b.c') => array ('scheme' => 'mailto', 'path' => 'a@b.c')",
                "parse_url('http:///x') => false"
            })
    static Object parseUrl(BuiltinCall call, PhpString url, long component) {
        ParsedUrl parsed = ParsedUrl.of(url.toString());
        if (parsed == null) {
            return false;
        }
        Object[] parts = {
            text(parsed.scheme),
            text(parsed.host),
            parsed.port < 0 ? null : (Object) (long) parsed.port,
            text(parsed.user),
            text(parsed.pass),
            text(parsed.path),
            text(parsed.query),
            text(parsed.fragment)
        };
        if (component >= 0) {
            if (component > FRAGMENT) {
                throw ArgumentErrors.valueError(
                        call, 1, "must be a valid URL component identifier, " + component + " given");
            }
            return parts[(int) component];
        }
        PhpArray result = new PhpArray();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != null) {
                result.put(NAMES[i], parts[i]);
            }
        }
        return result;
    }

    private static PhpString text(String text) {
        return text == null ? null : PhpString.of(text);
    }
}
