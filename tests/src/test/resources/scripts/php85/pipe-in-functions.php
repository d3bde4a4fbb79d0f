<?php
function slug(string $t): string {
    return $t
        |> trim(...)
        |> strtolower(...)
        |> (fn($s) => preg_replace('/[^a-z0-9]+/', '-', $s))
        |> (fn($s) => trim($s, '-'));
}
echo slug('  Hello, World! PHP 8.5  '), "\n";
$pipeline = fn($x) => $x |> abs(...) |> sqrt(...);
var_dump($pipeline(-16));
