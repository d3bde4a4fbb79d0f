<?php
function id($x) { echo "id(", json_encode($x), ") "; return $x; }
var_dump(1 |> id(...) < 2);
var_dump(1 == 1 |> id(...));
var_dump(false && 5 |> id(...));
var_dump(6 & 3 |> id(...));
var_dump(6 | 1 |> id(...));
var_dump(true and 0 |> id(...));
var_dump(null ?? 'd' |> id(...));
var_dump([] ?: 'e' |> id(...));
$x = $y = 'assign' |> id(...);
var_dump($x, $y);
