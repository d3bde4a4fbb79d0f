package dev.parade.tests.commandline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The client's side of the Debug Adapter Protocol: JSON messages behind a Content-Length. */
final class DapClient implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 60_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private final List<JsonNode> events = new ArrayList<>();
    private int sent;

    DapClient(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        in = new DataInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** Sends a request and answers the body of its response. */
    JsonNode request(String command, Map<String, ?> arguments) throws IOException {
        JsonNode response = respond(command, arguments);
        assertTrue(response.path("success").asBoolean(), response::toString);
        return response.path("body");
    }

    /** The same, for a request that may fail: the whole response. */
    JsonNode respond(String command, Map<String, ?> arguments) throws IOException {
        int number = ++sent;
        byte[] message = JSON.writeValueAsBytes(
                Map.of("seq", number, "type", "request", "command", command, "arguments", arguments));
        out.write(("Content-Length: " + message.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(message);
        out.flush();
        while (true) {
            JsonNode answer = receive();
            if (answer.path("type").asString().equals("response")
                    && answer.path("request_seq").asInt() == number) {
                return answer;
            }
            events.add(answer);
        }
    }

    /** Waits for an event and answers its body. Events that came meanwhile are kept. */
    JsonNode event(String name) throws IOException {
        while (true) {
            for (Iterator<JsonNode> i = events.iterator(); i.hasNext(); ) {
                JsonNode event = i.next();
                if (event.path("event").asString("").equals(name)) {
                    i.remove();
                    return event.path("body");
                }
            }
            events.add(receive());
        }
    }

    private JsonNode receive() throws IOException {
        int length = -1;
        String line;
        while (!(line = header()).isEmpty()) {
            if (line.startsWith("Content-Length: ")) {
                length = Integer.parseInt(line.substring("Content-Length: ".length()));
            }
        }
        return JSON.readTree(in.readNBytes(length));
    }

    private String header() throws IOException {
        StringBuilder line = new StringBuilder();
        int c;
        while ((c = in.readUnsignedByte()) != '\n') {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
