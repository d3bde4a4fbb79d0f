package dev.parade.library.mbstring;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jcodings.Encoding;
import org.jcodings.specific.ASCIIEncoding;
import org.jcodings.specific.EUCJPEncoding;
import org.jcodings.specific.EUCKREncoding;
import org.jcodings.specific.EUCTWEncoding;
import org.jcodings.specific.GB18030Encoding;
import org.jcodings.specific.ISO8859_1Encoding;
import org.jcodings.specific.SJISEncoding;
import org.jcodings.specific.UTF16BEEncoding;
import org.jcodings.specific.UTF16LEEncoding;
import org.jcodings.specific.UTF32BEEncoding;
import org.jcodings.specific.UTF32LEEncoding;
import org.jcodings.specific.UTF8Encoding;
import org.joni.Matcher;
import org.joni.NameEntry;
import org.joni.Option;
import org.joni.Regex;
import org.joni.Region;
import org.joni.Syntax;
import org.joni.exception.JOniException;

/** What the mb_ereg functions remember in a request, and their patterns: joni is Oniguruma in Java. */
final class MbRegex {
    private static final Map<String, Encoding> ENCODINGS = Map.ofEntries(
            Map.entry("UTF-8", UTF8Encoding.INSTANCE),
            Map.entry("EUC-JP", EUCJPEncoding.INSTANCE),
            Map.entry("eucJP-win", EUCJPEncoding.INSTANCE),
            Map.entry("SJIS", SJISEncoding.INSTANCE),
            Map.entry("SJIS-win", SJISEncoding.INSTANCE),
            Map.entry("CP932", SJISEncoding.INSTANCE),
            Map.entry("EUC-KR", EUCKREncoding.INSTANCE),
            Map.entry("EUC-TW", EUCTWEncoding.INSTANCE),
            Map.entry("GB18030", GB18030Encoding.INSTANCE),
            Map.entry("ASCII", ASCIIEncoding.INSTANCE),
            Map.entry("ISO-8859-1", ISO8859_1Encoding.INSTANCE),
            Map.entry("UTF-16", UTF16BEEncoding.INSTANCE),
            Map.entry("UTF-16LE", UTF16LEEncoding.INSTANCE),
            Map.entry("UCS-4", UTF32BEEncoding.INSTANCE),
            Map.entry("UCS-4LE", UTF32LEEncoding.INSTANCE));

    private final Map<String, Regex> cache = new HashMap<>();
    int options = Option.MULTILINE | Option.SINGLELINE;
    char syntax = 'r';

    // The search that goes on from call to call.
    PhpString subject;
    Regex pattern;
    Region found;
    int position;

    static MbRegex of(Request request) {
        return request.extension(MbRegex.class, MbRegex::new);
    }

    /** The encoding of patterns and subjects. */
    static MbEncoding encoding(Request request) {
        MbState state = MbState.of(request);
        return state.regexEncoding == null ? state.internal() : state.regexEncoding;
    }

    static boolean knows(MbEncoding encoding) {
        return ENCODINGS.containsKey(encoding.name());
    }

    /** Options and syntax of a text of letters. */
    record Letters(int options, char syntax) {
        static Letters parse(String text) {
            int options = 0;
            char syntax = 'r';
            for (char c : text.toCharArray()) {
                switch (c) {
                    case 'i' -> options |= Option.IGNORECASE;
                    case 'x' -> options |= Option.EXTEND;
                    case 'm' -> options |= Option.MULTILINE;
                    case 's' -> options |= Option.SINGLELINE;
                    case 'p' -> options |= Option.MULTILINE | Option.SINGLELINE;
                    case 'l' -> options |= Option.FIND_LONGEST;
                    case 'n' -> options |= Option.FIND_NOT_EMPTY;
                    case 'j', 'u', 'g', 'c', 'r', 'z', 'b', 'd' -> syntax = c;
                    default -> throw PhpErrors.valueError("Option \"" + c + "\" is not supported");
                }
            }
            return new Letters(options, syntax);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            text.append((options & Option.IGNORECASE) != 0 ? "i" : "");
            text.append((options & Option.EXTEND) != 0 ? "x" : "");
            int both = Option.MULTILINE | Option.SINGLELINE;
            if ((options & both) == both) {
                text.append('p');
            } else {
                text.append((options & Option.MULTILINE) != 0 ? "m" : "");
                text.append((options & Option.SINGLELINE) != 0 ? "s" : "");
            }
            text.append((options & Option.FIND_LONGEST) != 0 ? "l" : "");
            text.append((options & Option.FIND_NOT_EMPTY) != 0 ? "n" : "");
            return text.append(syntax).toString();
        }
    }

    private static Syntax syntax(char letter) {
        return switch (letter) {
            case 'j' -> Syntax.Java;
            case 'u' -> Syntax.GnuRegex;
            case 'g' -> Syntax.Grep;
            case 'c' -> Syntax.Emacs;
            case 'z' -> Syntax.Perl;
            case 'b' -> Syntax.PosixBasic;
            case 'd' -> Syntax.PosixExtended;
            default -> Syntax.RUBY;
        };
    }

    /** A pattern, or null after a warning. */
    Regex compile(Request request, BuiltinCall call, PhpString text, int flags, char syntaxLetter) {
        MbEncoding used = encoding(request);
        if (!used.isValid(text)) {
            request.warning(call.name() + "(): Pattern is not valid under " + used.name() + " encoding");
            return null;
        }
        String key = used.name() + "\0" + flags + syntaxLetter + "\0" + text;
        Regex known = cache.get(key);
        if (known != null) {
            return known;
        }
        byte[] bytes = text.exactBytes();
        try {
            Regex made = new Regex(
                    bytes,
                    0,
                    bytes.length,
                    flags,
                    ENCODINGS.getOrDefault(used.name(), ASCIIEncoding.INSTANCE),
                    syntax(syntaxLetter));
            cache.put(key, made);
            return made;
        } catch (JOniException | ArrayIndexOutOfBoundsException e) {
            request.warning(call.name() + "(): mbregex compile err: " + e.getMessage());
            return null;
        }
    }

    /** Searches from a position; null when nothing is found. */
    static Region search(Regex regex, PhpString text, int from) {
        byte[] bytes = text.bytes();
        int length = text.length();
        Matcher matcher = regex.matcher(bytes, 0, length);
        if (from > length || matcher.search(from, length, Option.DEFAULT) < 0) {
            return null;
        }
        return matcher.getEagerRegion();
    }

    static boolean matches(Regex regex, PhpString text) {
        Matcher matcher = regex.matcher(text.bytes(), 0, text.length());
        return matcher.match(0, text.length(), Option.DEFAULT) >= 0;
    }

    /**
     * Adds the groups of a match to an array, by number and by name.
     *
     * @param emptyIsFalse whether a group that matched nothing counts as none
     */
    static void groups(Regex regex, PhpString text, Region region, PhpArray into, boolean emptyIsFalse) {
        for (int i = 0; i < region.getNumRegs(); i++) {
            into.put((long) i, group(text, region, i, emptyIsFalse));
        }
        names(regex, text, region, into);
    }

    static void names(Regex regex, PhpString text, Region region, PhpArray into) {
        if (regex.numberOfNames() == 0) {
            return;
        }
        for (Iterator<NameEntry> entries = regex.namedBackrefIterator(); entries.hasNext(); ) {
            NameEntry entry = entries.next();
            int number = regex.nameToBackrefNumber(entry.name, entry.nameP, entry.nameEnd, region);
            PhpString name = PhpString.copyOf(entry.name, entry.nameP, entry.nameEnd - entry.nameP);
            into.put(name, group(text, region, number, true));
        }
    }

    static Object group(PhpString text, Region region, int number, boolean emptyIsFalse) {
        int begin = region.getBeg(number);
        int end = region.getEnd(number);
        return begin < 0 || emptyIsFalse && begin >= end ? false : text.substring(begin, end);
    }
}
