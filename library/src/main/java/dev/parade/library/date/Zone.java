package dev.parade.library.date;

/** A time zone as PHP tells them apart: an offset, an abbreviation, or a zone of the database. */
sealed interface Zone {
    /** PHP's timezone_type: 1, 2 or 3. */
    int kind();

    /** The name: {@code +02:00}, {@code EST}, {@code Europe/Paris}. */
    String text();

    /** What clocks show at a moment. */
    ZoneRegion.Period at(long epoch);

    /** Seconds east of UTC. */
    record Offset(int seconds) implements Zone {
        @Override
        public int kind() {
            return 1;
        }

        @Override
        public String text() {
            return offsetText(seconds, true);
        }

        @Override
        public ZoneRegion.Period at(long epoch) {
            String abbreviation = "GMT" + offsetText(seconds - seconds % 60, false);
            return new ZoneRegion.Period(new ZoneRegion.Type(seconds, false, abbreviation), Long.MIN_VALUE);
        }
    }

    /** An abbreviation in upper case; {@code seconds} without the hour of summer time. */
    record Abbreviation(String name, int seconds, boolean dst) implements Zone {
        @Override
        public int kind() {
            return 2;
        }

        @Override
        public String text() {
            return name;
        }

        @Override
        public ZoneRegion.Period at(long epoch) {
            return new ZoneRegion.Period(new ZoneRegion.Type(seconds + (dst ? 3600 : 0), dst, name), Long.MIN_VALUE);
        }
    }

    /** A zone of the database. */
    record Named(ZoneRegion region) implements Zone {
        @Override
        public int kind() {
            return 3;
        }

        @Override
        public String text() {
            return region.name();
        }

        @Override
        public ZoneRegion.Period at(long epoch) {
            return region.at(epoch);
        }
    }

    Zone UTC = new Offset(0);

    /** {@code +02:00}, or {@code +0200} without the colon; seconds only where there are some. */
    static String offsetText(int seconds, boolean colon) {
        int size = Math.abs(seconds);
        String separator = colon ? ":" : "";
        String text = (seconds < 0 ? "-" : "+")
                + DateFormat.padded(size / 3600, 2)
                + separator
                + DateFormat.padded(size / 60 % 60, 2);
        return size % 60 == 0 ? text : text + separator + DateFormat.padded(size % 60, 2);
    }

    /** The zone of a name of the database, null when there is none. */
    static Zone named(String name) {
        ZoneRegion region = ZoneTable.shared().region(name);
        return region == null ? null : new Named(region);
    }
}
