<?php
// Ways out of loops, switches and functions, run often enough that compiled code takes them, and interpreted code before it.

function levels(int $n): int
{
    $sum = 0;
    for ($i = 0; $i < $n; $i++) {
        foreach ([1, 2, 3, 4] as $k => $v) {
            switch (($i + $v) % 7) {
                case 0:
                    break;
                case 1:
                    continue 2;
                case 2:
                    if ($i % 3 === 0) {
                        break 2;
                    }
                    $sum += 1;
                    continue 3;
                case 3:
                    $sum += 10;
                    // on to the next case
                default:
                    $sum += 100;
                    break;
                case 5:
                    if ($i === 19990) {
                        break 3;
                    }
            }
            $sum += $k;
        }
        $sum ^= $i;
    }
    return $sum;
}

function find(array $haystack, int $needle): int|string
{
    foreach ($haystack as $k => $v) {
        if ($v < 0) {
            continue;
        }
        while (true) {
            if ($v === $needle) {
                return $k;
            }
            if ($v > 50) {
                return 'big';
            }
            break;
        }
    }
    return 'none';
}

function guarded(int $i, array &$log): int
{
    do {
        try {
            if ($i % 4 === 0) {
                return $i;
            }
            if ($i % 4 === 1) {
                break;
            }
            if ($i % 4 === 2) {
                throw new RuntimeException('two');
            }
            $i++;
            continue;
        } catch (RuntimeException $e) {
            while (true) {
                if ($i > 0) {
                    return -$i;
                }
            }
        } finally {
            $log[$i % 4] = ($log[$i % 4] ?? 0) + 1;
            foreach ([1, 2] as $x) {
                if ($x === 1) {
                    continue;
                }
                break;
            }
        }
    } while (true);
    return 1000 + $i;
}

function replaced(int $i): string
{
    foreach ([1, 2] as $x) {
        try {
            return 'try';
        } finally {
            if ($i % 2) {
                return 'finally';
            }
        }
    }
    return 'after';
}

function numbers(int $n): Generator
{
    for ($i = 0; $i < $n; $i++) {
        if ($i % 3 === 0) {
            continue;
        }
        foreach ([$i, -$i] as $v) {
            if ($v < -100 && $v % 5 === 0) {
                continue 2;
            }
            if ($v > 15000) {
                return $v;
            }
            yield $v;
        }
    }
}

function by_name(int $n): int
{
    $name = 'total';
    $$name = 0;
    for ($i = 0; $i < $n; $i++) {
        if ($i % 2) {
            continue;
        }
        if ($i > 15000) {
            return $total;
        }
        $$name += 1;
        while (true) {
            if ($$name > -1) {
                break;
            }
        }
    }
    return -1;
}

function jumps(int $n): int
{
    $i = 0;
    $sum = 0;
    again:
    foreach ([1, 2, 3] as $v) {
        if ($v === 2) {
            continue;
        }
        $sum += $v;
        if ($i % 5 === 0) {
            break;
        }
    }
    $i++;
    if ($i < $n) {
        goto again;
    }
    return $sum;
}

function &reference(array &$cells, int $i)
{
    foreach ($cells as &$cell) {
        if ($i-- === 0) {
            return $cell;
        }
    }
    return $cells[0];
}

echo levels(20000), "\n";
$found = [];
for ($i = 0; $i < 20000; $i++) {
    $answer = find([-1, $i % 60, 7, $i % 9], 7);
    $found[$answer] = ($found[$answer] ?? 0) + 1;
}
ksort($found);
echo json_encode($found), "\n";
$log = [];
$sum = 0;
for ($i = 0; $i < 20000; $i++) {
    $sum += guarded($i, $log);
}
ksort($log);
echo $sum, ' ', json_encode($log), "\n";
$words = ['finally' => 0, 'after' => 0, 'try' => 0];
for ($i = 0; $i < 20000; $i++) {
    $words[replaced($i)]++;
}
echo json_encode($words), "\n";
$generator = numbers(20000);
$sum = 0;
foreach ($generator as $i => $v) {
    if ($v % 2 && $v > 0) {
        continue;
    }
    $sum += $v;
}
echo $sum, ' ', $generator->getReturn(), "\n";
for ($k = 0; $k < 5; $k++) {
    echo by_name(20000), ' ', jumps(20000), "\n";
}
$cells = [0, 0, 0];
for ($i = 0; $i < 20000; $i++) {
    $cell = &reference($cells, $i % 5);
    $cell++;
}
echo json_encode($cells), "\n";
// At file level.
$sum = 0;
for ($i = 0; ; $i++) {
    if ($i % 7 === 0) {
        continue;
    }
    switch ($i % 3) {
        case 0:
            continue 2;
        case 1:
            $sum += $i;
            break;
    }
    if ($i > 30000) {
        break;
    }
}
echo $sum, ' ', $i, "\n";
