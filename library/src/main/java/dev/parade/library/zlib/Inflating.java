package dev.parade.library.zlib;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decompresses piece by piece: raw deflate, or wrapped as zlib or gzip do. */
public final class Inflating {
    private static final int CHUNK = 8192;
    private final long encoding;
    private byte[] dictionary;
    private Inflater inflater;
    private GzipHeader header;
    private boolean isGzip;
    private boolean begun;
    private final CRC32 crc = new CRC32();
    private final byte[] trailer = new byte[8];
    private int trailing;
    private long status;
    private long read;
    private int consumed;

    /**
     * A decompressor.
     *
     * @param encoding a ZLIB_ENCODING_ constant, or ANY
     * @param dictionary null for none
     */
    public Inflating(long encoding, byte[] dictionary) {
        this.encoding = encoding;
        this.dictionary = dictionary;
    }

    /** What the last call came to: a ZLIB_ constant. */
    public long status() {
        return status;
    }

    /** How many bytes were read of the data that is, or was last, decompressed. */
    public long readLength() {
        return read;
    }

    /** How many bytes of the last piece were used. */
    public int consumed() {
        return consumed;
    }

    /** Begins anew. */
    public void reset() {
        end();
        inflater = null;
        header = null;
        begun = false;
        crc.reset();
        trailing = 0;
        status = ZlibConstants.OK;
        read = 0;
    }

    /** Frees the JDK's decompressor. */
    public void end() {
        if (inflater != null) {
            inflater.end();
        }
    }

    private void begin(int first) {
        begun = true;
        isGzip = encoding == ZlibConstants.GZIP || encoding == ZlibConstants.ANY && first == 0x1f;
        header = isGzip ? new GzipHeader() : null;
        inflater = new Inflater(isGzip || encoding == ZlibConstants.RAW);
        if (encoding == ZlibConstants.RAW && dictionary != null) {
            inflater.setDictionary(dictionary);
            dictionary = null;
        }
    }

    /**
     * Takes bytes and gives what they stand for; {@link #status} tells how it went.
     *
     * @param limit most bytes to give; what is beyond waits
     * @return what could be decompressed, also before an error
     */
    public byte[] add(byte[] bytes, int offset, int count, int limit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        consumed = 0;
        status = ZlibConstants.OK;
        if (count > 0 && !begun) {
            begin(bytes[offset] & 0xff);
        }
        if (!begun) {
            status = ZlibConstants.BUF_ERROR;
            return out.toByteArray();
        }
        int at = 0;
        if (header != null) {
            GzipHeader.State state = header.add(bytes, offset, count);
            if (state == GzipHeader.State.BAD) {
                status = ZlibConstants.DATA_ERROR;
                return out.toByteArray();
            }
            at = header.used();
            if (state == GzipHeader.State.MORE) {
                use(count);
                return out.toByteArray();
            }
            header = null;
        }
        inflate(out, bytes, offset + at, count - at, limit);
        int rest = inflater.getRemaining();
        at = count - rest;
        if (inflater.finished() && isGzip && status == ZlibConstants.OK) {
            while (at < count && trailing < 8) {
                trailer[trailing++] = bytes[offset + at++];
            }
        }
        use(at);
        if (status == ZlibConstants.OK && inflater.finished()) {
            finish();
        }
        return out.toByteArray();
    }

    private void use(int count) {
        consumed = count;
        read += count;
    }

    private void inflate(ByteArrayOutputStream out, byte[] bytes, int offset, int count, int limit) {
        byte[] chunk = new byte[Math.max(64, Math.min(CHUNK, count * 4))];
        inflater.setInput(bytes, offset, count);
        try {
            while (!inflater.finished() && out.size() < limit) {
                int n = inflater.inflate(chunk, 0, Math.min(chunk.length, limit - out.size()));
                out.write(chunk, 0, n);
                crc.update(chunk, 0, n);
                if (n > 0 || inflater.finished()) {
                    continue;
                }
                if (!inflater.needsDictionary()) {
                    break;
                }
                if (dictionary == null) {
                    status = ZlibConstants.NEED_DICT;
                    break;
                }
                byte[] given = dictionary;
                dictionary = null;
                inflater.setDictionary(given);
            }
        } catch (DataFormatException e) {
            status = ZlibConstants.DATA_ERROR;
        } catch (IllegalArgumentException e) {
            // The dictionary's checksum is not the one in the data.
            status = ZlibConstants.STREAM_ERROR;
        }
    }

    private void finish() {
        if (!isGzip) {
            status = ZlibConstants.STREAM_END;
        } else if (trailing == 8) {
            boolean good = little(0) == crc.getValue() && little(4) == (inflater.getBytesWritten() & 0xffffffffL);
            status = good ? ZlibConstants.STREAM_END : ZlibConstants.DATA_ERROR;
        }
    }

    private long little(int at) {
        return (trailer[at] & 0xffL)
                | (trailer[at + 1] & 0xffL) << 8
                | (trailer[at + 2] & 0xffL) << 16
                | (trailer[at + 3] & 0xffL) << 24;
    }

    /** The outcome of {@link #decode}: bytes, or null and a status. */
    public record Decoded(byte[] bytes, long status) {}

    /**
     * All of a text at once; what follows its end is ignored.
     *
     * @param most bytes that it may have, 0 for no limit
     */
    public static Decoded decode(byte[] bytes, int length, long encoding, long most) {
        if (length == 0) {
            return new Decoded(null, ZlibConstants.DATA_ERROR);
        }
        int limit = most > 0 && most < Integer.MAX_VALUE - 16 ? (int) most + 1 : Integer.MAX_VALUE;
        Inflating one = new Inflating(encoding, null);
        byte[] result = one.add(bytes, 0, length, limit);
        long status = one.status();
        one.end();
        if (status == ZlibConstants.STREAM_END && (most <= 0 || result.length <= most)) {
            return new Decoded(result, status);
        }
        if (most > 0 && result.length > most) {
            return new Decoded(null, ZlibConstants.MEM_ERROR);
        }
        if (encoding == ZlibConstants.ANY && status != ZlibConstants.NEED_DICT) {
            return decode(bytes, length, ZlibConstants.RAW, most);
        }
        return new Decoded(null, status == ZlibConstants.NEED_DICT ? status : ZlibConstants.DATA_ERROR);
    }
}
