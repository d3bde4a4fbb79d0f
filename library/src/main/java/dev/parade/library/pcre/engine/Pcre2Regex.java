package dev.parade.library.pcre.engine;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.ref.Cleaner;
import java.nio.charset.StandardCharsets;

/** A pattern compiled by PCRE2, to machine code where possible. The code is freed when nothing refers to it any more. */
final class Pcre2Regex extends Regex {
    static final Cleaner CLEANER = Cleaner.create();

    final long code;
    final boolean jit;
    final boolean mayMark;

    private Pcre2Regex(long code, int groupCount, PatternSource source) {
        super(groupCount, names(code, groupCount), source.has(PatternSource.UTF));
        this.code = code;
        this.jit = Pcre2.jitCompile(code);
        this.mayMark = source.mayMark();
    }

    static Pcre2Regex compile(PatternSource source) throws PatternException {
        long code = Pcre2.compile(source);
        Pcre2Regex regex = new Pcre2Regex(code, Pcre2.infoInt(code, Pcre2.INFO_CAPTURE_COUNT) + 1, source);
        CLEANER.register(regex, () -> Pcre2.freeCode(code));
        return regex;
    }

    /** The table's entries are the group's number in two bytes, then the name, ended by NUL. */
    private static String[] names(long code, int groupCount) {
        String[] names = new String[groupCount];
        int count = Pcre2.infoInt(code, Pcre2.INFO_NAME_COUNT);
        if (count > 0) {
            int size = Pcre2.infoInt(code, Pcre2.INFO_NAME_ENTRY_SIZE);
            long entry = Pcre2.infoLong(code, Pcre2.INFO_NAME_TABLE);
            for (int i = 0; i < count; i++, entry += size) {
                int group = (Pcre2.MEMORY.get(JAVA_BYTE, entry) & 0xff) << 8
                        | Pcre2.MEMORY.get(JAVA_BYTE, entry + 1) & 0xff;
                names[group] = Pcre2.MEMORY.getString(entry + 2, StandardCharsets.ISO_8859_1);
            }
        }
        return names;
    }

    @Override
    public RegexMatcher matcher(byte[] bytes, int offset, int length, MatchLimits limits) {
        return Pcre2Matcher.open(this, bytes, offset, length, limits);
    }
}
