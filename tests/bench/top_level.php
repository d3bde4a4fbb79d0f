<?php
// Top-level code is code: the same loop at file level and in a function, and the quotient of their times.
// Exit status 1 if file level takes more than twice as long.

function loop(int $n): int
{
    $sum = 0;
    $values = [];
    for ($i = 0; $i < $n; $i++) {
        $values[$i & 1023] = $i;
        $sum = ($sum + $i * 3 + $values[($i * 7) & 1023 & $i]) & 0xffffff;
    }
    return $sum;
}

$n = (int) ($argv[1] ?? 5000000);
$best = ['function' => INF, 'file' => INF];
for ($round = 0; $round < 8; $round++) {
    $start = hrtime(true);
    $expected = loop($n);
    $best['function'] = min($best['function'], hrtime(true) - $start);

    $start = hrtime(true);
    $sum = 0;
    $values = [];
    for ($i = 0; $i < $n; $i++) {
        $values[$i & 1023] = $i;
        $sum = ($sum + $i * 3 + $values[($i * 7) & 1023 & $i]) & 0xffffff;
    }
    $best['file'] = min($best['file'], hrtime(true) - $start);
    if ($sum !== $expected) {
        echo "results differ: $sum and $expected\n";
        exit(2);
    }
}
printf("function %.4f s, file level %.4f s, quotient %.2f\n", $best['function'] / 1e9, $best['file'] / 1e9, $best['file'] / $best['function']);
exit($best['file'] > 2 * $best['function'] ? 1 : 0);
