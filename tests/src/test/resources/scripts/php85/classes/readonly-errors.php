<?php
class R { public function __construct(public readonly array $a = [1], public readonly ?R $r = null, public readonly int $n = 0) {} function init() { $this->n = 5; } static function touch(R $r) { $r->a[] = 2; } }
$r = new R(r: new R);
foreach ([fn() => $r->a[] = 1, fn() => $r->n++, fn() => $r->init(), fn() => R::touch($r), function () use ($r) { unset($r->a); }, function () use ($r) { $x = &$r->a; }, function () use ($r) { foreach ($r as $k => &$v) {} }, fn() => $r->r->n = 1, function () use ($r) { sort($r->a); }, fn() => $r->__construct(), fn() => isset($r->a[0]) ? 'isset ok' : '', fn() => (new ReflectionProperty('R', 'n'))->setValue($r, 1)] as $t) try { var_dump($t()); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$u = (new ReflectionClass('R'))->newInstanceWithoutConstructor();
try { echo $u->n; } catch (Error $e) { echo $e->getMessage(), "\n"; }
(new ReflectionProperty('R', 'n'))->setValue($u, 3); echo $u->n, "\n";
