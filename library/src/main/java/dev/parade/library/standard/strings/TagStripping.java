package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** strip_tags(): a state machine over HTML and PHP, with PHP's own idea of where a tag ends. */
final class TagStripping {
    private enum State {
        TEXT,
        TAG,
        PHP,
        DECLARATION,
        COMMENT
    }

    private final PhpString text;
    private final PhpString allowed;
    private final ByteBuilder out;
    /** The tag being read, if some are allowed. */
    private final ByteBuilder tag = new ByteBuilder();

    private int depth;
    private int quote;
    private int brackets;
    private int last;
    private boolean xml;

    private TagStripping(PhpString text, PhpString allowed) {
        this.text = text;
        this.allowed = allowed == null ? null : allowed.toLowerCase();
        this.out = new ByteBuilder(text.length());
    }

    @PhpFunction(
            sig = "strip_tags(string $string, array|string|null $allowed_tags = null): string",
            effect = {Effect.WARNS},
            doc = "A text without HTML and PHP tags.",
            examples = {
                "strip_tags('<b>a</b> <i>b</i>') => 'a b'",
                "strip_tags('<b>a</b><i>b</i>', '<b>') => '<b>a</b>b'"
            })
    static PhpString stripTags(PhpString string, Object allowedTags) {
        PhpString allowed = null;
        if (allowedTags instanceof PhpString tags) {
            allowed = tags;
        } else if (allowedTags instanceof PhpArray tags) {
            var list = new ByteBuilder();
            for (int p = tags.skipHoles(0); p < tags.end(); p = tags.skipHoles(p + 1)) {
                list.add('<').add(Conversions.toPhpString(tags.valueAt(p))).add('>');
            }
            allowed = tags.isEmpty() ? null : list.finish();
        }
        return new TagStripping(string, allowed).run();
    }

    private int at(int index) {
        return index >= 0 && index < text.length() ? text.at(index) : 0;
    }

    private void keep(int c) {
        if (allowed != null) {
            tag.add(c);
        }
    }

    private void quotes(int p, int c) {
        if (p > 0 && (quote == 0 || c == quote)) {
            quote = quote == 0 ? c : 0;
        }
    }

    private PhpString run() {
        State state = State.TEXT;
        for (int p = 0; p < text.length(); p++) {
            int c = text.at(p);
            state = switch (state) {
                case TEXT -> inText(p, c);
                case TAG -> inTag(p, c);
                case PHP -> inPhp(p, c);
                case DECLARATION -> inDeclaration(p, c);
                case COMMENT -> inComment(p, c);
            };
        }
        return out.finish();
    }

    private State inText(int p, int c) {
        if (c == '<') {
            if (quote != 0) {
                return State.TEXT;
            }
            if (Ascii.isSpace(at(p + 1))) {
                out.add(c);
                return State.TEXT;
            }
            last = '<';
            keep(c);
            return State.TAG;
        }
        if (c == '>') {
            if (depth > 0) {
                depth--;
            } else if (quote == 0) {
                out.add(c);
            }
        } else if (c != 0) {
            out.add(c);
        }
        return State.TEXT;
    }

    private State inTag(int p, int c) {
        switch (c) {
            case 0 -> {}
            case '<' -> {
                if (quote == 0) {
                    if (Ascii.isSpace(at(p + 1))) {
                        keep(c);
                    } else {
                        depth++;
                    }
                }
            }
            case '>' -> {
                return endTag(p);
            }
            case '"', '\'' -> {
                quotes(p, c);
                keep(c);
            }
            case '!' -> {
                if (at(p - 1) == '<') {
                    last = c;
                    return State.DECLARATION;
                }
                keep(c);
            }
            case '?' -> {
                if (at(p - 1) == '<') {
                    brackets = 0;
                    return State.PHP;
                }
                keep(c);
            }
            default -> keep(c);
        }
        return State.TAG;
    }

    private State endTag(int p) {
        if (depth > 0) {
            depth--;
            return State.TAG;
        }
        if (quote != 0) {
            return State.TAG;
        }
        last = '>';
        if (xml && at(p - 1) == '-') {
            return State.TAG;
        }
        xml = false;
        if (allowed != null) {
            tag.add('>');
            PhpString whole = tag.copy();
            if (isAllowed(whole)) {
                out.add(whole);
            }
            tag.truncate(0);
        }
        return State.TEXT;
    }

    /** Whether the tag, without attributes and slashes, is in the list. */
    private boolean isAllowed(PhpString whole) {
        var name = new ByteBuilder();
        boolean started = false;
        for (int i = 0; i < whole.length(); i++) {
            int c = Ascii.lower(whole.at(i));
            if (c == '<') {
                name.add(c);
            } else if (c == '>') {
                break;
            } else if (!Ascii.isSpace(c)) {
                started = true;
                int next = i + 1 < whole.length() ? whole.at(i + 1) : 0;
                if (c != '/' || (whole.at(i - 1) != '<' && next != '>')) {
                    name.add(c);
                }
            } else if (started) {
                break;
            }
        }
        return allowed.indexOf(name.add('>').finish(), 0) >= 0;
    }

    private State inPhp(int p, int c) {
        switch (c) {
            case '(', ')' -> {
                if (last != '"' && last != '\'') {
                    last = c;
                    brackets += c == '(' ? 1 : -1;
                }
            }
            case '>' -> {
                if (depth > 0) {
                    depth--;
                } else if (quote == 0 && brackets == 0 && last != '"' && at(p - 1) == '?') {
                    tag.truncate(0);
                    return State.TEXT;
                }
            }
            case '"', '\'' -> {
                if (p > 0 && at(p - 1) != '\\') {
                    if (last == c) {
                        last = 0;
                    } else if (last != '\\') {
                        last = c;
                    }
                    quotes(p, c);
                }
            }
            case 'l', 'L' -> {
                if (p > 4 && precedes(p, "<?xm")) {
                    xml = true;
                    return State.TAG;
                }
            }
            default -> {}
        }
        return State.PHP;
    }

    /** Whether the bytes before an index are these letters in any case. */
    private boolean precedes(int p, String lower) {
        int n = lower.length();
        for (int i = 0; i < n; i++) {
            if (Ascii.lower(at(p - n + i)) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private State inDeclaration(int p, int c) {
        switch (c) {
            case '>' -> {
                if (depth > 0) {
                    depth--;
                } else if (quote == 0) {
                    tag.truncate(0);
                    return State.TEXT;
                }
            }
            case '"', '\'' -> {
                if (at(p - 1) != '\\') {
                    quotes(p, c);
                }
            }
            case '-' -> {
                if (at(p - 1) == '-' && at(p - 2) == '!') {
                    return State.COMMENT;
                }
            }
            case 'E', 'e' -> {
                if (p > 6 && precedes(p, "doctyp")) {
                    return State.TAG;
                }
            }
            default -> {}
        }
        return State.DECLARATION;
    }

    private State inComment(int p, int c) {
        if (c == '>' && quote == 0 && at(p - 1) == '-' && at(p - 2) == '-') {
            tag.truncate(0);
            return State.TEXT;
        }
        return State.COMMENT;
    }
}
