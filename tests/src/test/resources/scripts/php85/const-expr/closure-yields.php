<?php
const GEN = static function ($n) { for ($i = 0; $i < $n; $i++) yield $i => $i * $i; };
foreach ((GEN)(3) as $k => $v) echo "$k=$v ";
echo "\n";
class K { const NEST = static function ($a) { return function ($b) use ($a) { return fn($c) => $a + $b + $c; }; }; }
echo (K::NEST)(1)(2)(3), "\n";
