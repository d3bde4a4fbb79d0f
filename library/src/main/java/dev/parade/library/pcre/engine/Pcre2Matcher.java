package dev.parade.library.pcre.engine;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;

/**
 * A thread's native workplace: match data, limits, JIT stack and the subject's copy. Each thread keeps one for each depth of
 * nesting (a callback may match while its caller's match is open) and reuses them, so that a match allocates nothing.
 *
 * <p>The copy of a long subject stays from one call to the next: a scanner that asks for one token after another of the same
 * string copies and checks it once.
 */
final class Pcre2Matcher extends RegexMatcher {
    private static final int FIRST_PAIRS = 32;
    private static final int FIRST_BUFFER = 4096;
    private static final int REMEMBER_FROM = 128;
    private static final int SHRINK_FROM = 16 << 20;
    /** PHP's sizes; patterns that need more end in PREG_JIT_STACKLIMIT_ERROR there too. */
    private static final long JIT_STACK_FIRST = 32 * 1024;

    private static final long JIT_STACK_MAXIMUM = 192 * 1024;

    private static final ThreadLocal<Pcre2Matcher> OUTERMOST = ThreadLocal.withInitial(Pcre2Matcher::new);

    private final Handles handles = new Handles();
    private final long context;
    private long matchData;
    private long ovector;
    private int pairs;
    private MemorySegment buffer;
    private MatchLimits limits;

    private Pcre2Regex regex;
    private boolean skipUtfCheck;
    private boolean useJit;
    private Pcre2Matcher inner;

    /** What the buffer holds: bytes of this array from this offset on, that many, checked to be UTF-8 or not. */
    private WeakReference<byte[]> held;

    private int heldOffset;
    private int heldLength;
    private boolean heldIsUtf;

    private Pcre2Matcher() {
        context = Pcre2.createMatchContext();
        handles.context = context;
        handles.jitStack = Pcre2.createJitStack(context, JIT_STACK_FIRST, JIT_STACK_MAXIMUM);
        growMatchData(FIRST_PAIRS);
        buffer = Arena.ofAuto().allocate(FIRST_BUFFER);
        Pcre2Regex.CLEANER.register(this, handles);
    }

    static Pcre2Matcher open(Pcre2Regex regex, byte[] bytes, int offset, int length, MatchLimits limits) {
        Pcre2Matcher matcher = OUTERMOST.get();
        while (matcher.regex != null) {
            if (matcher.inner == null) {
                matcher.inner = new Pcre2Matcher();
            }
            matcher = matcher.inner;
        }
        matcher.prepare(regex, bytes, offset, length, limits);
        return matcher;
    }

    private void prepare(
            Pcre2Regex newRegex, byte[] subject, int subjectOffset, int subjectLength, MatchLimits newLimits) {
        reset(subject, subjectOffset, subjectLength);
        if (newRegex.groupCount() > pairs) {
            growMatchData(newRegex.groupCount());
        }
        if (newLimits != limits) {
            Pcre2.setLimits(context, newLimits.backtrack(), newLimits.depth());
            limits = newLimits;
        }
        load();
        useJit = newRegex.jit && newLimits.jit();
        skipUtfCheck = !newRegex.utf();
        // last, so that a failure above leaves the workplace free
        regex = newRegex;
    }

    private void growMatchData(int newPairs) {
        long grown = Pcre2.createMatchData(newPairs);
        if (grown == 0) {
            throw new OutOfMemoryError("match data for " + newPairs + " groups");
        }
        if (matchData != 0) {
            Pcre2.freeMatchData(matchData);
        }
        matchData = grown;
        handles.matchData = grown;
        ovector = Pcre2.ovector(grown);
        pairs = newPairs;
    }

    private void load() {
        if (length < REMEMBER_FROM) {
            // the copy overwrites the buffer, but costs less than keeping track
            held = null;
            MemorySegment.copy(bytes, offset, buffer, JAVA_BYTE, 0, length);
            return;
        }
        if (held != null && held.refersTo(bytes) && heldOffset == offset && length <= heldLength) {
            // a shorter piece could end inside a character
            heldIsUtf &= length == heldLength;
            return;
        }
        if (length > buffer.byteSize() || buffer.byteSize() > SHRINK_FROM && length < buffer.byteSize() / 16) {
            buffer = Arena.ofAuto().allocate(Math.max(FIRST_BUFFER, length + (long) length / 4));
        }
        MemorySegment.copy(bytes, offset, buffer, JAVA_BYTE, 0, length);
        held = new WeakReference<>(bytes);
        heldOffset = offset;
        heldLength = length;
        heldIsUtf = false;
    }

    @Override
    public int find(int from) {
        int options = 0;
        boolean checked = false;
        if (skipUtfCheck || heldIsUtf && held != null && startsCharacter(from)) {
            options = Pcre2.NO_UTF_CHECK;
        } else {
            checked = true;
        }
        int result;
        if (useJit && !checked) {
            result = Pcre2.jitMatch(regex.code, buffer.address(), length, from, options, matchData, context);
        } else {
            if (!limits.jit()) {
                options |= Pcre2.NO_JIT;
            }
            result = Pcre2.match(regex.code, buffer.address(), length, from, options, matchData, context);
        }
        Reference.reachabilityFence(this);
        if (checked && result >= MatchError.NO_MATCH) {
            // PCRE2 checks from the start offset on, less what lookbehinds need
            skipUtfCheck = true;
            heldIsUtf = from == 0 && length == heldLength;
        }
        return result;
    }

    private boolean startsCharacter(int at) {
        return at == length || (bytes[offset + at] & 0xc0) != 0x80;
    }

    @Override
    protected int matchNonEmptyAt(int from) {
        int options = Pcre2.NO_UTF_CHECK | Pcre2.NOT_EMPTY_AT_START | PatternSource.ANCHORED;
        if (!limits.jit()) {
            options |= Pcre2.NO_JIT;
        }
        int result = Pcre2.match(regex.code, buffer.address(), length, from, options, matchData, context);
        Reference.reachabilityFence(this);
        return result;
    }

    @Override
    protected boolean utf() {
        return regex.utf();
    }

    /** An unset offset is ~0, which the cast turns into -1. */
    @Override
    public int start(int group) {
        return (int) Pcre2.MEMORY.get(JAVA_LONG, ovector + 16L * group);
    }

    @Override
    public int end(int group) {
        return (int) Pcre2.MEMORY.get(JAVA_LONG, ovector + 16L * group + 8);
    }

    @Override
    public String mark() {
        return regex.mayMark ? Pcre2.mark(matchData) : null;
    }

    @Override
    public void close() {
        regex = null;
        bytes = null;
    }

    /** Freed by the cleaner when the thread and its matcher are gone. */
    private static final class Handles implements Runnable {
        private long context;
        private long matchData;
        private long jitStack;

        @Override
        public void run() {
            Pcre2.freeMatchData(matchData);
            Pcre2.freeMatchContext(context);
            if (jitStack != 0) {
                Pcre2.freeJitStack(jitStack);
            }
        }
    }
}
