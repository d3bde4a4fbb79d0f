package dev.parade.library.standard.mail;

import static dev.parade.catalog.Effect.WRITES_FILE;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.runtime.Traces.Location;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.date.DateState;
import dev.parade.library.files.FileErrors;
import dev.parade.library.files.ShellCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Hands mail to the program that {@code sendmail_path} names, as {@code php_mail()} in PHP's source does. */
public final class Mail {
    private Mail() {}

    /** What ends the lines of a mail's headers. */
    public static String lineEnd(Request request) {
        return request.ini().flag("mail.mixed_lf_and_crlf") ? "\n" : "\r\n";
    }

    /** Further arguments for the program, safe for the shell: the forced ones if there are any, else those given. */
    public static String arguments(Request request, PhpString given) {
        String forced = request.ini().get("mail.force_extra_parameters");
        if (forced != null && !forced.isEmpty()) {
            return ShellCommand.escape(forced);
        }
        return given == null ? "" : ShellCommand.escape(given.toString());
    }

    /**
     * Sends a mail.
     *
     * @param function whom warnings name
     * @param headers lines without the last line end; may be empty
     * @return whether the program took it
     */
    public static boolean send(
            Request request,
            String function,
            String to,
            String subject,
            String message,
            String headers,
            String arguments) {
        log(request, function, to, subject, headers);
        String end = lineEnd(request);
        String all = headers;
        if (request.ini().flag("mail.add_x_header")) {
            String origin = "X-PHP-Originating-Script: " + owner(request) + ":" + scriptName(request);
            all = headers.isEmpty() ? origin : origin + end + headers;
        }
        if (MailHeaders.isMalformed(all)) {
            request.warning(function + "(): Multiple or malformed newlines found in additional_header");
            return false;
        }
        String program = request.ini().get("sendmail_path");
        if (program == null || program.isEmpty()) {
            return false;
        }
        String text = "To: " + to + end + "Subject: " + subject + end + (all.isEmpty() ? "" : all + end) + end + message
                + end;
        String command = arguments.isEmpty() ? program : program + " " + arguments;
        try {
            return run(request, command, text.getBytes(StandardCharsets.ISO_8859_1)) == 0;
        } catch (IOException e) {
            request.warning(function + "(): Could not execute mail delivery program '" + program + "'");
            return false;
        }
    }

    /** Exit status of a command of the shell that is fed; what it prints goes to the request's own standard output. */
    private static int run(Request request, String command, byte[] input) throws IOException {
        request.output().flushSink();
        Process process = ShellCommand.of(request, command)
                .redirectError(Redirect.INHERIT)
                .start();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Thread reader = Thread.ofVirtual().start(() -> collect(process.getInputStream(), printed));
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
        } catch (IOException e) {
            // The program ended without reading it all: its exit status says what came of it.
            printed.reset();
        }
        int status = ShellCommand.await(process);
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        byte[] bytes = printed.toByteArray();
        request.output().writeUnbuffered(bytes, 0, bytes.length);
        return status;
    }

    private static void collect(InputStream from, OutputStream to) {
        try (from) {
            from.transferTo(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object owner(Request request) {
        Path script = request.spec().script();
        try {
            return Files.getAttribute(script == null ? Path.of("/proc/self/stat") : script, "unix:uid");
        } catch (IOException | UnsupportedOperationException e) {
            return 0;
        }
    }

    private static String scriptName(Request request) {
        String file = Traces.here(request).file();
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static void log(Request request, String function, String to, String subject, String headers) {
        String file = request.ini().get("mail.log");
        // No system log is reachable from Java without a library.
        if (file == null || file.isEmpty() || file.equals("syslog")) {
            return;
        }
        Location here = Traces.here(request);
        String line = "mail() on [" + here.file() + ":" + here.line() + "]: To: " + to + " -- Headers: " + headers
                + " -- Subject: " + subject;
        String stamp = DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm:ss ", Locale.ENGLISH)
                .format(request.clock().instant().atZone(zone(request)));
        String whole = "[" + stamp + DateState.of(request).defaultZone(request) + "] "
                + (headers.isEmpty() ? line : line.replace('\r', ' ').replace('\n', ' ')) + "\n";
        request.observe(WRITES_FILE);
        try {
            Files.write(
                    request.files().resolve(file),
                    whole.getBytes(StandardCharsets.ISO_8859_1),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            request.warning(function + "(" + file + "): Failed to open stream: " + FileErrors.text(e));
        }
    }

    private static ZoneId zone(Request request) {
        try {
            return ZoneId.of(DateState.of(request).defaultZone(request));
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
