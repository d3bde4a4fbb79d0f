package dev.parade.library.pcre;

import dev.parade.interpreter.values.ArrayKeys;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.pcre.engine.MatchLimits;
import dev.parade.library.pcre.engine.PatternCache;
import dev.parade.library.pcre.engine.PatternException;
import dev.parade.library.pcre.engine.Regex;
import dev.parade.library.pcre.engine.RegexMatcher;
import java.util.ArrayList;
import java.util.List;

/**
 * A compiled pattern with its group names as PHP strings.
 *
 * @param names by group, null for one without a name; null when no group has one
 * @param keys of the array of a match, by number of groups in it; made when first asked for
 */
record PregPattern(Regex regex, PhpString[] names, ArrayKeys[] keys) {
    private static final PatternCache<PhpString, PregPattern> CACHE = new PatternCache<>(PregPattern::of);

    private static PregPattern of(Regex regex) {
        if (!regex.hasNames()) {
            return new PregPattern(regex, null, null);
        }
        PhpString[] names = new PhpString[regex.groupCount()];
        for (int i = 0; i < names.length; i++) {
            String name = regex.groupName(i);
            names[i] = name == null ? null : PhpString.of(name);
        }
        return new PregPattern(regex, names, new ArrayKeys[names.length + 1]);
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

    /** The keys of a match of so many groups; null when several groups have one name. For patterns with names. */
    ArrayKeys keys(int groups) {
        ArrayKeys known = keys[groups];
        if (known == null) {
            List<Object> all = new ArrayList<>();
            for (int i = 0; i < groups; i++) {
                if (names[i] != null) {
                    all.add(names[i]);
                }
                all.add((long) i);
            }
            known = ArrayKeys.of(all);
            keys[groups] = known;
        }
        return known;
    }

    int groupCount() {
        return regex.groupCount();
    }

    RegexMatcher matcher(PhpString subject, MatchLimits limits) {
        return regex.matcher(subject.bytes(), 0, subject.length(), limits);
    }
}
