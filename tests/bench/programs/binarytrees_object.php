<?php
// Binary trees of small objects.
require __DIR__ . '/../harness.php';

final class Tree
{
    public ?Tree $left = null;
    public ?Tree $right = null;

    public static function ofDepth(int $depth): Tree
    {
        $tree = new Tree();
        if ($depth > 0) {
            $tree->left = self::ofDepth($depth - 1);
            $tree->right = self::ofDepth($depth - 1);
        }
        return $tree;
    }

    public function check(): int
    {
        return 1 + ($this->left?->check() ?? 0) + ($this->right?->check() ?? 0);
    }
}

function work(): string
{
    $deepest = 16;
    $sum = Tree::ofDepth($deepest + 1)->check();
    $kept = Tree::ofDepth($deepest);
    for ($depth = 4; $depth <= $deepest; $depth += 2) {
        $rounds = 1 << ($deepest - $depth + 4);
        $nodes = 0;
        for ($i = 0; $i < $rounds; $i++) {
            $nodes += Tree::ofDepth($depth)->check();
        }
        $sum += $nodes;
    }
    return $sum . '/' . $kept->check();
}

run_benchmark('work');
