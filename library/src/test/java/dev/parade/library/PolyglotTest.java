package dev.parade.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.TypeLiteral;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** PHP through {@code org.graalvm.polyglot}. */
class PolyglotTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Context context =
            Context.newBuilder("php").out(out).allowHostAccess(HostAccess.ALL).build();

    @AfterEach
    void close() {
        context.close(true);
    }

    private Value php(String code) {
        return context.eval("php", "<?php " + code);
    }

    @Test
    void scalarsComeOut() {
        assertEquals(42, php("return 6 * 7;").asInt());
        assertEquals(1.5, php("return 1.5;").asDouble());
        assertTrue(php("return true;").asBoolean());
        assertEquals("né", php("return 'né';").asString());
        assertTrue(php("return null;").isNull());
    }

    @Test
    void arraysComeOutAsListsAndMaps() {
        Value list = php("return [1, 'two', [3]];");
        assertTrue(list.hasArrayElements());
        assertEquals(3, list.getArraySize());
        assertEquals("two", list.getArrayElement(1).asString());
        assertEquals(3, list.getArrayElement(2).getArrayElement(0).asInt());
        Value map = php("return ['a' => 1, 'b' => 2];");
        assertFalse(map.hasArrayElements());
        assertEquals(2, map.getHashValue("b").asInt());
        assertEquals(Map.of("a", 1, "b", 2), Map.copyOf(map.as(new TypeLiteral<Map<String, Integer>>() {})));
    }

    @Test
    void objectsHaveMembersAndMethods() {
        Value point =
                php("class P { public $x = 1; private $y = 2; function plus($n) { return $this->x + $this->y + $n; } }"
                        + " return new P;");
        assertEquals(List.of("x"), List.copyOf(point.getMemberKeys()));
        assertFalse(point.hasMember("y"));
        point.putMember("x", 10);
        assertEquals(15, point.invokeMember("plus", 3).asInt());
    }

    @Test
    void closuresRunLaterWithWhatTheyCaptured() {
        Value add = php("$total = 0; return function (array|int $n) use (&$total) {"
                + " $total += is_array($n) ? array_sum($n) : $n; echo \"$total,\"; return $total; };");
        assertTrue(add.canExecute());
        assertEquals(5, add.execute(5).asInt());
        assertEquals(11, add.execute(List.of(1, 2, 3)).asInt());
        assertEquals(15, add.execute(Map.of("a", 4)).asInt());
        assertEquals("5,11,15,", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aValueGoesBackAsItself() {
        Value object = php("class Q { public $v = 1; } return new Q;");
        assertEquals(
                2,
                php("return function ($q) { $q->v++; return $q->v; };")
                        .execute(object)
                        .asInt());
        assertEquals(2, object.getMember("v").asInt());
    }

    @Test
    void codeFindsWhatEarlierCodeDeclared() {
        php("function twice($n) { return 2 * $n; } $seen = 4;");
        assertEquals(8, php("return twice($seen);").asInt());
    }
}
