package dev.parade.library.date;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** A zone of the tz database: when its clocks changed, and the rule by which they go on changing. */
final class ZoneRegion {
    /** What clocks show; seconds east of UTC. */
    record Type(int offset, boolean dst, String abbreviation) {}

    /** What clocks show from a moment on; {@code since} is {@link Long#MIN_VALUE} before the first change. */
    record Period(Type type, long since) {}

    private final ZoneTable.Entry entry;
    private final Type[] types;
    private final long[] changes;
    private final byte[] indexes;
    private final PosixRule rule;

    private ZoneRegion(ZoneTable.Entry entry, Type[] types, long[] changes, byte[] indexes, PosixRule rule) {
        this.entry = entry;
        this.types = types;
        this.changes = changes;
        this.indexes = indexes;
        this.rule = rule;
    }

    static ZoneRegion read(ZoneTable.Entry entry, byte[] blob) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(blob))) {
            Type[] types = new Type[in.readUnsignedByte()];
            for (int i = 0; i < types.length; i++) {
                types[i] = new Type(in.readInt(), in.readByte() != 0, in.readUTF());
            }
            long[] changes = new long[in.readUnsignedShort()];
            for (int i = 0; i < changes.length; i++) {
                changes[i] = in.readLong();
            }
            byte[] indexes = new byte[changes.length];
            in.readFully(indexes);
            return new ZoneRegion(entry, types, changes, indexes, PosixRule.parse(in.readUTF()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return entry.name();
    }

    ZoneTable.Entry entry() {
        return entry;
    }

    /** All types that clocks of the zone ever showed. */
    Type[] types() {
        return types;
    }

    /** Moments of the changes that the database lists. */
    long[] changes() {
        return changes;
    }

    /** What clocks show after a listed change. */
    Type after(int change) {
        return types[indexes[change]];
    }

    /** The rule behind the last listed change, null for none. */
    PosixRule rule() {
        return rule;
    }

    /** What clocks show before the first listed change. */
    Type first() {
        return types[0];
    }

    /** What clocks show at a moment. */
    Period at(long epoch) {
        if (changes.length == 0 || epoch < changes[0]) {
            if (changes.length == 0 && rule != null && rule.hasDst()) {
                return rule.at(epoch, Long.MIN_VALUE);
            }
            return new Period(types[0], Long.MIN_VALUE);
        }
        int found = Arrays.binarySearch(changes, epoch);
        int index = found >= 0 ? found : -found - 2;
        if (index == changes.length - 1 && rule != null && rule.hasDst()) {
            return rule.at(epoch, changes[index]);
        }
        return new Period(types[indexes[index]], changes[index]);
    }
}
