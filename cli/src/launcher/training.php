<?php
// What the start-up cache is trained with: a little of everything that scripts do in their first second, some of it
// often enough to be compiled, so that the compiler's own classes are in the cache too.

interface Shape
{
    public function area(): float;
}

abstract class Named implements Shape
{
    public static int $made = 0;
    protected const PREFIX = 'shape ';

    public function __construct(protected readonly string $name, private array $tags = [])
    {
        static::$made++;
    }

    public function __toString(): string
    {
        return self::PREFIX . "{$this->name}: " . number_format($this->area(), 2);
    }
}

final class Circle extends Named
{
    public function __construct(private float $radius)
    {
        parent::__construct('circle', ['round']);
    }

    public function area(): float
    {
        return M_PI * $this->radius ** 2;
    }
}

enum Suit: string
{
    case Hearts = 'h';
    case Spades = 's';

    public function label(): string
    {
        return ucfirst(strtolower($this->name));
    }
}

trait Counts
{
    private int $count = 0;

    public function next(): int
    {
        return ++$this->count;
    }
}

class Counter
{
    use Counts;
}

function fib(int $n): int
{
    return $n < 2 ? $n : fib($n - 1) + fib($n - 2);
}

function pairs(iterable $items): Generator
{
    foreach ($items as $key => $value) {
        yield $key => [$value, $value * 2];
    }
}

for ($round = 0; $round < 3; $round++) {
    $sum = fib(24);
    $numbers = range(1, 500);
    $squares = array_map(fn ($x) => $x * $x, $numbers);
    $even = array_filter($squares, function ($x) use ($round) {
        return $x % 2 === 0 || $x === $round;
    });
    usort($squares, fn ($a, $b) => $b <=> $a);
    sort($squares);
    $counts = [];
    foreach (explode(' ', str_repeat('the quick brown fox ', 200)) as $word) {
        $counts[$word] = ($counts[$word] ?? 0) + 1;
    }
    ksort($counts);
    $text = '';
    for ($i = 0; $i < 2000; $i++) {
        $text .= chr(97 + $i % 26) . $i;
        $sum += ord($text[$i]) ^ $i;
    }
    $counter = new Counter();
    while ($counter->next() < 1000) {
        $sum = ($sum * 31 + 7) % 1000003;
    }
    $circle = new Circle(1.5 + $round);
    $json = json_encode(['name' => "$circle", 'list' => $numbers, 'nested' => ['a' => null, 'b' => true, 'c' => 1.5]]);
    $back = json_decode($json, true);
    preg_match_all('/(\w+) (?<second>\w+)/', 'the quick brown fox', $matches);
    $replaced = preg_replace_callback('/[aeiou]/', fn ($m) => strtoupper($m[0]), $text);
    try {
        match (true) {
            $round < 5 => throw new InvalidArgumentException('round ' . $round),
            default => null,
        };
    } catch (InvalidArgumentException | TypeError $e) {
        echo get_class($e), ': ', $e->getMessage(), ' at line ', $e->getLine(), "\n";
    } finally {
        $sum++;
    }
    foreach (pairs(['x' => 1, 'y' => 2]) as $key => [$single, $double]) {
        printf("%s %d %05.2f\n", $key, $single, $double);
    }
    echo Suit::from('h')->label(), ' ', Suit::tryFrom('x')?->label() ?? 'none', "\n";
    echo implode(',', array_slice($even, 0, 5)), ' ', strlen($replaced), ' ', count($back['list']), ' ', $circle, "\n";
    echo sprintf('%s %x', date('Y-m-d', 86400), $sum & 0xff), ' ', var_export([1, 'a' => null], true), "\n";
}
file_exists(__FILE__) && printf("%s\n", basename(__FILE__));
ob_start();
var_dump($counts, 1.0, null, Suit::Spades);
$dumped = ob_get_clean();
echo strlen(trim($dumped)) > 10 ? "done\n" : "nothing\n";
