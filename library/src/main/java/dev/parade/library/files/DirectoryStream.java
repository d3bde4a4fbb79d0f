package dev.parade.library.files;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.List;

/** An open directory: names one after the other. */
final class DirectoryStream extends Stream {
    private final List<String> names;
    private final PhpObject object;
    private int next;

    /** Over names that are known. */
    DirectoryStream(Request request, List<String> names) {
        super(request);
        this.names = names;
        this.object = null;
        this.streamType = "dir";
        this.wrapperType = "plainfile";
    }

    /** Over what an object of the program's answers. */
    DirectoryStream(Request request, PhpObject object) {
        super(request);
        this.names = List.of();
        this.object = object;
        this.streamType = "user-space-dir";
        this.wrapperType = "user-space-dir";
        this.wrapperData = object;
    }

    /** The next name, null at the end. */
    PhpString nextName() {
        if (object == null) {
            return next < names.size() ? PhpString.of(names.get(next++)) : null;
        }
        if (!UserWrapper.has(object, "dir_readdir")) {
            warn("dir_readdir");
            return null;
        }
        Object answer = UserWrapper.call(request, object, "dir_readdir");
        return Boolean.FALSE.equals(answer) ? null : Conversions.toPhpString(answer);
    }

    private void warn(String method) {
        request.warning(Streams.functionName(request) + "(): "
                + object.phpClass().name() + "::" + method + " is not implemented!");
    }

    void rewind() {
        next = 0;
        if (object != null) {
            UserWrapper.call(request, object, "dir_rewinddir");
        }
    }

    @Override
    int readRaw(byte[] bytes, int offset, int length) {
        eof = true;
        return 0;
    }

    @Override
    int writeRaw(byte[] bytes, int offset, int length) {
        return -1;
    }

    @Override
    boolean isSeekable() {
        return true;
    }

    @Override
    boolean isWritable() {
        return false;
    }

    @Override
    void closeRaw() {
        if (object != null) {
            if (UserWrapper.has(object, "dir_closedir")) {
                UserWrapper.call(request, object, "dir_closedir");
            }
            object.release();
        }
    }
}
