package dev.parade.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parade.analyzer.report.Verdict;
import dev.parade.parser.PhpParser;
import dev.parade.parser.SourceText;
import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Program;
import dev.parade.parser.ast.Statement;
import org.junit.jupiter.api.Test;

class CallbackSafetyTest {
    private final CallbackSafety judge = new CallbackSafety(TestBuiltins.of());

    private static Program parse(String code) {
        return PhpParser.parse(new SourceText("test.php", "<?php\n" + code));
    }

    private Safety closure(String code) {
        Statement.ExpressionStatement statement =
                (Statement.ExpressionStatement) parse(code + ";").statements().get(0);
        return switch (statement.expression()) {
            case Expression.Closure closure -> judge.of(closure, null);
            case Expression.ArrowFunction arrow -> judge.of(arrow, null);
            default -> throw new IllegalArgumentException(code);
        };
    }

    private Safety method(String code) {
        Statement.ClassDeclaration declaration =
                (Statement.ClassDeclaration) parse(code).statements().get(0);
        ClassBody body = declaration.body();
        Member.Method method = body.members().stream()
                .filter(Member.Method.class::isInstance)
                .map(Member.Method.class::cast)
                .findFirst()
                .orElseThrow();
        return judge.of(method, body);
    }

    @Test
    void arithmeticIsPure() {
        Safety safety = closure("fn($x) => $x * $x + 1");
        assertEquals(Verdict.PURE, safety.verdict());
        assertTrue(safety.mayRunInParallel());
        assertEquals(0, safety.line());
    }

    @Test
    void localStateIsPure() {
        assertEquals(
                Verdict.PURE,
                closure("function (int $n) { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = $i; } return count($a); }")
                        .verdict());
    }

    @Test
    void calleesInTheProgramAreObligations() {
        Safety safety = closure("function ($x) {\n return other($x);\n}");
        assertEquals(Verdict.OBLIGATIONS, safety.verdict());
        assertEquals("the function other() is pure", safety.reason());
        assertEquals(3, safety.line());
        assertTrue(safety.mayRunInParallel());
    }

    @Test
    void capturedValuesAndCallablesAreObligationsAtMost() {
        assertEquals(
                Verdict.PURE,
                closure("function ($x) use ($f) { return $x + $f; }").verdict());
        assertEquals(
                Verdict.OBLIGATIONS,
                closure("function ($x) use ($f) { return $f($x); }").verdict());
        assertEquals(Verdict.OBLIGATIONS, closure("fn($x) => $f($x)").verdict());
    }

    @Test
    void effectsAreUnsafeWithTheirReason() {
        Safety safety = closure("function ($x) {\n $y = 1;\n echo $x;\n}");
        assertFalse(safety.mayRunInParallel());
        assertEquals("OUTPUT: echo", safety.reason());
        assertEquals(4, safety.line());
    }

    @Test
    void everyWayOutIsUnsafe() {
        for (String code : new String[] {
            "function ($x) use (&$sum) { $sum += $x; }",
            "function (&$x) { $x = 1; }",
            "function ($x) { static $n; return ++$n; }",
            "fn($x) => $_GET[$x]",
            "function ($x) { global $g; return $g; }",
            "function ($x) { $x->y = 1; }",
            "function ($x) { return yield $x; }",
            "fn($x) => time()",
            "fn($x) => include $x",
            "fn($x) => eval($x)",
            "fn($x) => exit(1)",
            "function ($x) use ($o) { $o->list[] = $x; }",
            "fn($x) => array_map(function ($y) { echo $y; }, [$x])"
        }) {
            assertEquals(Verdict.UNSAFE, closure(code).verdict(), code);
        }
    }

    @Test
    void methodsSeeTheirClass() {
        assertEquals(
                Verdict.PURE,
                method("final class A { private int $k = 2; function f(int $x) { return $x * $this->k; } }")
                        .verdict());
        assertEquals(
                Verdict.UNSAFE,
                method("final class A { private int $k = 2; function f(int $x) { $this->k = $x; } }")
                        .verdict());
        assertEquals(
                Verdict.OBLIGATIONS,
                method("final class A { function f(int $x) { return $this->g($x); } function g($x) { echo $x; } }")
                        .verdict());
    }

    @Test
    void theAnswerForANodeIsKept() {
        Statement.FunctionDeclaration function = (Statement.FunctionDeclaration)
                parse("function f() { return 1; }").statements().get(0);
        assertSame(judge.of(function), judge.of(function));
    }
}
