<?php
// What a typed property says that is a reference, and one that is not.
class C { public int $p = 5; public ?int $q = 3; public string $s = 'x'; public array $a = []; }
function t($f) { try { $f(); } catch (\Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$c = new C; $r = &$c->p; $r2 = &$c->q; $r3 = &$c->s; $r4 = &$c->a;
t(function() use ($c) { $c->p .= 'abc'; });
t(function() use ($c) { $c->p = 'abc'; });
t(function() use ($c) { $c->p += 1.5; });
t(function() use ($c) { $c->p = 9223372036854775807; $c->p++; });
t(function() use ($c) { $c->p = 9223372036854775807; $c->p += 1; });
t(function() use ($c) { $c->q ??= 'abc'; $c->q = null; $c->q ??= 'abc'; });
t(function() use ($c) { $c->s = []; });
t(function() use ($c) { $c->a = 'x'; });
t(function() use (&$r) { $r .= 'abc'; });
t(function() use (&$r) { $r = 'abc'; });
foreach ($c as &$v) { } 
t(function() use ($c) { $c->p .= 'abc'; });
class D { public int $p = 5; public string $s = 'x'; }
$d = new D; foreach ($d as &$w) { }
t(function() use ($d) { $d->p .= 'abc'; });
t(function() use ($d) { $d->p = 'abc'; });
t(function() use ($d) { $d->s .= 'abc'; $d->s = []; });
unset($w);
t(function() use ($d) { $d->p .= 'abc'; });
t(function() use ($d) { $d->s = []; });
