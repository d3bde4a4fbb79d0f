<?php
$tree = ['a' => 1, 'sub' => ['b' => 2, 'sub' => ['c' => 3]]];
array_walk($tree, function ($v, $k, $depth) {
    if (is_array($v)) { echo str_repeat(' ', $depth), "$k:\n"; array_walk($v, Closure::getCurrent(), $depth + 1); }
    else echo str_repeat(' ', $depth), "$k=$v\n";
}, 0);
$gen = function ($n) { if ($n) { yield $n; yield from Closure::getCurrent()($n - 1); } };
foreach ($gen(3) as $v) echo $v;
echo "\n";
$st = static function () { static $calls = 0; return ++$calls < 3 ? Closure::getCurrent()() : $calls; };
var_dump($st());
