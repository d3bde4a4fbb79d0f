<?php
foreach (['ArrayObject', 'stdClass', 'Countable', 'Closure'] as $c) { try { $o = (new ReflectionClass($c))->newLazyGhost(function () {}); echo $c, ' ok ', var_export((new ReflectionClass($c))->isUninitializedLazyObject($o), true), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; } }
enum E { case A; } abstract class Abs {} class Sub extends ArrayIterator {}
foreach (['E', 'Abs', 'Sub'] as $c) { try { (new ReflectionClass($c))->newLazyProxy(fn() => 1); echo "ok\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; } }
class Empty_ {}
$o = (new ReflectionClass('Empty_'))->newLazyGhost(function () { echo 'never'; });
var_dump((new ReflectionClass('Empty_'))->isUninitializedLazyObject($o));
