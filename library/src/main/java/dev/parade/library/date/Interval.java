package dev.parade.library.date;

import java.util.regex.Pattern;

/** A span of time in parts; {@code days} is {@link TimeFields#UNSET} where it did not come from two times. */
final class Interval {
    long year;
    long month;
    long day;
    long hour;
    long minute;
    long second;
    long micro;
    boolean invert;
    long days = TimeFields.UNSET;

    private static boolean carry(long[] low, long[] high, long size) {
        long over = Math.floorDiv(low[0], size);
        low[0] -= over * size;
        high[0] += over;
        return over != 0;
    }

    private void normalize(TimeFields base) {
        long[] us = {micro};
        long[] s = {second};
        long[] i = {minute};
        long[] h = {hour};
        long[] d = {day};
        long[] m = {month};
        long[] y = {year};
        carry(us, s, 1_000_000);
        carry(s, i, 60);
        carry(i, h, 60);
        carry(h, d, 24);
        carry(m, y, 12);
        long baseYear = base.year;
        long baseMonth = base.month;
        while (d[0] < 0) {
            if (!invert) {
                baseMonth--;
                if (baseMonth < 1) {
                    baseMonth = 12;
                    baseYear--;
                }
                d[0] += Civil.daysInMonth(baseYear, baseMonth);
            } else {
                d[0] += Civil.daysInMonth(baseYear, baseMonth);
                baseMonth++;
                if (baseMonth > 12) {
                    baseMonth = 1;
                    baseYear++;
                }
            }
            m[0]--;
        }
        carry(m, y, 12);
        micro = us[0];
        second = s[0];
        minute = i[0];
        hour = h[0];
        day = d[0];
        month = m[0];
        year = y[0];
    }

    private static int compareParts(TimeFields a, TimeFields b) {
        long[][] parts = {
            {a.year, b.year},
            {a.month, b.month},
            {a.day, b.day},
            {a.hour, b.hour},
            {a.minute, b.minute},
            {a.second, b.second},
            {a.micro, b.micro}
        };
        for (long[] part : parts) {
            if (part[0] != part[1]) {
                return Long.compare(part[0], part[1]);
            }
        }
        return 0;
    }

    /** What lies between two times. */
    static Interval between(Moment first, Moment second) {
        TimeFields one = first.fields();
        TimeFields two = second.fields();
        boolean sameZone = first.zone() instanceof Zone.Named && first.zone().equals(second.zone());
        Interval result = new Interval();
        int order = sameZone ? compareParts(one, two) : first.compareTo(second);
        if (order > 0) {
            TimeFields swap = one;
            one = two;
            two = swap;
            result.invert = true;
        }
        result.year = two.year - one.year;
        result.month = two.month - one.month;
        result.day = two.day - one.day;
        result.hour = two.hour - one.hour;
        result.minute = two.minute - one.minute;
        result.second = two.second - one.second;
        result.micro = two.micro - one.micro;
        int correction = two.offset() - one.offset();
        if (sameZone) {
            result.days = wholeDays(one, two);
            if (two.epoch < one.epoch) {
                long flipped = Math.abs(result.minute * 60 + result.second - correction);
                result.hour = flipped / 3600;
                result.minute = flipped / 60 % 60;
                result.second = flipped % 60;
                result.invert = !result.invert;
            }
            result.normalize(result.invert ? one : two);
            result.correctForClocks(one, two, correction);
        } else {
            boolean bothFixed = first.zone().kind() != 3 && second.zone().kind() != 3 && correction == 0;
            result.second -= correction;
            result.days = bothFixed ? wholeDays(one, two) : Math.abs(two.epoch - one.epoch) / 86400;
            result.normalize(result.invert ? one : two);
        }
        return result;
    }

    private void correctForClocks(TimeFields one, TimeFields two, int correction) {
        long span = two.epoch - one.epoch;
        if (one.dst && !two.dst) {
            if (span + correction < 86400) {
                hour -= correction / 3600;
                minute -= correction % 3600 / 60;
            }
        } else if (!one.dst && two.dst) {
            long change = two.zone.at(two.epoch).since();
            boolean inNext = one.epoch + 86400 > change && one.epoch + 86400 <= change + correction;
            if (change != Long.MIN_VALUE
                    && !inNext
                    && two.epoch >= change
                    && Math.floorMod(span + correction, 86400L) > two.epoch - change) {
                hour -= correction / 3600;
                minute -= correction % 3600 / 60;
            }
        } else if (span >= 86400) {
            ZoneRegion.Period before = two.zone.at(two.epoch - two.offset());
            long shift = one.offset() - before.type().offset();
            if (before.since() != Long.MIN_VALUE && two.epoch >= before.since() - shift && two.epoch < before.since()) {
                day--;
                hour = 24;
            }
        }
    }

    private static long wholeDays(TimeFields one, TimeFields two) {
        boolean ordered = one.epoch < two.epoch || one.epoch == two.epoch && one.micro <= two.micro;
        TimeFields early = ordered ? one : two;
        TimeFields late = ordered ? two : one;
        long days = Math.abs(Civil.days(one.year, one.month, one.day) - Civil.days(two.year, two.month, two.day));
        long earlyTime = ((early.hour * 60 + early.minute) * 60 + early.second) * 1_000_000 + early.micro;
        long lateTime = ((late.hour * 60 + late.minute) * 60 + late.second) * 1_000_000 + late.micro;
        return lateTime < earlyTime && days > 0 ? days - 1 : days;
    }

    /** A time this much later, or earlier with {@code sign} -1. With {@code wall}, hours count as they pass. */
    Moment addedTo(Moment moment, int sign, boolean wall) {
        long bias = invert ? -sign : sign;
        TimeFields time = moment.fields();
        time.haveRelative = true;
        time.relative.year = year * bias;
        time.relative.month = month * bias;
        time.relative.day = day * bias;
        if (!wall) {
            time.relative.hour = hour * bias;
            time.relative.minute = minute * bias;
            time.relative.second = second * bias;
            time.relative.micro = micro * bias;
            return Moment.of(time);
        }
        long epoch = moment.epoch();
        if (year != 0 || month != 0 || day != 0) {
            time.update();
            epoch = time.epoch;
        }
        epoch += bias * (hour * 3600 + minute * 60 + second);
        long us = moment.micro() + bias * micro;
        epoch += Math.floorDiv(us, 1_000_000L);
        return new Moment(epoch, Math.floorMod(us, 1_000_000L), moment.zone());
    }

    private static final Pattern DATE_AND_TIME =
            Pattern.compile("P(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2}):(\\d{2})");
    /** The span of {@code P1Y2M3DT4H5M6S} or {@code P0001-02-03T04:05:06}; null when it is neither. */
    static Interval parse(String text) {
        if (text.indexOf('-') < 0) {
            return ofUnits(text);
        }
        var combined = DATE_AND_TIME.matcher(text);
        Interval result = new Interval();
        if (combined.matches()) {
            result.year = Long.parseLong(combined.group(1));
            result.month = Long.parseLong(combined.group(2));
            result.day = Long.parseLong(combined.group(3));
            result.hour = Long.parseLong(combined.group(4));
            result.minute = Long.parseLong(combined.group(5));
            result.second = Long.parseLong(combined.group(6));
            return result;
        }
        return null;
    }

    /** Numbers with their units, each at most once and in order; null for anything else. */
    private static Interval ofUnits(String text) {
        int end = text.length();
        if (end < 2 || text.charAt(0) != 'P' || text.charAt(end - 1) == 'T') {
            return null;
        }
        long[] n = new long[UNITS.length()];
        int next = 0;
        for (int at = 1; at < end; at++) {
            if (text.charAt(at) == 'T' && next < TIME) {
                next = TIME;
                continue;
            }
            int start = at;
            while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            int unit = at == end || at == start ? -1 : UNITS.indexOf(text.charAt(at), next);
            // An M before the T are months, after it minutes.
            if (unit < 0 || next < TIME && unit >= TIME) {
                return null;
            }
            try {
                n[unit] = Long.parseLong(text, start, at, 10);
            } catch (NumberFormatException e) {
                return null;
            }
            next = unit + 1;
        }
        Interval result = new Interval();
        result.year = n[0];
        result.month = n[1];
        result.day = n[2] * 7 + n[3];
        result.hour = n[TIME];
        result.minute = n[TIME + 1];
        result.second = n[TIME + 2];
        return result;
    }

    private static final String UNITS = "YMWD.HMS";
    /** Where the units of the time of day start. */
    private static final int TIME = 5;

    /** Prints by the letters of DateInterval::format(). */
    String format(String format) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%' || i + 1 >= format.length()) {
                out.append(c);
                continue;
            }
            char letter = format.charAt(++i);
            String padded = "%02d";
            switch (letter) {
                case 'Y' -> out.append(String.format(year < 0 ? "%05d" : "%04d", year));
                case 'y' -> out.append(year);
                case 'M' -> out.append(String.format(padded, month));
                case 'm' -> out.append(month);
                case 'D' -> out.append(String.format(padded, day));
                case 'd' -> out.append(day);
                case 'H' -> out.append(String.format(padded, hour));
                case 'h' -> out.append(hour);
                case 'I' -> out.append(String.format(padded, minute));
                case 'i' -> out.append(minute);
                case 'S' -> out.append(String.format(padded, second));
                case 's' -> out.append(second);
                case 'F' -> out.append(String.format("%06d", micro));
                case 'f' -> out.append(micro);
                case 'a' -> out.append(days == TimeFields.UNSET ? "(unknown)" : Long.toString(days));
                case 'r' -> out.append(invert ? "-" : "");
                case 'R' -> out.append(invert ? '-' : '+');
                case '%' -> out.append('%');
                default -> out.append('%').append(letter);
            }
        }
        return out.toString();
    }
}
