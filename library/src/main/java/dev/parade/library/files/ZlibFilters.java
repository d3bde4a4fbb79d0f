package dev.parade.library.files;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.zlib.Deflating;
import dev.parade.library.zlib.Inflating;
import dev.parade.library.zlib.ZlibConstants;

/** The filters zlib.deflate and zlib.inflate. */
final class ZlibFilters {
    private static final int MOST_BITS = 15;

    private ZlibFilters() {}

    private static Long option(Object parameters, String name) {
        PhpArray options = parameters instanceof PhpArray array
                ? array
                : parameters instanceof PhpObject object ? PropertyTable.ordinary(object) : null;
        Object value = options == null ? null : options.get(name);
        return value == null ? null : Conversions.toLong(value);
    }

    /** How the bits of a window say what wraps the data. */
    private static long encoding(Request request, Object parameters, long most) {
        Long window = option(parameters, "window");
        if (window == null) {
            return ZlibConstants.RAW;
        }
        if (window < -MOST_BITS || window > MOST_BITS + most) {
            request.warning("Invalid parameter given for window size (" + window + ")");
            return ZlibConstants.RAW;
        }
        return window < 0
                ? ZlibConstants.RAW
                : window > MOST_BITS + 16
                        ? ZlibConstants.ANY
                        : window > MOST_BITS ? ZlibConstants.GZIP : ZlibConstants.DEFLATE;
    }

    static StreamFilter inflate(Request request, Object parameters) {
        Inflating inflating = new Inflating(encoding(request, parameters, 32), null);
        return new StreamFilter() {
            private boolean finished;

            @Override
            public byte[] apply(byte[] bytes, boolean closing, int flags) {
                if (finished || bytes.length == 0) {
                    return new byte[0];
                }
                byte[] result = inflating.add(bytes, 0, bytes.length, Integer.MAX_VALUE);
                if (inflating.status() == ZlibConstants.STREAM_END) {
                    finished = true;
                } else if (inflating.status() != ZlibConstants.OK && inflating.status() != ZlibConstants.BUF_ERROR) {
                    request.notice(
                            Streams.functionName(request) + "(): zlib: " + ZlibConstants.describe(inflating.status()));
                    return null;
                }
                return result;
            }

            @Override
            public void close() {
                inflating.end();
            }
        };
    }

    private static int level(Request request, Object parameters) {
        Long given;
        if (parameters instanceof Long || parameters instanceof Double || parameters instanceof PhpString) {
            given = Conversions.toLong(parameters);
        } else if (parameters instanceof PhpArray || parameters instanceof PhpObject) {
            given = option(parameters, "level");
        } else {
            if (parameters != null && parameters != PhpNull.INSTANCE) {
                request.warning("Invalid filter parameter, ignored");
            }
            return -1;
        }
        if (given != null && (given < -1 || given > 9)) {
            request.warning("Invalid compression level specified. (" + given + ")");
            return -1;
        }
        return given == null ? -1 : (int) (long) given;
    }

    static StreamFilter deflate(Request request, Object parameters) {
        Long memory = option(parameters, "memory");
        if (memory != null && (memory < 1 || memory > 9)) {
            request.warning("Invalid parameter given for memory level (" + memory + ")");
        }
        long encoding = encoding(request, parameters, 16);
        Deflating deflating = new Deflating(encoding, level(request, parameters), 0, null);
        return new StreamFilter() {
            private boolean held;

            @Override
            public byte[] apply(byte[] bytes, boolean closing, int flags) {
                if (flags == FLUSH_CLOSE) {
                    return deflating.add(bytes, 0, bytes.length, ZlibConstants.FINISH);
                }
                if (bytes.length == 0 && !held) {
                    return bytes;
                }
                held = flags != FLUSH;
                return deflating.add(
                        bytes, 0, bytes.length, flags == FLUSH ? ZlibConstants.SYNC_FLUSH : ZlibConstants.NO_FLUSH);
            }

            @Override
            public void close() {
                deflating.end();
            }
        };
    }
}
