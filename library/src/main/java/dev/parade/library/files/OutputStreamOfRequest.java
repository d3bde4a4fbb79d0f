package dev.parade.library.files;

import dev.parade.interpreter.Request;
import java.io.OutputStream;

/** php://output: what is written goes through the output buffers. */
final class OutputStreamOfRequest extends OutputStream {
    private final Request request;

    OutputStreamOfRequest(Request request) {
        this.request = request;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        request.output().write(bytes, offset, length);
    }
}
