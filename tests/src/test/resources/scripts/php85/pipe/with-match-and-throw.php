<?php
$pick = fn(int $n) => match (true) { $n > 5 => 'big', default => 'small' };
foreach ([3, 9] as $n) {
    echo $n |> $pick |> strtoupper(...), "\n";
}
try {
    5 |> (fn($x) => throw new DomainException("no $x")) |> var_dump(...);
} catch (DomainException $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try {
    $r = (throw new LogicException('left first')) |> printf(...);
} catch (Error|Exception $e) { echo $e->getMessage(), "\n"; }
