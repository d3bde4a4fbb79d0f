package dev.parade.tests.micro;

import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The array's storages: appends, reads, string keys, copies; java.util's map as the yardstick. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ArrayBenchmark {
    @Param({"10", "10000"})
    public int size;

    private PhpArray longs;
    private PhpArray strings;
    private PhpString[] keys;
    private Map<PhpString, Long> javaMap;

    @Setup
    public void fill() {
        longs = new PhpArray();
        strings = new PhpArray();
        keys = new PhpString[size];
        javaMap = new HashMap<>();
        for (int i = 0; i < size; i++) {
            longs.appendLong(i);
            keys[i] = PhpString.of("key" + i);
            strings.put(keys[i], (long) i);
            javaMap.put(keys[i], (long) i);
        }
    }

    @Benchmark
    public PhpArray appendLongs() {
        PhpArray array = new PhpArray();
        for (int i = 0; i < size; i++) {
            array.appendLong(i);
        }
        return array;
    }

    @Benchmark
    public PhpArray appendValues() {
        PhpArray array = new PhpArray();
        for (PhpString key : keys) {
            array.append(key);
        }
        return array;
    }

    @Benchmark
    public long sumLongs() {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum += longs.longAt(i);
        }
        return sum;
    }

    @Benchmark
    public PhpArray putStringKeys() {
        PhpArray array = new PhpArray();
        for (PhpString key : keys) {
            array.put(key, 1L);
        }
        return array;
    }

    @Benchmark
    public long getStringKeys() {
        long sum = 0;
        for (PhpString key : keys) {
            sum += (Long) strings.get(key);
        }
        return sum;
    }

    @Benchmark
    public long getStringKeysJavaMap() {
        long sum = 0;
        for (PhpString key : keys) {
            sum += javaMap.get(key);
        }
        return sum;
    }

    @Benchmark
    public PhpArray copyLongs() {
        return longs.copy();
    }

    @Benchmark
    public PhpArray copyHash() {
        return strings.copy();
    }
}
