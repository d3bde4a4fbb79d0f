<?php
// Shows that copy on write never copies where it need not: each case does n units of work, and the time of 4n must be
// about four times that of n. php linearity.php [N] [CASE...]; prints one line per case: name, seconds for N, seconds
// for 4N, their quotient. Exit status 1 if a quotient is above 8 (a copy per step would make it 16).

final class Store
{
    private array $items = [];

    public function add(int $value): void
    {
        $this->items[] = $value;
    }

    public function getItems(): array
    {
        return $this->items;
    }
}

function last_of(array $a): int
{
    return $a[count($a) - 1];
}

function sorted(array $a): array
{
    sort($a);
    return $a;
}

function through(int $calls, int $n): array
{
    return $calls === 0 ? range(1, $n) : through($calls - 1, $n);
}

function build_tree(int $depth): array
{
    return $depth === 0 ? [null, null] : [build_tree($depth - 1), build_tree($depth - 1)];
}

function count_nodes(array $tree): int
{
    return 1 + ($tree[0] === null ? 0 : count_nodes($tree[0]) + count_nodes($tree[1]));
}

function descend(array $a, int $depth): int
{
    return $depth === 0 ? $a[0] : descend($a, $depth - 1);
}

$cases = [
    'append while a reader takes it by value' => function (int $n): int {
        $a = [];
        $sum = 0;
        for ($i = 0; $i < $n; $i++) {
            $a[] = $i;
            $sum += last_of($a);
        }
        return $sum;
    },
    'append while counting through a getter' => function (int $n): int {
        $store = new Store();
        $sum = 0;
        for ($i = 0; $i < $n; $i++) {
            $store->add($i);
            $sum += count($store->getItems());
        }
        return $sum;
    },
    'sort of a local copy' => function (int $n): int {
        $a = range($n, 1);
        $b = sorted($a);
        return $a[0] - $b[0];
    },
    'nested element writes' => function (int $n): int {
        $a = [];
        $side = (int) sqrt($n);
        for ($i = 0; $i < $side; $i++) {
            for ($j = 0; $j < $side; $j++) {
                $a[$i][$j] = $i ^ $j;
            }
        }
        for ($i = 0; $i < $side; $i++) {
            for ($j = 0; $j < $side; $j++) {
                $a[$j][$i] += 1;
            }
        }
        return $a[$side - 1][0];
    },
    'nested writes into one row' => function (int $n): int {
        $a = ['row' => ['cells' => []]];
        for ($i = 0; $i < $n; $i++) {
            $a['row']['cells'][$i] = $i;
        }
        return count($a['row']['cells']);
    },
    'foreach by reference' => function (int $n): int {
        $a = range(1, $n);
        foreach ($a as $k => &$v) {
            $v += $k;
        }
        unset($v);
        $b = $a;
        $b[0] = 9;
        return $a[0] + $a[$n - 1];
    },
    'building a string in an array element' => function (int $n): int {
        $a = ['text' => ''];
        for ($i = 0; $i < $n; $i++) {
            $a['text'] .= 'xy';
        }
        return strlen($a['text']);
    },
    'returning through five calls' => function (int $n): int {
        $a = through(5, $n);
        $a[0] = 7;
        return count($a);
    },
    'binary tree of arrays by value' => function (int $n): int {
        return count_nodes(build_tree((int) log($n, 2)));
    },
    'passing an array down a recursion' => function (int $n): int {
        $a = range(0, 999);
        $sum = 0;
        for ($i = 0; $i < $n; $i += 100) {
            $sum += descend($a, 100);
        }
        return $sum;
    },
    'append in a loop at a property' => function (int $n): int {
        $object = new stdClass();
        $object->list = [];
        for ($i = 0; $i < $n; $i++) {
            $object->list[] = $i;
        }
        return count($object->list);
    },
    'array_pop and array_push' => function (int $n): int {
        $stack = [];
        for ($i = 0; $i < $n; $i++) {
            array_push($stack, $i, $i);
            array_pop($stack);
        }
        return count($stack);
    },
];

$n = (int) ($argv[1] ?? 200000);
$chosen = array_slice($argv, 2);
$failed = 0;
foreach ($cases as $name => $case) {
    if ($chosen !== [] && !in_array($name, $chosen, true)) {
        continue;
    }
    $seconds = [];
    foreach ([$n, 4 * $n] as $size) {
        // The best of a few runs: the first ones warm the runtime up.
        $best = INF;
        for ($run = 0; $run < 5; $run++) {
            $start = hrtime(true);
            $case($size);
            $best = min($best, (hrtime(true) - $start) / 1e9);
        }
        $seconds[] = $best;
    }
    $quotient = $seconds[1] / max($seconds[0], 1e-9);
    $linear = $quotient <= 8 || $seconds[1] < 0.005;
    $failed += $linear ? 0 : 1;
    printf("%-42s %9.5f %9.5f %6.1f%s\n", $name, $seconds[0], $seconds[1], $quotient, $linear ? '' : '  NOT LINEAR');
}
exit($failed > 0 ? 1 : 0);
