<?php
$make = fn($p) => fn($s) => $p . $s;
$prefixed = 'pre-' |> $make;
echo $prefixed('x'), "\n";
echo ('>' |> $make)('y'), "\n";
echo 'z' |> ('<' |> $make), "\n";
$both = (fn($f) => fn($x) => $f($f($x)));
echo 3 |> ((fn($x) => $x * 10) |> $both), "\n";
echo 'abc' |> strrev(...) |> ucfirst(...) |> (fn(string $s) => [$s, strlen($s)]) |> (fn($a) => implode('/', $a)), "\n";
