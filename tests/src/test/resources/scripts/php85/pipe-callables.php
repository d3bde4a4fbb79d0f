<?php
class A {
    public function m($x) { return "m$x"; }
    public static function s($x) { return "s$x"; }
    public function __invoke($x) { return "i$x"; }
}
$a = new A;
echo 1 |> $a->m(...), "\n";
echo 1 |> A::s(...), "\n";
echo 1 |> $a, "\n";
echo 1 |> [$a, 'm'], "\n";
echo 1 |> 'A::s', "\n";
echo 1 |> [A::class, 's'], "\n";
echo 'abc' |> 'strtoupper', "\n";
