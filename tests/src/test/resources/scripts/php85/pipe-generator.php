<?php
function g() { $x = yield 1 |> (fn($v) => $v + 1); echo "got $x\n"; return 'r' |> strtoupper(...); }
$g = g();
var_dump($g->current());
$g->send('s');
var_dump($g->getReturn());
