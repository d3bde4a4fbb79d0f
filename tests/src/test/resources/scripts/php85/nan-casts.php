<?php
$n = NAN;
var_dump((int) $n, (bool) $n, (string) $n);
var_dump((array) $n);
if ($n) echo "true\n";
var_dump($n . '', !$n, $n && true, $n ?: 'f');
$m = $n;
settype($m, 'int');
var_dump($m, intval($n), boolval($n), strval($n));
var_dump([$n => 1]);
var_dump($n == true, $n <=> 1);
echo $n, "\n";
while ($n) { break; }
var_dump("in $n", $n ? 1 : 2, $n || false, $n xor true);
