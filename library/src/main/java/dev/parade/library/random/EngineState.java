package dev.parade.library.random;

import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Generators as arrays, for serialisation and dumps: words in hexadecimal digits, the lowest byte first. */
final class EngineState {
    private EngineState() {}

    static PhpArray of(RandomSource source) {
        PhpArray state = new PhpArray();
        switch (source) {
            case Mt19937 twister -> {
                for (int word : twister.words()) {
                    state.append(hex(word, 4));
                }
                state.append((long) twister.used());
                state.append(twister.legacy() ? RandomFunctions.MT_RAND_PHP : RandomFunctions.MT_RAND_MT19937);
            }
            case PcgOneseq128XslRr64 pcg -> {
                state.append(hex(pcg.high(), 8));
                state.append(hex(pcg.low(), 8));
            }
            case Xoshiro256StarStar xoshiro -> {
                for (long word : xoshiro.state()) {
                    state.append(hex(word, 8));
                }
            }
            default -> {}
        }
        return state;
    }

    private static PhpString hex(long word, int bytes) {
        byte[] digits = new byte[2 * bytes];
        for (int i = 0; i < bytes; i++) {
            digits[2 * i] = (byte) Character.forDigit((int) (word >>> 8 * i + 4) & 15, 16);
            digits[2 * i + 1] = (byte) Character.forDigit((int) (word >>> 8 * i) & 15, 16);
        }
        return PhpString.of(digits);
    }

    /** What __serialize() gives: the properties and the state. */
    static PhpArray serialized(PhpObject engine) {
        return PhpArray.ofList(new PhpArray(), of((RandomSource) engine.nativeData()));
    }

    static PhpArray debugInfo(PhpObject engine) {
        PhpArray info = new PhpArray();
        info.put("__states", of((RandomSource) engine.nativeData()));
        return info;
    }

    /** Takes over what {@link #serialized} gave for an engine of the same class. */
    static void restore(PhpObject engine, PhpArray data) {
        boolean complete = data.size() == 2
                && data.get(0) instanceof PhpArray properties
                && properties.isEmpty()
                && data.get(1) instanceof PhpArray;
        RandomSource restored = complete ? parse(engine.phpClass().lowerName(), (PhpArray) data.get(1)) : null;
        if (restored == null) {
            throw PhpErrors.of(
                    "Exception",
                    "Invalid serialization data for " + engine.phpClass().name() + " object");
        }
        engine.setNativeData(restored);
    }

    private static RandomSource parse(String className, PhpArray state) {
        if (className.endsWith("mt19937")) {
            return twister(state);
        }
        boolean pcg = className.endsWith("pcgoneseq128xslrr64");
        long[] words = words(state, pcg ? 2 : 4, 8);
        if (words == null || state.size() != words.length) {
            return null;
        }
        if (!pcg && (words[0] | words[1] | words[2] | words[3]) == 0) {
            return null;
        }
        return pcg
                ? PcgOneseq128XslRr64.restored(words[0], words[1])
                : new Xoshiro256StarStar(words[0], words[1], words[2], words[3]);
    }

    private static RandomSource twister(PhpArray state) {
        int size = Mt19937.SIZE;
        long[] words = state.size() == size + 2 ? words(state, size, 4) : null;
        if (words == null
                || !(state.get(size) instanceof Long used)
                || !(state.get(size + 1) instanceof Long mode)
                || used < 0
                || used > size
                || mode < 0
                || mode > 1) {
            return null;
        }
        int[] narrow = new int[size];
        for (int i = 0; i < size; i++) {
            narrow[i] = (int) words[i];
        }
        return Mt19937.restored(narrow, (int) (long) used, mode == RandomFunctions.MT_RAND_PHP);
    }

    private static long[] words(PhpArray state, int count, int bytes) {
        long[] words = new long[count];
        for (int i = 0; i < count; i++) {
            if (!(state.get(i) instanceof PhpString text) || text.length() != 2 * bytes) {
                return null;
            }
            for (int j = 0; j < bytes; j++) {
                int high = Character.digit(text.at(2 * j), 16);
                int low = Character.digit(text.at(2 * j + 1), 16);
                if (high < 0 || low < 0) {
                    return null;
                }
                words[i] |= (long) (high << 4 | low) << 8 * j;
            }
        }
        return words;
    }
}
