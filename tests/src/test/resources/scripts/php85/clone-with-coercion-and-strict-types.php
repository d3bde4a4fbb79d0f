<?php
declare(strict_types=1);
class T { public int $i = 0; public float $f = 0; public ?string $s = null; public int|string $u = 1; }
$t = new T;
$c = clone($t, ['i' => 5, 'f' => 7, 's' => 'x', 'u' => 'word']);
var_dump($c);
foreach (['i' => '5', 'f' => '1.5', 's' => 12, 'u' => []] as $k => $v) {
    try { clone($t, [$k => $v]); echo "ok\n"; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
}
