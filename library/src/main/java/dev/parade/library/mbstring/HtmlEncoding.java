package dev.parade.library.mbstring;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HTML-ENTITIES: characters outside of ASCII as named or numeric entities. */
final class HtmlEncoding extends MbEncoding {
    private static final int LONGEST = 16;
    private static final Map<Integer, String> NAMES = new HashMap<>();
    private static final Map<String, Integer> CHARACTERS = new HashMap<>();

    static {
        try (var in = new BufferedReader(new InputStreamReader(
                HtmlEncoding.class.getResourceAsStream("/dev/parade/library/standard/strings/html4-entities.txt"),
                StandardCharsets.US_ASCII))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ");
                if (!line.startsWith("#") && words.length == 2 && !words[1].equals("apos")) {
                    int point = Integer.parseInt(words[0], 16);
                    NAMES.put(point, words[1]);
                    CHARACTERS.put(words[1], point);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the table of entities cannot be read", e);
        }
    }

    HtmlEncoding() {
        super("HTML-ENTITIES", "HTML-ENTITIES", List.of("HTML", "html"));
    }

    @Override
    boolean isTransfer() {
        return true;
    }

    @Override
    void decode(byte[] bytes, int offset, int length, CodePoints out) {
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            if (bytes[i] == '&') {
                int close = i + 1;
                while (close < end && close - i < LONGEST && bytes[close] != ';' && bytes[close] != '&') {
                    close++;
                }
                int point = close < end && bytes[close] == ';'
                        ? entity(new String(bytes, i + 1, close - i - 1, StandardCharsets.ISO_8859_1))
                        : CodePoints.BAD;
                if (point >= 0) {
                    out.add(point);
                    i = close;
                    continue;
                }
            }
            out.add(bytes[i] & 0xff);
        }
    }

    private static int entity(String text) {
        if (!text.startsWith("#")) {
            return CHARACTERS.getOrDefault(text, CodePoints.BAD);
        }
        try {
            int value = text.length() > 1 && (text.charAt(1) | 0x20) == 'x'
                    ? Integer.parseInt(text.substring(2), 16)
                    : Integer.parseInt(text.substring(1));
            return value > 0x10ffff ? CodePoints.BAD : value;
        } catch (NumberFormatException e) {
            return CodePoints.BAD;
        }
    }

    @Override
    void encode(int[] points, int from, int to, ByteArrayOutputStream out, Substitution substitution) {
        for (int i = from; i < to; i++) {
            int point = points[i];
            if (point == CodePoints.BAD) {
                for (int other : substitution.replace(point, this)) {
                    out.write(other);
                }
            } else if (point < 0x80) {
                out.write(point);
            } else {
                String name = NAMES.get(point);
                Substitution.write(out, name == null ? "&#" + point + ";" : "&" + name + ";");
            }
        }
    }
}
