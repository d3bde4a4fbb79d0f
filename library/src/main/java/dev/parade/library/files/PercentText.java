package dev.parade.library.files;

/** Percent escapes in names of streams. */
final class PercentText {
    private PercentText() {}

    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 2 < text.length()) {
                int high = Character.digit(text.charAt(i + 1), 16);
                int low = Character.digit(text.charAt(i + 2), 16);
                if (high >= 0 && low >= 0) {
                    result.append((char) (high << 4 | low));
                    i += 2;
                    continue;
                }
            }
            result.append(c);
        }
        return result.toString();
    }
}
