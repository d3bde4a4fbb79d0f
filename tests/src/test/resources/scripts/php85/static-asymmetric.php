<?php
class S {
    public private(set) static int $count = 0;
    public protected(set) static array $list = [];
    private(set) static string $name = 'n';
    static function inc() { self::$count++; self::$list[] = self::$count; return self::$count; }
}
class T extends S { static function add() { self::$list[] = 'sub'; self::$count = 9; } }
echo S::inc(), S::inc(), S::$count, count(S::$list), S::$name, "\n";
foreach ([fn() => S::$count = 5, fn() => S::$list[] = 1, fn() => S::$name .= 'x', function () { $r = &S::$count; }, fn() => S::$count++, fn() => T::add()] as $f) {
    try { $f(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
