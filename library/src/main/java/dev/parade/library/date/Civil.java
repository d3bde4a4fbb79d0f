package dev.parade.library.date;

/** The proleptic Gregorian calendar on days since 1970-01-01. */
final class Civil {
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final long DAYS_IN_ERA = 146097;
    /** Days from 0000-03-01 to 1970-01-01. */
    private static final long SHIFT = 719468;

    private Civil() {}

    static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    /** Number of days in a month, 1 to 12. */
    static int daysInMonth(long year, long month) {
        return month == 2 && isLeap(year) ? 29 : LENGTHS[(int) month - 1];
    }

    /** Days since 1970 of a date; the month must be 1 to 12, the day may be any. */
    static long days(long year, long month, long day) {
        long y = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(y, 400L);
        long yearOfEra = y - era * 400;
        long dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5;
        return era * DAYS_IN_ERA + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear + day - 1 - SHIFT;
    }

    /** Year, month and day of a number of days since 1970. */
    static long[] ofDays(long days) {
        long z = days + SHIFT;
        long era = Math.floorDiv(z, DAYS_IN_ERA);
        long dayOfEra = z - era * DAYS_IN_ERA;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long shifted = (5 * dayOfYear + 2) / 153;
        long day = dayOfYear - (153 * shifted + 2) / 5 + 1;
        long month = shifted < 10 ? shifted + 3 : shifted - 9;
        return new long[] {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
    }

    /** 0 for Sunday to 6 for Saturday. */
    static int weekday(long days) {
        return (int) Math.floorMod(days + 4, 7L);
    }

    /** Day of the year from 0. */
    static int dayOfYear(long year, long month, long day) {
        return (int) (days(year, month, day) - days(year, 1, 1));
    }

    /** ISO year and week of a date. */
    static long[] isoWeek(long year, long month, long day) {
        long days = days(year, month, day);
        long thursday = days - Math.floorMod(days + 3, 7L) + 3;
        long isoYear = ofDays(thursday)[0];
        return new long[] {isoYear, (thursday - days(isoYear, 1, 1)) / 7 + 1};
    }

    /** Days after January 1 of a day of an ISO week: what PHP keeps as relative days. */
    static long daysOfIsoWeek(long year, long week, long weekday) {
        int first = weekday(days(year, 1, 1));
        long monday = first > 4 ? 8 - first : 1 - first;
        return monday - 1 + 1 + (week - 1) * 7 + weekday - 1;
    }

    static boolean isValid(long year, long month, long day) {
        return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
    }
}
