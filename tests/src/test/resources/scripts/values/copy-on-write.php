<?php
// The sharp cases of value semantics: what a write must and must not be seen by.
function both(array $a, array &$b) { $b[] = 'w'; return [count($a), count($b)]; }
$z = [1, 2];
echo json_encode(both($z, $z)), json_encode($z), "\n";

$a = [1, 2, 3];
foreach ($a as &$v);
unset($v);
$b = $a;
$b[0] = 9;
echo json_encode($a), json_encode($b), "\n";

$a = [1, 2, 3];
$r = &$a[1];
$c = $a;
$c[1] = 'shared';
$c[0] = 'own';
echo json_encode($a), json_encode($c), "\n";
unset($r);

function reader(array $a) { return $a[0] ?? null; }
$list = [];
for ($i = 0; $i < 5; $i++) { $list[] = $i; reader($list); }
echo json_encode($list), "\n";

class Box { private array $items = []; function add($x) { $this->items[] = $x; } function get(): array { return $this->items; } }
$box = new Box; $box->add(1); $got = $box->get(); $got[] = 2; $box->add(3);
echo json_encode($got), json_encode($box->get()), "\n";

$m = [[1], [2]];
$n = $m;
$n[0][] = 'x';
echo json_encode($m), json_encode($n), "\n";

function gen(array $a) { foreach ($a as $k => $v) { yield $k => $v; } }
$src = [1, 2, 3];
foreach (gen($src) as $k => $v) { $src[] = $v * 10; }
echo json_encode($src), "\n";

$x = ['a' => ['b' => 1]];
$f = function () use ($x) { $x['a']['b']++; return $x['a']['b']; };
echo $f(), $f(), $x['a']['b'], "\n";

$s = [3, 1, 2];
$t = $s;
sort($t);
echo json_encode($s), json_encode($t), "\n";

$p = [1, 2, 3];
foreach ($p as $k => $v) { if ($k === 0) { $p[] = 4; } echo $v; }
echo count($p), "\n";
foreach ($p as $k => &$w) { if ($k === 0) { $p[] = 5; } echo $w; }
unset($w);
echo count($p), "\n";

static fn() => 1;
function &refret(array &$a) { return $a['k']; }
$arr = ['k' => 1];
$q = &refret($arr);
$q = 7;
echo $arr['k'], "\n";
[$u, [, $y]] = [1, [2, 3]];
[$u, $y] = [$y, $u];
echo $u, $y, "\n";
$o = [1, 2, 3];
[$o[0], $o[1]] = [$o[1], $o[0]];
echo json_encode($o), "\n";
