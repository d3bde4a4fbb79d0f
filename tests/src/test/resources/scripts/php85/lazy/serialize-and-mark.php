<?php
class A { public $x = 1; protected $y = 2; }
$r = new ReflectionClass('A');
$o = $r->newLazyGhost(function ($o) { echo "init "; $o->x = 10; });
echo str_replace("\0", '~', serialize($o)), "\n";
$o = $r->newLazyGhost(function ($o) { echo "init "; }, ReflectionClass::SKIP_INITIALIZATION_ON_SERIALIZE);
echo str_replace("\0", '~', serialize($o)), "\n";
$o = $r->newLazyGhost(function ($o) { echo "never "; $o->x = 9; });
var_dump($r->markLazyObjectAsInitialized($o) === $o, $o->x);
$o = $r->newLazyGhost($f = function () { echo 'f'; });
var_dump($r->getLazyInitializer($o) === $f, $r->getLazyInitializer(new A));
