<?php
class A { public static $a = 1; private static int $b = 2; protected static ?string $c; public static readonly_ $d; }
class readonly_ {}
$r = new ReflectionClass('A');
var_dump($r->getStaticProperties(), $r->getStaticPropertyValue('a'), $r->getStaticPropertyValue('nope', 'default'));
foreach ([fn() => $r->getStaticPropertyValue('nope'), fn() => $r->getStaticPropertyValue('c'), fn() => $r->setStaticPropertyValue('b', 'x'), fn() => $r->setStaticPropertyValue('zz', 1)] as $f) try { $f(); echo "ok\n"; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
$r->setStaticPropertyValue('b', '7'); var_dump($r->getStaticPropertyValue('b'));
