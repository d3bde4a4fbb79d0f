<?php
function upper() {
    while (true) {
        $in = yield;
        if ($in === null) return 'closed' |> strrev(...);
        echo $in |> strtoupper(...) |> (fn($x) => "<$x>"), "\n";
    }
}
$g = upper();
$g->current();
$g->send('one');
$g->send('two');
$g->send(null);
var_dump($g->getReturn());
function source() { yield from [1, 2, 3]; }
$map = fn(callable $f) => function (iterable $it) use ($f) { foreach ($it as $k => $v) yield $k => $f($v); };
$filter = fn(callable $f) => function (iterable $it) use ($f) { foreach ($it as $k => $v) if ($f($v)) yield $k => $v; };
var_dump(source() |> $map(fn($x) => $x ** 2) |> $filter(fn($x) => $x % 2) |> iterator_to_array(...));
