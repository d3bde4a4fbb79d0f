package dev.parade.library.tokenizer;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpString;
import java.nio.charset.StandardCharsets;

/** Sources in colours, as HTML: PHP 8.3 keeps white space in {@code <pre>}, earlier versions wrote it as entities. */
final class Highlighting {
    private final Request request;
    private final boolean preformatted;
    private final StringBuilder out = new StringBuilder();

    private Highlighting(Request request) {
        this.request = request;
        this.preformatted = request.level() >= 83;
    }

    /** The source in colours of the ini settings {@code highlight.*}. */
    static PhpString of(Request request, byte[] source) {
        var highlighting = new Highlighting(request);
        highlighting.run(source);
        return PhpString.of(highlighting.out.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private String color(String part) {
        String color = request.ini().get("highlight." + part);
        return color == null ? "" : color;
    }

    private void run(byte[] source) {
        String html = color("html");
        out.append(preformatted ? "<pre><code style=\"color: " : "<code><span style=\"color: ")
                .append(html)
                .append(preformatted ? "\">" : "\">\n");
        String last = html;
        for (var token : TokenLexer.scan(source, source.length, request.level()).tokens) {
            String text = new String(source, token.start(), token.end() - token.start(), StandardCharsets.ISO_8859_1);
            if (token.kind() == TokenKinds.WHITESPACE) {
                escape(text);
                continue;
            }
            String next = color(part(token.kind()));
            if (!next.equals(last)) {
                if (!last.equals(html)) {
                    out.append("</span>");
                }
                if (!next.equals(html)) {
                    out.append("<span style=\"color: ").append(next).append("\">");
                }
                last = next;
            }
            escape(text);
        }
        if (!last.equals(html)) {
            out.append(preformatted ? "</span>" : "</span>\n");
        }
        out.append(preformatted ? "</code></pre>" : "</span>\n</code>");
    }

    /** The setting that colours a kind of tokens. */
    private static String part(long kind) {
        if (kind == TokenKinds.INLINE_HTML) {
            return "html";
        }
        if (kind == TokenKinds.COMMENT || kind == TokenKinds.DOC_COMMENT) {
            return "comment";
        }
        if (kind == '"' || kind == TokenKinds.ENCAPSED_AND_WHITESPACE || kind == TokenKinds.CONSTANT_ENCAPSED_STRING) {
            return "string";
        }
        boolean plain = kind == TokenKinds.OPEN_TAG
                || kind == TokenKinds.OPEN_TAG_WITH_ECHO
                || kind == TokenKinds.CLOSE_TAG
                || kind == TokenKinds.LINE
                || kind == TokenKinds.FILE
                || kind == TokenKinds.DIR
                || kind == TokenKinds.TRAIT_C
                || kind == TokenKinds.METHOD_C
                || kind == TokenKinds.FUNC_C
                || kind == TokenKinds.PROPERTY_C
                || kind == TokenKinds.NS_C
                || kind == TokenKinds.CLASS_C
                || kind == TokenKinds.STRING
                || kind == TokenKinds.VARIABLE
                || kind == TokenKinds.LNUMBER
                || kind == TokenKinds.DNUMBER
                || kind == TokenKinds.NAME_QUALIFIED
                || kind == TokenKinds.NAME_FULLY_QUALIFIED
                || kind == TokenKinds.NAME_RELATIVE
                || kind == TokenKinds.STRING_VARNAME
                || kind == TokenKinds.NUM_STRING;
        return plain ? "default" : "keyword";
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\n' -> out.append(preformatted ? "\n" : "<br />");
                case '\t' -> out.append(preformatted ? "\t" : "&nbsp;&nbsp;&nbsp;&nbsp;");
                case ' ' -> out.append(preformatted ? " " : "&nbsp;");
                default -> out.append(c);
            }
        }
    }
}
