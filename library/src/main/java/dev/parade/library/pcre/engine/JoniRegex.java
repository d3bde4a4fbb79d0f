package dev.parade.library.pcre.engine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jcodings.Encoding;
import org.jcodings.specific.ISO8859_1Encoding;
import org.jcodings.specific.UTF8Encoding;
import org.joni.NameEntry;
import org.joni.Option;
import org.joni.Syntax;
import org.joni.exception.JOniException;

/** A pattern compiled by joni, where PCRE2 is missing. What joni has no counterpart for does not compile. */
final class JoniRegex extends Regex {
    final org.joni.Regex code;
    final boolean anchored;

    /** The same pattern refusing empty matches, made when first needed. */
    private volatile org.joni.Regex nonEmpty;

    private final byte[] body;
    private final int options;

    private JoniRegex(org.joni.Regex code, byte[] body, int options, PatternSource source) {
        super(code.numberOfCaptures() + 1, names(code), source.has(PatternSource.UTF));
        this.code = code;
        this.body = body;
        this.options = options;
        this.anchored = source.has(PatternSource.ANCHORED);
    }

    static JoniRegex compile(PatternSource source) throws PatternException {
        refuse(source, PatternSource.UNGREEDY, 'U');
        refuse(source, PatternSource.DUPLICATE_NAMES, 'J');
        refuse(source, PatternSource.NO_AUTO_CAPTURE, 'n');
        int options = Option.CAPTURE_GROUP;
        options |= source.has(PatternSource.CASELESS) ? Option.IGNORECASE : 0;
        options |= source.has(PatternSource.EXTENDED) ? Option.EXTEND : 0;
        options |= source.has(PatternSource.DOT_ALL) ? Option.MULTILINE : 0;
        options |= source.has(PatternSource.MULTILINE) ? Option.NEGATE_SINGLELINE : 0;
        byte[] body = translate(source.body(), source.has(PatternSource.DOLLAR_END_ONLY));
        return new JoniRegex(compile(body, options, source.has(PatternSource.UTF)), body, options, source);
    }

    private static void refuse(PatternSource source, int option, char modifier) throws PatternException {
        if (source.has(option)) {
            throw new PatternException("Compilation failed: modifier '" + modifier + "' needs PCRE2 at offset 0");
        }
    }

    private static org.joni.Regex compile(byte[] body, int options, boolean utf) throws PatternException {
        Encoding encoding = utf ? UTF8Encoding.INSTANCE : ISO8859_1Encoding.INSTANCE;
        try {
            return new org.joni.Regex(body, 0, body.length, options, encoding, Syntax.PerlNG);
        } catch (JOniException | ArrayIndexOutOfBoundsException e) {
            throw new PatternException("Compilation failed: " + e.getMessage() + " at offset 0");
        }
    }

    org.joni.Regex nonEmpty() {
        org.joni.Regex made = nonEmpty;
        if (made == null) {
            try {
                made = compile(body, options | Option.FIND_NOT_EMPTY, utf());
            } catch (PatternException e) {
                throw new IllegalStateException("a pattern compiled once only: " + e.getMessage(), e);
            }
            nonEmpty = made;
        }
        return made;
    }

    /** Turns Python's spelling of named groups into Perl's, and {@code $} into {@code \z} for modifier D. */
    private static byte[] translate(byte[] body, boolean dollarEndOnly) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length + 8);
        boolean inClass = false;
        for (int i = 0; i < body.length; i++) {
            byte b = body[i];
            if (b == '\\' && i + 1 < body.length) {
                out.write(b);
                out.write(body[++i]);
            } else if (inClass) {
                inClass = b != ']';
                out.write(b);
            } else if (b == '[') {
                inClass = true;
                out.write(b);
                if (i + 1 < body.length && body[i + 1] == '^') {
                    out.write(body[++i]);
                }
                if (i + 1 < body.length && body[i + 1] == ']') {
                    out.write('\\');
                    out.write(body[++i]);
                }
            } else if (b == '$' && dollarEndOnly) {
                out.writeBytes(new byte[] {'\\', 'z'});
            } else if (startsWith(body, i, "(?P<")) {
                out.writeBytes(new byte[] {'(', '?', '<'});
                i += 3;
            } else if (startsWith(body, i, "(?P=") || startsWith(body, i, "(?P>")) {
                int end = i + 4;
                while (end < body.length && body[end] != ')') {
                    end++;
                }
                out.writeBytes(new byte[] {'\\', (byte) (body[i + 3] == '=' ? 'k' : 'g'), '<'});
                out.write(body, i + 4, end - i - 4);
                out.write('>');
                i = end;
            } else {
                out.write(b);
            }
        }
        return out.toByteArray();
    }

    private static boolean startsWith(byte[] body, int at, String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (at + i >= body.length || body[at + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String[] names(org.joni.Regex code) {
        String[] names = new String[code.numberOfCaptures() + 1];
        if (code.numberOfNames() > 0) {
            for (Iterator<NameEntry> entries = code.namedBackrefIterator(); entries.hasNext(); ) {
                NameEntry entry = entries.next();
                String name =
                        new String(entry.name, entry.nameP, entry.nameEnd - entry.nameP, StandardCharsets.ISO_8859_1);
                for (int group : entry.getBackRefs()) {
                    names[group] = name;
                }
            }
        }
        return names;
    }

    @Override
    public RegexMatcher matcher(byte[] bytes, int offset, int length, MatchLimits limits) {
        return new JoniMatcher(this, bytes, offset, length);
    }
}
