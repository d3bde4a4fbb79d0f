package dev.parade.workers.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import org.junit.jupiter.api.Test;

class FramesTest {
    private final Frames frames = new Frames(10);

    private byte[] read(int... bytes) throws IOException {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return frames.read(Channels.newChannel(new ByteArrayInputStream(all)));
    }

    @Test
    void aMessageStandsBehindItsLength() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        frames.write(Channels.newChannel(out), ByteBuffer.wrap(new byte[] {7, 8, 9}));
        assertArrayEquals(new byte[] {0, 0, 0, 3, 7, 8, 9}, out.toByteArray());
        assertArrayEquals(new byte[] {7, 8, 9}, read(0, 0, 0, 3, 7, 8, 9));
        assertNull(read());
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThrows(WorkerFailure.class, () -> read(0, 0, 0, 0));
        assertThrows(WorkerFailure.class, () -> read(0, 0, 0, 11));
        assertThrows(WorkerFailure.class, () -> read(255, 255, 255, 255));
        assertThrows(WorkerFailure.class, () -> read(0, 0, 0, 3, 1));
        assertThrows(WorkerFailure.class, () -> read(0, 0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(WorkerFailure.class, () -> frames.write(Channels.newChannel(out), ByteBuffer.wrap(new byte[11])));
    }
}
