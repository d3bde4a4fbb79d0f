package dev.parade.library.files;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** A stream whose bytes come from an object of the program's. */
final class UserStream extends Stream {
    private final PhpObject object;
    private boolean seekable = true;
    private boolean written;

    UserStream(Request request, PhpObject object) {
        super(request);
        this.object = object;
        this.wrapperType = "user-space";
        this.streamType = "user-space";
        this.wrapperData = object;
    }

    PhpObject object() {
        return object;
    }

    private String className() {
        return object.phpClass().name();
    }

    private void warn(String text) {
        request.warning(Streams.functionName(request) + "(): " + className() + "::" + text);
    }

    private boolean lacks(String method, String rest) {
        if (UserWrapper.has(object, method)) {
            return false;
        }
        warn(method + " is not implemented!" + rest);
        return true;
    }

    private Object call(String method, Object... arguments) {
        return UserWrapper.call(request, object, method, arguments);
    }

    @Override
    boolean isReadable() {
        return mode.indexOf('r') >= 0 || mode.indexOf('+') >= 0;
    }

    @Override
    int readRaw(byte[] bytes, int offset, int length) {
        if (lacks("stream_read", "")) {
            return -1;
        }
        Object answer = call("stream_read", (long) length);
        if (Boolean.FALSE.equals(answer)) {
            return -1;
        }
        PhpString data = Conversions.toPhpString(answer);
        int n = data.length();
        if (n > length) {
            warn("stream_read - read " + (n - length) + " bytes more data than requested (" + n + " read, " + length
                    + " max) - excess data will be lost");
            n = length;
        }
        System.arraycopy(data.bytes(), 0, bytes, offset, n);
        if (lacks("stream_eof", " Assuming EOF")) {
            eof = true;
        } else if (Conversions.toBoolean(call("stream_eof"))) {
            eof = true;
        }
        return n;
    }

    @Override
    int writeRaw(byte[] bytes, int offset, int length) {
        if (lacks("stream_write", "")) {
            return -1;
        }
        written = true;
        Object answer = call("stream_write", PhpString.copyOf(bytes, offset, length));
        if (Boolean.FALSE.equals(answer)) {
            return -1;
        }
        long n = Conversions.toLong(answer);
        if (n > length) {
            warn("stream_write wrote " + (n - length) + " bytes more data than requested (" + n + " written, " + length
                    + " max)");
            n = length;
        }
        return (int) n;
    }

    @Override
    boolean isSeekable() {
        return seekable;
    }

    @Override
    boolean seekRaw(long target) {
        return move(target, 0);
    }

    private boolean move(long offset, int whence) {
        if (!UserWrapper.has(object, "stream_seek")) {
            seekable = false;
            return false;
        }
        if (!Conversions.toBoolean(call("stream_seek", offset, (long) whence))) {
            return false;
        }
        if (lacks("stream_tell", "")) {
            return false;
        }
        Object told = call("stream_tell");
        if (told instanceof Long at) {
            position = at;
        }
        return true;
    }

    @Override
    boolean seekTo(long target, long offset, int whence) {
        if (written && UserWrapper.has(object, "stream_flush")) {
            flushRaw();
        }
        long to = whence == 2 ? offset : target;
        dropBuffer();
        if (!move(to, whence == 2 ? 2 : 0)) {
            return false;
        }
        eof = false;
        return true;
    }

    @Override
    boolean flushRaw() {
        if (!written && !closed) {
            return callFlush();
        }
        return !written || callFlush();
    }

    private boolean callFlush() {
        return UserWrapper.has(object, "stream_flush") && Conversions.toBoolean(call("stream_flush"));
    }

    @Override
    PhpArray stat() {
        if (lacks("stream_stat", "")) {
            return null;
        }
        return call("stream_stat") instanceof PhpArray array
                ? FileStatus.ofArray(array).toArray()
                : null;
    }

    @Override
    boolean canTruncate() {
        return object.phpClass().method("stream_truncate") != null;
    }

    @Override
    boolean truncate(long size) {
        Object answer = call("stream_truncate", size);
        if (answer instanceof Boolean done) {
            return done;
        }
        warn("stream_truncate did not return a boolean!");
        return false;
    }

    @Override
    Boolean lock(int operation) {
        if (lacks("stream_lock", "")) {
            return false;
        }
        Object answer = call("stream_lock", (long) operation);
        if (answer instanceof Boolean done) {
            return done;
        }
        return false;
    }

    /** Asks stream_set_option; null when the class lacks it. */
    Boolean setOption(long option, Object first, Object second) {
        if (lacks("stream_set_option", "")) {
            return null;
        }
        return Conversions.toBoolean(call("stream_set_option", option, first, second));
    }

    /** The stream below that select() is to look at; null, with a warning, when the wrapper has none. */
    Stream cast(long how) {
        if (lacks("stream_cast", "")) {
            return null;
        }
        Object answer = call("stream_cast", how);
        if (answer instanceof Resource below && below.data() instanceof Stream stream) {
            if (stream != this) {
                return stream;
            }
            warn("stream_cast must not return itself");
        } else if (Conversions.toBoolean(answer)) {
            warn("stream_cast must return a stream resource");
        }
        return null;
    }

    @Override
    void closeRaw() {
        if (UserWrapper.has(object, "stream_close")) {
            call("stream_close");
        }
        object.release();
    }
}
