package dev.parade.library.pcre;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.pcre.engine.MatchLimits;
import dev.parade.library.pcre.engine.PatternException;

/** What every preg function needs of its call. */
record PregCall(Request request, BuiltinCall site, PregState state, MatchLimits limits) {
    static PregCall of(Request request, BuiltinCall site) {
        PregState state = PregState.of(request);
        return new PregCall(request, site, state, state.limits(request.ini()));
    }

    /** The compiled pattern; warns and answers null when PHP would not take it. */
    PregPattern compile(PhpString pattern) {
        try {
            return PregPattern.compile(pattern);
        } catch (PatternException refused) {
            request.warning(site.name() + "(): " + refused.getMessage());
            state.fail(PregState.INTERNAL);
            return null;
        }
    }
}
