package dev.parade.library.pcre;

import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.pcre.engine.MatchError;
import dev.parade.library.pcre.engine.MatchLimits;
import dev.parade.library.pcre.engine.RegexMatcher;
import java.util.function.Function;

/** Replaces matches in one subject after another and counts how many. */
final class PregReplacing {
    private final PregState state;
    private final MatchLimits limits;
    private final long limit;
    private long replaced;

    /** At most {@code limit} replacements for each pattern and subject; a negative one means all. */
    PregReplacing(PregState state, MatchLimits limits, long limit) {
        this.state = state;
        this.limits = limits;
        this.limit = limit;
    }

    /** Number of replacements so far. */
    long replaced() {
        return replaced;
    }

    private interface Step {
        void append(ByteBuilder out, RegexMatcher matcher, int count);
    }

    /** The subject with its matches replaced by a text, or null after an error. */
    PhpString byText(PregPattern pattern, PhpString subject, Replacement replacement) {
        byte[] bytes = subject.bytes();
        return run(pattern, subject, (out, matcher, count) -> replacement.appendTo(out, matcher, count, bytes));
    }

    /** The subject with each match replaced by what the callback makes of its groups, or null after an error. */
    PhpString byCallback(PregPattern pattern, PhpString subject, long flags, Function<PhpArray, PhpString> callback) {
        return run(pattern, subject, (out, matcher, count) -> {
            PhpString text = callback.apply(new MatchArrays(pattern, subject, matcher, flags).set(count));
            out.append(text.bytes(), 0, text.length());
        });
    }

    private PhpString run(PregPattern pattern, PhpString subject, Step step) {
        state.clearError();
        byte[] bytes = subject.bytes();
        ByteBuilder out = null;
        int copied = 0;
        try (RegexMatcher matcher = pattern.matcher(subject, limits)) {
            for (long left = limit; left != 0; left--) {
                int count = matcher.findNext();
                if (count == MatchError.NO_MATCH) {
                    break;
                }
                if (count < 0) {
                    state.failMatch(count);
                    return null;
                }
                int start = matcher.start(0);
                int end = matcher.end(0);
                // \K in a lookahead can put the start behind the end
                if (end < start) {
                    state.fail(PregState.INTERNAL);
                    return null;
                }
                replaced++;
                out = out == null ? new ByteBuilder(subject.length() + 16) : out;
                out.append(bytes, copied, Math.max(0, start - copied));
                step.append(out, matcher, count);
                copied = end;
            }
        }
        if (out == null) {
            return subject;
        }
        out.append(bytes, copied, subject.length() - copied);
        return out.finish();
    }
}
