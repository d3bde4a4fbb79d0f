package dev.parade.tests.bench;

import dev.parade.interpreter.Engine;
import dev.parade.parallel.Parade;
import dev.parade.parallel.PhpRequest;
import dev.parade.parallel.PhpResponse;
import java.io.PrintStream;
import java.time.Duration;

/**
 * {@code ./dev bench --same-code}: requests of the same code, one after the other, with a line after each on standard
 * error, where Truffle's traces of compilations and deoptimizations go too
 * ({@code PARADE_JAVA_OPTIONS=-Dpolyglot.engine.TraceCompilation=true}).
 */
final class SameCode {
    /** Code with classes, closures, strings, arrays, statics and globals; all that is hot is hot in every request. */
    private static final String PROGRAM = """
            <?php
            interface Shape { function area(): float; }
            abstract class Base implements Shape {
                protected static int $made = 0;
                public function __construct(protected float $a) { self::$made++; }
                static function made(): int { return self::$made; }
            }
            final class Square extends Base { function area(): float { return $this->a * $this->a; } }
            final class Circle extends Base { function area(): float { return M_PI * $this->a ** 2; } }
            function total(array $shapes): float { $t = 0.0; foreach ($shapes as $s) { $t += $s->area(); } return $t; }
            function words(int $n): array { $w = []; for ($i = 0; $i < $n; $i++) { $k = 'w' . $i % 50; $w[$k] = ($w[$k] ?? 0) + 1; } return $w; }
            function calls() { static $n = 0; return ++$n; }
            function run(int $seed): string {
                $shapes = [];
                for ($i = 0; $i < 1000; $i++) { $shapes[] = $i % 2 ? new Square($i + $seed) : new Circle($i); }
                $sum = 0;
                for ($i = 0; $i < 1000; $i++) { $sum += calls(); }
                $text = '';
                foreach (words(1000) as $word => $count) { $text .= "$word=$count;"; }
                $even = array_filter(range(1, 1000), fn($x) => $x % 2 == 0);
                return sprintf('%d %.3f %d %d %d', Base::made(), total($shapes), $sum, strlen($text), count($even));
            }
            for ($round = 0; $round < 60; $round++) { $answer = run((int) $_GET['seed']); }
            echo $answer;
            """;

    private SameCode() {}

    static int run(int requests, PrintStream log) {
        log.println("optimizing: " + Engine.isOptimizing());
        String expected = null;
        try (Parade parade = Parade.builder()
                .parallel("off")
                .threads(1)
                .timeout(Duration.ofMinutes(10))
                .build()) {
            for (int i = 1; i <= requests; i++) {
                PhpResponse response =
                        parade.execute(PhpRequest.ofSource(PROGRAM).get("seed", "7"));
                expected = expected == null ? response.text() : expected;
                if (response.exitStatus() != 0 || !response.text().equals(expected)) {
                    log.println("request " + i + " differs: " + response.text());
                    return 1;
                }
                log.println("request " + i + " done");
            }
        }
        return 0;
    }
}
