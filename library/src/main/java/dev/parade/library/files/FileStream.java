package dev.parade.library.files;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the file system. */
final class FileStream extends Stream {
    final Path path;
    private final FileChannel channel;
    private final boolean append;
    private final boolean directory;
    private final boolean deleteOnClose;
    private FileLock lock;

    FileStream(Request request, Path path, FileChannel channel, boolean append, boolean deleteOnClose) {
        super(request);
        this.path = path;
        this.channel = channel;
        this.append = append;
        this.directory = Files.isDirectory(path);
        this.deleteOnClose = deleteOnClose;
        this.wrapperType = "plainfile";
    }

    @Override
    int readRaw(byte[] bytes, int offset, int length) {
        if (directory) {
            eof = true;
            return failed("Read", length, 21, "Is a directory");
        }
        if (!isReadable()) {
            return failed("Read", length, 9, "Bad file descriptor");
        }
        try {
            int n = channel.read(ByteBuffer.wrap(bytes, offset, length));
            if (n <= 0) {
                eof = true;
                return 0;
            }
            return n;
        } catch (NonReadableChannelException e) {
            return failed("Read", length, 9, "Bad file descriptor");
        } catch (IOException e) {
            eof = true;
            return failed("Read", length, FileErrors.number(e), FileErrors.text(e));
        }
    }

    private int failed(String what, int length, int number, String text) {
        request.notice(Streams.functionName(request) + "(): " + what + " of " + length + " bytes failed with errno="
                + number + " " + text);
        return -1;
    }

    @Override
    int writeRaw(byte[] bytes, int offset, int length) {
        if (!isWritable()) {
            return failed("Write", length, 9, "Bad file descriptor");
        }
        try {
            if (append) {
                channel.position(channel.size());
            }
            return channel.write(ByteBuffer.wrap(bytes, offset, length));
        } catch (NonWritableChannelException e) {
            return failed("Write", length, 9, "Bad file descriptor");
        } catch (IOException e) {
            return failed("Write", length, FileErrors.number(e), FileErrors.text(e));
        }
    }

    @Override
    boolean seekRaw(long target) {
        try {
            channel.position(target);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    long size() {
        try {
            return channel.size();
        } catch (IOException e) {
            return -1;
        }
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
    boolean canTruncate() {
        return isWritable();
    }

    @Override
    boolean truncate(long size) {
        try {
            long now = channel.size();
            if (size <= now) {
                long at = channel.position();
                channel.truncate(size);
                channel.position(at);
            } else {
                channel.write(ByteBuffer.allocate(1), size - 1);
            }
            return true;
        } catch (IOException | NonWritableChannelException e) {
            return false;
        }
    }

    @Override
    PhpArray stat() {
        FileStatus status = FileStatus.of(path, true);
        return status == null ? null : status.toArray();
    }

    @Override
    Boolean lock(int operation) {
        int kind = operation & 3;
        try {
            if (kind == 3) {
                release();
                return true;
            }
            release();
            boolean shared = kind == 1 && isReadable();
            if ((kind == 1) != shared || (kind == 2 && !isWritable())) {
                // The JDK cannot lock against the mode of the file, as flock() can; nobody else in this process would
                // see it.
                return true;
            }
            lock = (operation & 4) != 0
                    ? channel.tryLock(0, Long.MAX_VALUE, shared)
                    : channel.lock(0, Long.MAX_VALUE, shared);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private void release() throws IOException {
        if (lock != null) {
            lock.release();
            lock = null;
        }
    }

    /** Has the file's bytes, and its size and times if asked, reach the device. */
    boolean sync(boolean metaData) {
        try {
            channel.force(metaData);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    void closeRaw() {
        try {
            channel.close();
            if (deleteOnClose) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            eof = true;
        }
    }
}
