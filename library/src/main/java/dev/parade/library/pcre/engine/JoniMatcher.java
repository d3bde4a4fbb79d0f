package dev.parade.library.pcre.engine;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.joni.Matcher;
import org.joni.Option;
import org.joni.Region;

/** A match by joni. It has no limits on backtracking and no marks. */
final class JoniMatcher extends RegexMatcher {
    private final JoniRegex regex;
    private final Matcher matcher;
    private Region region;
    private boolean utfChecked;

    JoniMatcher(JoniRegex regex, byte[] bytes, int offset, int length) {
        reset(bytes, offset, length);
        this.regex = regex;
        this.matcher = regex.code.matcher(bytes, offset, offset + length);
    }

    @Override
    public int find(int from) {
        if (regex.utf() && !utfChecked) {
            if (from < length && (bytes[offset + from] & 0xc0) == 0x80) {
                return MatchError.BAD_UTF_OFFSET;
            }
            if (!isUtf(from)) {
                return MatchError.BAD_UTF_FIRST;
            }
            utfChecked = true;
        }
        int at = regex.anchored
                ? matcher.match(offset + from, offset + length, Option.NONE)
                : matcher.search(offset + from, offset + length, Option.NONE);
        return result(matcher, at);
    }

    private boolean isUtf(int from) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, offset + from, length - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Override
    protected int matchNonEmptyAt(int from) {
        Matcher again = regex.nonEmpty().matcher(bytes, offset, offset + length);
        return result(again, again.match(offset + from, offset + length, Option.NONE));
    }

    private int result(Matcher source, int at) {
        if (at < 0) {
            return MatchError.NO_MATCH;
        }
        region = source.getEagerRegion().clone();
        int groups = region.getNumRegs();
        while (groups > 1 && region.getBeg(groups - 1) < 0) {
            groups--;
        }
        return groups;
    }

    @Override
    protected boolean utf() {
        return regex.utf();
    }

    /** joni counts from the start of the searched range already. */
    @Override
    public int start(int group) {
        return region.getBeg(group);
    }

    @Override
    public int end(int group) {
        return region.getEnd(group);
    }

    @Override
    public String mark() {
        return null;
    }

    @Override
    public void close() {
        bytes = null;
    }
}
