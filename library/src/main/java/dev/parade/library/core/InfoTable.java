package dev.parade.library.core;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpString;

/** The tables of phpinfo(): text on the command line, HTML for browsers. */
final class InfoTable {
    private final Request request;
    private final boolean html;

    InfoTable(Request request) {
        this.request = request;
        this.html = !request.spec().sapi().equals("cli");
    }

    private void write(String text) {
        request.output().write(PhpString.ofUtf8(text));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#039;");
    }

    void page(Runnable content) {
        write(
                html
                        ? "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>phpinfo()</title>"
                                + "<style>table{border-collapse:collapse}td,th{border:1px solid #666;padding:4px}</style>"
                                + "</head>\n<body>\n"
                        : "phpinfo()\n");
        content.run();
        write(html ? "</body></html>" : "");
    }

    /** A heading over all that follows. */
    void section(String title) {
        write(html ? "<h1>" + escaped(title) + "</h1>\n" : title + "\n\n");
    }

    /** A heading over one table. */
    void heading(String title) {
        write(html ? "<h2>" + escaped(title) + "</h2>\n" : title + "\n\n");
    }

    void start() {
        write(html ? "<table>\n" : "");
    }

    void end() {
        write(html ? "</table>\n" : "\n");
    }

    void header(String... cells) {
        row("th", cells);
    }

    void row(String... cells) {
        row("td", cells);
    }

    private void row(String tag, String... cells) {
        if (!html) {
            write(String.join(" => ", cells) + "\n");
            return;
        }
        StringBuilder line = new StringBuilder("<tr>");
        for (String c : cells) {
            line.append('<')
                    .append(tag)
                    .append('>')
                    .append(escaped(c))
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        write(line.append("</tr>\n").toString());
    }

    /** Free text between the tables. */
    void text(String text) {
        write(html ? "<p>" + escaped(text).replace("\n", "<br>\n") + "</p>\n" : text + "\n");
    }

    /** The line between the parts. */
    void rule() {
        write(html ? "<hr>\n" : "\n _______________________________________________________________________\n\n\n");
    }
}
