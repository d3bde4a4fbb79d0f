package dev.parade.workers.delegation;

import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.workers.process.WorkerFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.msgpack.core.ExtensionTypeHeader;
import org.msgpack.core.MessageIntegerOverflowException;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessagePackException;
import org.msgpack.core.MessageUnpacker;

/** Reads what a worker writes; see {@link Outgoing}. */
final class Incoming {
    /**
     * A message.
     *
     * @param fields with null in the place of what nothing here can stand for
     * @param lost what that is, null for nothing
     */
    record Message(PhpArray fields, String lost) {}

    private final Conversation conversation;
    private final MessageUnpacker unpacker;
    private String lost;

    private Incoming(Conversation conversation, byte[] message) {
        this.conversation = conversation;
        this.unpacker = MessagePack.newDefaultUnpacker(message);
    }

    /** Reads a message. */
    static Message message(Conversation conversation, byte[] bytes) throws WorkerFailure {
        Incoming incoming = new Incoming(conversation, bytes);
        try {
            if (incoming.value() instanceof PhpArray fields) {
                return new Message(fields, incoming.lost);
            }
            throw new WorkerFailure("a message that is no map");
        } catch (MessagePackException e) {
            throw new WorkerFailure("a message that is not MessagePack", e);
        } catch (IOException e) {
            throw e instanceof WorkerFailure failure ? failure : new WorkerFailure(e.getMessage(), e);
        }
    }

    private Object value() throws IOException {
        return switch (unpacker.getNextFormat().getValueType()) {
            case NIL -> {
                unpacker.unpackNil();
                yield PhpNull.INSTANCE;
            }
            case BOOLEAN -> unpacker.unpackBoolean();
            case INTEGER -> integer();
            case FLOAT -> unpacker.unpackDouble();
            case STRING -> PhpString.of(unpacker.readPayload(unpacker.unpackRawStringHeader()));
            case BINARY -> PhpString.of(unpacker.readPayload(unpacker.unpackBinaryHeader()));
            case ARRAY -> list(unpacker.unpackArrayHeader());
            case MAP -> map(unpacker.unpackMapHeader());
            case EXTENSION -> extension(unpacker.unpackExtensionTypeHeader());
        };
    }

    private Object integer() throws IOException {
        try {
            return unpacker.unpackLong();
        } catch (MessageIntegerOverflowException beyondPhp) {
            return beyondPhp.getBigInteger().doubleValue();
        }
    }

    private PhpArray list(int size) throws IOException {
        PhpArray list = new PhpArray(size);
        for (int i = 0; i < size; i++) {
            list.append(value());
        }
        return list;
    }

    private PhpArray map(int size) throws IOException {
        PhpArray map = new PhpArray(size);
        for (int i = 0; i < size; i++) {
            Object key = value();
            map.putKey(key, value());
        }
        return map;
    }

    private Object extension(ExtensionTypeHeader header) throws IOException {
        try {
            return known(header);
        } catch (CannotTravel problem) {
            lost = problem.getMessage();
            return PhpNull.INSTANCE;
        }
    }

    private Object known(ExtensionTypeHeader header) throws IOException {
        return switch (header.getType()) {
            case Outgoing.HANDLE -> {
                PhpArray pair = (PhpArray) value();
                yield conversation.object(number(pair), String.valueOf(pair.get(1)));
            }
            case Outgoing.RESOURCE -> {
                PhpArray pair = (PhpArray) value();
                yield conversation.resource(number(pair), String.valueOf(pair.get(1)));
            }
            case Outgoing.CALLBACK -> conversation.callable((int) (long) (Long) value());
            case Outgoing.PLAIN_OBJECT -> {
                PhpObject object = conversation.plainObject();
                object.setDynamic((PhpArray) value());
                yield object;
            }
            case Outgoing.SERIALIZED ->
                conversation.library("unserialize", PhpString.of(unpacker.readPayload(header.getLength())));
            case Outgoing.CASE ->
                conversation.enumCase(
                        new String(unpacker.readPayload(header.getLength()), StandardCharsets.ISO_8859_1));
            default -> throw new WorkerFailure("a value of the unknown type " + header.getType());
        };
    }

    private static int number(PhpArray pair) {
        return (int) (long) (Long) pair.get(0);
    }
}
