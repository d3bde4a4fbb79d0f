<?php
function r(&$x) { $x++; return $x; }
$a = 1;
try {
    var_dump($a |> r(...));
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
var_dump($a);
