package dev.parade.library.mbstring;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_ARGUMENT;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.output.OutputBuffers;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.interpreter.web.QueryVariables;
import dev.parade.interpreter.web.ResponseHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Encodings of what comes in and of what goes out. */
final class MbHttpFunctions {
    private static final String CONVERTED_TYPES = "^(text/|application/xhtml\\+xml)";

    private MbHttpFunctions() {}

    // ---- input

    /** The encodings that input may be in; null when it is not looked at. */
    private static List<MbEncoding> inputEncodings(Request request) {
        for (String setting : List.of("mbstring.http_input", "input_encoding", "default_charset")) {
            String value = request.ini().get(setting);
            if (value != null && !value.isEmpty()) {
                List<MbEncoding> list = new ArrayList<>();
                if (value.equals("pass")) {
                    return null;
                }
                return MbState.of(request).parse(value, list) == null ? list : List.of();
            }
        }
        return List.of(MbEncodings.UTF8);
    }

    @PhpFunction(
            sig = "mb_http_input(?string $type = null): array|string|false",
            effect = {ENVIRONMENT, THROWS},
            doc = "The encoding that was detected in the request's input.",
            partial = "mbstring.encoding_translation",
            examples = "(function () { mb_parse_str('a=1', $r); return mb_http_input(); })() => 'UTF-8'")
    static Object mbHttpInput(Request request, BuiltinCall call, PhpString type) {
        if (type == null) {
            String detected = MbState.of(request).detectedInput;
            return detected == null ? false : PhpString.of(detected);
        }
        String letter = type.toString().toUpperCase(Locale.ROOT);
        if (!List.of("G", "P", "C", "S", "I", "L").contains(letter)) {
            throw ArgumentErrors.valueError(call, 0, "must be one of \"G\", \"P\", \"C\", \"S\", \"I\", or \"L\"");
        }
        List<MbEncoding> encodings = inputEncodings(request);
        List<String> names = encodings == null
                ? List.of("pass")
                : encodings.stream().map(MbEncoding::name).toList();
        return switch (letter) {
            case "I" ->
                PhpArray.ofList(
                        names.stream().map(name -> (Object) PhpString.of(name)).toArray());
            case "L" -> names.isEmpty() ? (Object) false : PhpString.of(String.join(",", names));
            default -> false;
        };
    }

    @PhpFunction(
            sig = "mb_parse_str(string $string, &$result): bool",
            effect = {WRITES_ARGUMENT, WRITES_GLOBAL, ENVIRONMENT, WARNS},
            writes = "result",
            doc = "The variables of a query string as an array, in the internal encoding.",
            examples = "(function () { mb_parse_str('a=1', $r); return $r; })() => array ('a' => '1')")
    static boolean mbParseStr(Request request, BuiltinCall call, PhpString string, PhpReference result) {
        result.set(new PhpArray());
        MbState state = MbState.of(request);
        String separators = request.ini().get("arg_separator.input");
        var fields = new StringTokenizer(
                MbSettingCheck.upToNull(string.toString()),
                separators == null || separators.isEmpty() ? "&" : separators);
        List<PhpString> texts = new ArrayList<>();
        while (fields.hasMoreTokens()) {
            String field = fields.nextToken();
            int equals = field.indexOf('=');
            texts.add(PhpString.of(QueryVariables.urlDecoded(equals < 0 ? field : field.substring(0, equals))));
            texts.add(PhpString.of(equals < 0 ? "" : QueryVariables.urlDecoded(field.substring(equals + 1))));
        }
        int most = request.ini().number("max_input_vars");
        if (texts.size() > most * 2L) {
            request.warning(call.name() + "(): Input variables exceeded " + most
                    + ". To increase the limit change max_input_vars in php.ini.");
            return false;
        }
        MbEncoding from = texts.isEmpty() ? null : inputEncoding(request, call, texts);
        state.detectedInput = texts.isEmpty() ? null : from == null ? "pass" : from.name();
        var variables = new QueryVariables();
        for (int i = 0; i < texts.size(); i += 2) {
            variables.add(internal(request, texts.get(i), from), internal(request, texts.get(i + 1), from));
        }
        result.set(array(variables.variables()));
        return !texts.isEmpty();
    }

    /** What texts that came in are in; null to leave them alone. */
    private static MbEncoding inputEncoding(Request request, BuiltinCall call, List<PhpString> texts) {
        List<MbEncoding> candidates = inputEncodings(request);
        if (candidates == null || candidates.isEmpty()) {
            return null;
        }
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        MbEncoding found =
                EncodingGuess.guess(texts, candidates, request.ini().flag("mbstring.strict_detection"), true);
        if (found == null) {
            request.warning(call.name() + "(): Unable to detect encoding");
        }
        return found;
    }

    private static String internal(Request request, PhpString text, MbEncoding from) {
        return from == null
                ? text.toString()
                : MbConvertFunctions.convert(request, text, MbState.of(request).internal(), from)
                        .toString();
    }

    private static PhpArray array(Map<?, ?> variables) {
        PhpArray array = new PhpArray();
        variables.forEach((name, value) -> {
            PhpString key = PhpString.of((String) name);
            Object element = value instanceof Map<?, ?> inner ? array(inner) : PhpString.of((String) value);
            array.putKey(key.isIntegerKey() ? (Object) key.integerKey() : key, element);
        });
        return array;
    }

    // ---- output

    @PhpFunction(
            sig = "mb_http_output(?string $encoding = null): string|bool",
            effect = {ENVIRONMENT, THROWS},
            doc = "Gets or sets the encoding that mb_output_handler() writes.",
            examples = "mb_http_output() => 'UTF-8'")
    static Object mbHttpOutput(Request request, BuiltinCall call, PhpString encoding) {
        MbState state = MbState.of(request);
        if (encoding == null) {
            return PhpString.of(httpOutput(request));
        }
        if (encoding.toString().equals("pass")) {
            state.httpOutput = "pass";
            return true;
        }
        MbEncoding found = MbEncodings.find(encoding.toString());
        if (found == null) {
            throw ArgumentErrors.valueError(call, 0, "must be a valid encoding, \"" + encoding + "\" given");
        }
        state.httpOutput = found.name();
        return true;
    }

    static String httpOutput(Request request) {
        MbState state = MbState.of(request);
        if (state.httpOutput != null) {
            return state.httpOutput;
        }
        for (String setting : List.of("mbstring.http_output", "output_encoding", "default_charset")) {
            String name = request.ini().get(setting);
            if (name != null && !name.isEmpty()) {
                MbEncoding found = MbEncodings.find(name);
                if (found != null || name.equals("pass")) {
                    return found == null ? "pass" : found.name();
                }
            }
        }
        return "UTF-8";
    }

    @PhpFunction(
            sig = "mb_output_handler(string $string, int $status): string",
            effect = {ENVIRONMENT, WRITES_GLOBAL},
            doc = "Converts output of a type of text from the internal encoding to that of mb_http_output().",
            examples = "mb_output_handler('abc', PHP_OUTPUT_HANDLER_START) => 'abc'")
    static PhpString mbOutputHandler(Request request, PhpString string, long status) {
        MbState state = MbState.of(request);
        MbEncoding to = MbEncodings.find(httpOutput(request));
        if (to == null) {
            return string;
        }
        if ((status & OutputBuffers.START) != 0) {
            startOutput(request, state, to);
        }
        if (!state.convertsOutput) {
            return string;
        }
        state.convertsOutput = (status & OutputBuffers.FINAL) == 0;
        return MbConvertFunctions.convert(request, string, to, state.internal());
    }

    /** Text is converted, and nothing else; the Content-Type then says in what encoding it is. */
    private static void startOutput(Request request, MbState state, MbEncoding to) {
        ResponseHeaders headers = ResponseHeaders.of(request);
        String type = headers.type();
        if (type == null) {
            String setting = request.ini().get("default_mimetype");
            type = setting == null || setting.isEmpty() ? "text/html" : setting;
        } else if (isConverted(request, type)) {
            int parameters = type.indexOf(';');
            type = parameters < 0 ? type : type.substring(0, parameters);
        } else {
            return;
        }
        state.convertsOutput = true;
        if (to.mimeName() != null) {
            headers.setType(type + "; charset=" + to.mimeName());
            if (!request.spec().sapi().equals("cli") && !request.output().anySent()) {
                headers.remove("Content-Type");
                headers.add("Content-Type: " + headers.type());
            }
        }
    }

    private static boolean isConverted(Request request, String type) {
        String setting = request.ini().get("mbstring.http_output_conv_mimetypes");
        String pattern = setting == null ? CONVERTED_TYPES : setting.strip();
        try {
            return !pattern.isEmpty()
                    && Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                            .matcher(type)
                            .find();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
