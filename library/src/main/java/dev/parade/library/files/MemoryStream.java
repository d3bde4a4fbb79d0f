package dev.parade.library.files;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import java.util.Arrays;

/** Bytes in memory: php://memory, php://temp, data:. */
final class MemoryStream extends Stream {
    private byte[] bytes;
    private int length;
    private int at;
    private final boolean append;
    private final boolean readOnly;

    MemoryStream(Request request, byte[] content, String mode, String type) {
        super(request);
        this.bytes = content;
        this.length = content.length;
        this.mode = mode;
        this.streamType = type;
        this.append = mode.startsWith("a");
        this.readOnly = mode.startsWith("r") && mode.indexOf('+') < 0;
    }

    /** What data: streams tell of themselves, in front of the rest. */
    PhpArray description;

    @Override
    boolean isReadable() {
        return true;
    }

    @Override
    boolean isWritable() {
        return !readOnly;
    }

    @Override
    int readRaw(byte[] target, int offset, int wanted) {
        if (at >= length) {
            eof = true;
            return 0;
        }
        int n = Math.min(wanted, length - at);
        System.arraycopy(bytes, at, target, offset, n);
        at += n;
        return n;
    }

    @Override
    int writeRaw(byte[] source, int offset, int count) {
        if (readOnly) {
            return -1;
        }
        if (append) {
            at = length;
        }
        int end = at + count;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
        }
        if (at > length) {
            Arrays.fill(bytes, length, at, (byte) 0);
        }
        System.arraycopy(source, offset, bytes, at, count);
        at = end;
        length = Math.max(length, end);
        return count;
    }

    @Override
    boolean isSeekable() {
        return true;
    }

    @Override
    boolean isGreedy() {
        return true;
    }

    @Override
    long size() {
        return length;
    }

    @Override
    boolean seekRaw(long target) {
        at = (int) target;
        return true;
    }

    @Override
    boolean seekTo(long target, long offset, int whence) {
        if (target > length && request.level() < 83) {
            dropBuffer();
            at = length;
            position = length;
            return false;
        }
        if (target < 0 && whence != 0) {
            dropBuffer();
            at = 0;
            position = 0;
            return false;
        }
        return super.seekTo(target, offset, whence);
    }

    @Override
    boolean canTruncate() {
        return true;
    }

    @Override
    boolean truncate(long size) {
        if (readOnly) {
            return false;
        }
        int wanted = (int) size;
        if (wanted > bytes.length) {
            bytes = Arrays.copyOf(bytes, wanted);
        }
        if (wanted > length) {
            Arrays.fill(bytes, length, wanted, (byte) 0);
        }
        length = wanted;
        at = Math.min(at, length);
        return true;
    }

    @Override
    PhpArray stat() {
        return FileStatus.array(12, 0, readOnly ? 0100444 : 0100666, 1, 0, 0, -1, length, 0, 0, 0, -1, -1);
    }

    @Override
    PhpArray metaData() {
        if (description == null && !streamType.equals("TEMP")) {
            return super.metaData();
        }
        PhpArray rest = super.metaData();
        PhpArray result = description == null ? new PhpArray() : description.copy();
        for (String dropped : new String[] {"timed_out", "blocked", "eof"}) {
            rest.remove(dev.parade.interpreter.values.PhpString.of(dropped));
        }
        for (int p = rest.skipHoles(0); p < rest.end(); p = rest.skipHoles(p + 1)) {
            result.putKey(rest.keyAt(p), rest.valueAt(p));
        }
        return result;
    }
}
