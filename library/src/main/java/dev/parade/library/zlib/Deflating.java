package dev.parade.library.zlib;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Compresses piece by piece: raw deflate, or wrapped as zlib or gzip do. */
public final class Deflating {
    private static final int CHUNK = 8192;
    private final long encoding;
    private final int level;
    private final Deflater deflater;
    private final CRC32 crc = new CRC32();
    private long length;
    private boolean started;

    /**
     * A compressor.
     *
     * @param encoding a ZLIB_ENCODING_ constant
     * @param level -1 to 9
     * @param strategy a ZLIB_ constant; those that the JDK has not are taken for the default
     */
    public Deflating(long encoding, int level, long strategy, byte[] dictionary) {
        this.encoding = encoding;
        this.level = level;
        deflater = new Deflater(level, encoding != ZlibConstants.DEFLATE);
        if (strategy == Deflater.FILTERED || strategy == Deflater.HUFFMAN_ONLY) {
            deflater.setStrategy((int) strategy);
        }
        if (dictionary != null && encoding != ZlibConstants.GZIP) {
            deflater.setDictionary(dictionary);
        }
    }

    /** All of a text at once. */
    public static byte[] encode(byte[] bytes, int length, long encoding, int level) {
        Deflating one = new Deflating(encoding, level, Deflater.DEFAULT_STRATEGY, null);
        try {
            return one.add(bytes, 0, length, ZlibConstants.FINISH);
        } finally {
            one.end();
        }
    }

    /**
     * Takes bytes and gives what is ready.
     *
     * @param flush a ZLIB_ constant; after ZLIB_FINISH the next call starts anew
     */
    public byte[] add(byte[] bytes, int offset, int count, long flush) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(64, count / 2));
        boolean gzip = encoding == ZlibConstants.GZIP;
        if (!started && gzip) {
            int speed = level == 9 ? 2 : level == 1 ? 4 : 0;
            out.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, (byte) speed, 3});
        }
        started = true;
        if (gzip) {
            crc.update(bytes, offset, count);
            length += count;
        }
        deflater.setInput(bytes, offset, count);
        boolean finish = flush == ZlibConstants.FINISH;
        if (finish) {
            deflater.finish();
        }
        byte[] chunk = new byte[Math.max(64, Math.min(CHUNK, count))];
        int mode = finish || flush == ZlibConstants.NO_FLUSH
                ? Deflater.NO_FLUSH
                : flush == ZlibConstants.FULL_FLUSH ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH;
        while (true) {
            int n = deflater.deflate(chunk, 0, chunk.length, mode);
            out.write(chunk, 0, n);
            if (finish ? deflater.finished() : n < chunk.length && deflater.needsInput()) {
                break;
            }
        }
        if (finish) {
            if (gzip) {
                little(out, crc.getValue());
                little(out, length);
            }
            reset();
        }
        return out.toByteArray();
    }

    private static void little(ByteArrayOutputStream out, long value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write((int) (value >> shift));
        }
    }

    private void reset() {
        deflater.reset();
        crc.reset();
        length = 0;
        started = false;
    }

    /** Frees the JDK's compressor. */
    public void end() {
        deflater.end();
    }
}
