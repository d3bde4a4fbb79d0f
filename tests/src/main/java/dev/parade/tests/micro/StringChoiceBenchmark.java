package dev.parade.tests.micro;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.Encoding;
import dev.parade.interpreter.values.PhpString;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * PhpString against TruffleString in BYTES encoding, on what PHP programs do with strings. The decision is written down
 * in docs/contributor/decisions.md.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class StringChoiceBenchmark {
    private static final int APPENDS = 10_000;
    private static final int READS = 1_000;
    private static final int KEYS = 1_000;

    private final PhpString piece = PhpString.of("abcdefg");
    private final TruffleString trufflePiece = truffle("abcdefg");
    private final PhpString needle = PhpString.of("needle");
    private final TruffleString truffleNeedle = truffle("needle");
    private PhpString text;
    private TruffleString truffleText;
    private byte[][] keyBytes;
    private Map<PhpString, Integer> map;
    private Map<TruffleString, Integer> truffleMap;

    private static TruffleString truffle(String latin1) {
        return TruffleString.fromByteArrayUncached(latin1.getBytes(StandardCharsets.ISO_8859_1), Encoding.BYTES);
    }

    @Setup(Level.Trial)
    public void fill() {
        String content = "some text without it ".repeat(2_000) + "needle";
        text = PhpString.of(content);
        truffleText = truffle(content);
        keyBytes = new byte[KEYS][];
        map = new HashMap<>();
        truffleMap = new HashMap<>();
        for (int i = 0; i < KEYS; i++) {
            keyBytes[i] = ("key number " + i).getBytes(StandardCharsets.ISO_8859_1);
            map.put(PhpString.of(keyBytes[i].clone()), i);
            truffleMap.put(TruffleString.fromByteArrayUncached(keyBytes[i], Encoding.BYTES), i);
        }
    }

    /** {@code $s .= 'abcdefg'} in a loop, then one read of the bytes. */
    @Benchmark
    public int appendPhpString() {
        PhpString s = PhpString.EMPTY;
        for (int i = 0; i < APPENDS; i++) {
            s = s.append(piece);
        }
        return s.at(s.length() - 1);
    }

    @Benchmark
    public int appendTruffleString() {
        TruffleString s = truffle("");
        for (int i = 0; i < APPENDS; i++) {
            s = s.concatUncached(trufflePiece, Encoding.BYTES, true);
        }
        return s.readByteUncached(s.byteLength(Encoding.BYTES) - 1, Encoding.BYTES);
    }

    /** {@code $s .= 'abcdefg'; $s[$i]} in a loop: a read after every append. */
    @Benchmark
    public int appendAndReadPhpString() {
        PhpString s = PhpString.EMPTY;
        int sum = 0;
        for (int i = 0; i < READS; i++) {
            s = s.append(piece);
            sum += s.at(i);
        }
        return sum;
    }

    @Benchmark
    public int appendAndReadTruffleString() {
        TruffleString s = truffle("");
        int sum = 0;
        for (int i = 0; i < READS; i++) {
            s = s.concatUncached(trufflePiece, Encoding.BYTES, true);
            sum += s.readByteUncached(i, Encoding.BYTES);
        }
        return sum;
    }

    /** {@code $s[$i]} over a string. */
    @Benchmark
    public int indexPhpString() {
        int sum = 0;
        for (int i = 0, n = text.length(); i < n; i++) {
            sum += text.at(i);
        }
        return sum;
    }

    @Benchmark
    public int indexTruffleString() {
        int sum = 0;
        for (int i = 0, n = truffleText.byteLength(Encoding.BYTES); i < n; i++) {
            sum += truffleText.readByteUncached(i, Encoding.BYTES);
        }
        return sum;
    }

    /** New strings as keys of a map: hash, compare. */
    @Benchmark
    public int keysPhpString() {
        int sum = 0;
        for (byte[] bytes : keyBytes) {
            sum += map.get(PhpString.of(bytes));
        }
        return sum;
    }

    @Benchmark
    public int keysTruffleString() {
        int sum = 0;
        for (byte[] bytes : keyBytes) {
            sum += truffleMap.get(TruffleString.fromByteArrayUncached(bytes, Encoding.BYTES, false));
        }
        return sum;
    }

    /** strpos, the core of str_replace and explode. */
    @Benchmark
    public int searchPhpString() {
        return text.indexOf(needle, 0);
    }

    @Benchmark
    public int searchTruffleString() {
        return truffleText.byteIndexOfStringUncached(
                truffleNeedle, 0, truffleText.byteLength(Encoding.BYTES), Encoding.BYTES);
    }

    /** What json_decode and preg do: a run of bytes out of a large buffer. */
    @Benchmark
    public int piecesPhpString() {
        int sum = 0;
        byte[] bytes = text.bytes();
        for (int i = 0; i + 16 < text.length(); i += 16) {
            sum += PhpString.copyOf(bytes, i, 12).length();
        }
        return sum;
    }

    @Benchmark
    public int piecesTruffleString() {
        int sum = 0;
        for (int i = 0; i + 16 < text.length(); i += 16) {
            sum += truffleText
                    .substringByteIndexUncached(i, 12, Encoding.BYTES, false)
                    .byteLength(Encoding.BYTES);
        }
        return sum;
    }
}
