package dev.parade.library.pcre;

import dev.parade.interpreter.values.PhpString;
import dev.parade.library.pcre.engine.MatchLimits;
import dev.parade.library.pcre.engine.PatternCache;
import dev.parade.library.pcre.engine.PatternException;
import dev.parade.library.pcre.engine.Regex;
import dev.parade.library.pcre.engine.RegexMatcher;

/**
 * A compiled pattern with its group names as PHP strings.
 *
 * @param names by group, null for one without a name; null when no group has one
 */
record PregPattern(Regex regex, PhpString[] names) {
    private static final PatternCache<PhpString, PregPattern> CACHE = new PatternCache<>(PregPattern::of);

    private static PregPattern of(Regex regex) {
        if (!regex.hasNames()) {
            return new PregPattern(regex, null);
        }
        PhpString[] names = new PhpString[regex.groupCount()];
        for (int i = 0; i < names.length; i++) {
            String name = regex.groupName(i);
            names[i] = name == null ? null : PhpString.of(name);
        }
        return new PregPattern(regex, names);
    }

    /** The pattern of that text, compiled once for all requests. */
    static PregPattern compile(PhpString text) throws PatternException {
        PregPattern known = CACHE.get(text);
        if (known != null) {
            return known;
        }
        byte[] bytes = text.copyBytes();
        return CACHE.compile(PhpString.of(bytes), bytes);
    }

    int groupCount() {
        return regex.groupCount();
    }

    RegexMatcher matcher(PhpString subject, MatchLimits limits) {
        return regex.matcher(subject.bytes(), 0, subject.length(), limits);
    }
}
