package dev.parade.workers.delegation;

import dev.parade.interpreter.Resource;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpResource;
import dev.parade.interpreter.values.PhpString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;

/**
 * Writes values of a request as MessagePack. Strings are binary; arrays are arrays where they are lists and maps otherwise.
 * Extension types: 1 an object or resource of the process, by number; 2 a function of the program, by number; 3 a stdClass,
 * as a map; 4 an object as {@code serialize()} writes it; 5 an enum's case, by name.
 */
final class Outgoing {
    static final byte HANDLE = 1;
    static final byte CALLBACK = 2;
    static final byte PLAIN_OBJECT = 3;
    static final byte SERIALIZED = 4;
    static final byte CASE = 5;
    static final byte RESOURCE = 6;

    /** Classes of Parade's own whose objects are values for most purposes: they are copied. */
    static final Set<String> VALUES =
            Set.of("datetime", "datetimeimmutable", "datetimezone", "dateinterval", "dateperiod");

    private static final int DEEPEST = 500;

    /** A callable that was resolved already. */
    record Callback(Object callable) {}

    private final Conversation conversation;
    private final MessageBufferPacker packer = MessagePack.newDefaultBufferPacker();
    private int depth;

    private Outgoing(Conversation conversation) {
        this.conversation = conversation;
    }

    /**
     * A message.
     *
     * @throws CannotTravel if there is something in it that cannot be written
     */
    static ByteBuffer message(Conversation conversation, Map<String, Object> fields) {
        Outgoing out = new Outgoing(conversation);
        try {
            out.value(fields);
            return ByteBuffer.wrap(out.packer.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void value(Object value) throws IOException {
        switch (value) {
            case null -> packer.packNil();
            case PhpNull ignored -> packer.packNil();
            case Boolean b -> packer.packBoolean(b);
            case Integer i -> packer.packInt(i);
            case Long l -> packer.packLong(l);
            case Double d -> packer.packDouble(d);
            case PhpString s -> {
                packer.packBinaryHeader(s.length());
                packer.writePayload(s.bytes(), 0, s.length());
            }
            case String s -> {
                // Bytes as Latin-1 characters, as everywhere in the interpreter.
                byte[] bytes = s.getBytes(StandardCharsets.ISO_8859_1);
                packer.packBinaryHeader(bytes.length);
                packer.writePayload(bytes);
            }
            case PhpArray array -> array(array);
            case PhpReference cell -> value(cell.get());
            case PhpObject object -> object(object);
            case Callback callback -> number(CALLBACK, conversation.callback(callback.callable()));
            case Map<?, ?> map -> {
                packer.packMapHeader(map.size());
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    value(entry.getKey());
                    value(entry.getValue());
                }
            }
            case Collection<?> list -> {
                packer.packArrayHeader(list.size());
                for (Object element : list) {
                    value(element);
                }
            }
            case Resource resource
            when resource.data() instanceof Handle handle ->
                number(HANDLE, conversation.numberOf(handle, "a resource (" + resource.resourceType() + ")"));
            case PhpResource resource ->
                throw new CannotTravel("a resource (" + resource.resourceType() + ") of Parade's own");
            default -> throw new CannotTravel("a value of " + value.getClass().getName());
        }
    }

    private void array(PhpArray array) throws IOException {
        if (++depth > DEEPEST) {
            throw new CannotTravel("an array that contains itself");
        }
        boolean list = array.isList();
        if (list) {
            packer.packArrayHeader(array.size());
        } else {
            packer.packMapHeader(array.size());
        }
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            if (!list) {
                value(array.keyAt(p));
            }
            value(array.valueAt(p));
        }
        depth--;
    }

    private void object(PhpObject object) throws IOException {
        PhpClass c = object.phpClass();
        if (object.nativeData() instanceof Handle handle) {
            number(HANDLE, conversation.numberOf(handle, "an object of class " + c.name()));
        } else if (object instanceof PhpClosure) {
            number(CALLBACK, conversation.callback(object));
        } else if (c.lowerName().equals("stdclass")) {
            Outgoing inner = new Outgoing(conversation);
            inner.depth = depth + 1;
            inner.array(object.dynamic() == null ? new PhpArray() : object.dynamic());
            extension(PLAIN_OBJECT, inner.packer.toByteArray());
        } else if (VALUES.contains(c.lowerName())) {
            extension(SERIALIZED, ((PhpString) conversation.library("serialize", object)).copyBytes());
        } else if (c.kind() == PhpClass.Kind.ENUM && c.isInternal()) {
            String name = c.name() + "::" + object.property("name");
            extension(CASE, name.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            throw new CannotTravel("an object of class " + c.name());
        }
    }

    private void number(byte type, int number) throws IOException {
        Outgoing inner = new Outgoing(conversation);
        inner.packer.packInt(number);
        extension(type, inner.packer.toByteArray());
    }

    private void extension(byte type, byte[] data) throws IOException {
        packer.packExtensionTypeHeader(type, data.length);
        packer.writePayload(data);
    }
}
