<?php
function g() {
    $r = (yield 'ask') |> strtoupper(...);
    echo "r=$r\n";
    $s = 'val' |> (yield 'function');
    echo "s=$s\n";
    return [yield 1, yield 2] |> array_sum(...);
}
$g = g();
echo $g->current(), "\n";
echo $g->send('word'), "\n";
echo $g->send(strrev(...)), "\n";
$g->send(10);
$g->send(20);
var_dump($g->getReturn());
