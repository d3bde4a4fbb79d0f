package dev.parade.library.files;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.Resources;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;

/** A filter that is an object of the program's; bytes travel in buckets between brigades. */
final class UserFilter implements StreamFilter {
    private static final long PASS_ON = 2;
    private static final long FEED_ME = 1;

    private final Request request;
    private final PhpObject object;
    private final Stream stream;

    private UserFilter(Request request, PhpObject object, Stream stream) {
        this.request = request;
        this.object = object;
        this.stream = stream;
    }

    /** Buckets on their way. */
    static final class Brigade {
        final ArrayDeque<PhpObject> buckets = new ArrayDeque<>();
    }

    /** The filter that a registered class makes; null when there is none, or when its onCreate refuses. */
    static StreamFilter make(Request request, String name, Object parameters, Stream stream) {
        String className = find(request, name);
        if (className == null) {
            return null;
        }
        PhpClass c = request.findClass(className, true);
        if (c == null) {
            request.warning(Streams.functionName(request) + "(): User-filter \"" + name + "\" requires class \""
                    + className + "\", but that class is not defined");
            return null;
        }
        PhpObject object = request.instantiate(c);
        object.retain();
        object.setProperty("filtername", PhpString.of(name));
        object.setProperty("params", parameters == null ? PhpNull.INSTANCE : parameters);
        Object created = UserWrapper.call(request, object, "oncreate");
        if (Boolean.FALSE.equals(created)) {
            object.release();
            return null;
        }
        return new UserFilter(request, object, stream);
    }

    /** Whether a class is registered for the name. */
    static boolean isRegistered(Request request, String name) {
        return find(request, name) != null;
    }

    private static String find(Request request, String name) {
        var registered = Streams.of(request).userFilters;
        String found = registered.get(name.toLowerCase(java.util.Locale.ROOT));
        String pattern = name.toLowerCase(java.util.Locale.ROOT);
        while (found == null && pattern.lastIndexOf('.') >= 0) {
            pattern = pattern.substring(0, pattern.lastIndexOf('.'));
            found = registered.get(pattern + ".*");
        }
        return found;
    }

    /** A bucket object of some bytes. */
    static PhpObject bucket(Request request, PhpString data) {
        PhpObject bucket =
                request.instantiate(request.builtinClass(request.level() >= 84 ? "StreamBucket" : "stdClass"));
        bucket.setProperty("bucket", Resources.of(request).add("userfilter.bucket", data));
        bucket.setProperty("data", data);
        bucket.setProperty("datalen", (long) data.length());
        if (request.level() >= 84) {
            bucket.setProperty("dataLength", (long) data.length());
        }
        return bucket;
    }

    @Override
    public byte[] apply(byte[] bytes, boolean closing, int flags) {
        Brigade in = new Brigade();
        Brigade out = new Brigade();
        if (bytes.length > 0) {
            in.buckets.add(bucket(request, PhpString.of(bytes.clone())));
        }
        if (stream.resource != null && object.phpClass().property("stream") != null && !stream.closed) {
            object.setProperty("stream", stream.resource);
        }
        Resource inResource = Resources.of(request).add("userfilter.bucket brigade", in);
        Resource outResource = Resources.of(request).add("userfilter.bucket brigade", out);
        PhpReference consumed = new PhpReference(0L);
        Object answer;
        try {
            answer = UserWrapper.call(request, object, "filter", inResource, outResource, consumed, closing);
        } finally {
            Resources.of(request).close(inResource);
            Resources.of(request).close(outResource);
            object.setProperty("stream", PhpNull.INSTANCE);
        }
        long verdict = answer instanceof PhpNull ? 0 : Conversions.toLong(answer);
        if (!in.buckets.isEmpty() && verdict != 0) {
            request.warning(
                    Streams.functionName(request) + "(): Unprocessed filter buckets remaining on input brigade");
        }
        if (verdict == PASS_ON) {
            ByteArrayOutputStream result = new ByteArrayOutputStream();
            for (PhpObject bucket : out.buckets) {
                result.writeBytes(
                        Conversions.toPhpString(bucket.property("data")).exactBytes());
            }
            return result.toByteArray();
        }
        return verdict == FEED_ME ? new byte[0] : null;
    }

    @Override
    public void close() {
        UserWrapper.call(request, object, "onclose");
        object.release();
    }
}
