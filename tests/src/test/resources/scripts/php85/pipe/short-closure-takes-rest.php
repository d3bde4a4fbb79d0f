<?php
// An arrow function on the left swallows the pipe: it belongs to its body.
$f = fn($x) => $x |> strtoupper(...) |> strrev(...);
echo $f('abc'), "\n";
$g = function ($x) { return $x |> ucfirst(...); };
echo $g('abc'), "\n";
$h = static fn(int ...$n) => $n |> array_sum(...);
echo $h(1, 2, 3), "\n";
