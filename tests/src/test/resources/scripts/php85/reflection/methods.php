<?php
interface I { static function s(int &...$x): ?static; } abstract class B { abstract protected function ab(self|int $a = 5, null|array ...$r); }
class A implements I { final public static function s(int &...$x): ?static { return null; } private function &ref(array|\Countable $q = [1, 'a' => PHP_INT_MAX], ?string $n = null, $k = self::K . 'z'): iterable|false { $x = 1; return $x; } const K = 1; function never(): never { exit; } }
enum E { case A; }
foreach ((new ReflectionClass('A'))->getMethods() as $m) { echo preg_replace('~@@ \S*/~', '@@ ', (string) $m); }
