<?php
function byRef(&$x) { $x .= '!'; return $x; }
class R { static function s(array &$a) { $a[] = 1; return $a; } function m(&$x) { return $x; } }
$closure = function (&$x) { return $x; };
$v = 'v';
foreach ([fn() => $v |> 'byRef', fn() => [1] |> R::s(...), fn() => $v |> (new R)->m(...), fn() => $v |> $closure, fn() => [3, 1, 2] |> end(...), fn() => [1, 2] |> array_pop(...)] as $try) {
    try { var_dump($try()); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
var_dump($v);
