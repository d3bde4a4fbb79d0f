<?php
// Binary trees as nested arrays, passed and returned by value.
require __DIR__ . '/../harness.php';

function tree(int $depth): array
{
    if ($depth === 0) {
        return [null, null];
    }
    return [tree($depth - 1), tree($depth - 1)];
}

function check(array $tree): int
{
    return 1 + ($tree[0] === null ? 0 : check($tree[0]) + check($tree[1]));
}

function work(): string
{
    $deepest = 16;
    $sum = check(tree($deepest + 1));
    $kept = tree($deepest);
    for ($depth = 4; $depth <= $deepest; $depth++) {
        $rounds = 1 << ($deepest - $depth + 4);
        $nodes = 0;
        for ($i = 0; $i < $rounds; $i++) {
            $nodes += check(tree($depth));
        }
        $sum += $nodes;
    }
    return $sum . '/' . check($kept);
}

run_benchmark('work');
