package dev.parade.library.date;

import static dev.parade.library.date.TimeFields.UNSET;

/** Reads times by the letters of DateTime::createFromFormat(). */
final class FormatText {
    private final String format;
    private final String text;
    private final ParseErrors errors;
    private final TimeFields time = new TimeFields();
    private int f;
    private int at;

    private FormatText(String format, String text, ParseErrors errors) {
        this.format = format;
        this.text = text;
        this.errors = errors;
    }

    static TimeFields parse(String format, String text, ParseErrors errors) {
        FormatText reader = new FormatText(format, text, errors);
        reader.all();
        return reader.time;
    }

    private void fail(int position, String message) {
        errors.fail(position, position < text.length() ? text.charAt(position) : '\0', message);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int digits;

    private long number(int most) {
        int p = at;
        while (p < text.length() && !isDigit(text.charAt(p))) {
            p++;
        }
        if (p >= text.length()) {
            digits = 0;
            return UNSET;
        }
        int from = p;
        long value = 0;
        while (p < text.length() && p - from < most && isDigit(text.charAt(p))) {
            value = value * 10 + text.charAt(p++) - '0';
        }
        digits = p - from;
        at = p;
        return value;
    }

    private long checked(int most, String missing) {
        int begin = at;
        if (!isDigit(peek())) {
            fail(begin, "Unexpected data found.");
        }
        long value = number(most);
        if (value == UNSET) {
            fail(begin, missing);
        }
        return value;
    }

    private String word() {
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at) < 0x80) {
            at++;
        }
        return text.substring(from, at);
    }

    private void all() {
        boolean extra = false;
        while (f < format.length() && at < text.length()) {
            char c = format.charAt(f);
            if (c == '+') {
                extra = true;
            } else {
                letter(c);
            }
            f++;
        }
        if (at < text.length()) {
            if (extra) {
                errors.warn(at, "Trailing data");
            } else {
                fail(at, "Trailing data");
            }
        }
        trailing();
        finish();
    }

    private void trailing() {
        for (; f < format.length(); f++) {
            switch (format.charAt(f)) {
                case '!' -> reset(true);
                case '|' -> reset(false);
                case '+', '*' -> {
                    if (format.charAt(f) == '*') {
                        fail(at, "Not enough data available to satisfy format");
                        return;
                    }
                }
                default -> {
                    fail(at, "Not enough data available to satisfy format");
                    return;
                }
            }
        }
    }

    private void finish() {
        if (time.hour != UNSET || time.minute != UNSET || time.second != UNSET || time.micro != UNSET) {
            time.hour = time.hour == UNSET ? 0 : time.hour;
            time.minute = time.minute == UNSET ? 0 : time.minute;
            time.second = time.second == UNSET ? 0 : time.second;
            time.micro = time.micro == UNSET ? 0 : time.micro;
        }
        if (time.hour != UNSET && (time.hour > 23 || time.hour < 0 || time.minute > 59 || time.second > 59)) {
            errors.warn(at, "The parsed time was invalid");
        }
        if (time.year != UNSET
                && time.month != UNSET
                && time.day != UNSET
                && (time.month < 1
                        || time.month > 12
                        || time.day < 1
                        || time.day > Civil.daysInMonth(time.year, time.month))) {
            errors.warn(at, "The parsed date was invalid");
        }
    }

    private void reset(boolean everything) {
        if (everything || time.year == UNSET) {
            time.year = 1970;
        }
        if (everything || time.month == UNSET) {
            time.month = 1;
        }
        if (everything || time.day == UNSET) {
            time.day = 1;
        }
        if (everything || time.hour == UNSET) {
            time.hour = 0;
        }
        if (everything || time.minute == UNSET) {
            time.minute = 0;
        }
        if (everything || time.second == UNSET) {
            time.second = 0;
        }
        if (everything || time.micro == UNSET) {
            time.micro = 0;
        }
        if (everything) {
            time.zone = null;
        }
    }

    private void letter(char c) {
        int begin = at;
        switch (c) {
            case 'D', 'l' -> {
                int from = at;
                while (at < text.length() && " ,\t;:/.-()".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                int day = TimeText.weekday(text.substring(from, at));
                if (day < 0) {
                    fail(begin, "A textual day could not be found");
                } else {
                    time.haveRelative = true;
                    time.relative.haveWeekday = true;
                    time.relative.weekday = day;
                    time.relative.weekdayBehavior = 1;
                }
            }
            case 'd', 'j' -> {
                time.day = checked(2, "A two digit day could not be found");
                time.haveDate = 1;
            }
            case 'S' -> {
                if (text.length() - at >= 2 && text.substring(at, at + 2).matches("(?i)st|nd|rd|th")) {
                    at += 2;
                }
            }
            case 'z' -> {
                if (time.year == UNSET) {
                    fail(begin, "A 'day of year' can only come after a year has been found");
                }
                long day = checked(3, "A three digit day-of-year could not be found");
                if (time.year != UNSET && day != UNSET) {
                    time.haveDate = 1;
                    time.month = 1;
                    time.day = day + 1;
                    time.normalizeDate();
                }
            }
            case 'm', 'n' -> {
                time.month = checked(2, "A two digit month could not be found");
                time.haveDate = 1;
            }
            case 'M', 'F' -> {
                long month = TimeText.month(word());
                if (month == 0) {
                    fail(begin, "A textual month could not be found");
                } else {
                    time.haveDate = 1;
                    time.month = month;
                }
            }
            case 'y' -> {
                time.year = checked(2, "A two digit year could not be found");
                time.year = TimeText.fullYear(time.year, digits);
                time.haveDate = 1;
            }
            case 'Y' -> {
                time.year = checked(4, "A four digit year could not be found");
                time.haveDate = 1;
            }
            case 'X', 'x' -> {
                boolean negative = peek() == '-';
                if (peek() == '-' || peek() == '+') {
                    at++;
                }
                time.year = checked(19, "An expanded digit year could not be found") * (negative ? -1 : 1);
                time.haveDate = 1;
            }
            case 'g', 'h' -> {
                time.hour = checked(2, "A two digit hour could not be found");
                if (time.hour != UNSET && time.hour > 12) {
                    fail(begin, "Hour cannot be higher than 12");
                }
                time.haveTime = 1;
            }
            case 'G', 'H' -> {
                time.hour = checked(2, "A two digit hour could not be found");
                time.haveTime = 1;
            }
            case 'a', 'A' -> meridian(begin);
            case 'i', 's' -> {
                long value = checked(2, "");
                if (value == UNSET || digits != 2) {
                    fail(begin, "A two digit " + (c == 'i' ? "minute" : "second") + " could not be found");
                    return;
                }
                time.haveTime = 1;
                if (c == 'i') {
                    time.minute = value;
                } else {
                    time.second = value;
                }
            }
            case 'u', 'v' -> {
                int most = c == 'u' ? 6 : 3;
                long value = checked(
                        most,
                        c == 'u'
                                ? "A six digit microsecond could not be found"
                                : "A three digit millisecond could not be found");
                if (value != UNSET) {
                    time.micro = value * (long) Math.pow(10, 6.0 - digits);
                }
            }
            case ' ' -> {
                while (peek() == ' ' || peek() == '\t') {
                    at++;
                }
            }
            case 'U' -> epoch(begin);
            case 'e', 'p', 'T', 'O', 'P' -> {
                ZoneText reader = new ZoneText(text, at);
                Zone zone = reader.parse();
                at = reader.position();
                if (zone == null) {
                    fail(begin, "The timezone could not be found in the database");
                } else {
                    time.zone = zone;
                    time.dst = zone instanceof Zone.Abbreviation abbreviation && abbreviation.dst();
                    time.haveZone = 1;
                }
            }
            case '#' -> {
                if (";:/.,-()".indexOf(peek()) < 0) {
                    fail(begin, "The separation symbol ([;:/.,-]) could not be found");
                } else {
                    at++;
                }
            }
            case ';', ':', '/', '.', ',', '-', '(', ')' -> {
                if (peek() != c) {
                    fail(begin, "The separation symbol could not be found");
                } else {
                    at++;
                }
            }
            case '!' -> reset(true);
            case '|' -> reset(false);
            case '?' -> at++;
            case '\\' -> {
                if (f + 1 >= format.length()) {
                    fail(begin, "Escaped character expected");
                    return;
                }
                f++;
                if (peek() != format.charAt(f)) {
                    fail(begin, "The escaped character could not be found");
                } else {
                    at++;
                }
            }
            case '*' -> {
                at++;
                while (at < text.length() && " \t.,:;/-0123456789".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            }
            default -> {
                if (peek() != c) {
                    fail(begin, "The format separator does not match");
                }
                at++;
            }
        }
    }

    private void meridian(int begin) {
        if (time.hour == UNSET) {
            fail(begin, "Meridian can only come after an hour has been found");
        }
        char half = Character.toLowerCase(peek());
        int p = at + 1;
        if (p < text.length() && text.charAt(p) == '.') {
            p++;
        }
        boolean found =
                (half == 'a' || half == 'p') && p < text.length() && Character.toLowerCase(text.charAt(p)) == 'm';
        if (!found) {
            fail(begin, "A meridian could not be found");
            return;
        }
        p++;
        if (p < text.length() && text.charAt(p) == '.') {
            p++;
        }
        at = p;
        time.haveTime = 1;
        if (time.hour != UNSET) {
            time.hour += half == 'a' ? (time.hour == 12 ? -12 : 0) : time.hour != 12 ? 12 : 0;
        }
    }

    private void epoch(int begin) {
        boolean negative = peek() == '-';
        if (!isDigit(peek()) && peek() != '-' && peek() != '+') {
            fail(begin, "Unexpected data found.");
        }
        long value = number(19);
        if (value == UNSET) {
            return;
        }
        TimeFields of = TimeFields.of(negative ? -value : value, 0, Zone.UTC);
        time.year = of.year;
        time.month = of.month;
        time.day = of.day;
        time.hour = of.hour;
        time.minute = of.minute;
        time.second = of.second;
        time.zone = Zone.UTC;
        time.haveZone = 1;
    }
}
