package dev.parade.library.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads times as strtotime() does. At each place the longest of many forms counts, of equally long ones the first; the
 * forms are those of PHP's manual, "Supported Date and Time Formats".
 */
final class TimeText {
    private static final String SPACE = "(?:[ \\t]+|(?:\\xc2\\xa0)+|(?:\\xe2\\x80\\xaf)+)";
    private static final String OPT_SPACE = SPACE + "?";
    private static final String FRACTION = "\\.[0-9]+";
    private static final String HOUR24 = "(?:2[0-4]|[01]?[0-9])";
    private static final String HOUR24LZ = "(?:[01][0-9]|2[0-4])";
    private static final String HOUR12 = "(?:1[0-2]|0?[1-9])";
    private static final String MINUTE = "[0-5]?[0-9]";
    private static final String MINUTELZ = "[0-5][0-9]";
    private static final String SECOND = "(?:60|[0-5]?[0-9])";
    private static final String SECONDLZ = "(?:60|[0-5][0-9])";
    private static final String MERIDIAN = "(?:[AaPp]\\.?[Mm]\\.?(?:[\\x00\\t ]|$))";
    private static final String TZ = "(?:[A-Z][a-z]+(?:[_/-][A-Za-z]+)+|\\(?[A-Za-z]{1,6}\\)?)";
    private static final String TZCORRECTION = "(?:GMT)?[+-](?:" + HOUR24LZ + ":" + MINUTELZ + ":" + SECONDLZ + "|"
            + HOUR24LZ + MINUTELZ + SECONDLZ + "|" + HOUR24 + ":?" + MINUTE + "|" + HOUR24 + ")";
    private static final String SUFFIX = "(?:st|nd|rd|th)";
    private static final String MONTH = "(?:1[0-2]|0?[0-9])";
    private static final String DAY = "(?:3[01]|[0-2]?[0-9])" + SUFFIX + "?";
    private static final String YEAR = "[0-9]{1,4}";
    private static final String YEAR4 = "[0-9]{4}";
    private static final String MONTHLZ = "(?:0[0-9]|1[0-2])";
    private static final String DAYLZ = "(?:0[0-9]|[1-2][0-9]|3[01])";
    private static final String DAYFULL = "(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)";
    private static final String DAYABBR = "(?:sun|mon|tue|wed|thu|fri|sat)";
    private static final String DAYNAME = "(?:" + DAYFULL + "s?|" + DAYABBR + ")";
    private static final String DAYTEXT = "(?:" + DAYFULL + "s?|" + DAYABBR + "|weekdays?)";
    private static final String MONTHABBR = "(?:jan|feb|mar|apr|may|jun|jul|aug|sept|sep|oct|nov|dec)";
    private static final String MONTHNAME =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december|"
                    + "jan|feb|mar|apr|may|jun|jul|aug|sept|sep|oct|nov|dec)";
    private static final String MONTHTEXT = "(?:" + MONTHNAME + "|(?-i:VIII|VII|VI|V|IV|IX|III|II|I|XII|XI|X))";
    private static final String TIME12 = "[:.]" + MINUTELZ + OPT_SPACE + MERIDIAN;
    private static final String LONGTIME12 = "[:.]" + MINUTE + "[:.]" + SECONDLZ + OPT_SPACE + MERIDIAN;
    private static final String NOYEAR = MONTHTEXT + "[ .\\t-]*" + DAY + "(?:[,.stndrh\\t ]+|$)";
    private static final String ISO_TZ =
            "t?" + HOUR24 + "[:.]" + MINUTE + "[:.]" + SECONDLZ + OPT_SPACE + "(?:" + TZCORRECTION + "|" + TZ + ")";
    private static final String NUMBERWORD =
            "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|eight|ninth|tenth|eleventh|twelfth)";
    private static final String RELWORD = "(?:next|last|previous|this)";
    private static final String UNIT =
            "(?:(?:msec|millisecond|\\xc2\\xb5sec|microsecond|usec|second|sec|minute|min|hour|day|"
                    + "fortnight|forthnight|month|year)s?|weeks|" + DAYTEXT + "|ms|\\xc2\\xb5s)";

    private enum Form {
        YESTERDAY("yesterday"),
        NOW("now"),
        NOON("noon"),
        MIDNIGHT("midnight|today"),
        TOMORROW("tomorrow"),
        TIMESTAMP("@-?[0-9]+"),
        TIMESTAMP_MICROS("@-?[0-9]+\\.[0-9]{0,6}"),
        FIRST_LAST_DAY("first day of|last day of"),
        BACK_FRONT("(?:back of |front of )" + HOUR24 + "(?:" + OPT_SPACE + MERIDIAN + ")?"),
        WEEKDAY_OF("(?:" + NUMBERWORD + "|" + RELWORD + ")" + SPACE + DAYNAME + SPACE + "of"),
        TIME_12(HOUR12 + "(?:" + LONGTIME12 + "|" + TIME12 + "|" + OPT_SPACE + MERIDIAN + ")"),
        MSSQL_TIME(HOUR12 + ":" + MINUTELZ + ":" + SECONDLZ + "[:.][0-9]+" + MERIDIAN),
        TIME_24("t?" + HOUR24 + "[:.]" + MINUTE + "[:.]" + SECOND + FRACTION + "|t?" + HOUR24 + "[:.]" + MINUTE + "[:.]"
                + SECOND + "|t?" + HOUR24 + "[:.]" + MINUTE + "|t" + HOUR24),
        GNU_NO_COLON("t?" + HOUR24LZ + MINUTELZ),
        ISO_NO_COLON("t?" + HOUR24LZ + MINUTELZ + SECONDLZ),
        AMERICAN(MONTH + "/" + DAY + "/" + YEAR + "|" + MONTH + "/" + DAY),
        ISO_DATE("[+-]?" + YEAR4 + "-" + MONTHLZ + "-" + DAYLZ + "|" + YEAR4 + "/" + MONTHLZ + "/" + DAYLZ + "/?|"
                + YEAR4 + "/" + MONTH + "/" + DAY),
        ISO_DATE_2("[0-9]{2}-" + MONTHLZ + "-" + DAYLZ),
        ISO_DATE_X("[+-][0-9]{5,19}-" + MONTHLZ + "-" + DAYLZ),
        GNU_SHORTER(YEAR4 + "-" + MONTH),
        GNU_SHORT(YEAR + "-" + MONTH + "-" + DAY),
        DATE_FULL(DAY + "[ \\t.-]*" + MONTHTEXT + "[ \\t.-]*" + YEAR),
        POINTED_4(DAY + "[.\\t-]" + MONTH + "[.-]" + YEAR4),
        POINTED_2(DAY + "[.\\t]" + MONTH + "\\.[0-9]{2}"),
        NO_DAY(MONTHTEXT + "[ .\\t-]*" + YEAR4),
        NO_DAY_REVERSED(YEAR4 + "[ .\\t-]*" + MONTHTEXT),
        TEXTUAL(MONTHTEXT + "[ .\\t-]*" + DAY + "[,.stndrh\\t ]+" + YEAR + "|" + NOYEAR),
        NO_YEAR_REVERSED(DAY + "[ .\\t-]*" + MONTHTEXT),
        NO_COLON(YEAR4 + MONTHLZ + DAYLZ),
        XML(YEAR4 + "-" + MONTHLZ + "-" + DAYLZ + "T" + HOUR24LZ + ":" + MINUTELZ + ":" + SECONDLZ + FRACTION + "(?:"
                + TZCORRECTION + ")?|" + YEAR4 + MONTHLZ + DAYLZ + "T" + HOUR24 + ":" + MINUTELZ + ":" + SECONDLZ + "|"
                + YEAR4 + MONTHLZ + DAYLZ + "t" + HOUR24 + MINUTELZ + SECONDLZ + "|" + YEAR4 + "-" + MONTH + "-" + DAY
                + "T"
                + HOUR24 + ":" + MINUTE + ":" + SECOND + "|" + YEAR4 + ":" + MONTHLZ + ":" + DAYLZ + " " + HOUR24LZ
                + ":"
                + MINUTELZ + ":" + SECONDLZ),
        DAY_OF_YEAR(YEAR4 + "[.-]?(?:00[1-9]|0[1-9][0-9]|[1-2][0-9][0-9]|3[0-5][0-9]|36[0-6])"),
        ISO_WEEK_DAY(YEAR4 + "-?W(?:0[1-9]|[1-4][0-9]|5[0-3])-?[0-7]"),
        ISO_WEEK(YEAR4 + "-?W(?:0[1-9]|[1-4][0-9]|5[0-3])"),
        PG_TEXT(MONTHABBR + "-" + DAYLZ + "-" + YEAR),
        PG_REVERSED(YEAR + "-" + MONTHABBR + "-" + DAYLZ),
        CLF(DAY + "/" + MONTHABBR + "/" + YEAR4 + ":" + HOUR24LZ + ":" + MINUTELZ + ":" + SECONDLZ + SPACE
                + TZCORRECTION),
        YEAR_ALONE(YEAR4),
        AGO("ago"),
        WEEKDAY(DAYTEXT),
        RELATIVE_WEEK(RELWORD + SPACE + "week"),
        RELATIVE_TEXT("(?:" + NUMBERWORD + "|" + RELWORD + ")" + SPACE + UNIT),
        MONTH_ALONE(MONTHNAME),
        ZONE(TZCORRECTION + "|" + TZ),
        SHORT_DATE_TIME_12(NOYEAR + HOUR12 + "(?:" + LONGTIME12 + "|" + TIME12 + ")"),
        SHORT_DATE_TIME(NOYEAR + "(?:" + ISO_TZ + "|t?" + HOUR24 + "[:.]" + MINUTE + "[:.]" + SECOND + "|t?" + HOUR24
                + "[:.]" + MINUTE + ")"),
        RELATIVE("[+-]*[ \\t]*[0-9]{1,13}" + OPT_SPACE + "(?:" + UNIT + "|week)");

        private final List<Pattern> patterns = new ArrayList<>();

        Form(String regex) {
            // The alternatives apart: each matches as far as it can, and the longest counts.
            int depth = 0;
            int from = 0;
            for (int i = 0; i <= regex.length(); i++) {
                char c = i == regex.length() ? '|' : regex.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '(' || c == '[' && regex.charAt(i - (i > 0 ? 1 : 0)) != '[') {
                    depth += c == '(' ? 1 : 0;
                } else if (c == ')') {
                    depth--;
                } else if (c == '|' && depth == 0) {
                    patterns.add(Pattern.compile("(?i)(?:" + regex.substring(from, i) + ")"));
                    from = i + 1;
                }
            }
        }
    }

    private final String text;
    private final ParseErrors errors;
    private final TimeFields time = new TimeFields();
    private int at;
    /** Where in the token the parts are read. */
    private String token;

    private int in;
    /** Where the token starts. */
    private int start;

    private TimeText(String text, ParseErrors errors) {
        this.text = text;
        this.errors = errors;
    }

    /** Reads a text; mistakes go to {@code errors}. */
    static TimeFields parse(String input, ParseErrors errors) {
        int from = 0;
        int to = input.length();
        while (from < to && isSpace(input.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(input.charAt(to - 1))) {
            to--;
        }
        TimeText reader = new TimeText(input.substring(from, to), errors);
        if (from == to) {
            errors.fail(0, '\0', "Empty string");
            return reader.time;
        }
        reader.all();
        TimeFields time = reader.time;
        if (time.haveTime > 0
                && (time.hour < 0
                        || time.hour > 23
                        || time.minute < 0
                        || time.minute > 59
                        || time.second < 0
                        || time.second > 59)) {
            errors.warn(reader.text.length() + 1, "The parsed time was invalid");
        }
        if (time.haveDate > 0
                && time.month != TimeFields.UNSET
                && time.day != TimeFields.UNSET
                && (time.month < 1
                        || time.month > 12
                        || time.day < 1
                        || time.day > Civil.daysInMonth(time.year == TimeFields.UNSET ? 1 : time.year, time.month))) {
            errors.warn(reader.text.length() + 1, "The parsed date was invalid");
        }
        return time;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= 9 && c <= 13;
    }

    private void all() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '.' || c == ',' || c == '\0' || c == '\n') {
                // A dot may start nothing; blanks before a number of units are taken with it, as in "+ 2 days".
                at++;
                continue;
            }
            Form best = null;
            int length = 0;
            if (isTime(at)) {
                best = Form.TIME_24;
                length = text.length() - at;
            } else if (isDate(at) && (at + 10 == text.length() || text.charAt(at + 10) == ' ' && isTime(at + 11))) {
                best = Form.ISO_DATE;
                length = 10;
            } else if (isOffset(at)) {
                best = Form.RELATIVE;
                length = text.length() - at;
            } else {
                for (Candidate candidate : candidates()) {
                    Matcher matcher = candidate.pattern.matcher(text).region(at, text.length());
                    if (matcher.lookingAt() && matcher.end() - at > length) {
                        length = matcher.end() - at;
                        best = candidate.form;
                    }
                }
            }
            if (best == null) {
                errors.fail(at, c, "Unexpected character");
                at++;
                continue;
            }
            start = at;
            token = text.substring(at, at + length);
            in = 0;
            at += length;
            read(best);
        }
    }

    // The forms that programs write most, where they are all of the text or the last of it: no other form is as long.

    /** Whether the rest of the text is a time such as 12:34 or 12:34:56. */
    private boolean isTime(int from) {
        int n = text.length() - from;
        return (n == 5 || n == 8 && text.charAt(from + 5) == ':' && isBelow(from + 6, 60))
                && text.charAt(from + 2) == ':'
                && isBelow(from, 24)
                && isBelow(from + 3, 60);
    }

    /** Whether a date such as 2024-02-29 starts here. */
    private boolean isDate(int from) {
        return from + 10 <= text.length()
                && text.charAt(from + 4) == '-'
                && text.charAt(from + 7) == '-'
                && isBelow(from, 100)
                && isBelow(from + 2, 100)
                && isBelow(from + 5, 13)
                && isBelow(from + 8, 32);
    }

    private static final Set<String> PLAIN_UNITS = Set.of(
            "second", "minute", "hour", "day", "month", "year", "seconds", "minutes", "hours", "days", "weeks",
            "months", "years", "week");

    /** Whether the rest of the text is an offset such as +1 day. */
    private boolean isOffset(int from) {
        char sign = text.charAt(from);
        int i = from + 1;
        while (i < text.length() && i < from + 8 && isDigit(text.charAt(i))) {
            i++;
        }
        return (sign == '+' || sign == '-')
                && i > from + 1
                && i + 1 < text.length()
                && text.charAt(i) == ' '
                && PLAIN_UNITS.contains(text.substring(i + 1));
    }

    /** Whether two digits stand here that make a number below a limit. */
    private boolean isBelow(int from, int limit) {
        char tens = text.charAt(from);
        char ones = text.charAt(from + 1);
        return isDigit(tens) && isDigit(ones) && (tens - '0') * 10 + ones - '0' < limit;
    }

    private record Candidate(Form form, Pattern pattern) {}

    /** What may match a text by its first characters: of seventy patterns a handful. */
    private static final Map<String, List<Candidate>> CANDIDATES = new ConcurrentHashMap<>();

    private static final int PREFIX = 6;
    private static final int MOST_PREFIXES = 4096;

    private List<Candidate> candidates() {
        String prefix = text.substring(at, Math.min(text.length(), at + PREFIX));
        List<Candidate> known = CANDIDATES.get(prefix);
        if (known == null) {
            known = new ArrayList<>();
            for (Form form : Form.values()) {
                for (Pattern pattern : form.patterns) {
                    Matcher matcher = pattern.matcher(prefix);
                    // A pattern that came to the end of the prefix might go on in the text.
                    if (matcher.lookingAt() || matcher.hitEnd()) {
                        known.add(new Candidate(form, pattern));
                    }
                }
            }
            if (CANDIDATES.size() >= MOST_PREFIXES) {
                CANDIDATES.clear();
            }
            CANDIDATES.put(prefix, known);
        }
        return known;
    }

    // ---- marks -------------------------------------------------------------------------------------------------

    private void fail(String message) {
        errors.fail(start, text.charAt(start), message);
    }

    private boolean haveTime() {
        if (time.haveTime > 0) {
            fail("Double time specification");
            return false;
        }
        time.haveTime = 1;
        clearTime();
        return true;
    }

    private void clearTime() {
        time.hour = 0;
        time.minute = 0;
        time.second = 0;
        time.micro = 0;
    }

    private void unhaveTime() {
        time.haveTime = 0;
        clearTime();
    }

    private boolean haveDate() {
        if (time.haveDate > 0) {
            fail("Double date specification");
            return false;
        }
        time.haveDate = 1;
        return true;
    }

    private boolean haveZone() {
        if (time.haveZone > 0) {
            if (time.haveZone > 1) {
                fail("Double timezone specification");
            } else {
                errors.warn(start, "Double timezone specification");
            }
            time.haveZone++;
            return false;
        }
        time.haveZone++;
        return true;
    }

    // ---- parts of a token --------------------------------------------------------------------------------------

    private char peek() {
        return in < token.length() ? token.charAt(in) : '\0';
    }

    private long number(int digits) {
        while (in < token.length() && !isDigit(token.charAt(in))) {
            in++;
        }
        if (in >= token.length()) {
            return TimeFields.UNSET;
        }
        long value = 0;
        int n = 0;
        while (in < token.length() && n < digits && isDigit(token.charAt(in))) {
            value = value * 10 + token.charAt(in++) - '0';
            n++;
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private long signed(int digits) {
        boolean negative = false;
        while (in < token.length() && !isDigit(token.charAt(in))) {
            if (token.charAt(in) == '-') {
                negative = !negative;
            }
            in++;
        }
        int from = in;
        while (in < token.length() && in - from < digits && isDigit(token.charAt(in))) {
            in++;
        }
        if (from == in) {
            return 0;
        }
        try {
            return Long.parseLong((negative ? "-" : "") + token.substring(from, in));
        } catch (NumberFormatException e) {
            fail("Number out of range");
            return 0;
        }
    }

    /** A year of up to four digits: of two digits those below 70 are of this century. */
    private long year(int digits) {
        int before = in;
        long value = number(digits);
        int from = in;
        while (from > before && isDigit(token.charAt(from - 1))) {
            from--;
        }
        return fullYear(value, in - from);
    }

    static long fullYear(long year, int length) {
        if (year == TimeFields.UNSET || length >= 4 || year >= 100) {
            return year;
        }
        return year < 70 ? year + 2000 : year + 1900;
    }

    private void fraction() {
        int from = in;
        while (in < token.length()
                && (isDigit(token.charAt(in)) || token.charAt(in) == '.' || token.charAt(in) == ':')) {
            in++;
        }
        String digits = token.substring(from, in).replaceAll("[^0-9]", "");
        time.micro = Long.parseLong((digits + "000000").substring(0, 6));
    }

    private void blanks() {
        while (in < token.length()
                && (token.charAt(in) == ' '
                        || token.charAt(in) == '\t'
                        || token.charAt(in) == 0xa0
                        || token.charAt(in) == 0xc2
                        || token.charAt(in) == 0xe2
                        || token.charAt(in) == 0x80
                        || token.charAt(in) == 0xaf)) {
            in++;
        }
    }

    /** Hours to add for am or pm. */
    private long meridian(long hour) {
        while (in < token.length() && "AaPp".indexOf(token.charAt(in)) < 0) {
            in++;
        }
        char c = Character.toLowerCase(peek());
        in = token.length();
        if (c == 'a') {
            return hour == 12 ? -12 : 0;
        }
        return c == 'p' && hour != 12 ? 12 : 0;
    }

    private String word() {
        int from = in;
        while (in < token.length() && Character.isLetter(token.charAt(in)) && token.charAt(in) < 0x80) {
            in++;
        }
        return token.substring(from, in);
    }

    private long monthName() {
        while (in < token.length() && " \t-./".indexOf(token.charAt(in)) >= 0) {
            in++;
        }
        return month(word());
    }

    /** The month of a name, an abbreviation or a Roman number, 0 for none. */
    static long month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String[] names = {
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december"
        };
        for (int i = 0; i < 12; i++) {
            if (lower.equals(names[i]) || lower.equals(names[i].substring(0, 3)) || i == 8 && lower.equals("sept")) {
                return i + 1;
            }
        }
        int roman = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
                .indexOf(lower);
        return roman + 1;
    }

    private void suffix() {
        if (in < token.length() && Pattern.matches("(?i)(?:st|nd|rd|th).*", token.substring(in))) {
            in += 2;
        }
    }

    private void zone() {
        ZoneText reader = new ZoneText(token, in);
        Zone found = reader.parse();
        in = reader.position();
        if (found != null) {
            time.zone = found;
            time.dst = found instanceof Zone.Abbreviation abbreviation && abbreviation.dst();
        }
        if (found == null) {
            time.zone = time.zone == null ? ZoneText.UNKNOWN : time.zone;
            fail("The timezone could not be found in the database");
        }
    }

    /** Amount and behaviour of a word as next or third. */
    private long[] relativeWord() {
        while (in < token.length() && " \t-/".indexOf(token.charAt(in)) >= 0) {
            in++;
        }
        return switch (word().toLowerCase(Locale.ROOT)) {
            case "first", "next" -> new long[] {1, 0};
            case "second" -> new long[] {2, 0};
            case "third" -> new long[] {3, 0};
            case "fourth" -> new long[] {4, 0};
            case "fifth" -> new long[] {5, 0};
            case "sixth" -> new long[] {6, 0};
            case "seventh" -> new long[] {7, 0};
            case "eight", "eighth" -> new long[] {8, 0};
            case "ninth" -> new long[] {9, 0};
            case "tenth" -> new long[] {10, 0};
            case "eleventh" -> new long[] {11, 0};
            case "twelfth" -> new long[] {12, 0};
            case "last", "previous" -> new long[] {-1, 0};
            default -> new long[] {0, 1};
        };
    }

    private String unitWord() {
        int from = in;
        while (in < token.length() && " ,\t;:/.-()".indexOf(token.charAt(in)) < 0) {
            in++;
        }
        return token.substring(from, in).toLowerCase(Locale.ROOT);
    }

    /** 0 for Sunday, -1 for no day. */
    static int weekday(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String[] names = {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
        for (int i = 0; i < 7; i++) {
            if (lower.equals(names[i]) || lower.equals(names[i] + "s") || lower.equals(names[i].substring(0, 3))) {
                return i;
            }
        }
        return -1;
    }

    private long add(long to, long amount, long factor) {
        try {
            return Math.addExact(to, Math.multiplyExact(amount, factor));
        } catch (ArithmeticException e) {
            fail("Number out of range");
            return to;
        }
    }

    private void relative(long amount, int behavior, boolean keepTime) {
        TimeFields.Relative r = time.relative;
        String unit = unitWord();
        switch (unit) {
            case "ms", "msec", "msecs", "millisecond", "milliseconds" -> r.micro = add(r.micro, amount, 1000);
            case "\u00c2\u00b5s",
                    "usec",
                    "usecs",
                    "\u00c2\u00b5sec",
                    "\u00c2\u00b5secs",
                    "microsecond",
                    "microseconds" -> r.micro = add(r.micro, amount, 1);
            case "sec", "secs", "second", "seconds" -> r.second = add(r.second, amount, 1);
            case "min", "mins", "minute", "minutes" -> r.minute = add(r.minute, amount, 1);
            case "hour", "hours" -> r.hour = add(r.hour, amount, 1);
            case "day", "days" -> r.day = add(r.day, amount, 1);
            case "week", "weeks" -> r.day = add(r.day, amount, 7);
            case "fortnight", "fortnights", "forthnight", "forthnights" -> r.day = add(r.day, amount, 14);
            case "month", "months" -> r.month = add(r.month, amount, 1);
            case "year", "years" -> r.year = add(r.year, amount, 1);
            case "weekday", "weekdays" -> {
                time.haveRelative = true;
                r.haveSpecial = true;
                if (!keepTime) {
                    unhaveTime();
                }
                r.specialType = TimeFields.SPECIAL_WEEKDAY;
                r.specialAmount = amount;
            }
            default -> {
                int weekday = weekday(unit);
                if (weekday >= 0) {
                    time.haveRelative = true;
                    r.haveWeekday = true;
                    if (!keepTime) {
                        unhaveTime();
                    }
                    r.day += (amount > 0 ? amount - 1 : amount) * 7;
                    r.weekday = weekday;
                    r.weekdayBehavior = behavior;
                }
            }
        }
    }

    // ---- forms -------------------------------------------------------------------------------------------------

    private void clock() {
        time.hour = number(2);
        if (peek() == ':' || peek() == '.') {
            time.minute = number(2);
            if (peek() == ':' || peek() == '.') {
                time.second = number(2);
                if (peek() == '.') {
                    fraction();
                }
            }
        }
    }

    private void read(Form form) {
        switch (form) {
            case YESTERDAY, TOMORROW -> {
                time.haveRelative = true;
                unhaveTime();
                time.relative.day = form == Form.TOMORROW ? 1 : -1;
            }
            case NOW -> {}
            case NOON -> {
                unhaveTime();
                time.haveTime = 1;
                time.hour = 12;
            }
            case MIDNIGHT -> unhaveTime();
            case TIMESTAMP, TIMESTAMP_MICROS -> timestamp(form == Form.TIMESTAMP_MICROS);
            case FIRST_LAST_DAY -> {
                time.haveRelative = true;
                time.relative.firstLast = Character.toLowerCase(peek()) == 'l' ? 2 : 1;
            }
            case BACK_FRONT -> {
                boolean back = peek() == 'b';
                unhaveTime();
                time.haveTime = 1;
                time.hour = number(2) - (back ? 0 : 1);
                time.minute = back ? 15 : 45;
                if (in < token.length()) {
                    time.hour += meridian(time.hour);
                }
            }
            case WEEKDAY_OF -> {
                time.haveRelative = true;
                time.relative.haveSpecial = true;
                long[] word = relativeWord();
                blanks();
                boolean counted = word[0] > 0;
                time.relative.specialType = counted
                        ? TimeFields.SPECIAL_DAY_OF_WEEK_IN_MONTH
                        : TimeFields.SPECIAL_LAST_DAY_OF_WEEK_IN_MONTH;
                relative(word[0], counted ? 1 : (int) word[1], false);
            }
            case TIME_12 -> {
                if (haveTime()) {
                    time.hour = number(2);
                    if (peek() == ':' || peek() == '.') {
                        time.minute = number(2);
                        if (peek() == ':' || peek() == '.') {
                            time.second = number(2);
                        }
                    }
                    time.hour += meridian(time.hour);
                }
            }
            case MSSQL_TIME -> {
                if (haveTime()) {
                    time.hour = number(2);
                    time.minute = number(2);
                    time.second = number(2);
                    if (peek() == ':' || peek() == '.') {
                        fraction();
                    }
                    time.hour += meridian(time.hour);
                }
            }
            case TIME_24 -> {
                if (haveTime()) {
                    clock();
                    if (in < token.length()) {
                        zone();
                    }
                }
            }
            case GNU_NO_COLON -> {
                if (time.haveTime == 0) {
                    time.hour = number(2);
                    time.minute = number(2);
                    time.second = 0;
                } else if (time.haveTime == 1) {
                    time.year = number(4);
                } else {
                    fail("Double time specification");
                    return;
                }
                time.haveTime++;
            }
            case ISO_NO_COLON -> {
                if (haveTime()) {
                    time.hour = number(2);
                    time.minute = number(2);
                    time.second = number(2);
                    if (in < token.length()) {
                        zone();
                    }
                }
            }
            case RELATIVE_WEEK, RELATIVE_TEXT -> {
                time.haveRelative = true;
                while (in < token.length()) {
                    int before = in;
                    long[] word = relativeWord();
                    blanks();
                    relative(word[0], (int) word[1], false);
                    if (form == Form.RELATIVE_WEEK) {
                        time.relative.weekdayBehavior = 2;
                        if (!time.relative.haveWeekday) {
                            time.relative.haveWeekday = true;
                            time.relative.weekday = 1;
                        }
                    }
                    if (in == before) {
                        break;
                    }
                }
            }
            case RELATIVE -> {
                time.haveRelative = true;
                while (in < token.length()) {
                    int before = in;
                    long amount = signed(24);
                    blanks();
                    relative(amount, 1, true);
                    if (in == before) {
                        break;
                    }
                }
            }
            case AGO -> ago();
            case WEEKDAY -> {
                time.haveRelative = true;
                time.relative.haveWeekday = true;
                unhaveTime();
                int day = weekday(unitWord());
                time.relative.weekday = day < 0 ? 1 : day;
                if (time.relative.weekdayBehavior != 2) {
                    time.relative.weekdayBehavior = 1;
                }
            }
            case MONTH_ALONE -> {
                if (haveDate()) {
                    time.month = monthName();
                }
            }
            case YEAR_ALONE -> time.year = number(4);
            case ZONE -> {
                if (haveZone()) {
                    blanks();
                    zone();
                }
            }
            default -> date(form);
        }
    }

    private void timestamp(boolean micros) {
        time.haveRelative = true;
        time.haveDate = 0;
        time.haveTime = 0;
        if (!haveZone()) {
            return;
        }
        boolean negative = token.startsWith("@-");
        long seconds = signed(24);
        time.year = 1970;
        time.month = 1;
        time.day = 1;
        clearTime();
        time.relative.second += seconds;
        if (micros) {
            String digits = token.substring(token.indexOf('.') + 1);
            long value = Long.parseLong((digits + "000000").substring(0, 6));
            time.relative.micro = negative ? -value : value;
        }
        time.zone = Zone.UTC;
    }

    private void ago() {
        TimeFields.Relative r = time.relative;
        r.year = -r.year;
        r.month = -r.month;
        r.day = -r.day;
        r.hour = -r.hour;
        r.minute = -r.minute;
        r.second = -r.second;
        r.micro = -r.micro;
        r.weekday = -r.weekday;
        if (r.weekday == 0) {
            r.weekday = -7;
        }
        if (r.haveSpecial && r.specialType == TimeFields.SPECIAL_WEEKDAY) {
            r.specialAmount = -r.specialAmount;
        }
    }

    private void date(Form form) {
        boolean withTime = form == Form.XML || form == Form.CLF;
        if (withTime && !haveTime()) {
            return;
        }
        if (!haveDate()) {
            return;
        }
        switch (form) {
            case AMERICAN -> {
                time.month = number(2);
                time.day = number(2);
                suffix();
                if (peek() == '/') {
                    time.year = year(4);
                }
            }
            case ISO_DATE, ISO_DATE_X -> {
                boolean negative = token.startsWith("-");
                time.year = number(form == Form.ISO_DATE ? 4 : 19) * (negative ? -1 : 1);
                time.month = number(2);
                time.day = number(2);
            }
            case ISO_DATE_2, GNU_SHORT -> {
                time.year = year(4);
                time.month = number(2);
                time.day = number(2);
            }
            case GNU_SHORTER -> {
                time.year = year(4);
                time.month = number(2);
                time.day = 1;
            }
            case DATE_FULL -> {
                time.day = number(2);
                suffix();
                time.month = monthName();
                time.year = year(4);
            }
            case POINTED_4 -> {
                time.day = number(2);
                time.month = number(2);
                time.year = number(4);
            }
            case POINTED_2 -> {
                time.day = number(2);
                time.month = number(2);
                time.year = year(2);
            }
            case NO_DAY -> {
                time.month = monthName();
                time.year = year(4);
                time.day = 1;
            }
            case NO_DAY_REVERSED -> {
                time.year = year(4);
                time.month = monthName();
                time.day = 1;
            }
            case TEXTUAL -> {
                time.month = monthName();
                time.day = number(2);
                time.year = year(4);
            }
            case NO_YEAR_REVERSED -> {
                time.day = number(2);
                suffix();
                time.month = monthName();
            }
            case NO_COLON -> {
                time.year = number(4);
                time.month = number(2);
                time.day = number(2);
            }
            case XML -> {
                time.year = number(4);
                time.month = number(2);
                time.day = number(2);
                time.hour = number(2);
                time.minute = number(2);
                time.second = number(2);
                if (peek() == '.') {
                    fraction();
                    if (in < token.length()) {
                        zone();
                    }
                }
            }
            case DAY_OF_YEAR -> {
                time.year = year(4);
                time.day = number(3);
                time.month = 1;
            }
            case ISO_WEEK, ISO_WEEK_DAY -> {
                time.haveRelative = true;
                time.year = number(4);
                long week = number(2);
                long day = form == Form.ISO_WEEK ? 1 : number(1);
                time.month = 1;
                time.day = 1;
                int first = Civil.weekday(Civil.days(time.year, 1, 1));
                time.relative.day = -(first > 4 ? first - 7 : first) + (week - 1) * 7 + day;
            }
            case PG_TEXT -> {
                time.month = monthName();
                time.day = number(2);
                time.year = year(4);
            }
            case PG_REVERSED -> {
                time.year = year(4);
                time.month = monthName();
                time.day = number(2);
            }
            case CLF -> {
                time.day = number(2);
                suffix();
                time.month = monthName();
                time.year = number(4);
                time.hour = number(2);
                time.minute = number(2);
                time.second = number(2);
                blanks();
                zone();
            }
            default -> {
                time.month = monthName();
                time.day = number(2);
                if (!haveTime()) {
                    return;
                }
                time.hour = number(2);
                time.minute = number(2);
                if (peek() == ':' || peek() == '.' && form == Form.SHORT_DATE_TIME_12) {
                    time.second = number(2);
                    if (peek() == '.') {
                        fraction();
                    }
                }
                if (form == Form.SHORT_DATE_TIME_12) {
                    time.hour += meridian(time.hour);
                } else if (in < token.length()) {
                    zone();
                }
            }
        }
    }
}
