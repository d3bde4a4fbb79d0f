package dev.parade.tests.fuzz;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Differences between random programs here and on a real PHP that are known and not mended: each has a rule of its own. */
final class KnownDifferences {
    private static final Pattern MESSAGES =
            Pattern.compile("(?:\\n(?:Warning|Deprecated|Notice): [^\\n]* on line \\d+\\n){2,}");

    /** PHP describes the value of a variable that is a reference by its type; variables of file code are cells here. */
    private static final Pattern UNHANDLED = Pattern.compile("Unhandled match case .*");

    /** Objects that only a generator or a loop has held may live a little longer here, so that the next has another handle. */
    private static final Pattern HANDLE = Pattern.compile("((?:object|enum)\\([^)]*\\))#\\d+");

    /**
     * Of a variable that is a reference PHP makes an array out of false without a word. A variable of file code is a cell
     * from the start, so that one whose other references are gone cannot be told from one that never had any.
     */
    private static final Pattern FALSE_TO_ARRAY =
            Pattern.compile("\\nDeprecated: Automatic conversion of false to array is deprecated in [^\\n]*\\n");

    private KnownDifferences() {}

    /** What a typed property holds when an operator of a compound assignment has thrown, PHP takes from nowhere. */
    private static final Pattern FAILED_OPERATOR =
            Pattern.compile("Unsupported operand types|Modulo by zero|Division by zero|Bit shift by negative number");

    private static final Pattern TYPED_PROPERTY = Pattern.compile("->x (?:[-+*/%.|&^]|\\*\\*|<<|>>)= ");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    /** In a trace PHP shows an internal function's arguments as it has converted them so far. */
    private static final Pattern INTERNAL_CALL =
            Pattern.compile("(?m)^(#\\d+ \\S+\\(\\d+\\): (?:[a-z_0-9]+|Exception->__construct))\\(.*\\)$");

    /**
     * Output in which what is known to differ is the same.
     *
     * @param program the text of the program, by which its functions are told from internal ones
     */
    static String canonical(String output, String program) {
        String text = UNHANDLED.matcher(output).replaceAll("Unhandled match case");
        text = FALSE_TO_ARRAY.matcher(text).replaceAll("");
        Matcher failed = FAILED_OPERATOR.matcher(text);
        if (failed.find() && TYPED_PROPERTY.matcher(program).find()) {
            String after = NUMBER.matcher(text.substring(failed.end())).replaceAll("N");
            text = text.substring(0, failed.end()) + after;
        }
        text = INTERNAL_CALL.matcher(text).replaceAll(call -> {
            String name = call.group(1).substring(call.group(1).lastIndexOf(' ') + 1);
            boolean own = program.contains("function " + name + "(");
            return Matcher.quoteReplacement(own ? call.group() : call.group(1));
        });
        return orderOfMessages(HANDLE.matcher(text).replaceAll("$1"));
    }

    /**
     * The order of several messages about one statement. Where one operand is undefined and the place that is written is no
     * array either ({@code $int[$undefined] = $alsoUndefined}), PHP looks at the place between the two.
     */
    private static String orderOfMessages(String output) {
        return MESSAGES.matcher(output).replaceAll(run -> {
            String[] lines = run.group().split("\\n");
            Arrays.sort(lines);
            return Matcher.quoteReplacement(String.join("\n", lines) + "\n");
        });
    }
}
