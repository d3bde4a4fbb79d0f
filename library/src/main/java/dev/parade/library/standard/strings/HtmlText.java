package dev.parade.library.standard.strings;

import dev.parade.interpreter.values.PhpString;

/** Writes and reads text as HTML. */
final class HtmlText {
    private static final String[] BASIC = new String[64];

    static {
        BASIC['"'] = "&quot;";
        BASIC['&'] = "&amp;";
        BASIC['<'] = "&lt;";
        BASIC['>'] = "&gt;";
    }

    /** A reference in a text: where it ends (after the semicolon) and what it means, null for nothing known. */
    private record Reference(int end, String character, int number) {}

    private final boolean all;
    private final long flags;
    private final long documentType;
    private final HtmlCharset charset;

    HtmlText(boolean all, long flags, HtmlCharset charset) {
        this.flags = flags;
        this.documentType = flags & HtmlFlags.DOCUMENT_TYPE;
        this.charset = charset;
        this.all = all && documentType != HtmlFlags.XML1 && (charset == null || !charset.isPartial());
    }

    private HtmlEntities table() {
        return documentType == HtmlFlags.HTML5 ? HtmlEntities.html5() : HtmlEntities.html4();
    }

    private static boolean isPlain(PhpString text) {
        byte[] bytes = text.bytes();
        for (int i = 0, n = text.length(); i < n; i++) {
            int b = bytes[i];
            if (b < 0x20 || b == '<' || b == '>' || b == '&' || b == '"' || b == '\'') {
                return false;
            }
        }
        return true;
    }

    PhpString escape(PhpString text, boolean doubleEncode) {
        if (!all && (flags & HtmlFlags.DISALLOWED) == 0 && isPlain(text)) {
            return text;
        }
        int n = text.length();
        var out = new ByteBuilder(n + n / 8 + 16);
        boolean ascii = !all && (flags & HtmlFlags.DISALLOWED) == 0;
        int i = 0;
        while (i < n) {
            int b = text.at(i);
            if (b == '&') {
                i = ampersand(text, i, doubleEncode, out);
                continue;
            }
            if (ascii && b < 0x80) {
                int plain = afterPlain(text, i);
                if (plain > i) {
                    out.add(text, i, plain);
                    i = plain;
                } else {
                    basic(b, out);
                    i++;
                }
                continue;
            }
            long decoded = charset.decode(text, i);
            int codePoint = Utf8.codePoint(decoded);
            int next = i + Utf8.length(decoded);
            if (codePoint < 0) {
                if ((flags & HtmlFlags.IGNORE) == 0) {
                    if ((flags & HtmlFlags.SUBSTITUTE) == 0) {
                        return PhpString.EMPTY;
                    }
                    replacement(out);
                }
            } else {
                next = character(text, i, next, codePoint, out);
            }
            i = next;
        }
        return out.finish();
    }

    /** Where the bytes end that are in ASCII and have no basic entity. */
    private int afterPlain(PhpString text, int from) {
        byte[] bytes = text.bytes();
        int n = text.length();
        int i = from;
        while (i < n && bytes[i] >= 0 && (bytes[i] >= 64 || basicEntity(bytes[i]) == null)) {
            i++;
        }
        return i;
    }

    private void basic(int b, ByteBuilder out) {
        String entity = b < 64 && !HtmlFlags.isQuoteExcluded(flags, b) ? basicEntity(b) : null;
        if (entity != null) {
            out.add(entity);
        } else {
            out.add(b);
        }
    }

    private String basicEntity(int codePoint) {
        if (codePoint >= 64 || codePoint < 0) {
            return null;
        }
        return codePoint == '\'' ? documentType == HtmlFlags.HTML401 ? "&#039;" : "&apos;" : BASIC[codePoint];
    }

    private void replacement(ByteBuilder out) {
        if (charset.isUtf8()) {
            out.addUtf8(0xfffd);
        } else {
            out.add("&#xFFFD;");
        }
    }

    /** Writes a valid character; the index after what was read, which may be a second one. */
    private int character(PhpString text, int from, int next, int codePoint, ByteBuilder out) {
        if (HtmlFlags.isQuoteExcluded(flags, codePoint)) {
            out.add(text, from, next);
            return next;
        }
        if (!all) {
            String entity = basicEntity(codePoint);
            if (entity != null) {
                out.add(entity);
                return next;
            }
        } else {
            int after = named(text, next, codePoint, out);
            if (after >= 0) {
                return after;
            }
        }
        if ((flags & HtmlFlags.DISALLOWED) != 0
                && codePoint < 0xf0000
                && !HtmlFlags.isAllowed(codePoint, documentType)
                && (!charset.isPartial() || codePoint <= 0x7d)) {
            replacement(out);
        } else {
            out.add(text, from, next);
        }
        return next;
    }

    /** Writes the name of a character, of two together if they have one; -1 when there is none. */
    private int named(PhpString text, int next, int codePoint, ByteBuilder out) {
        HtmlEntities table = table();
        String first = Character.toString(codePoint);
        if (table.leads(codePoint) && next < text.length()) {
            long decoded = charset.decode(text, next);
            if (Utf8.codePoint(decoded) >= 0) {
                String name = table.names.get(first + Character.toString(Utf8.codePoint(decoded)));
                if (name != null) {
                    out.add('&').add(name).add(';');
                    return next + Utf8.length(decoded);
                }
            }
        }
        String name = codePoint == '\'' && documentType != HtmlFlags.HTML5 ? "#039" : table.names.get(first);
        if (name == null) {
            return -1;
        }
        out.add('&').add(name).add(';');
        return next;
    }

    private int ampersand(PhpString text, int i, boolean doubleEncode, ByteBuilder out) {
        Reference reference = doubleEncode ? null : reference(text, i, true);
        boolean known = reference != null
                && (reference.character != null
                        || (reference.number >= 0
                                && ((flags & HtmlFlags.DISALLOWED) == 0
                                        || HtmlFlags.isReferenceAllowed(reference.number, documentType))));
        if (known) {
            out.add(text, i, reference.end);
            return reference.end;
        }
        out.add("&amp;");
        return i + 1;
    }

    /** The reference at an ampersand, null for anything that is not written like one. */
    private Reference reference(PhpString text, int i, boolean allNames) {
        int n = text.length();
        int p = i + 1;
        if (p < n && text.at(p) == '#') {
            return number(text, p + 1);
        }
        while (p < n && Ascii.isAlphanumeric(text.at(p))) {
            p++;
        }
        if (p >= n || text.at(p) != ';' || p == i + 1) {
            return null;
        }
        return new Reference(p + 1, named(text.substring(i + 1, p).toString(), allNames), -1);
    }

    private String named(String name, boolean allNames) {
        if (name.equals("apos")) {
            return documentType == HtmlFlags.HTML401 ? null : "'";
        }
        if (!allNames || documentType == HtmlFlags.XML1) {
            return switch (name) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                default -> null;
            };
        }
        return table().characters.get(name);
    }

    private static Reference number(PhpString text, int from) {
        int n = text.length();
        boolean hexadecimal = from < n && (text.at(from) | 32) == 'x';
        int p = hexadecimal ? from + 1 : from;
        int start = p;
        long number = 0;
        for (; p < n; p++) {
            int digit = hexadecimal ? Ascii.hexDigit(text.at(p)) : Ascii.isDigit(text.at(p)) ? text.at(p) - '0' : -1;
            if (digit < 0) {
                break;
            }
            number = Math.min(0x110000, number * (hexadecimal ? 16 : 10) + digit);
        }
        if (p == start || p >= n || text.at(p) != ';' || number > 0x10ffff) {
            return null;
        }
        return new Reference(p + 1, null, (int) number);
    }

    PhpString unescape(PhpString text) {
        int n = text.length();
        int ampersand = text.indexOf('&', 0);
        if (ampersand < 0) {
            return text;
        }
        var out = new ByteBuilder(n);
        int done = 0;
        while (ampersand >= 0 && ampersand + 3 < n) {
            Reference reference = reference(text, ampersand, charset != null);
            int mark = out.length();
            out.add(text, done, ampersand);
            if (reference != null && write(reference, out)) {
                done = reference.end;
            } else {
                out.truncate(mark);
                out.add(text, done, ampersand + 1);
                done = ampersand + 1;
            }
            ampersand = text.indexOf('&', done);
        }
        return out.add(text, done, n).finish();
    }

    private boolean write(Reference reference, ByteBuilder out) {
        int first;
        int second = 0;
        if (reference.character != null) {
            first = reference.character.codePointAt(0);
            int width = Character.charCount(first);
            second = width < reference.character.length() ? reference.character.codePointAt(width) : 0;
        } else if (reference.number >= 0) {
            first = reference.number;
            boolean basic = first < 64 && (first == '\'' || BASIC[first] != null);
            if ((!all && !basicReferences(basic))
                    || !HtmlFlags.isAllowed(first, documentType)
                    || (documentType == HtmlFlags.HTML5 && first == '\r')) {
                return false;
            }
        } else {
            return false;
        }
        if (HtmlFlags.isQuoteExcluded(flags, first)) {
            return false;
        }
        if (charset == null) {
            out.add(first);
            return true;
        }
        if (second != 0 && !charset.isUtf8()) {
            return false;
        }
        return charset.encode(out, first) && (second == 0 || charset.encode(out, second));
    }

    /** With all entities wanted, a document type that has none of its own still reads every number. */
    private boolean basicReferences(boolean basic) {
        return basic || charset != null;
    }

    /** The characters that {@link #escape} writes as entities, each with its entity. */
    void forEach(java.util.function.BiConsumer<PhpString, PhpString> action) {
        if (!all) {
            for (int c : new int[] {'"', '&', '\'', '<', '>'}) {
                if (!HtmlFlags.isQuoteExcluded(flags, c)) {
                    action.accept(PhpString.ofByte(c), PhpString.of(basicEntity(c)));
                }
            }
            return;
        }
        HtmlEntities table = table();
        if (charset.isSingleByte()) {
            for (int b = 0; b < 256; b++) {
                String character = Character.toString(Utf8.codePoint(charset.decode(PhpString.ofByte(b), 0)));
                String name = b == '\'' && documentType != HtmlFlags.HTML5 ? "#039" : table.names.get(character);
                if (name != null) {
                    accept(character, name, action);
                }
                if (table.leads(character.codePointAt(0))) {
                    table.names.forEach((pair, pairName) -> {
                        if (pair.length() > character.length() && pair.startsWith(character)) {
                            accept(pair, pairName, action);
                        }
                    });
                }
            }
            return;
        }
        table.names.forEach((character, name) -> {
            // HTML 4 has no name for the apostrophe; it comes after the ampersand.
            accept(character, name, action);
            if (name.equals("amp") && documentType != HtmlFlags.HTML5) {
                accept("'", "#039", action);
            }
        });
    }

    private void accept(String character, String name, java.util.function.BiConsumer<PhpString, PhpString> action) {
        if (HtmlFlags.isQuoteExcluded(flags, character.codePointAt(0))) {
            return;
        }
        var out = new ByteBuilder(8);
        boolean[] representable = {true};
        character.codePoints().forEach(c -> {
            if (out.length() > 0 && charset.isLatin1()) {
                // PHP does not look whether Latin-1 has the second character of a pair, and writes its low byte.
                out.add(c);
            } else {
                representable[0] &= charset.encode(out, c);
            }
        });
        if (representable[0]) {
            action.accept(out.finish(), PhpString.of("&" + name + ";"));
        }
    }
}
