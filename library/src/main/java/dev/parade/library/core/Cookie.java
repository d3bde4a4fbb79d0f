package dev.parade.library.core;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A cookie on its way into a header. */
final class Cookie {
    private static final String FORBIDDEN = ",; \t\r\n\013\014";
    private static final String FORBIDDEN_TEXT =
            "\",\", \";\", \" \", \"\\t\", \"\\r\", \"\\n\", \"\\013\", or \"\\014\"";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);
    /** The first second of the year 10000. */
    private static final long TOO_LATE = 253402300800L;

    private final BuiltinCall call;
    private final String name;
    private final String value;
    private final boolean encode;
    private long expires;
    private String path = "";
    private String domain = "";
    private String sameSite = "";
    private boolean secure;
    private boolean httpOnly;
    private boolean partitioned;

    Cookie(BuiltinCall call, String name, String value, boolean encode) {
        this.call = call;
        this.name = name;
        this.value = value;
        this.encode = encode;
    }

    /** Takes the further arguments; throws PHP's errors for what is wrong with them. */
    boolean fill(
            Request request,
            Object expiresOrOptions,
            PhpString pathArgument,
            PhpString domainArgument,
            boolean secureArgument,
            boolean httpOnlyArgument) {
        if (expiresOrOptions instanceof PhpArray options) {
            if (request.builtinArguments() != null && request.builtinArguments().length > 3) {
                throw PhpErrors.argumentCountError(call.name()
                        + "(): Expects exactly 3 arguments when argument #3 ($expires_or_options) is an array");
            }
            options(options, request.level());
        } else {
            expires = (Long) expiresOrOptions;
            path = pathArgument.toString();
            domain = domainArgument.toString();
            secure = secureArgument;
            httpOnly = httpOnlyArgument;
        }
        check(request);
        return true;
    }

    private void options(PhpArray options, int level) {
        for (int p = options.skipHoles(0); p < options.end(); p = options.skipHoles(p + 1)) {
            if (!options.isStringKeyAt(p)) {
                throw PhpErrors.valueError(call.name() + "(): option array cannot have numeric keys");
            }
            Object option = options.valueAt(p);
            String key = options.stringKeyAt(p).toString();
            String lower = key.toLowerCase(Locale.ROOT);
            switch (lower) {
                case "expires" -> expires = Conversions.toLong(option);
                case "path" -> path = Conversions.toPhpString(option).toString();
                case "domain" -> domain = Conversions.toPhpString(option).toString();
                case "secure" -> secure = Conversions.toBoolean(option);
                case "httponly" -> httpOnly = Conversions.toBoolean(option);
                case "samesite" -> sameSite = Conversions.toPhpString(option).toString();
                default -> {
                    if (level < 85 || !lower.equals("partitioned")) {
                        throw PhpErrors.valueError(call.name() + "(): option \"" + key + "\" is invalid");
                    }
                    partitioned = Conversions.toBoolean(option);
                }
            }
        }
    }

    private void check(Request request) {
        if (name.isEmpty()) {
            throw ArgumentErrors.valueError(call, 0, request.level() >= 84 ? "must not be empty" : "cannot be empty");
        }
        if (contains(name, "=" + FORBIDDEN)) {
            throw ArgumentErrors.valueError(call, 0, "cannot contain \"=\", " + FORBIDDEN_TEXT);
        }
        if (!encode && contains(value, FORBIDDEN)) {
            throw ArgumentErrors.valueError(call, 1, "cannot contain " + FORBIDDEN_TEXT);
        }
        if (contains(path, FORBIDDEN)) {
            throw PhpErrors.valueError(call.name() + "(): \"path\" option cannot contain " + FORBIDDEN_TEXT);
        }
        if (contains(domain, FORBIDDEN)) {
            throw PhpErrors.valueError(call.name() + "(): \"domain\" option cannot contain " + FORBIDDEN_TEXT);
        }
        if (partitioned && !secure) {
            throw PhpErrors.valueError(
                    call.name() + "(): \"partitioned\" option cannot be used without \"secure\" option");
        }
        if (expires >= TOO_LATE) {
            throw PhpErrors.valueError(call.name() + "(): \"expires\" option cannot have a year greater than 9999");
        }
    }

    private static boolean contains(String text, String characters) {
        return text.chars().anyMatch(c -> characters.indexOf(c) >= 0);
    }

    /** The header line. */
    String header(Request request) {
        StringBuilder line = new StringBuilder("Set-Cookie: ").append(name).append('=');
        if (value.isEmpty()) {
            line.append("deleted; expires=").append(date(1)).append("; Max-Age=0");
        } else {
            line.append(encode ? encoded(value) : value);
            if (expires > 0) {
                long left = Math.max(0, expires - request.clock().instant().getEpochSecond());
                line.append("; expires=")
                        .append(date(expires))
                        .append("; Max-Age=")
                        .append(left);
            }
        }
        if (!path.isEmpty()) {
            line.append("; path=").append(path);
        }
        if (!domain.isEmpty()) {
            line.append("; domain=").append(domain);
        }
        line.append(secure ? "; secure" : "").append(httpOnly ? "; HttpOnly" : "");
        if (!sameSite.isEmpty()) {
            line.append("; SameSite=").append(sameSite);
        }
        return line.append(partitioned ? "; Partitioned" : "").toString();
    }

    private static String date(long seconds) {
        return DATE.format(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
    }

    private static String encoded(String text) {
        StringBuilder result = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-_.~".indexOf(c) >= 0);
            if (plain) {
                result.append(c);
            } else {
                result.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return result.toString();
    }
}
