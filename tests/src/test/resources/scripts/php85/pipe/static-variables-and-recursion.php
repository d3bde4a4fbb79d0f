<?php
function counter($x) { static $n = 0; return $x + ++$n; }
echo 0 |> counter(...) |> counter(...) |> counter(...), "\n";
function fact(int $n): int { return $n < 2 ? 1 : ($n - 1 |> fact(...)) * $n; }
echo 10 |> fact(...), "\n";
function flat(array $a): array { return array_merge(...array_map(fn($v) => is_array($v) ? $v |> flat(...) : [$v], $a)); }
echo [1, [2, [3, [4]]]] |> flat(...) |> json_encode(...), "\n";
