<?php
declare(strict_types=1);
function dbl(float $x): float { return $x * 2; }
var_dump(4 |> dbl(...));
foreach (['sqrt', strlen(...), 'dbl', fn(int $i) => $i] as $f) {
    try { var_dump('9' |> $f); } catch (TypeError $e) { echo preg_replace('/, called.*/s', '', $e->getMessage()), "\n"; }
}
var_dump(9 |> sqrt(...));
