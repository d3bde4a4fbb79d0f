package dev.parade.interpreter.output;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpExit;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.runtime.Traces.Location;
import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The stack of output buffers of a request (ob_start and kin) over its sink. */
public final class OutputBuffers {
    /** What a buffer's content passes through when it leaves. */
    public interface Handler {
        /** Transforms; {@code mode} is of PHP_OUTPUT_HANDLER_*; null means: handler failed, pass the input on. */
        PhpString handle(PhpString content, int mode);
    }

    /** One level. */
    public static final class Buffer {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Handler handler;
        private final String name;
        private final int chunkSize;
        private final int flags;
        private boolean started;
        private boolean disabled;
        private int capacity;

        Buffer(Handler handler, String name, int chunkSize, int flags) {
            this.handler = handler;
            this.name = name;
            this.chunkSize = chunkSize;
            this.flags = flags;
            this.capacity = room(chunkSize);
        }

        private static int room(int size) {
            return size > 1 ? (size + 0xfff & ~0xfff) + 0x1000 : 0x4000;
        }

        private void grow(int length) {
            int free = capacity - bytes.size();
            if (free <= length) {
                capacity += Math.max(room(chunkSize), room(length - free));
            }
        }

        /** Bytes that PHP would have reserved by now. */
        public int capacity() {
            return disabled ? 0 : capacity;
        }

        /** Name of the handler. */
        public String name() {
            return name;
        }

        /** Size after which it is flushed by itself, 0 for never. */
        public int chunkSize() {
            return chunkSize;
        }

        /** What the program may do with it: PHP_OUTPUT_HANDLER_CLEANABLE and kin. */
        public int flags() {
            return flags;
        }

        /** True once the handler has run. */
        public boolean isStarted() {
            return started;
        }

        /** True once the handler has failed. */
        public boolean isDisabled() {
            return disabled;
        }

        /** True when it has a handler of the program's. */
        public boolean isUser() {
            return handler != null;
        }

        /** What it holds. */
        public PhpString content() {
            return PhpString.of(bytes.toByteArray());
        }

        /** Number of bytes it holds. */
        public int length() {
            return bytes.size();
        }
    }

    /** A handler runs because the buffer is full. */
    public static final int WRITE = 0;

    public static final int START = 1;
    public static final int CLEAN = 2;
    public static final int FLUSH = 4;
    public static final int FINAL = 8;

    private final OutputSink sink;
    private final ArrayList<Buffer> stack = new ArrayList<>();
    private final byte[] pending = new byte[8192];
    private int pendingLength;
    private boolean anything;
    private Location startedAt;
    private boolean inHandler;
    /** What a handler threw, until the output it was asked for has gone on. */
    private RuntimeException thrownInHandler;

    private int droppedInHandler;
    private final ArrayList<Runnable> afterHandler = new ArrayList<>();
    private boolean implicitFlush;
    /** What left the buffers, write by write, for a worker of a parallel run; else null. */
    private final boolean records;

    private ArrayList<byte[]> recorded;

    /** Buffers over a sink. */
    public OutputBuffers(OutputSink sink) {
        this.sink = sink;
        this.records = false;
    }

    private OutputBuffers() {
        this.sink = null;
        this.records = true;
    }

    /** Output that is kept to be written later, in the same pieces. */
    public static OutputBuffers recording() {
        return new OutputBuffers();
    }

    /** What was kept since the last call, null for nothing; buffers that are still open are forgotten. */
    public List<byte[]> takeRecorded() {
        List<byte[]> taken = recorded;
        recorded = null;
        stack.clear();
        return taken;
    }

    /** Whether writing later, in the same pieces, makes no difference but for the time. */
    public boolean canBeDeferred() {
        return !records
                && !inHandler
                && (anything || !stack.isEmpty())
                && stack.stream().noneMatch(buffer -> buffer.chunkSize > 0);
    }

    /** True while a handler runs, when starting or ending buffers is an error. */
    public boolean inHandler() {
        return inHandler;
    }

    /** How often output was dropped because a handler wrote it. */
    public int droppedInHandler() {
        return droppedInHandler;
    }

    /** Has something done once no handler runs. */
    public void afterHandler(Runnable action) {
        afterHandler.add(action);
    }

    private void runAfterHandler() {
        while (!inHandler && !afterHandler.isEmpty()) {
            afterHandler.removeFirst().run();
        }
    }

    /** True once a byte has left for the sink. */
    public boolean anySent() {
        return anything;
    }

    /** Where the first byte that left was written, null before that. */
    public Location startedAt() {
        return startedAt;
    }

    /** Flushes after every write from now on, or no longer. */
    public void setImplicitFlush(boolean on) {
        implicitFlush = on;
    }

    /** Writes a string. */
    @TruffleBoundary
    public void write(PhpString s) {
        write(s.bytes(), 0, s.length());
    }

    /** Whether the next byte that is written is the first one to leave, and goes nowhere else before. */
    public boolean isAtStart() {
        return !anything && !records && stack.isEmpty();
    }

    /** {@link #write} by code at a known place: to look for it on the stack takes long in a young process. */
    public void writeFirst(PhpString s, Location place) {
        if (s.length() > 0 && isAtStart()) {
            begin(place);
        }
        write(s);
    }

    private void begin(Location place) {
        anything = true;
        startedAt = place;
        sink.beforeFirstByte();
    }

    /** Writes a byte string. */
    @TruffleBoundary
    public void write(String latin1) {
        write(PhpString.of(latin1));
    }

    /** Writes bytes. */
    public void write(byte[] bytes, int offset, int length) {
        if (stack.isEmpty()) {
            send(bytes, offset, length);
            return;
        }
        writeTo(stack.size() - 1, bytes, offset, length);
    }

    /** Writes bytes past all buffers. */
    @TruffleBoundary
    public void writeUnbuffered(byte[] bytes, int offset, int length) {
        send(bytes, offset, length);
    }

    private void writeTo(int level, byte[] bytes, int offset, int length) {
        if (level < 0) {
            send(bytes, offset, length);
            return;
        }
        Buffer top = stack.get(level);
        if (inHandler) {
            droppedInHandler++;
            return;
        }
        if (top.disabled) {
            writeTo(level - 1, bytes, offset, length);
            return;
        }
        top.grow(length);
        top.bytes.write(bytes, offset, length);
        if (top.chunkSize > 0 && top.bytes.size() >= top.chunkSize) {
            flushLevel(level, WRITE);
        }
    }

    private void send(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return;
        }
        if (records) {
            record(bytes, offset, length);
            return;
        }
        if (!anything) {
            Request request = Request.current();
            begin(request != null && request.engine().callables() != null ? Traces.here(request) : null);
        }
        if (length > pending.length - pendingLength || sink.collects()) {
            drain();
            if (length >= pending.length || sink.collects()) {
                sink.write(bytes, offset, length);
                return;
            }
        }
        System.arraycopy(bytes, offset, pending, pendingLength, length);
        pendingLength += length;
        if (implicitFlush) {
            flushSink();
        }
    }

    private void record(byte[] bytes, int offset, int length) {
        if (recorded == null) {
            recorded = new ArrayList<>();
        }
        recorded.add(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    private void drain() {
        if (pendingLength > 0) {
            int n = pendingLength;
            pendingLength = 0;
            sink.write(pending, 0, n);
        }
    }

    /** Hands everything that left the buffers to the world. */
    @TruffleBoundary
    public void flushSink() {
        if (records) {
            return;
        }
        drain();
        sink.flush();
    }

    /** Number of levels. */
    public int level() {
        return stack.size();
    }

    /** The level from 0 (outermost). */
    public Buffer buffer(int level) {
        return stack.get(level);
    }

    /** The innermost buffer, null for none. */
    public Buffer top() {
        return stack.isEmpty() ? null : stack.getLast();
    }

    /** Starts a buffer; handler null for none. */
    public void start(Handler handler, String name, int chunkSize, int flags) {
        stack.add(new Buffer(handler, name, chunkSize, flags));
    }

    private PhpString process(Buffer buffer, int mode) {
        PhpString content = buffer.content();
        if (buffer.handler == null || buffer.disabled) {
            buffer.started = true;
            return content;
        }
        int m = mode | (buffer.started ? 0 : START);
        buffer.started = true;
        boolean outer = inHandler;
        inHandler = true;
        try {
            PhpString result = buffer.handler.handle(content, m);
            if (result == null) {
                buffer.disabled = true;
                return content;
            }
            return result;
        } catch (PhpThrow | PhpExit t) {
            // The handler is not asked again; what it was given goes on as it is, then comes the exception.
            buffer.disabled = true;
            thrownInHandler = t;
            return content;
        } finally {
            inHandler = outer;
        }
    }

    private void rethrow() {
        RuntimeException t = thrownInHandler;
        if (t != null && !inHandler) {
            thrownInHandler = null;
            throw t;
        }
    }

    private void flushLevel(int level, int mode) {
        Buffer buffer = stack.get(level);
        PhpString out = process(buffer, mode);
        buffer.bytes.reset();
        writeTo(level - 1, out.bytes(), 0, out.length());
        rethrow();
        runAfterHandler();
    }

    /** Sends the innermost buffer's content on and keeps it open. */
    public void flush() {
        flushLevel(stack.size() - 1, FLUSH);
    }

    /** Throws the innermost buffer's content away and keeps it open. */
    public void clean() {
        Buffer buffer = stack.getLast();
        process(buffer, CLEAN);
        buffer.bytes.reset();
        rethrow();
        runAfterHandler();
    }

    /** Ends the innermost buffer, sending its content on or throwing it away. */
    public void end(boolean send) {
        Buffer buffer = stack.getLast();
        PhpString out = process(buffer, send ? FINAL : FINAL | CLEAN);
        stack.remove(buffer);
        if (send) {
            write(out.bytes(), 0, out.length());
        }
        rethrow();
        runAfterHandler();
    }

    /** Ends all buffers, sending their contents on. */
    public void endAll() {
        while (!stack.isEmpty()) {
            end(true);
        }
    }

    /** Drops all buffers without running handlers: after a fatal error inside one. */
    public void discardHandlers() {
        for (Buffer b : stack) {
            b.disabled = true;
        }
    }
}
