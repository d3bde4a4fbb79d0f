<?php
class P { public $a = 1; protected $b = 2; }
$o = new ArrayObject(new P);
var_dump(count($o), $o['a']);
$i = new ArrayIterator(new P);
foreach ($i as $k => $v) echo "$k=$v\n";
$o = new ArrayObject([]);
$o->exchangeArray(new P);
$q = new ArrayObject(new ArrayObject([1]));
enum E { case A; }
try { new ArrayObject(E::A); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
