package dev.parade.tests.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Random statements. */
final class LanguageStatements {
    private final Dice dice;
    private final LanguageExpressions make;
    private int names;

    LanguageStatements(Dice dice, LanguageExpressions make) {
        this.dice = dice;
        this.make = make;
    }

    Piece statement(int depth) {
        if (depth > 0 && dice.one(3)) {
            return compound(depth);
        }
        return Piece.of(make.isTyped() ? typed() : simple());
    }

    private String typed() {
        return switch (dice.below(16)) {
            case 0 -> "$a = " + make.number(2) + ";";
            case 1 -> "$d = substr(" + make.string(2) + ", 0, 30);";
            case 2 -> "$b = ['k' => " + make.scalar(1) + ", " + make.scalar(1) + ", 3];";
            case 3 -> "$e[] = " + make.scalar(1) + ";";
            case 4 -> "$a " + dice.pick("+=", "-=", "*=", "|=", "&=", "^=") + " " + make.number(1) + ";";
            case 5 -> "$b['k'] = " + make.scalar(1) + ";";
            case 6 -> "[$a, $b[0]] = [" + make.number(1) + ", " + make.scalar(1) + "];";
            case 7 -> "$c->x = (int) " + make.number(1) + ";";
            case 8 -> "$c->y = " + make.scalar(2) + ";";
            case 9 -> "Point::$count += " + make.number(0) + ";";
            case 10 -> "$d .= 'q'; $d = substr($d, -20);";
            case 11 -> "$a++; $c->x--;";
            case 12 -> "echo " + make.string(2) + ", \"\\n\";";
            case 13 -> "usort($e, fn($x, $y) => (string) $x <=> (string) $y);";
            default -> "show(" + make.any(3) + ");";
        };
    }

    private String simple() {
        String variable = make.variable();
        return switch (dice.below(38)) {
            case 0, 1 -> variable + " = " + make.any(2) + ";";
            case 2 -> variable + " " + dice.pick(LanguageExpressions.ARITHMETIC) + "= " + make.number(1) + ";";
            case 3 -> variable + "[" + make.key() + "] = " + make.scalar(1) + ";";
            case 4 -> variable + "[] = " + make.scalar(1) + ";";
            case 5 -> "[" + variable + ", " + make.variable() + "] = " + make.array(1) + ";";
            case 6 -> "['k' => " + variable + ", 'x' => " + make.variable() + "] = " + make.array(1) + ";";
            case 7 -> variable + " = &" + make.variable() + ";";
            case 8 -> variable + " = &" + make.variable() + "[" + make.key() + "];";
            case 9 -> "unset(" + variable + ");";
            case 10 -> "unset(" + variable + "[" + make.key() + "]);";
            case 11 -> variable + "->x = " + make.any(1) + ";";
            case 12 -> (dice.one(2) ? variable + "++" : "--" + variable) + ";";
            case 13 -> "echo " + make.string(2) + ", \"\\n\";";
            case 14 -> variable + " ??= " + make.any(1) + ";";
            case 15 -> variable + " .= " + dice.pick(LanguageExpressions.STRINGS) + ";";
            case 16 -> "show(byref(" + variable + ", " + make.any(1) + "));";
            case 17 -> "throw new RuntimeException(" + make.string(1) + ", " + make.number(1) + ");";
            case 18 ->
                variable + "[" + make.key() + "] " + dice.pick("+=", ".=", "-=", "??=") + " " + make.scalar(1) + ";";
            case 19 -> variable + "->x " + dice.pick("+=", ".=", "??=") + " " + make.scalar(1) + ";";
            case 20 -> "Point::$count " + dice.pick("=", "+=", ".=", "??=") + " " + make.scalar(1) + ";";
            case 21 -> variable + "[" + make.key() + "]" + dice.pick("++", "--") + ";";
            case 22 -> dice.pick("++", "--") + variable + "->x;";
            case 23 -> "[0 => [" + variable + "], 'k' => [" + make.variable() + "]] = " + make.array(1) + ";";
            case 24 ->
                "[" + variable + ", " + make.variable() + "] = [" + make.variable() + ", " + make.scalar(0) + "];";
            case 25 -> "$f = $e; [0 => &$f[0], 'x' => " + variable + "] = $f; show($f);";
            case 26 ->
                "$s = " + dice.pick(LanguageExpressions.STRINGS) + "; $s[" + dice.pick("0", "1", "-1", "4", "'x'")
                        + "] = " + make.scalar(0) + "; show($s);";
            case 27 -> variable + "[" + make.key() + "][" + make.key() + "] = " + make.scalar(1) + ";";
            case 28 -> "unset(" + variable + "->" + dice.pick("x", "y", "none") + ");";
            case 29 -> "$n = " + dice.pick("'a'", "'e'", "'none'") + "; $$n = " + make.scalar(1) + "; show($$n);";
            case 30 ->
                "$x = new Box; $x[" + make.key() + "] = " + make.scalar(1) + "; show($x[" + make.key()
                        + "] ?? 'none'); unset($x[" + make.key() + "]); show(count($x));";
            case 31 ->
                "$x = new Box; $x->k = 1; show(isset($x->k, $x->z)); unset($x->k); show($x(" + make.scalar(0)
                        + ")->size); $x(2);";
            case 32 -> "$r = &(new Sub(1, " + make.scalar(0) + "))->place(); $r = " + make.scalar(0) + "; show($r);";
            case 33 -> "show(compact('a', 'none'));";
            case 34 -> "show(eval('return ' . " + dice.pick("'1 + 1'", "'$a'", "'}'", "'new None'") + " . ';'));";
            case 35 -> "array_walk(" + variable + ", function (&$v, $k) { $v = $k; });";
            default -> "show(" + make.any(3) + ");";
        };
    }

    private List<Piece> body(int depth) {
        List<Piece> parts = new ArrayList<>();
        for (int i = 1 + dice.below(2); i > 0; i--) {
            parts.add(statement(depth - 1));
        }
        return parts;
    }

    private Piece compound(int depth) {
        String fresh = "$i" + names++;
        return switch (dice.below(17)) {
            case 0 -> new Piece("if (" + make.any(2) + ") {", body(depth), "} else { echo 'else '; }");
            case 1 ->
                new Piece(
                        "for (" + fresh + " = 0; " + fresh + " < 3; " + fresh + "++) { tick();",
                        body(depth),
                        dice.one(3) ? "if (" + make.any(1) + ") continue; break; }" : "}");
            case 2 ->
                new Piece(
                        "foreach (" + (dice.one(2) ? make.array(0) : make.array(1)) + " as " + fresh + "k => " + fresh
                                + ") { tick(); echo '-';",
                        body(depth),
                        "}");
            case 3 ->
                new Piece(
                        "foreach (" + (make.isTyped() ? "$b" : make.variable()) + " as &" + fresh + ") { tick(); "
                                + fresh + " = " + make.scalar(1) + ";",
                        body(depth),
                        "} unset(" + fresh + ");");
            case 4 ->
                new Piece(
                        "switch (" + make.any(1) + ") { case " + make.literal() + ": echo 'one'; case " + make.literal()
                                + ":",
                        body(depth),
                        "break; default: echo 'none'; }");
            case 5 ->
                new Piece(
                        "try {",
                        body(depth),
                        "} catch (TypeError | ValueError $t) { echo $t->getMessage(), \"\\n\"; } finally { echo 'finally'; }");
            case 6 -> captured(fresh, depth);
            case 7 ->
                new Piece(
                        "foreach (gen(" + make.any(1) + ") as " + fresh + "k => " + fresh + ") { tick(); show(" + fresh
                                + "k);",
                        body(depth),
                        "}");
            case 8 ->
                new Piece(
                        fresh + " = gen(" + make.any(1) + "); show(" + fresh + "->current()); " + fresh + "->send("
                                + make.any(1) + ");",
                        body(depth),
                        "show(" + fresh + "->valid());");
            case 9 ->
                new Piece(
                        "foreach (outer(" + make.any(1) + ") as " + fresh + "k => " + fresh + ") { tick(); show("
                                + fresh + ");",
                        body(depth),
                        "if (" + fresh + " === 7) break; }");
            case 10 ->
                new Piece(
                        fresh + " = outer(" + make.scalar(1) + "); " + fresh + "->rewind(); try { " + fresh
                                + "->throw(new LogicException('in')); } catch (LogicException $t) { echo 'out ';",
                        body(depth),
                        "}");
            case 11 ->
                new Piece(
                        "show((function () use ($a, $b) { try {",
                        body(depth),
                        "return 1; } catch (Error $t) { return get_class($t); } finally { "
                                + dice.pick("echo 'f'; ", "return 2; ", "$a = 9; ") + "} })());");
            case 12 ->
                new Piece(
                        "try { try {",
                        body(depth),
                        "throw new LogicException('one'); } catch (LogicException $t) { throw new RuntimeException('two', 3, $t); } }"
                                + " catch (RuntimeException $t) { echo $t->getMessage(), get_debug_type($t->getPrevious()), \"\\n\"; }");
            case 13 ->
                new Piece(
                        "foreach ([[1, ['k' => 2]], [3, ['k' => 4]]] as [" + fresh + ", ['k' => " + fresh
                                + "k]]) { tick(); show(" + fresh + " . " + fresh + "k);",
                        body(depth),
                        "}");
            case 14 ->
                new Piece(
                        "for (" + fresh + " = 2; " + fresh + " > 0; " + fresh + "--) { foreach ([1, 2] as " + fresh
                                + "k) { tick();",
                        body(depth),
                        "if (" + fresh + "k === " + fresh + ") continue 2; if (" + make.any(1) + ") break 2; } }");
            case 15 ->
                new Piece(
                        fresh + " = new Box; " + fresh + "['k'] = " + make.scalar(1) + "; foreach (" + fresh + " as "
                                + fresh + "k => $v) { tick(); show(" + fresh + "k);",
                        body(depth),
                        "}");
            default ->
                new Piece(
                        fresh + " = 0; do { tick();",
                        body(depth),
                        "} while (++" + fresh + " < 2 && " + make.any(1) + ");");
        };
    }

    private Piece captured(String fresh, int depth) {
        return new Piece(
                fresh + " = function ($a, &$b = null) use (" + (dice.one(2) ? "&" : "") + "$c) { tick();",
                body(depth),
                "return " + make.any(1) + "; }; show(" + fresh + "(" + make.any(1) + "));");
    }
}
