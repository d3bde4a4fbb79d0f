<?php
$maps = ['up' => strtoupper(...), 'nested' => ['down' => 'strtolower']];
$o = new class { public $f; static $g = 'ucfirst'; const H = 'lcfirst'; };
$o->f = strrev(...);
echo 'abc' |> $maps['up'], "\n";
echo 'ABC' |> $maps['nested']['down'], "\n";
echo 'abc' |> $o->f, "\n";
echo 'abc' |> $o::$g, "\n";
echo 'ABC' |> $o::H, "\n";
echo 'abc' |> (true ? 'strtoupper' : 'strrev'), "\n";
echo 'abc' |> ($missing ?? 'strtoupper'), "\n";
echo 'abc' |> match (true) { default => ucfirst(...) }, "\n";
echo 'x' |> new class { function __invoke($v) { return "invoked $v"; } }, "\n";
