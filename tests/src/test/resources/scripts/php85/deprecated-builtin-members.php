<?php
class D { function __debugInfo() { return null; } }
var_dump(new D);
$s = new SplObjectStorage;
$o = new stdClass;
$s->attach($o);
var_dump($s->contains($o), isset($s[$o]), count($s));
$s->detach($o);
$s[$o] = 1;
unset($s[$o]);
$t = new SplObjectStorage;
$t[$o] = 2;
$s->addAll($t);
var_dump(count($s));
class Sub extends SplObjectStorage { function attach($x, $y = null): void { echo "own\n"; parent::attach($x, $y); } }
$sub = new Sub;
$sub->attach($o);
$sub[$o] = 5;
class P { public $a; public int $b; }
(new ReflectionProperty('P', 'a'))->setAccessible(true);
(new ReflectionMethod('D', '__debugInfo'))->setAccessible(true);
var_dump((new ReflectionProperty('P', 'b'))->getDefaultValue(), (new ReflectionProperty('P', 'a'))->getDefaultValue());
echo DATE_RFC7231, E_STRICT, MT_RAND_PHP, FILE_TEXT, "\n";
try { (new DateTime)->__wakeup(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
(new SplFixedArray)->__wakeup();
define('TWICE', 1);
define('TWICE', 2);
const TWICE = 3;
foreach (['attach', 'offsetSet', 'detach'] as $m) {
    $r = new ReflectionMethod('SplObjectStorage', $m);
    echo $m, ' ', var_export($r->isDeprecated(), true), ' ', json_encode(array_map(fn($a) => [$a->getName() => $a->getArguments()], $r->getAttributes())), "\n";
}
$r = new ReflectionFunction('utf8_encode');
echo $r->getAttributes()[0];
