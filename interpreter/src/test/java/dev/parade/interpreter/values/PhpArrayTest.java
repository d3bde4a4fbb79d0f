package dev.parade.interpreter.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhpArrayTest {
    /** Keys that are likely to meet: short and long texts of few letters, and small ints. */
    private static Object key(Random random) {
        if (random.nextInt(3) == 0) {
            return (long) random.nextInt(20) - 5;
        }
        var bytes = new byte[random.nextInt(12)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (random.nextInt(8) == 0 ? 0 : 'a' + random.nextInt(2));
        }
        return PhpString.of(bytes);
    }

    private static List<Object> keys(PhpArray array) {
        List<Object> keys = new ArrayList<>();
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            keys.add(array.keyAt(p));
        }
        return keys;
    }

    private static List<Object> list(PhpArray array) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            values.add(array.get(i));
        }
        return values;
    }

    private static void assertSame(Map<Object, Object> expected, PhpArray array) {
        assertEquals(expected.size(), array.size());
        assertEquals(new ArrayList<>(expected.keySet()), keys(array));
        expected.forEach((key, value) -> assertEquals(value, array.getKey(key), () -> "under " + key));
        assertEquals(new ArrayList<>(expected.keySet()), list(ArrayLists.keys(array)));
        assertEquals(new ArrayList<>(expected.values()), list(ArrayLists.values(array)));
    }

    @Test
    void behavesAsAnOrderedMap() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            Map<Object, Object> expected = new LinkedHashMap<>();
            PhpArray array = new PhpArray();
            for (long step = 0; step < 200; step++) {
                Object key = key(random);
                if (random.nextInt(3) == 0) {
                    assertEquals(expected.remove(key) != null, array.removeKey(key));
                } else {
                    expected.put(key, step);
                    array.putKey(key, step);
                }
                if (random.nextInt(50) == 0) {
                    // What is changed later shares its index with a copy.
                    PhpArray before = array;
                    array = array.copy();
                    assertSame(expected, before);
                }
            }
            assertSame(expected, array);
        }
    }

    @Test
    void equalDigestsOfShortStringsAreEqualStrings() {
        var random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            var a = new byte[random.nextInt(9)];
            var b = new byte[random.nextInt(9)];
            for (int k = 0; k < a.length; k++) {
                a[k] = (byte) (random.nextInt(3) - 1);
            }
            for (int k = 0; k < b.length; k++) {
                b[k] = (byte) (random.nextInt(3) - 1);
            }
            PhpString left = PhpString.of(a);
            PhpString right = PhpString.of(b);
            assertNotEquals(0, left.digest());
            if (PhpString.isWhole(left.digest())) {
                assertEquals(left.equals(right), left.digest() == right.digest(), () -> left + " and " + right);
            } else if (left.equals(right)) {
                assertEquals(left.digest(), right.digest());
            }
        }
    }

    @Test
    void bytesOfStringsThatGrowAreThoseInUse() {
        PhpString start = PhpString.of("abc").append(PhpString.of("d"));
        PhpString longer = start.append(PhpString.of("efgh"));
        assertEquals(PhpString.of("abcd").digest(), start.digest());
        assertEquals(PhpString.of("abcdefgh").digest(), longer.digest());
        assertNull(new PhpArray().get(start));
    }

    @Test
    void listsCarryCellsThatOthersHave() {
        var array = new PhpArray();
        var alone = new PhpReference(1L);
        var held = new PhpReference(2L);
        held.retain();
        array.putRaw(PhpString.of("alone"), alone);
        array.putRaw(PhpString.of("held"), held);
        PhpArray list = ArrayLists.values(array);
        assertEquals(1L, list.rawAt(0));
        assertEquals(held, list.rawAt(1));
        assertEquals(3, held.owners());
        PhpArray joined = ArrayLists.joined(new PhpArray[] {list, PhpArray.ofLongs(new long[] {7}, 1)}, 3);
        assertEquals(List.of(1L, 2L, 7L), list(joined));
        assertEquals(4, held.owners());
    }
}
