package dev.parade.library.date;

import dev.parade.interpreter.Request;

/**
 * A point in time seen in a zone.
 *
 * @param epoch seconds since 1970
 * @param micro microseconds after that
 */
record Moment(long epoch, long micro, Zone zone) {
    TimeFields fields() {
        return TimeFields.of(epoch, micro, zone);
    }

    /** The time that fields come to, after {@link TimeFields#update}. */
    static Moment of(TimeFields fields) {
        fields.update();
        return new Moment(fields.epoch, fields.micro, fields.zone);
    }

    Moment in(Zone other) {
        return new Moment(epoch, micro, other);
    }

    int compareTo(Moment other) {
        int order = Long.compare(epoch, other.epoch);
        return order != 0 ? order : Long.compare(micro, other.micro);
    }

    static Moment now(Request request, Zone zone) {
        java.time.Instant now = request.clock().instant();
        return new Moment(now.getEpochSecond(), now.getNano() / 1000, zone);
    }
}
