package dev.parade.tests.conformance;

/** The two text operations that run-tests.php applies before it compares. */
final class PhpText {
    private static final String BLANK = " \t\n\r\0\u000B";

    private PhpText() {}

    /** PHP's trim(), which also takes NUL and vertical tab, but not form feed. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && BLANK.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && BLANK.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** What is compared: trimmed, lines ended by line feeds. */
    static String comparable(String text) {
        return trim(text).replace("\r\n", "\n");
    }
}
