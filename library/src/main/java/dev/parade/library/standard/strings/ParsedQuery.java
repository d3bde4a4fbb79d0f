package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.interpreter.web.QueryVariables;
import java.util.Map;
import java.util.StringTokenizer;

/** parse_str(). */
final class ParsedQuery {
    private ParsedQuery() {}

    @PhpFunction(
            sig = "parse_str(string $string, &$result): void",
            effect = {Effect.WRITES_ARGUMENT, Effect.ENVIRONMENT},
            doc = "The variables of a query string as an array.",
            examples = "(function () { parse_str('a=1&b[]=2&b[]=3', $r); return $r; })()"
                    + " => array ( 'a' => '1', 'b' => array ( 0 => '2', 1 => '3', ), )")
    static void parseStr(Request request, PhpString string, PhpReference result) {
        var variables = new QueryVariables();
        String separators = request.ini().get("arg_separator.input");
        if (separators == null || separators.isEmpty() || separators.equals("&")) {
            variables.addQuery(string.toString());
        } else {
            var fields = new StringTokenizer(string.toString(), separators);
            while (fields.hasMoreTokens()) {
                variables.addQuery(fields.nextToken().replace("&", "%26"));
            }
        }
        result.set(array(variables.variables()));
    }

    @SuppressWarnings("unchecked")
    private static PhpArray array(Map<String, Object> variables) {
        var array = new PhpArray();
        variables.forEach((name, value) -> array.put(
                name,
                value instanceof Map<?, ?> inner
                        ? array((Map<String, Object>) inner)
                        : value instanceof String text ? PhpString.of(text) : value));
        return array;
    }
}
