package dev.parade.library.files;

import dev.parade.interpreter.Request;
import dev.parade.library.zlib.Deflating;
import dev.parade.library.zlib.Inflating;
import dev.parade.library.zlib.ZlibConstants;
import java.util.Arrays;

/** A gzip file: decompressed where it is read (and as it is when it is no gzip file), compressed where it is written. */
final class GzStream extends Stream {
    private static final byte[] ZEROS = new byte[CHUNK];
    private final Stream file;
    private final Deflating deflating;
    private Inflating inflating;
    private byte[] pending = {};
    private boolean begun;
    private boolean plain;
    private boolean over;

    /** Where reading has come to, in the decompressed bytes. */
    private long at;

    /** Bytes to leave out before the next read. */
    private long skip;

    GzStream(Request request, Stream file, String mode, int level) {
        super(request);
        this.file = file;
        this.mode = mode;
        this.streamType = "ZLIB";
        this.deflating = mode.startsWith("r") ? null : new Deflating(ZlibConstants.GZIP, level(mode, level), 0, null);
    }

    private static int level(String mode, int otherwise) {
        for (int i = 1; i < mode.length(); i++) {
            if (Character.isDigit(mode.charAt(i))) {
                return mode.charAt(i) - '0';
            }
        }
        return otherwise;
    }

    @Override
    boolean isGreedy() {
        return true;
    }

    @Override
    int readSize(int wanted) {
        return wanted;
    }

    @Override
    boolean isSeekable() {
        return true;
    }

    // ---- reading

    private boolean more() {
        byte[] bytes = file.read(CHUNK);
        if (bytes == null || bytes.length == 0) {
            return false;
        }
        byte[] all = Arrays.copyOf(pending, pending.length + bytes.length);
        System.arraycopy(bytes, 0, all, pending.length, bytes.length);
        pending = all;
        return true;
    }

    private void begin() {
        begun = true;
        while (pending.length < 2 && more()) {
            continue;
        }
        plain = pending.length < 2 || (pending[0] & 0xff) != 0x1f || (pending[1] & 0xff) != 0x8b;
        inflating = plain ? null : new Inflating(ZlibConstants.GZIP, null);
    }

    /** Some bytes; none at the end, null after an error. */
    private byte[] next(int most) {
        if (!begun) {
            begin();
        }
        while (true) {
            if (over) {
                return new byte[0];
            }
            if (pending.length == 0 && !more()) {
                over = true;
                return inflating == null || inflating.readLength() == 0 ? new byte[0] : null;
            }
            if (plain) {
                int n = Math.min(most, pending.length);
                byte[] bytes = Arrays.copyOf(pending, n);
                pending = Arrays.copyOfRange(pending, n, pending.length);
                return bytes;
            }
            byte[] bytes = inflating.add(pending, 0, pending.length, most);
            pending = Arrays.copyOfRange(pending, inflating.consumed(), pending.length);
            if (inflating.status() == ZlibConstants.STREAM_END) {
                inflating.reset();
                nextMember();
            } else if (inflating.status() < 0) {
                over = true;
                return bytes.length > 0 ? bytes : null;
            }
            if (bytes.length > 0) {
                return bytes;
            }
        }
    }

    /** What follows a member is another one, or is ignored. */
    private void nextMember() {
        while (pending.length < 2 && more()) {
            continue;
        }
        over = pending.length < 2 || (pending[0] & 0xff) != 0x1f || (pending[1] & 0xff) != 0x8b;
    }

    @Override
    int readRaw(byte[] bytes, int offset, int length) {
        if (deflating != null) {
            return -1;
        }
        while (skip > 0) {
            byte[] left = next((int) Math.min(skip, CHUNK));
            if (left == null || left.length == 0) {
                skip = 0;
                eof = true;
                return 0;
            }
            skip -= left.length;
            at += left.length;
        }
        int n = 0;
        while (n < length) {
            byte[] some = next(length - n);
            if (some == null) {
                eof = true;
                return n == 0 ? -1 : n;
            }
            if (some.length == 0) {
                eof = true;
                break;
            }
            System.arraycopy(some, 0, bytes, offset + n, some.length);
            n += some.length;
        }
        at += n;
        return n;
    }

    @Override
    boolean seek(long offset, int whence) {
        if (whence == 2) {
            request.warning(Streams.functionName(request) + "(): SEEK_END is not supported");
            return false;
        }
        return super.seek(offset, whence);
    }

    @Override
    boolean seekRaw(long target) {
        if (deflating != null) {
            for (long left = target - position; left > 0; left -= CHUNK) {
                writeRaw(ZEROS, 0, (int) Math.min(left, CHUNK));
            }
            return target >= position;
        }
        if (target < at) {
            if (!file.seek(0, 0)) {
                return false;
            }
            pending = new byte[0];
            begun = false;
            over = false;
            at = 0;
        }
        skip = target - at;
        return true;
    }

    // ---- writing

    private boolean put(byte[] compressed) {
        return compressed.length == 0 || file.write(compressed, 0, compressed.length) == compressed.length;
    }

    @Override
    int writeRaw(byte[] bytes, int offset, int length) {
        if (deflating == null) {
            return 0;
        }
        begun = true;
        return put(deflating.add(bytes, offset, length, ZlibConstants.NO_FLUSH)) ? length : -1;
    }

    @Override
    boolean flushRaw() {
        if (deflating == null) {
            return false;
        }
        if (closed) {
            return true;
        }
        return put(deflating.add(ZEROS, 0, 0, ZlibConstants.SYNC_FLUSH)) && file.flush();
    }

    @Override
    void closeRaw() {
        if (deflating != null) {
            put(deflating.add(ZEROS, 0, 0, ZlibConstants.FINISH));
            deflating.end();
        } else if (inflating != null) {
            inflating.end();
        }
        file.close();
    }
}
