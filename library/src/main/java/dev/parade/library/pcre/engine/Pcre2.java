package dev.parade.library.pcre.engine;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;

/**
 * The calls of libpcre2-8. Addresses and sizes are plain longs, which on 64-bit machines are passed like pointers and spare
 * a MemorySegment for each argument. Initialise only where {@link Pcre2Library#isAvailable}.
 */
final class Pcre2 {
    static final int CONFIG_JIT = 1;
    static final int CONFIG_VERSION = 11;
    static final int INFO_CAPTURE_COUNT = 4;
    static final int INFO_JIT_SIZE = 10;
    static final int INFO_NAME_COUNT = 17;
    static final int INFO_NAME_ENTRY_SIZE = 18;
    static final int INFO_NAME_TABLE = 19;
    static final int JIT_COMPLETE = 1;
    static final int NO_UTF_CHECK = 0x40000000;
    static final int NOT_EMPTY_AT_START = 0x8;
    static final int NO_JIT = 0x2000;

    /** All of memory; a constant, so that reads through it compile to plain loads. */
    static final MemorySegment MEMORY = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private static final Linker LINKER = Linker.nativeLinker();
    private static final MemoryLayout PTR = JAVA_LONG;
    private static final MemoryLayout SIZE = JAVA_LONG;
    private static final MemoryLayout INT = JAVA_INT;

    private static final MethodHandle CONFIG = function("pcre2_config_8", INT, INT, PTR);
    private static final MethodHandle COMPILE = function("pcre2_compile_8", PTR, PTR, SIZE, INT, PTR, PTR, PTR);
    private static final MethodHandle COMPILE_CONTEXT = function("pcre2_compile_context_create_8", PTR, PTR);
    private static final MethodHandle COMPILE_CONTEXT_FREE = action("pcre2_compile_context_free_8", PTR);
    private static final MethodHandle EXTRA_OPTIONS = function("pcre2_set_compile_extra_options_8", INT, PTR, INT);
    private static final MethodHandle CODE_FREE = action("pcre2_code_free_8", PTR);
    private static final MethodHandle ERROR_MESSAGE = function("pcre2_get_error_message_8", INT, INT, PTR, SIZE);
    private static final MethodHandle JIT_COMPILE = function("pcre2_jit_compile_8", INT, PTR, INT);
    private static final MethodHandle PATTERN_INFO = function("pcre2_pattern_info_8", INT, PTR, INT, PTR);
    private static final MethodHandle MATCH_DATA = function("pcre2_match_data_create_8", PTR, INT, PTR);
    private static final MethodHandle MATCH_DATA_FREE = action("pcre2_match_data_free_8", PTR);
    private static final MethodHandle OVECTOR = function("pcre2_get_ovector_pointer_8", PTR, PTR);
    private static final MethodHandle MARK = function("pcre2_get_mark_8", PTR, PTR);
    private static final MethodHandle MATCH_CONTEXT = function("pcre2_match_context_create_8", PTR, PTR);
    private static final MethodHandle MATCH_CONTEXT_FREE = action("pcre2_match_context_free_8", PTR);
    private static final MethodHandle MATCH_LIMIT = function("pcre2_set_match_limit_8", INT, PTR, INT);
    private static final MethodHandle DEPTH_LIMIT = function("pcre2_set_depth_limit_8", INT, PTR, INT);
    private static final MethodHandle JIT_STACK = function("pcre2_jit_stack_create_8", PTR, SIZE, SIZE, PTR);
    private static final MethodHandle JIT_STACK_FREE = action("pcre2_jit_stack_free_8", PTR);
    private static final MethodHandle JIT_STACK_ASSIGN = action("pcre2_jit_stack_assign_8", PTR, PTR, PTR);
    private static final MethodHandle MATCH = function("pcre2_match_8", INT, PTR, PTR, SIZE, SIZE, INT, PTR, PTR);
    private static final MethodHandle JIT_MATCH =
            function("pcre2_jit_match_8", INT, PTR, PTR, SIZE, SIZE, INT, PTR, PTR);

    private Pcre2() {}

    private static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        return LINKER.downcallHandle(Pcre2Library.lookup().findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    private static MethodHandle action(String name, MemoryLayout... arguments) {
        return LINKER.downcallHandle(Pcre2Library.lookup().findOrThrow(name), FunctionDescriptor.ofVoid(arguments));
    }

    private static IllegalStateException broken(Throwable cause) {
        return new IllegalStateException("a call into libpcre2-8 could not be made", cause);
    }

    static int configInt(int what) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(JAVA_INT);
            int rc = (int) CONFIG.invokeExact(what, value.address());
            return rc < 0 ? 0 : value.get(JAVA_INT, 0);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    static String configText(int what) {
        try (Arena arena = Arena.ofConfined()) {
            int size = (int) CONFIG.invokeExact(what, 0L);
            MemorySegment text = arena.allocate(Math.max(size, 1));
            int rc = (int) CONFIG.invokeExact(what, text.address());
            return rc < 0 ? "" : text.getString(0, StandardCharsets.ISO_8859_1);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    /** The compiled code's address. */
    static long compile(PatternSource source) throws PatternException {
        long code;
        int error;
        long errorOffset;
        try (Arena arena = Arena.ofConfined()) {
            byte[] body = source.body();
            MemorySegment pattern = arena.allocate(Math.max(body.length, 1));
            MemorySegment.copy(body, 0, pattern, JAVA_BYTE, 0, body.length);
            MemorySegment errorNumber = arena.allocate(JAVA_INT);
            MemorySegment errorAt = arena.allocate(JAVA_LONG);
            long context = (long) COMPILE_CONTEXT.invokeExact(0L);
            try {
                int unused = (int) EXTRA_OPTIONS.invokeExact(context, source.extraOptions());
                code = (long) COMPILE.invokeExact(
                        pattern.address(),
                        (long) body.length,
                        source.options(),
                        errorNumber.address(),
                        errorAt.address(),
                        context);
            } finally {
                COMPILE_CONTEXT_FREE.invokeExact(context);
            }
            error = errorNumber.get(JAVA_INT, 0);
            errorOffset = errorAt.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw broken(t);
        }
        if (code == 0) {
            throw new PatternException("Compilation failed: " + errorMessage(error) + " at offset " + errorOffset);
        }
        return code;
    }

    private static String errorMessage(int error) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment text = arena.allocate(256);
            // PHP gives it 128 bytes; longer messages are cut there
            int unused = (int) ERROR_MESSAGE.invokeExact(error, text.address(), 128L);
            return text.getString(0, StandardCharsets.ISO_8859_1);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    static void freeCode(long code) {
        try {
            CODE_FREE.invokeExact(code);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    /** Makes machine code; false where the pattern or the machine does not allow it. */
    static boolean jitCompile(long code) {
        try {
            int rc = (int) JIT_COMPILE.invokeExact(code, JIT_COMPLETE);
            return rc >= 0 && infoLong(code, INFO_JIT_SIZE) > 0;
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    static int infoInt(long code, int what) {
        return (int) info(code, what, JAVA_INT);
    }

    static long infoLong(long code, int what) {
        return info(code, what, JAVA_LONG);
    }

    private static long info(long code, int what, ValueLayout layout) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(JAVA_LONG);
            int rc = (int) PATTERN_INFO.invokeExact(code, what, value.address());
            if (rc < 0) {
                throw new IllegalStateException("pcre2_pattern_info: error " + rc);
            }
            return layout == JAVA_INT ? value.get(JAVA_INT, 0) : value.get(JAVA_LONG, 0);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    static long createMatchData(int pairs) {
        try {
            return (long) MATCH_DATA.invokeExact(pairs, 0L);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    static void freeMatchData(long matchData) {
        try {
            MATCH_DATA_FREE.invokeExact(matchData);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    static long ovector(long matchData) {
        try {
            return (long) OVECTOR.invokeExact(matchData);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    /** The mark's text, or null. */
    static String mark(long matchData) {
        try {
            long text = (long) MARK.invokeExact(matchData);
            return text == 0 ? null : MEMORY.getString(text, StandardCharsets.ISO_8859_1);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    static long createMatchContext() {
        try {
            return (long) MATCH_CONTEXT.invokeExact(0L);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    static void freeMatchContext(long context) {
        try {
            MATCH_CONTEXT_FREE.invokeExact(context);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    static void setLimits(long context, int backtrack, int depth) {
        try {
            int unused = (int) MATCH_LIMIT.invokeExact(context, backtrack);
            unused = (int) DEPTH_LIMIT.invokeExact(context, depth);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    /** Sizes in bytes; the result is 0 where the library has no JIT. */
    static long createJitStack(long context, long initial, long maximum) {
        try {
            long stack = (long) JIT_STACK.invokeExact(initial, maximum, 0L);
            if (stack != 0) {
                JIT_STACK_ASSIGN.invokeExact(context, 0L, stack);
            }
            return stack;
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    static void freeJitStack(long stack) {
        try {
            JIT_STACK_FREE.invokeExact(stack);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    static int match(long code, long subject, long length, long from, int options, long matchData, long context) {
        try {
            return (int) MATCH.invokeExact(code, subject, length, from, options, matchData, context);
        } catch (Throwable t) {
            throw broken(t);
        }
    }

    /** As {@link #match} without its checks; only for code with machine code and options PCRE2's JIT knows. */
    static int jitMatch(long code, long subject, long length, long from, int options, long matchData, long context) {
        try {
            return (int) JIT_MATCH.invokeExact(code, subject, length, from, options, matchData, context);
        } catch (Throwable t) {
            throw broken(t);
        }
    }
}
