package dev.parade.library.date;

/**
 * A time in parts, as it is parsed and calculated with: any part may be unset, or out of its range until
 * {@link #update} puts all in order.
 */
final class TimeFields {
    static final long UNSET = Long.MIN_VALUE;
    static final int SPECIAL_WEEKDAY = 1;
    static final int SPECIAL_DAY_OF_WEEK_IN_MONTH = 2;
    static final int SPECIAL_LAST_DAY_OF_WEEK_IN_MONTH = 3;

    long year = UNSET;
    long month = UNSET;
    long day = UNSET;
    long hour = UNSET;
    long minute = UNSET;
    long second = UNSET;
    long micro = UNSET;
    /** Null when the text names none. */
    Zone zone;

    /** Whether summer time is known to be in force. */
    boolean dst;

    int haveTime;
    int haveDate;
    int haveZone;
    boolean haveRelative;
    Relative relative = new Relative();

    /** Seconds since 1970, once {@link #update} has run. */
    long epoch;

    /** What is added to a time. */
    static final class Relative implements Cloneable {
        long year;
        long month;
        long day;
        long hour;
        long minute;
        long second;
        long micro;
        boolean haveWeekday;
        long weekday;
        int weekdayBehavior;
        boolean haveSpecial;
        int specialType;
        long specialAmount;
        /** 1 for the first day of the month, 2 for the last. */
        int firstLast;

        @Override
        public Relative clone() {
            try {
                return (Relative) super.clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The parts of a moment in a zone. */
    static TimeFields of(long epoch, long micro, Zone zone) {
        TimeFields fields = new TimeFields();
        fields.zone = zone;
        fields.micro = micro;
        fields.haveZone = 1;
        fields.set(epoch);
        return fields;
    }

    /** Takes the parts of a moment in the own zone. */
    void set(long newEpoch) {
        epoch = newEpoch;
        ZoneRegion.Type type = zone.at(epoch).type();
        dst = type.dst();
        long local = epoch + type.offset();
        long[] date = Civil.ofDays(Math.floorDiv(local, 86400L));
        long seconds = Math.floorMod(local, 86400L);
        year = date[0];
        month = date[1];
        day = date[2];
        hour = seconds / 3600;
        minute = seconds / 60 % 60;
        second = seconds % 60;
    }

    /** Seconds east of UTC, summer time included. */
    int offset() {
        return zone.at(epoch).type().offset();
    }

    /** Takes what is unset from another time; {@code keepTime} when a date alone leaves the time of day as it is. */
    void fillFrom(TimeFields now, boolean keepTime) {
        if (!keepTime && haveDate > 0 && haveTime == 0) {
            hour = 0;
            minute = 0;
            second = 0;
            micro = 0;
        }
        if (micro == UNSET) {
            boolean any = year != UNSET
                    || month != UNSET
                    || day != UNSET
                    || hour != UNSET
                    || minute != UNSET
                    || second != UNSET;
            micro = any ? 0 : now.micro;
        }
        year = year == UNSET ? now.year : year;
        month = month == UNSET ? now.month : month;
        day = day == UNSET ? now.day : day;
        hour = hour == UNSET ? now.hour : hour;
        minute = minute == UNSET ? now.minute : minute;
        second = second == UNSET ? now.second : second;
        if (zone == null) {
            zone = now.zone;
            dst = now.dst;
        }
    }

    // ---- putting in order --------------------------------------------------------------------------------------

    private void normalize() {
        long carry = Math.floorDiv(micro, 1_000_000L);
        micro -= carry * 1_000_000;
        second += carry;
        carry = Math.floorDiv(second, 60L);
        second -= carry * 60;
        minute += carry;
        carry = Math.floorDiv(minute, 60L);
        minute -= carry * 60;
        hour += carry;
        carry = Math.floorDiv(hour, 24L);
        hour -= carry * 24;
        day += carry;
        normalizeDate();
    }

    void normalizeDate() {
        carryMonths();
        long[] date = Civil.ofDays(Civil.days(year, month, day));
        year = date[0];
        month = date[1];
        day = date[2];
    }

    private void carryMonths() {
        long carry = Math.floorDiv(month - 1, 12L);
        month -= carry * 12;
        year += carry;
    }

    private long weekdayNow() {
        carryMonths();
        return Civil.weekday(Civil.days(year, month, day));
    }

    /** Adds what is relative and works out {@link #epoch}; the parts may then be those before a change of clocks. */
    void update() {
        if (relative.haveSpecial && relative.specialType == SPECIAL_DAY_OF_WEEK_IN_MONTH) {
            day = 1;
            month += relative.month;
            relative.month = 0;
        } else if (relative.haveSpecial && relative.specialType == SPECIAL_LAST_DAY_OF_WEEK_IN_MONTH) {
            day = 1;
            month += relative.month + 1;
            relative.month = 0;
        }
        firstOrLast();
        normalize();
        if (relative.haveWeekday) {
            adjustWeekday();
        }
        normalize();
        if (haveRelative) {
            micro += relative.micro;
            second += relative.second;
            minute += relative.minute;
            hour += relative.hour;
            day += relative.day;
            month += relative.month;
            year += relative.year;
        }
        firstOrLast();
        normalize();
        if (relative.haveSpecial && relative.specialType == SPECIAL_WEEKDAY) {
            adjustWeekdays();
        }
        normalize();
        long local = Civil.days(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;
        epoch = local + adjustment(local);
        haveRelative = false;
        relative = new Relative();
    }

    private void firstOrLast() {
        if (relative.firstLast == 1) {
            day = 1;
        } else if (relative.firstLast == 2) {
            day = 0;
            month++;
        }
    }

    private void adjustWeekday() {
        long now = weekdayNow();
        if (relative.weekdayBehavior == 2) {
            if (now == 0 && relative.weekday != 0) {
                relative.weekday -= 7;
            }
            if (relative.weekday == 0 && now != 0) {
                relative.weekday = 7;
            }
            day += relative.weekday - now;
            return;
        }
        long difference = relative.weekday - now;
        if (relative.day < 0 && difference < 0 || relative.day >= 0 && difference <= -relative.weekdayBehavior) {
            difference += 7;
        }
        if (relative.weekday >= 0) {
            day += difference;
        } else {
            day -= 7 - (Math.abs(relative.weekday) - now);
        }
        relative.haveWeekday = false;
    }

    /** So many days from Monday to Friday: weeks of five, and steps over the weekend for the rest. */
    private void adjustWeekdays() {
        long count = relative.specialAmount;
        long now = weekdayNow();
        long rest = count % 5;
        day += count / 5 * 7;
        if (count > 0) {
            if (rest == 0) {
                day -= now == 0 ? 2 : now == 6 ? 1 : 0;
            } else if (now == 6) {
                day += 1;
            } else if (now + rest > 5) {
                day += 2;
            }
        } else if (rest == 0) {
            day += now == 6 ? 2 : now == 0 ? 1 : 0;
        } else if (now == 0) {
            day -= 1;
        } else if (now + rest < 1) {
            day -= 2;
        }
        day += rest;
    }

    /** What to add to local time, read as UTC, to get UTC: in a gap clocks go on, of two equal times the first counts. */
    private long adjustment(long local) {
        if (zone == null) {
            return 0;
        }
        if (!(zone instanceof Zone.Named)) {
            return -zone.at(0).type().offset();
        }
        ZoneRegion.Type current = zone.at(local).type();
        ZoneRegion.Period actual = zone.at(local - current.offset());
        if (current.offset() == actual.type().offset() && haveZone > 0) {
            if (current.offset() >= 0 && dst && !current.dst()) {
                ZoneRegion.Period earlier = zone.at(local - current.offset() - 7200);
                if (earlier.type().offset() != actual.type().offset()
                        && local - earlier.type().offset() < actual.since()) {
                    actual = earlier;
                }
            } else if (current.offset() <= 0 && current.dst() && !dst) {
                ZoneRegion.Period later = zone.at(local - current.offset() + 7200);
                if (later.type().offset() != actual.type().offset()
                        && local - later.type().offset() >= later.since()) {
                    actual = later;
                }
            }
        }
        int actualOffset = actual.type().offset();
        boolean inTransition = actual.since() != Long.MIN_VALUE
                && local - actualOffset >= actual.since() + (current.offset() - actualOffset)
                && local - actualOffset < actual.since();
        return current.offset() != actualOffset && !inTransition ? -actualOffset : -current.offset();
    }
}
