package dev.parade.library.files;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.Resources;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An open stream: bytes in and out with one position. This class buffers what is read, filters, and finds lines;
 * subclasses move bytes.
 */
abstract class Stream implements Resources.Closing {
    /** Bytes that are read at a time. */
    static final int CHUNK = 8192;

    private static final byte[] NONE = {};

    final Request request;
    /** The resource by which programs know it. */
    Resource resource;

    /** Mode as given to fopen. */
    String mode = "r";

    /** What was opened, null when there is no name. */
    String uri;

    /** "plainfile", "PHP", "user-space", null for none. */
    String wrapperType;

    /** "STDIO", "MEMORY", … */
    String streamType = "STDIO";

    /** The context it was opened with, null for none. */
    Resource context;

    /** The wrapper object, as stream_get_meta_data() shows it, null for none. */
    Object wrapperData;

    boolean eof;
    boolean closed;
    boolean blocking = true;
    boolean timedOut;
    long position;
    int chunk = CHUNK;
    final List<StreamFilter> readFilters = new ArrayList<>();
    final List<StreamFilter> writeFilters = new ArrayList<>();
    private byte[] buffer = NONE;
    private int from;
    private int to;

    Stream(Request request) {
        this.request = request;
    }

    // ---- what subclasses do ------------------------------------------------------------------------------------

    /**
     * Reads some bytes.
     *
     * @return how many; 0 when there are none (now, or ever: then {@link #eof} is set); -1 on failure, which was warned of
     */
    abstract int readRaw(byte[] bytes, int offset, int length);

    /** Writes; answers how many bytes, -1 on failure, which was warned of. */
    abstract int writeRaw(byte[] bytes, int offset, int length);

    /** Goes to a place from the start; false when it cannot. */
    boolean seekRaw(@SuppressWarnings("unused") long target) {
        return false;
    }

    /** Size in bytes, -1 when it has none: what SEEK_END counts from. */
    long size() {
        return -1;
    }

    boolean isSeekable() {
        return false;
    }

    boolean isReadable() {
        return mode.startsWith("r") || mode.indexOf('+') >= 0;
    }

    boolean isWritable() {
        return !mode.startsWith("r") || mode.indexOf('+') >= 0;
    }

    /** Reads greedily: more than one chunk for one call. */
    boolean isGreedy() {
        return false;
    }

    /** How many bytes to ask for where some are wanted: a chunk, or what is wanted for a stream that does not read ahead. */
    int readSize(int wanted) {
        return Math.max(1, Math.max(chunk, wanted));
    }

    boolean flushRaw() {
        return true;
    }

    /** Cuts or extends; false when it cannot. */
    boolean truncate(@SuppressWarnings("unused") long size) {
        return false;
    }

    boolean canTruncate() {
        return false;
    }

    /** What fstat() says, null for nothing. */
    PhpArray stat() {
        return null;
    }

    /** Locks by LOCK_SH, LOCK_EX, LOCK_UN and LOCK_NB; null when it cannot lock at all. */
    Boolean lock(@SuppressWarnings("unused") int operation) {
        return null;
    }

    boolean isLocal() {
        return true;
    }

    void closeRaw() {}

    /** Whether a read would not wait; {@code waitingForEver} when the program waits for nothing else. */
    boolean hasInput(@SuppressWarnings("unused") boolean waitingForEver) {
        return true;
    }

    // ---- reading -----------------------------------------------------------------------------------------------

    /** Bytes that are buffered. */
    int available() {
        return to - from;
    }

    private void append(byte[] bytes, int offset, int length) {
        if (from > 0 && from == to) {
            from = 0;
            to = 0;
        }
        if (to + length > buffer.length) {
            byte[] larger = new byte[Math.max(CHUNK, Math.max((to - from + length) * 3 / 2, 64))];
            System.arraycopy(buffer, from, larger, 0, to - from);
            to -= from;
            from = 0;
            buffer = larger;
        }
        System.arraycopy(bytes, offset, buffer, to, length);
        to += length;
    }

    /** Takes what is buffered away. */
    byte[] takeBuffered() {
        byte[] taken = Arrays.copyOfRange(buffer, from, to);
        from = 0;
        to = 0;
        return taken;
    }

    /** Puts bytes behind what is buffered: what a filter made of them. */
    void pushRead(byte[] bytes) {
        append(bytes, 0, bytes.length);
    }

    /** Reads one more chunk into the buffer; false when nothing came. */
    boolean fill() {
        return fill(chunk) > 0;
    }

    private int fill(int wanted) {
        int before = available();
        byte[] bytes = new byte[readSize(wanted)];
        if (readFilters.isEmpty()) {
            int n = readRaw(bytes, 0, bytes.length);
            if (n > 0) {
                append(bytes, 0, n);
            }
            return n < 0 && available() == before ? -1 : available() - before;
        }
        while (available() - before < wanted && !eof) {
            int n = readRaw(bytes, 0, chunk);
            if (n < 0) {
                return -1;
            }
            byte[] data = n == bytes.length ? bytes : Arrays.copyOf(bytes, n);
            boolean last = eof;
            for (StreamFilter filter : List.copyOf(readFilters)) {
                data = filter.apply(data, last, last ? StreamFilter.FLUSH_CLOSE : n > 0 ? 0 : StreamFilter.FLUSH);
                if (data == null) {
                    eof = true;
                    return available() == before ? -1 : available() - before;
                }
            }
            append(data, 0, data.length);
            if (n == 0 && !last) {
                break;
            }
        }
        return available() - before;
    }

    /** Reads up to {@code length} bytes; null after a failure with nothing read. */
    byte[] read(int length) {
        byte[] result = new byte[Math.min(length, Math.max(CHUNK, available()))];
        int n = 0;
        while (n < length) {
            int take = Math.min(length - n, available());
            if (take > 0) {
                if (n + take > result.length) {
                    result = Arrays.copyOf(result, Math.min(length, Math.max(n + take, result.length * 2)));
                }
                System.arraycopy(buffer, from, result, n, take);
                from += take;
                position += take;
                n += take;
            }
            if (n == length) {
                break;
            }
            int more = fill(isGreedy() ? length - n : Math.min(chunk, length - n));
            if (more < 0 && n == 0) {
                return null;
            }
            if (more <= 0) {
                break;
            }
            if (!isGreedy()) {
                take = Math.min(length - n, available());
                if (n + take > result.length) {
                    result = Arrays.copyOf(result, n + take);
                }
                System.arraycopy(buffer, from, result, n, take);
                from += take;
                position += take;
                n += take;
                break;
            }
        }
        return n == result.length ? result : Arrays.copyOf(result, n);
    }

    /** All that is left, or at most {@code limit} bytes when it is not negative. */
    byte[] readAll(long limit) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (limit < 0 || all.size() < limit) {
            int want = limit < 0 ? Integer.MAX_VALUE : (int) Math.min(Integer.MAX_VALUE, limit - all.size());
            int take = Math.min(want, available());
            if (take > 0) {
                all.write(buffer, from, take);
                from += take;
                position += take;
                continue;
            }
            if (eof || fill(chunk) <= 0) {
                if (eof || !blocking || !waitsForMore()) {
                    break;
                }
            }
        }
        return all.toByteArray();
    }

    /** True when an empty read does not mean that nothing more comes. */
    boolean waitsForMore() {
        return false;
    }

    /**
     * Reads a line with its end.
     *
     * @param limit most bytes, negative for no limit
     * @return null at the end
     */
    byte[] readLine(long limit) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (limit < 0 || line.size() < limit) {
            int n = available();
            if (n > 0) {
                int end = -1;
                for (int i = from; i < to; i++) {
                    if (buffer[i] == '\n') {
                        end = i + 1;
                        break;
                    }
                }
                int take = (end < 0 ? to : end) - from;
                if (limit >= 0) {
                    take = (int) Math.min(take, limit - line.size());
                }
                line.write(buffer, from, take);
                from += take;
                position += take;
                if (end >= 0 && from == end) {
                    break;
                }
                continue;
            }
            if (eof || fill(chunk) <= 0) {
                break;
            }
        }
        return line.size() == 0 ? null : line.toByteArray();
    }

    /**
     * Reads up to a delimiter, which is taken away.
     *
     * @param limit most bytes, 0 for no limit
     * @return null at the end
     */
    byte[] readRecord(int limit, byte[] delimiter) {
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        int max = limit == 0 ? Integer.MAX_VALUE : limit;
        while (true) {
            int found = delimiter.length == 0 ? -1 : find(delimiter, max);
            if (found >= 0) {
                record.write(buffer, from, found);
                from += found + delimiter.length;
                position += found + delimiter.length;
                return record.toByteArray();
            }
            if (available() >= max || eof) {
                break;
            }
            if (fill(chunk) <= 0) {
                break;
            }
        }
        int take = Math.min(max, available());
        if (take == 0) {
            return null;
        }
        record.write(buffer, from, take);
        from += take;
        position += take;
        return record.toByteArray();
    }

    private int find(byte[] delimiter, int max) {
        int last = Math.min(to - delimiter.length, max == Integer.MAX_VALUE ? to : from + max);
        outer:
        for (int i = from; i <= last; i++) {
            for (int j = 0; j < delimiter.length; j++) {
                if (buffer[i + j] != delimiter[j]) {
                    continue outer;
                }
            }
            return i - from;
        }
        return -1;
    }

    boolean atEnd() {
        return available() == 0 && eof;
    }

    // ---- writing and moving ------------------------------------------------------------------------------------

    /** Writes through the filters; answers how many bytes of these were taken, -1 on failure. */
    int write(byte[] bytes, int offset, int length) {
        if (available() > 0 && isSeekable()) {
            from = 0;
            to = 0;
            seekRaw(position);
        }
        if (writeFilters.isEmpty()) {
            return writeThrough(bytes, offset, length);
        }
        byte[] data = Arrays.copyOfRange(bytes, offset, offset + length);
        for (StreamFilter filter : List.copyOf(writeFilters)) {
            data = filter.apply(data, false, 0);
            if (data == null) {
                return -1;
            }
        }
        if (data.length > 0 && writeThrough(data, 0, data.length) < 0) {
            return -1;
        }
        return length;
    }

    int writeThrough(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            int n = writeRaw(bytes, offset + done, length - done);
            if (n <= 0) {
                return done == 0 ? n : done;
            }
            position += n;
            done += n;
        }
        return done;
    }

    /** Has a filter hand on what it holds back. */
    void flushFilter(StreamFilter filter, boolean reading, boolean closing) {
        List<StreamFilter> chain = reading ? readFilters : writeFilters;
        byte[] data = filter.apply(NONE, closing, closing ? StreamFilter.FLUSH_CLOSE : StreamFilter.FLUSH);
        for (int i = chain.indexOf(filter) + 1; data != null && i < chain.size(); i++) {
            data = chain.get(i).apply(data, closing, closing ? StreamFilter.FLUSH_CLOSE : StreamFilter.FLUSH);
        }
        if (data != null && data.length > 0) {
            if (reading) {
                append(data, 0, data.length);
            } else {
                writeThrough(data, 0, data.length);
            }
        }
    }

    /** Moves; 0 as start, 1 from here, 2 from the end. */
    boolean seek(long offset, int whence) {
        if (!writeFilters.isEmpty()) {
            flush();
        }
        if (whence == 1 && offset >= 0 && offset <= available()
                || whence == 0
                        && offset >= position
                        && offset <= position + available()
                        && (offset > position || available() > 0)) {
            int forward = (int) (whence == 1 ? offset : offset - position);
            from += forward;
            position += forward;
            eof = false;
            return true;
        }
        if (!isSeekable()) {
            return skipForward(whence == 1 ? offset : whence == 0 ? offset - position : -1);
        }
        long target = offset;
        if (whence == 1) {
            target = position + offset;
        } else if (whence == 2) {
            target = size() + offset;
        } else if (whence != 0) {
            return false;
        }
        return seekTo(target, offset, whence);
    }

    /** After the buffer could not serve. */
    boolean seekTo(long target, @SuppressWarnings("unused") long offset, @SuppressWarnings("unused") int whence) {
        if (target < 0) {
            return false;
        }
        from = 0;
        to = 0;
        if (!seekRaw(target)) {
            return false;
        }
        eof = false;
        position = target;
        return true;
    }

    /** Forgets what is buffered. */
    void dropBuffer() {
        from = 0;
        to = 0;
    }

    private boolean skipForward(long count) {
        if (count < 0 || !isReadable()) {
            return false;
        }
        long left = count;
        while (left > 0) {
            byte[] skipped = read((int) Math.min(left, CHUNK));
            if (skipped == null || skipped.length == 0) {
                return false;
            }
            left -= skipped.length;
        }
        eof = false;
        return true;
    }

    boolean flush() {
        for (StreamFilter filter : List.copyOf(writeFilters)) {
            flushFilter(filter, false, false);
        }
        return flushRaw();
    }

    /** Closes, once; filters hand on what they hold back. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        for (StreamFilter filter : List.copyOf(writeFilters)) {
            flushFilter(filter, false, true);
        }
        flushRaw();
        for (StreamFilter filter : List.copyOf(readFilters)) {
            filter.close();
        }
        for (StreamFilter filter : List.copyOf(writeFilters)) {
            filter.close();
        }
        closeRaw();
        if (resource != null) {
            Resources.of(request).close(resource);
        }
    }

    /** What stream_get_meta_data() says. */
    PhpArray metaData() {
        PhpArray result = new PhpArray();
        result.put("timed_out", timedOut);
        result.put("blocked", blocking);
        result.put("eof", available() == 0 && eof);
        if (wrapperData != null) {
            result.put("wrapper_data", wrapperData);
        }
        if (wrapperType != null) {
            result.put("wrapper_type", PhpString.of(wrapperType));
        }
        result.put("stream_type", PhpString.of(streamType));
        result.put("mode", PhpString.of(mode));
        result.put("unread_bytes", (long) available());
        result.put("seekable", isSeekable());
        if (uri != null) {
            result.put("uri", PhpString.of(uri));
        }
        return result;
    }

    static Object orNull(Object value) {
        return value == null ? PhpNull.INSTANCE : value;
    }
}
