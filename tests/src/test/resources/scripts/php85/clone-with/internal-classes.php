<?php
$d = clone(new DateTimeImmutable('2020-01-02 03:04:05'), []);
echo $d->format('c'), "\n";
$o = clone(new ArrayObject([1, 2]), []);
var_dump(count($o));
$e = new ArrayIterator(['a' => 1]);
$f = clone($e, []);
$f['b'] = 2;
var_dump(count($e), count($f));
$s = clone(new SplObjectStorage, []);
var_dump($s->count());
try { clone(new Exception('x'), ['message' => 'y']); } catch (Error $e) { echo $e->getMessage(), "\n"; }
