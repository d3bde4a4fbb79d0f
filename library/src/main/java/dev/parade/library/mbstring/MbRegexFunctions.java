package dev.parade.library.mbstring;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_ARGUMENT;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;
import org.joni.Option;
import org.joni.Regex;
import org.joni.Region;

/** The mb_ereg functions that match, replace and split. */
final class MbRegexFunctions {
    @PhpConstant(name = "MB_ONIGURUMA_VERSION")
    static final String VERSION = "6.9.8";

    private MbRegexFunctions() {}

    @PhpFunction(
            sig = "mb_regex_encoding(?string $encoding = null): string|bool",
            effect = {ENVIRONMENT, THROWS},
            doc = "Gets or sets the encoding of the mb_ereg functions.",
            examples = "mb_regex_encoding() => 'UTF-8'")
    static Object mbRegexEncoding(Request request, BuiltinCall call, PhpString encoding) {
        if (encoding == null) {
            return PhpString.of(MbRegex.encoding(request).name());
        }
        MbEncoding found = MbEncodings.find(encoding.toString());
        if (found == null || !MbRegex.knows(found)) {
            throw ArgumentErrors.valueError(call, 0, "must be a valid encoding, \"" + encoding + "\" given");
        }
        MbState.of(request).regexEncoding = found;
        return true;
    }

    @PhpFunction(
            sig = "mb_regex_set_options(?string $options = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "Gets or sets the options of the mb_ereg functions.",
            examples = "mb_regex_set_options() => 'pr'")
    static String mbRegexSetOptions(Request request, PhpString options) {
        MbRegex state = MbRegex.of(request);
        String before = new MbRegex.Letters(state.options, state.syntax).toString();
        if (options != null) {
            MbRegex.Letters letters = MbRegex.Letters.parse(options.toString());
            state.options = letters.options();
            state.syntax = letters.syntax();
        }
        return before;
    }

    private static boolean match(
            Request request, BuiltinCall call, PhpString pattern, PhpString string, PhpReference matches, int extra) {
        if (pattern.isEmpty()) {
            throw MbSearchFunctions.empty(request, call, 0);
        }
        PhpArray groups = new PhpArray();
        if (matches != null) {
            matches.set(groups);
        }
        if (!MbRegex.encoding(request).isValid(string)) {
            return false;
        }
        MbRegex state = MbRegex.of(request);
        Regex regex = state.compile(request, call, pattern, state.options | extra, state.syntax);
        Region region = regex == null ? null : MbRegex.search(regex, string, 0);
        if (region == null) {
            return false;
        }
        if (matches != null) {
            PhpArray found = new PhpArray();
            MbRegex.groups(regex, string, region, found, true);
            matches.set(found);
        }
        return true;
    }

    @PhpFunction(
            sig = "mb_ereg(string $pattern, string $string, &$matches = null): bool",
            effect = {WRITES_ARGUMENT, ENVIRONMENT, THROWS, WARNS},
            writes = "matches",
            doc = "Whether a pattern matches, and its groups.",
            examples = "mb_ereg('a.c', 'xabcx') => true")
    static boolean mbEreg(
            Request request, BuiltinCall call, PhpString pattern, PhpString string, PhpReference matches) {
        return match(request, call, pattern, string, matches, 0);
    }

    @PhpFunction(
            sig = "mb_eregi(string $pattern, string $string, &$matches = null): bool",
            effect = {WRITES_ARGUMENT, ENVIRONMENT, THROWS, WARNS},
            writes = "matches",
            doc = "Whether a pattern matches in whatever case, and its groups.",
            examples = "mb_eregi('A.C', 'xabcx') => true")
    static boolean mbEregi(
            Request request, BuiltinCall call, PhpString pattern, PhpString string, PhpReference matches) {
        return match(request, call, pattern, string, matches, Option.IGNORECASE);
    }

    /** What is written in place of a match. */
    private interface Replacer {
        PhpString replace(Regex regex, Region region);
    }

    private static Object replace(
            Request request,
            BuiltinCall call,
            PhpString pattern,
            PhpString string,
            PhpString options,
            int extra,
            Replacer replacer) {
        MbEncoding encoding = MbRegex.encoding(request);
        if (!encoding.isValid(string)) {
            return null;
        }
        MbRegex state = MbRegex.of(request);
        MbRegex.Letters letters = options == null
                ? new MbRegex.Letters(state.options, state.syntax)
                : MbRegex.Letters.parse(options.toString());
        Regex regex = state.compile(request, call, pattern, letters.options() | extra, letters.syntax());
        if (regex == null) {
            return false;
        }
        PhpString out = PhpString.EMPTY;
        int at = 0;
        while (true) {
            Region region = MbRegex.search(regex, string, at);
            if (region == null) {
                return at < string.length() ? out.append(string.substring(at, string.length())) : out;
            }
            out = out.append(string.substring(at, region.getBeg(0))).append(replacer.replace(regex, region));
            int end = region.getEnd(0);
            if (at < end) {
                at = end;
            } else {
                if (at < string.length()) {
                    out = out.append(string.substring(at, at + 1));
                }
                at++;
            }
        }
    }

    @PhpFunction(
            sig = "mb_ereg_replace(string $pattern, string $replacement, string $string, ?string $options = null):"
                    + " string|false|null",
            effect = {ENVIRONMENT, THROWS, WARNS},
            doc = "A text with the matches of a pattern replaced.",
            examples = "mb_ereg_replace('(b)', '[\\1]', 'abc') => 'a[b]c'")
    static Object mbEregReplace(
            Request request,
            BuiltinCall call,
            PhpString pattern,
            PhpString replacement,
            PhpString string,
            PhpString options) {
        return replace(
                request,
                call,
                pattern,
                string,
                options,
                0,
                (regex, region) -> substitute(request, regex, region, string, replacement));
    }

    @PhpFunction(
            sig = "mb_eregi_replace(string $pattern, string $replacement, string $string, ?string $options = null):"
                    + " string|false|null",
            effect = {ENVIRONMENT, THROWS, WARNS},
            doc = "A text with the matches of a pattern in whatever case replaced.",
            examples = "mb_eregi_replace('B', 'x', 'abc') => 'axc'")
    static Object mbEregiReplace(
            Request request,
            BuiltinCall call,
            PhpString pattern,
            PhpString replacement,
            PhpString string,
            PhpString options) {
        return replace(
                request,
                call,
                pattern,
                string,
                options,
                Option.IGNORECASE,
                (regex, region) -> substitute(request, regex, region, string, replacement));
    }

    @PhpFunction(
            sig = "mb_ereg_replace_callback(string $pattern, callable $callback, string $string,"
                    + " ?string $options = null): string|false|null",
            effect = {ENVIRONMENT, THROWS, WARNS},
            calls = "callback",
            doc = "A text with the matches of a pattern replaced by what a function says.",
            examples = "mb_ereg_replace_callback('b', fn($m) => strtoupper($m[0]), 'abc') => 'aBc'")
    static Object mbEregReplaceCallback(
            Request request,
            BuiltinCall call,
            PhpString pattern,
            PhpCallable callback,
            PhpString string,
            PhpString options) {
        return replace(request, call, pattern, string, options, 0, (regex, region) -> {
            PhpArray groups = new PhpArray();
            for (int i = 0; i < region.getNumRegs(); i++) {
                Object group = MbRegex.group(string, region, i, false);
                groups.append(group instanceof PhpString ? group : PhpString.EMPTY);
            }
            MbRegex.names(regex, string, region, groups);
            return Conversions.toPhpString(callback.call(groups));
        });
    }

    private static PhpString substitute(
            Request request, Regex regex, Region region, PhpString subject, PhpString replacement) {
        MbEncoding encoding = MbRegex.encoding(request);
        PhpString out = PhpString.EMPTY;
        int end = replacement.length();
        int i = 0;
        while (i < end) {
            int size = Math.max(1, encoding.lengthByLead(replacement.at(i)));
            int next = i + 1 < end ? replacement.at(i + 1) : -1;
            int group = -1;
            int after = i + 2;
            if (size == 1 && replacement.at(i) == '\\' && next >= 0) {
                if (next == '0' || next >= '1' && next <= '9' && regex.numberOfNames() == 0) {
                    group = next - '0';
                } else if (next == 'k'
                        && i + 2 < end
                        && (replacement.at(i + 2) == '<' || replacement.at(i + 2) == '\'')) {
                    int close = replacement.indexOf(replacement.at(i + 2) == '<' ? '>' : '\'', i + 3);
                    if (close > i + 3) {
                        group = reference(regex, region, replacement.substring(i + 3, close));
                        after = close + 1;
                    }
                }
            }
            if (group >= 0 && group < region.getNumRegs()) {
                Object text = MbRegex.group(subject, region, group, true);
                out = text instanceof PhpString part ? out.append(part) : out;
                i = after;
            } else {
                out = out.append(replacement.substring(i, Math.min(end, i + size)));
                i += size;
            }
        }
        return out;
    }

    private static int reference(Regex regex, Region region, PhpString name) {
        String text = name.toString();
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            boolean padded = text.length() > 1 && text.charAt(0) == '0';
            return regex.numberOfNames() > 0 || padded || text.length() > 6 ? -1 : Integer.parseInt(text);
        }
        try {
            return regex.nameToBackrefNumber(name.bytes(), 0, name.length(), region);
        } catch (org.joni.exception.JOniException e) {
            return -1;
        }
    }

    @PhpFunction(
            sig = "mb_split(string $pattern, string $string, int $limit = -1): array|false",
            effect = {ENVIRONMENT, WARNS},
            doc = "A text in pieces, cut where a pattern matches.",
            examples = "mb_split(',', 'a,b') => array (0 => 'a', 1 => 'b')")
    static Object mbSplit(Request request, BuiltinCall call, PhpString pattern, PhpString string, long limit) {
        if (!MbRegex.encoding(request).isValid(string)) {
            return false;
        }
        MbRegex state = MbRegex.of(request);
        Regex regex = state.compile(request, call, pattern, state.options, state.syntax);
        if (regex == null) {
            return false;
        }
        List<Object> pieces = new ArrayList<>();
        int chunk = 0;
        int at = 0;
        long left = limit > 0 ? limit - 1 : limit;
        while (left != 0 && at < string.length()) {
            Region region = MbRegex.search(regex, string, at);
            if (region == null) {
                break;
            }
            if (at < region.getEnd(0)) {
                pieces.add(string.substring(chunk, region.getBeg(0)));
                left--;
                at = region.getEnd(0);
                chunk = at;
            } else {
                at++;
            }
        }
        pieces.add(string.substring(Math.min(chunk, string.length()), string.length()));
        return PhpArray.ofList(pieces.toArray());
    }

    @PhpFunction(
            sig = "mb_ereg_match(string $pattern, string $string, ?string $options = null): bool",
            effect = {ENVIRONMENT, THROWS, WARNS},
            doc = "Whether a pattern matches at the start of a text.",
            examples = {"mb_ereg_match('a', 'abc') => true", "mb_ereg_match('b', 'abc') => false"})
    static boolean mbEregMatch(
            Request request, BuiltinCall call, PhpString pattern, PhpString string, PhpString options) {
        MbRegex state = MbRegex.of(request);
        MbRegex.Letters letters = options == null
                ? new MbRegex.Letters(state.options, state.syntax)
                : MbRegex.Letters.parse(options.toString());
        if (!MbRegex.encoding(request).isValid(string)) {
            return false;
        }
        Regex regex = state.compile(request, call, pattern, letters.options(), letters.syntax());
        return regex != null && MbRegex.matches(regex, string);
    }

    // ---- the search that goes on

    private static boolean advance(Request request, BuiltinCall call, PhpString pattern, PhpString options) {
        MbRegex state = MbRegex.of(request);
        MbRegex.Letters letters = options == null
                ? new MbRegex.Letters(state.options, state.syntax)
                : MbRegex.Letters.parse(options.toString());
        state.found = null;
        if (pattern != null) {
            state.pattern = state.compile(request, call, pattern, letters.options(), letters.syntax());
            if (state.pattern == null) {
                return false;
            }
        }
        if (state.pattern == null) {
            throw dev.parade.interpreter.errors.PhpErrors.error("No pattern was provided");
        }
        if (state.subject == null) {
            throw dev.parade.interpreter.errors.PhpErrors.error("No string was provided");
        }
        state.found = MbRegex.search(state.pattern, state.subject, state.position);
        if (state.found == null) {
            state.position = state.subject.length();
            return false;
        }
        int end = state.found.getEnd(0);
        state.position = state.position <= end ? end : state.position + 1;
        return true;
    }

    @PhpFunction(
            sig = "mb_ereg_search(?string $pattern = null, ?string $options = null): bool",
            effect = {READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT, THROWS, WARNS},
            doc = "Goes on to the next match in the text of mb_ereg_search_init().",
            examples = "mb_ereg_search_init('abc', 'b') && mb_ereg_search() => true")
    static boolean mbEregSearch(Request request, BuiltinCall call, PhpString pattern, PhpString options) {
        return advance(request, call, pattern, options);
    }

    @PhpFunction(
            sig = "mb_ereg_search_pos(?string $pattern = null, ?string $options = null): array|false",
            effect = {READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT, THROWS, WARNS},
            doc = "Goes on to the next match: its offset and length in bytes.",
            examples = "mb_ereg_search_init('abc', 'b') ? mb_ereg_search_pos() : 0 => array (0 => 1, 1 => 1)")
    static Object mbEregSearchPos(Request request, BuiltinCall call, PhpString pattern, PhpString options) {
        if (!advance(request, call, pattern, options)) {
            return false;
        }
        Region found = MbRegex.of(request).found;
        return PhpArray.ofList((long) found.getBeg(0), (long) found.getEnd(0) - found.getBeg(0));
    }

    @PhpFunction(
            sig = "mb_ereg_search_regs(?string $pattern = null, ?string $options = null): array|false",
            effect = {READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT, THROWS, WARNS},
            doc = "Goes on to the next match: its groups.",
            examples = "mb_ereg_search_init('abc', 'b') ? mb_ereg_search_regs() : 0 => array (0 => 'b')")
    static Object mbEregSearchRegs(Request request, BuiltinCall call, PhpString pattern, PhpString options) {
        return advance(request, call, pattern, options) ? groups(MbRegex.of(request)) : (Object) false;
    }

    private static PhpArray groups(MbRegex state) {
        PhpArray groups = new PhpArray();
        MbRegex.groups(state.pattern, state.subject, state.found, groups, false);
        return groups;
    }

    @PhpFunction(
            sig = "mb_ereg_search_init(string $string, ?string $pattern = null, ?string $options = null): bool",
            effect = {WRITES_GLOBAL, ENVIRONMENT, THROWS, WARNS},
            doc = "Starts a search.",
            examples = "mb_ereg_search_init('abc') => true")
    static boolean mbEregSearchInit(
            Request request, BuiltinCall call, PhpString string, PhpString pattern, PhpString options) {
        MbRegex state = MbRegex.of(request);
        if (pattern != null && pattern.isEmpty()) {
            throw MbSearchFunctions.empty(request, call, 1);
        }
        MbRegex.Letters letters = options == null
                ? new MbRegex.Letters(state.options, state.syntax)
                : MbRegex.Letters.parse(options.toString());
        if (pattern != null) {
            state.pattern = state.compile(request, call, pattern, letters.options(), letters.syntax());
            if (state.pattern == null) {
                return false;
            }
        }
        boolean valid = MbRegex.encoding(request).isValid(string);
        state.subject = string;
        state.position = valid ? 0 : string.length();
        state.found = null;
        return valid;
    }

    @PhpFunction(
            sig = "mb_ereg_search_getregs(): array|false",
            effect = READS_GLOBAL,
            doc = "The groups of the last match.",
            examples = "mb_ereg_search_getregs() => false")
    static Object mbEregSearchGetregs(Request request) {
        MbRegex state = MbRegex.of(request);
        return state.found == null ? false : (Object) groups(state);
    }

    @PhpFunction(
            sig = "mb_ereg_search_getpos(): int",
            effect = READS_GLOBAL,
            doc = "Where the next search starts, in bytes.",
            examples = "mb_ereg_search_getpos() => 0")
    static long mbEregSearchGetpos(Request request) {
        return MbRegex.of(request).position;
    }

    @PhpFunction(
            sig = "mb_ereg_search_setpos(int $offset): bool",
            effect = {WRITES_GLOBAL, THROWS},
            doc = "Sets where the next search starts; from the end when negative.",
            examples = "mb_ereg_search_init('abc') && mb_ereg_search_setpos(-1) ? mb_ereg_search_getpos() : 0 => 2")
    static boolean mbEregSearchSetpos(Request request, BuiltinCall call, long offset) {
        MbRegex state = MbRegex.of(request);
        long position = offset < 0 && state.subject != null ? offset + state.subject.length() : offset;
        if (position < 0 || state.subject != null && position > state.subject.length()) {
            throw ArgumentErrors.valueError(call, 0, "is out of range");
        }
        state.position = (int) position;
        return true;
    }
}
