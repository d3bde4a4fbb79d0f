<?php
class User { public function __construct(public int $id = 0, public string $name = '') { echo "load "; } public $extra = 'e'; }
$r = new ReflectionClass('User');
$u = $r->newLazyGhost(function ($u) { $u->__construct($u->id, "user {$u->id}"); });
$r->getProperty('id')->setRawValueWithoutLazyInitialization($u, 42);
echo $u->id, ' ', var_export($r->isUninitializedLazyObject($u), true), "\n";
echo $u->name, "\n";
$v = $r->newLazyGhost(function () { echo "never "; });
foreach (['id', 'name', 'extra'] as $p) $r->getProperty($p)->skipLazyInitialization($v);
var_dump($r->isUninitializedLazyObject($v));
try { echo $v->id; } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo $v->extra, "\n";
