<?php
// Loops at file level whose variables something else reaches, most of them long after the loop has been compiled.
const ROUNDS = 24000;
const LATE = 20000;

function through_global(): void
{
    global $sum;
    $sum += 1000000;
}

function through_globals_array(): void
{
    $GLOBALS['sum'] += 1000000;
}

final class Bomb
{
    public function __destruct()
    {
        $GLOBALS['sum'] = 7;
    }

    public function __toString(): string
    {
        global $sum;
        $sum = -1;
        return 'x';
    }
}

// A function changes the variable, by global and by $GLOBALS.
$sum = 0;
for ($i = 0; $i < ROUNDS; $i++) {
    $sum += $i & 3;
    if ($i === LATE) {
        through_global();
    }
    if ($i === LATE + 1) {
        through_globals_array();
    }
    $sum += 1;
}
echo "functions: $sum\n";

// An error handler does, called by a statement of the loop.
set_error_handler(function (int $level, string $message): bool {
    global $sum;
    $sum = 100;
    return true;
});
$sum = 0;
for ($i = 0; $i < ROUNDS; $i++) {
    if ($i === LATE) {
        $ignored = $undefined;
    }
    $sum = $sum + 1;
    if ($i === LATE + 2) {
        echo "handler: $sum\n";
    }
}
echo "handler: $sum\n";
restore_error_handler();

// A destructor and a conversion to string.
$sum = 0;
$held = null;
for ($i = 0; $i < ROUNDS; $i++) {
    $sum++;
    if ($i === LATE) {
        $held = new Bomb();
    } elseif ($i === LATE + 1) {
        $held = 0;
        echo "destructor: $sum\n";
    }
}
echo "destructor: $sum\n";
$sum = 0;
for ($i = 0; $i < ROUNDS; $i++) {
    $part = $i === LATE ? new Bomb() : 'y';
    $text = "$part";
    $sum += strlen($text);
}
$part = null;
echo "string: $sum\n";

// References: taken in the loop, before it, by foreach, by a closure, by a function.
$sum = 0;
for ($i = 0; $i < ROUNDS; $i++) {
    if ($i === LATE) {
        $alias = &$sum;
    }
    if ($i > LATE) {
        $alias += 2;
    }
    $sum++;
}
echo "alias: $sum $alias\n";
for ($i = 0; $i < ROUNDS; $i++) {
    $sum--;
    $alias--;
}
echo "alias before: $sum $alias\n";
unset($alias);
$list = range(1, 5);
for ($i = 0; $i < ROUNDS; $i++) {
    foreach ($list as &$element) {
        $element += $i & 1;
    }
    $element++;
}
unset($element);
echo 'foreach: ', implode(' ', $list), "\n";
$count = 0;
$add = null;
for ($i = 0; $i < ROUNDS; $i++) {
    if ($i === LATE) {
        $add = function () use (&$count): void {
            $count += 10;
        };
    }
    if ($add) {
        $add();
    }
    $count++;
}
echo "closure: $count\n";
function swap(mixed &$a, mixed &$b): void
{
    [$a, $b] = [$b, $a];
}
$a = 1;
$b = 2;
for ($i = 0; $i < ROUNDS; $i++) {
    if ($i % 8000 === 7999) {
        swap($a, $b);
    }
    $a += 2;
    $b += 1;
}
echo "swap: $a $b\n";

// By name: $$name, extract, compact, unset, an included file.
$sum = 0;
$name = 'sum';
for ($i = 0; $i < ROUNDS; $i++) {
    $sum++;
    if ($i === LATE) {
        $$name = 0;
        extract(['sum' => $sum + 5]);
        echo 'compact: ', compact('sum')['sum'], "\n";
    }
}
echo "by name: $sum\n";
for ($i = 0; $i < ROUNDS; $i++) {
    if ($i === LATE) {
        unset($sum);
    }
    if (isset($sum)) {
        $sum++;
    } else {
        $sum = 0;
    }
}
echo "unset: $sum\n";
$file = tempnam(sys_get_temp_dir(), 'loop');
file_put_contents($file, <<<'CODE'
    <?php
    for ($j = 0; $j < ROUNDS; $j++) {
        $sum += $j & 1;
    }
    for ($k = 0; $k < ROUNDS; $k++) {
        $sum += $i;
    }
    CODE);
for ($i = 0; $i < 3; $i++) {
    $sum = 0;
    include $file;
    echo "included: $sum $i\n";
}
unlink($file);
for ($i = 0; $i < ROUNDS; $i++) {
    $sum++;
    if ($i === LATE) {
        eval('$sum = 3;');
    }
}
echo "eval: $sum\n";

// Values that change their kind, arrays that are shared.
$value = 1;
for ($i = 0; $i < ROUNDS; $i++) {
    $value = match (true) {
        $i < 8000 => $value + 1,
        $i < 16000 => $value + 0.5,
        $i === LATE => [$value],
        default => $value,
    };
}
var_dump($value);
$numbers = [1, 2, 3];
$saved = [];
for ($i = 0; $i < ROUNDS; $i++) {
    $numbers[$i % 3] += 1;
    if ($i % 10000 === 0) {
        $saved[] = $numbers;
        $same = $numbers;
        $same[0] = 'own';
    }
}
echo json_encode([$numbers, $saved, $same]), "\n";
$grown = null;
for ($i = 0; $i < ROUNDS; $i++) {
    if ($i === LATE) {
        $grown = null;
    }
    $grown[] = $i;
}
echo count($grown), "\n";
$word = '';
for ($i = 0; $i < ROUNDS; $i++) {
    $word .= 'ab';
    if ($i === LATE) {
        $word[0] = 'X';
    }
}
echo strlen($word), ' ', substr($word, 0, 4), "\n";

// Ways out: an exception, break out of two loops, goto.
try {
    for ($i = 0; ; $i++) {
        try {
            intdiv(1, LATE - $i);
        } catch (DivisionByZeroError $e) {
            $last = $i;
            throw $e;
        } finally {
            $done = $i;
        }
    }
} catch (DivisionByZeroError $e) {
    echo $e->getMessage(), " $i $last $done\n";
}
for ($i = 0; $i < 10; $i++) {
    for ($j = 0; $j < ROUNDS; $j++) {
        [$q, $r] = [intdiv($j, 7), $j % 7];
        if ($i === 2 && $r === 5 && $q > 1000) {
            break 2;
        }
    }
}
echo "$i $j $q $r\n";
$n = 0;
again:
while (true) {
    $n++;
    if ($n % 1000 === 0) {
        if ($n < ROUNDS) {
            goto again;
        }
        break;
    }
}
echo "$n\n";
