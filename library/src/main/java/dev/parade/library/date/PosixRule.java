package dev.parade.library.date;

/** A rule of POSIX's TZ: {@code CET-1CEST,M3.5.0,M10.5.0/3}. */
final class PosixRule {
    private static final long DAY = 86400;

    private final String text;
    private int at;
    private ZoneRegion.Type standard;
    private ZoneRegion.Type summer;
    private int[] start;
    private int[] end;

    private PosixRule(String text) {
        this.text = text;
    }

    /** The rule in a text, null for an empty one. */
    static PosixRule parse(String text) {
        if (text.isEmpty()) {
            return null;
        }
        PosixRule rule = new PosixRule(text);
        String name = rule.name();
        int offset = -rule.time();
        rule.standard = new ZoneRegion.Type(offset, false, name);
        if (rule.at < text.length()) {
            String summerName = rule.name();
            int summerOffset = offset + 3600;
            if (rule.at < text.length() && text.charAt(rule.at) != ',') {
                summerOffset = -rule.time();
            }
            rule.summer = new ZoneRegion.Type(summerOffset, true, summerName);
            rule.start = rule.change();
            rule.end = rule.change();
        }
        return rule;
    }

    boolean hasDst() {
        return summer != null;
    }

    private String name() {
        int from = at;
        if (text.charAt(at) == '<') {
            at = text.indexOf('>', at) + 1;
            return text.substring(from + 1, at - 1);
        }
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private int number() {
        int value = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            value = value * 10 + text.charAt(at++) - '0';
        }
        return value;
    }

    private int time() {
        int sign = 1;
        if (text.charAt(at) == '-' || text.charAt(at) == '+') {
            sign = text.charAt(at++) == '-' ? -1 : 1;
        }
        int seconds = number() * 3600;
        int unit = 60;
        while (at < text.length() && text.charAt(at) == ':') {
            at++;
            seconds += number() * unit;
            unit = 1;
        }
        return sign * seconds;
    }

    /** Kind (M, J or 0), three numbers, seconds of the day. */
    private int[] change() {
        at++;
        int[] change = new int[5];
        if (text.charAt(at) == 'M') {
            at++;
            change[0] = 'M';
            change[1] = number();
            at++;
            change[2] = number();
            at++;
            change[3] = number();
        } else {
            if (text.charAt(at) == 'J') {
                change[0] = 'J';
                at++;
            }
            change[1] = number();
        }
        change[4] = 7200;
        if (at < text.length() && text.charAt(at) == '/') {
            at++;
            change[4] = time();
        }
        return change;
    }

    private static long day(int[] change, long year) {
        if (change[0] == 'M') {
            long first = Civil.days(year, change[1], 1);
            long weekday = Math.floorMod(first + 4, 7L);
            long day = first + Math.floorMod(change[3] - weekday, 7L) + (change[2] - 1) * 7L;
            int length = Civil.daysInMonth(year, change[1]);
            return day >= first + length ? day - 7 : day;
        }
        long first = Civil.days(year, 1, 1);
        if (change[0] == 'J') {
            return first + change[1] - 1 + (Civil.isLeap(year) && change[1] >= 60 ? 1 : 0);
        }
        return first + change[1];
    }

    /** When summer time starts in a year. */
    long summerStart(long year) {
        return day(start, year) * DAY + start[4] - standard.offset();
    }

    /** When summer time ends in a year. */
    long summerEnd(long year) {
        return day(end, year) * DAY + end[4] - summer.offset();
    }

    ZoneRegion.Type summer() {
        return summer;
    }

    ZoneRegion.Type standard() {
        return standard;
    }

    /** What clocks show at a moment; {@code earliest} is when the rule came into force. */
    ZoneRegion.Period at(long epoch, long earliest) {
        long year = Civil.ofDays(Math.floorDiv(epoch + standard.offset(), DAY))[0];
        long best = Long.MIN_VALUE;
        ZoneRegion.Type type = standard;
        for (long y = year - 1; y <= year + 1; y++) {
            long from = summerStart(y);
            long to = summerEnd(y);
            if (from <= epoch && from > best) {
                best = from;
                type = summer;
            }
            if (to <= epoch && to > best) {
                best = to;
                type = standard;
            }
        }
        return new ZoneRegion.Period(type, Math.max(best, earliest));
    }
}
