<?php
$o = new #[AllowDynamicProperties] class { public $a = 1; };
$o->dyn = 2;
var_dump(get_object_vars($o));
$r = new readonly class(3) { public function __construct(public int $x) {} };
try { $r->x++; } catch (Error $e) { echo preg_replace('/@anonymous\0[^:]*::/', '@anonymous::', $e->getMessage()), "\n"; }
interface I {} trait T { public $t = 't'; }
$c = new class extends ArrayObject implements I { use T; const K = 'k'; };
var_dump($c instanceof I, $c->t, $c::K, str_starts_with(get_class($c), 'ArrayObject@anonymous'), str_starts_with(get_class(new class implements I {}), 'I@anonymous'));
