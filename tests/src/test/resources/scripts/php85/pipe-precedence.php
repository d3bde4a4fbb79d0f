<?php
// Binds tighter than comparison, ?? and the ternary, looser than arithmetic and concatenation.
var_dump(2 + 3 |> sqrt(...) > 2);
var_dump('a' . 'b' |> strlen(...));
var_dump(null ?? 'x' |> strtoupper(...));
var_dump(true ? 'y' |> strtoupper(...) : 'z');
var_dump('5' |> intval(...) === 5);
var_dump(1 << 2 |> (fn($x) => $x + 1));
$x = 'abc' |> strrev(...);
var_dump($x);
