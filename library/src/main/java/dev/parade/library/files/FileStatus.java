package dev.parade.library.files;

import dev.parade.interpreter.values.PhpArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;

/** What the file system knows of a file; times in seconds since 1970. */
record FileStatus(
        long device,
        long inode,
        long mode,
        long links,
        long owner,
        long group,
        long deviceType,
        long size,
        long accessed,
        long modified,
        long changed,
        long blockSize,
        long blocks) {
    private static final String[] NAMES = {
        "dev", "ino", "mode", "nlink", "uid", "gid", "rdev", "size", "atime", "mtime", "ctime", "blksize", "blocks"
    };

    /** Type bits of {@link #mode}. */
    static final int TYPE = 0170000;

    static final int DIRECTORY = 0040000;
    static final int REGULAR = 0100000;
    static final int LINK = 0120000;

    /** The status of a file, null when there is none. */
    static FileStatus of(Path path, boolean follow) {
        try {
            return orThrow(path, follow);
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    /** The status of a file. */
    static FileStatus orThrow(Path path, boolean follow) throws IOException {
        Map<String, Object> all = follow
                ? Files.readAttributes(path, "unix:*")
                : Files.readAttributes(path, "unix:*", LinkOption.NOFOLLOW_LINKS);
        long mode = number(all, "mode");
        long size = number(all, "size");
        return new FileStatus(
                number(all, "dev"),
                number(all, "ino"),
                mode,
                number(all, "nlink"),
                number(all, "uid"),
                number(all, "gid"),
                number(all, "rdev"),
                size,
                seconds(all, "lastAccessTime"),
                seconds(all, "lastModifiedTime"),
                seconds(all, "ctime"),
                4096,
                (mode & TYPE) == DIRECTORY ? 8 : (size + 4095) / 4096 * 8);
    }

    private static long number(Map<String, Object> all, String name) {
        return all.get(name) instanceof Number number ? number.longValue() : 0;
    }

    private static long seconds(Map<String, Object> all, String name) {
        return all.get(name) instanceof FileTime time ? Math.floorDiv(time.toMillis(), 1000L) : 0;
    }

    boolean isDirectory() {
        return (mode & TYPE) == DIRECTORY;
    }

    boolean isRegular() {
        return (mode & TYPE) == REGULAR;
    }

    boolean isLink() {
        return (mode & TYPE) == LINK;
    }

    /** What filetype() says. */
    String typeName() {
        return switch ((int) (mode & TYPE)) {
            case LINK -> "link";
            case 0010000 -> "fifo";
            case 0020000 -> "char";
            case DIRECTORY -> "dir";
            case 0060000 -> "block";
            case REGULAR -> "file";
            case 0140000 -> "socket";
            default -> "unknown";
        };
    }

    /** The array of stat(), by number and by name. */
    PhpArray toArray() {
        return array(
                device,
                inode,
                mode,
                links,
                owner,
                group,
                deviceType,
                size,
                accessed,
                modified,
                changed,
                blockSize,
                blocks);
    }

    /** An array as stat() gives it, of thirteen numbers. */
    static PhpArray array(long... values) {
        PhpArray result = new PhpArray();
        for (int i = 0; i < NAMES.length; i++) {
            result.append(values[i]);
        }
        for (int i = 0; i < NAMES.length; i++) {
            result.put(NAMES[i], values[i]);
        }
        return result;
    }

    /** The status that an array of a user's wrapper describes. */
    static FileStatus ofArray(PhpArray array) {
        long[] values = new long[NAMES.length];
        for (int i = 0; i < values.length; i++) {
            Object value = array.get(NAMES[i]);
            if (value == null) {
                value = array.get((long) i);
            }
            values[i] = value == null ? 0 : dev.parade.interpreter.runtime.Conversions.toLong(value);
        }
        return new FileStatus(
                values[0],
                values[1],
                values[2],
                values[3],
                values[4],
                values[5],
                values[6],
                values[7],
                values[8],
                values[9],
                values[10],
                values[11],
                values[12]);
    }
}
