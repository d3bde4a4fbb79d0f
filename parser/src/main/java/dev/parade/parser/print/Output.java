package dev.parade.parser.print;

/** Text with indentation. */
final class Output {
    /** Whether the text is for a message, as PHP's own printer writes it, instead of source that gives the same tree. */
    final boolean isMessage;

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean lineStart = true;

    Output(boolean isMessage) {
        this.isMessage = isMessage;
    }

    /** The source's text, or the message's. */
    Output append(String source, String message) {
        return append(isMessage ? message : source);
    }

    Output append(String part) {
        if (lineStart && !part.isEmpty()) {
            indentation();
        }
        text.append(part);
        return this;
    }

    /** Text that keeps its own line breaks, as in inline HTML and strings. */
    Output raw(String part) {
        text.append(part);
        lineStart = false;
        return this;
    }

    private void indentation() {
        for (int i = 0; i < depth; i++) {
            text.append("    ");
        }
        lineStart = false;
    }

    void newLine() {
        text.append('\n');
        lineStart = true;
    }

    void indent() {
        depth++;
    }

    void outdent() {
        depth--;
    }

    int length() {
        return text.length();
    }

    /** Puts a blank at an offset where otherwise two characters would join to one operator. */
    void separate(int offset, char first) {
        if (offset < text.length() && text.charAt(offset) == first) {
            text.insert(offset, ' ');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
