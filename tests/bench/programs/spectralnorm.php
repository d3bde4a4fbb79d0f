<?php
// The spectral norm of an infinite matrix: float arrays and many small calls.
require __DIR__ . '/../harness.php';

function element(int $i, int $j): float
{
    return 1.0 / ((($i + $j) * ($i + $j + 1) >> 1) + $i + 1);
}

function times(array $v, int $n): array
{
    $result = [];
    for ($i = 0; $i < $n; $i++) {
        $sum = 0.0;
        for ($j = 0; $j < $n; $j++) {
            $sum += element($i, $j) * $v[$j];
        }
        $result[$i] = $sum;
    }
    return $result;
}

function transposed_times(array $v, int $n): array
{
    $result = [];
    for ($i = 0; $i < $n; $i++) {
        $sum = 0.0;
        for ($j = 0; $j < $n; $j++) {
            $sum += element($j, $i) * $v[$j];
        }
        $result[$i] = $sum;
    }
    return $result;
}

function work(): string
{
    $n = 1900;
    $u = array_fill(0, $n, 1.0);
    for ($i = 0; $i < 10; $i++) {
        $v = transposed_times(times($u, $n), $n);
        $u = transposed_times(times($v, $n), $n);
    }
    $uv = $vv = 0.0;
    for ($i = 0; $i < $n; $i++) {
        $uv += $u[$i] * $v[$i];
        $vv += $v[$i] * $v[$i];
    }
    return sprintf('%.9f', sqrt($uv / $vv));
}

run_benchmark('work');
