<?php
class A { public readonly int $r; public private(set) int $p = 1; public int $u; public string $g { get => 'x'; } protected $h; public $w { set {} } }
$a = new A;
foreach (['r', 'p', 'u', 'g', 'h', 'w'] as $n) { $p = new ReflectionProperty('A', $n); var_dump(method_exists($p, 'isReadable') ? [$p->isReadable(null, $a), $p->isWritable(null, $a)] : 'no isReadable'); }
