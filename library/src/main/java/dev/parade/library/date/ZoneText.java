package dev.parade.library.date;

/** Reads a time zone out of a text: {@code +02:00}, {@code GMT-3}, {@code (EST)}, {@code Europe/Paris}. */
final class ZoneText {
    /** Stands for a zone that a text names and nobody knows. */
    static final Zone UNKNOWN = new Zone.Offset(0);

    private final String text;
    private int at;

    ZoneText(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** Where reading stopped. */
    int position() {
        return at;
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** The zone, null when the text names none that is known. */
    Zone parse() {
        int parentheses = 0;
        while (peek() == ' ' || peek() == '\t' || peek() == '(') {
            parentheses += peek() == '(' ? 1 : 0;
            at++;
        }
        if (text.startsWith("GMT+", at) || text.startsWith("GMT-", at)) {
            at += 3;
        }
        Zone zone;
        if (peek() == '+' || peek() == '-') {
            int sign = text.charAt(at++) == '-' ? -1 : 1;
            Integer offset = offset();
            zone = offset == null ? null : new Zone.Offset(sign * offset);
        } else {
            zone = name();
        }
        while (parentheses > 0 && peek() == ')') {
            at++;
            parentheses--;
        }
        return zone;
    }

    private Zone name() {
        int from = at;
        while (at < text.length() && isNamePart(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        if (word.equals("UTC")) {
            return Zone.named("UTC");
        }
        Zone abbreviation = word.isEmpty() ? null : ZoneAbbreviations.find(word);
        return abbreviation != null ? abbreviation : Zone.named(word);
    }

    private static boolean isNamePart(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "/_-+".indexOf(c) >= 0;
    }

    /** Seconds of H, HH, H:M, HMM, HHMM, HH:MM, HHMMSS or HH:MM:SS; null for anything else. */
    private Integer offset() {
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == ':')) {
            at++;
        }
        String digits = text.substring(from, at);
        String[] parts = digits.split(":", -1);
        try {
            if (parts.length == 1) {
                int number = Integer.parseInt(digits);
                return switch (digits.length()) {
                    case 1, 2 -> number * 3600;
                    case 3, 4 -> number / 100 * 3600 + number % 100 * 60;
                    case 6 -> number / 10000 * 3600 + number / 100 % 100 * 60 + number % 100;
                    default -> null;
                };
            }
            int seconds = Integer.parseInt(parts[0]) * 3600 + Integer.parseInt(parts[1]) * 60;
            if (parts.length == 2) {
                return seconds;
            }
            return parts.length == 3 ? (Integer) (seconds + Integer.parseInt(parts[2])) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
