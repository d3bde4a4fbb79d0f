<?php
$evens = fn(array $a) => array_filter($a, fn($x) => $x % 2 === 0);
foreach ([1, 2, 3, 4] |> $evens(...) |> array_values(...) as $i => $v) echo "$i=>$v ";
echo "\n";
if ('abc' |> strlen(...) === 3) echo "three\n";
switch ('X' |> strtolower(...)) { case 'x': echo "lower\n"; }
$n = 3;
while ($n |> (fn($x) => $x > 0)) { echo $n--; }
echo "\n";
for ($i = 0 |> (fn($x) => $x + 5); $i < 7; $i = $i |> (fn($x) => $x + 1)) echo $i;
echo "\n";
[$a, $b] = 'p,q' |> (fn($s) => explode(',', $s));
echo $a, $b, "\n";
return 'ret' |> printf(...);
