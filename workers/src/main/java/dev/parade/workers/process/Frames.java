package dev.parade.workers.process;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** Messages behind their length, a uint32 with the high byte first. A length of 0 or above the limit is refused. */
public record Frames(int limit) {
    private static final int HEAD = 4;

    /** The next message, null at the end of the stream. */
    public byte[] read(ReadableByteChannel from) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        if (!fill(from, head)) {
            return null;
        }
        int length = head.flip().getInt();
        if (length <= 0 || length > limit) {
            throw new WorkerFailure("a message of " + Integer.toUnsignedString(length) + " bytes; at most " + limit
                    + " are taken, and 0 is none");
        }
        ByteBuffer body = ByteBuffer.allocate(length);
        if (!fill(from, body)) {
            throw new WorkerFailure("the stream ended inside a message");
        }
        return body.array();
    }

    /** False when the stream ended before the first byte. */
    private static boolean fill(ReadableByteChannel from, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (from.read(buffer) < 0) {
                if (buffer.position() == 0) {
                    return false;
                }
                throw new WorkerFailure("the stream ended inside a message");
            }
        }
        return true;
    }

    /** Writes a message. */
    public void write(WritableByteChannel to, ByteBuffer message) throws IOException {
        int length = message.remaining();
        if (length == 0 || length > limit) {
            throw new WorkerFailure("a message of " + length + " bytes; at most " + limit + " are sent, and 0 is none");
        }
        ByteBuffer all = ByteBuffer.allocate(HEAD + length).putInt(length).put(message);
        all.flip();
        while (all.hasRemaining()) {
            to.write(all);
        }
    }
}
