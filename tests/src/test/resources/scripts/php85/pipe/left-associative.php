<?php
// a |> b |> c is (a |> b) |> c; parentheses on the right make a different program.
$add = fn($n) => fn($x) => "($x+$n)";
echo 0 |> $add(1) |> $add(2) |> $add(3), "\n";
$compose = fn($f) => fn($x) => "f<" . $f($x) . ">";
echo 'v' |> ($add(1) |> $compose), "\n";
try {
    echo 'v' |> ('w' |> $add(1)), "\n";
} catch (Error $e) { echo $e->getMessage(), "\n"; }
