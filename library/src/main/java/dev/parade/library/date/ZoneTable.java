package dev.parade.library.date;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The zones of the tz database (public domain), as compiled into the resource {@code zones.gz}. */
final class ZoneTable {
    private final String version;
    private final List<byte[]> blobs = new ArrayList<>();
    private final Map<String, Entry> byLowerName = new TreeMap<>();
    private final Map<String, ZoneRegion> regions = new java.util.concurrent.ConcurrentHashMap<>();

    /** A zone as the table lists it; degrees, {@code country} empty for a zone that is kept for old programs only. */
    record Entry(String name, int blob, String country, double latitude, double longitude, String comment) {}

    private static final class Holder {
        static final ZoneTable SHARED = new ZoneTable();
    }

    private ZoneTable() {
        try (InputStream resource = ZoneTable.class.getResourceAsStream("zones.gz");
                DataInputStream in = new DataInputStream(new GZIPInputStream(resource, 1 << 16))) {
            version = in.readUTF();
            int count = in.readUnsignedShort();
            for (int i = 0; i < count; i++) {
                byte[] blob = new byte[in.readInt()];
                in.readFully(blob);
                blobs.add(blob);
            }
            int names = in.readUnsignedShort();
            for (int i = 0; i < names; i++) {
                Entry entry = new Entry(
                        in.readUTF(),
                        in.readUnsignedShort(),
                        in.readUTF(),
                        in.readDouble(),
                        in.readDouble(),
                        in.readUTF());
                byLowerName.put(entry.name().toLowerCase(Locale.ROOT), entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ZoneTable shared() {
        return Holder.SHARED;
    }

    /** Version of the database. */
    String version() {
        return version;
    }

    /** All zones by lower-case name. */
    Iterable<Entry> entries() {
        return byLowerName.values();
    }

    /** A zone by name in any case, null when there is none. */
    Entry entry(String name) {
        return byLowerName.get(name.toLowerCase(Locale.ROOT));
    }

    /** The rules of a zone by name in any case, null when there is none. */
    ZoneRegion region(String name) {
        Entry entry = entry(name);
        return entry == null
                ? null
                : regions.computeIfAbsent(entry.name(), ignored -> ZoneRegion.read(entry, blobs.get(entry.blob())));
    }
}
