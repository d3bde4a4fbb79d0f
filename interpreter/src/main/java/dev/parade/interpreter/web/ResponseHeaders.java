package dev.parade.interpreter.web;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.PhpCallable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Status and headers of the response, as a program sets them. Texts are byte strings. */
public final class ResponseHeaders {
    private final List<String> lines = new ArrayList<>();
    private int status;
    private PhpCallable callback;
    private String type;

    /** Those of a request. */
    public static ResponseHeaders of(Request request) {
        return request.extension(ResponseHeaders.class, ResponseHeaders::new);
    }

    /** Lines {@code Name: value}, in order. */
    public List<String> lines() {
        return lines;
    }

    /** Adds a line. */
    public void add(String line) {
        lines.add(line);
    }

    /** Takes the lines of a name away. */
    public void remove(String name) {
        lines.removeIf(line -> nameOf(line).equalsIgnoreCase(name));
    }

    /** Takes all lines away. */
    public void clear() {
        lines.clear();
    }

    /** The name in a line, as written. */
    public static String nameOf(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? line : line.substring(0, colon);
    }

    /** The value of the first line of a name, null when there is none. */
    public String value(String name) {
        for (String line : lines) {
            if (nameOf(line).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return line.substring(line.indexOf(':') + 1).strip();
            }
        }
        return null;
    }

    /** The status, 0 while the program has not set one. */
    public int status() {
        return status;
    }

    /** Sets the status. */
    public void setStatus(int code) {
        status = code;
    }

    /** The Content-Type that the program set, null for none; also on a command line, which sends no headers. */
    public String type() {
        return type;
    }

    /** Sets that. */
    public void setType(String value) {
        type = value;
    }

    /** What is called before the headers are sent, null for nothing. */
    public PhpCallable callback() {
        return callback;
    }

    /** Sets what is called before the headers are sent. */
    public void setCallback(PhpCallable callable) {
        callback = callable;
    }
}
