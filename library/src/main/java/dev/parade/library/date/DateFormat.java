package dev.parade.library.date;

/** Prints times by the letters of date(). */
final class DateFormat {
    private static final String[] DAYS = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private final TimeFields time;
    private final ZoneRegion.Type clock;
    private final long days;

    private DateFormat(TimeFields time) {
        this.time = time;
        this.clock = time.zone.at(time.epoch).type();
        this.days = Civil.days(time.year, time.month, time.day);
    }

    static String format(String format, Moment moment) {
        return new DateFormat(moment.fields()).format(format);
    }

    static String dayName(int day) {
        return DAYS[day];
    }

    static String monthName(int month) {
        return MONTHS[month];
    }

    private String format(String format) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '\\') {
                if (i + 1 < format.length()) {
                    out.append(format.charAt(++i));
                }
                continue;
            }
            append(out, c);
        }
        return out.toString();
    }

    private static String two(long value) {
        return value < 10 ? "0" + value : Long.toString(value);
    }

    private String year() {
        return (time.year < 0 ? "-" : "") + padded(Math.abs(time.year), 4);
    }

    /** At least so many digits; String.format() would take most of a date's time. */
    static String padded(long value, int digits) {
        String text = Long.toString(value);
        return text.length() >= digits ? text : "0".repeat(digits - text.length()) + text;
    }

    private long hour12() {
        return time.hour % 12 == 0 ? 12 : time.hour % 12;
    }

    private String offset(boolean colon) {
        return Zone.offsetText(clock.offset(), colon);
    }

    private void append(StringBuilder out, char letter) {
        switch (letter) {
            case 'd' -> out.append(two(time.day));
            case 'D' -> out.append(DAYS[Civil.weekday(days)], 0, 3);
            case 'j' -> out.append(time.day);
            case 'l' -> out.append(DAYS[Civil.weekday(days)]);
            case 'S' -> out.append(suffix());
            case 'w' -> out.append(Civil.weekday(days));
            case 'N' -> out.append(Civil.weekday(days) == 0 ? 7 : Civil.weekday(days));
            case 'z' -> out.append(Civil.dayOfYear(time.year, time.month, time.day));
            case 'W' -> out.append(two(Civil.isoWeek(time.year, time.month, time.day)[1]));
            case 'o' -> out.append(Civil.isoWeek(time.year, time.month, time.day)[0]);
            case 'F' -> out.append(MONTHS[(int) time.month - 1]);
            case 'm' -> out.append(two(time.month));
            case 'M' -> out.append(MONTHS[(int) time.month - 1], 0, 3);
            case 'n' -> out.append(time.month);
            case 't' -> out.append(Civil.daysInMonth(time.year, time.month));
            case 'L' -> out.append(Civil.isLeap(time.year) ? 1 : 0);
            case 'y' -> out.append(two(Math.floorMod(time.year, 100L)));
            case 'Y' -> out.append(year());
            case 'x' -> out.append(time.year >= 10000 ? "+" : "").append(year());
            case 'X' -> out.append(time.year >= 0 ? "+" : "").append(year());
            case 'a' -> out.append(time.hour >= 12 ? "pm" : "am");
            case 'A' -> out.append(time.hour >= 12 ? "PM" : "AM");
            case 'B' -> {
                long beat = (Math.floorMod(time.epoch + 3600, 86400L)) * 10 / 864;
                out.append(padded(beat % 1000, 3));
            }
            case 'g' -> out.append(hour12());
            case 'G' -> out.append(time.hour);
            case 'h' -> out.append(two(hour12()));
            case 'H' -> out.append(two(time.hour));
            case 'i' -> out.append(two(time.minute));
            case 's' -> out.append(two(time.second));
            case 'u' -> out.append(padded(time.micro, 6));
            case 'v' -> out.append(padded(time.micro / 1000, 3));
            case 'I' -> out.append(clock.dst() ? 1 : 0);
            case 'p' -> {
                boolean utc = clock.offset() == 0
                        && (clock.abbreviation().equals("UTC")
                                || clock.abbreviation().equals("Z")
                                || clock.abbreviation().equals("GMT+0000"));
                out.append(utc ? "Z" : offset(true));
            }
            case 'P' -> out.append(offset(true));
            case 'O' -> out.append(offset(false));
            case 'T' -> out.append(abbreviation());
            case 'e' -> out.append(time.zone.text());
            case 'Z' -> out.append(clock.offset());
            case 'c' -> out.append(format("Y-m-d\\TH:i:sP"));
            case 'r' -> out.append(format("D, d M Y H:i:s O"));
            case 'U' -> out.append(time.epoch);
            default -> out.append(letter);
        }
    }

    private String abbreviation() {
        return clock.abbreviation();
    }

    private String suffix() {
        if (time.day >= 10 && time.day <= 19) {
            return "th";
        }
        return switch ((int) (time.day % 10)) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
