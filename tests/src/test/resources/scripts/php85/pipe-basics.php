<?php
// The left side becomes the only argument of the right side.
echo 'hello' |> strtoupper(...), "\n";
echo 5 |> (fn($x) => $x * 2) |> (fn($x) => $x + 1), "\n";
var_dump([3, 1, 2] |> count(...));
var_dump(' a b ' |> trim(...) |> strrev(...) |> strlen(...));
$f = fn(string $s): string => "<$s>";
echo 'x' |> $f |> $f, "\n";
