<?php
$log = [];
$a = function ($tag) use (&$log) { $log[] = "value $tag"; return $tag; };
$f = function ($tag) use (&$log) { $log[] = "maker $tag"; return function ($v) use ($tag, &$log) { $log[] = "call $tag($v)"; return $v . $tag; }; };
$r = $a('s') |> $f(1) |> $f(2) |> $f(3);
echo $r, "\n", implode(', ', $log), "\n";
$i = 1;
echo $i++ |> (fn($x) => $x . '-' . $GLOBALS['i']), "\n";
echo $i |> (function ($x) { $GLOBALS['i'] = 50; return $x + $GLOBALS['i']; }), "\n";
