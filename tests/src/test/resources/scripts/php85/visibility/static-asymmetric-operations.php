<?php
class Cfg {
    public private(set) static array $all = ['a' => 1];
    public protected(set) static int $n = 0;
    private(set) static ?Cfg $one = null;
    static function set($k, $v) { self::$all[$k] = $v; self::$n++; return self::$one ??= new self; }
}
Cfg::set('b', [2]);
Cfg::set('b', [3]);
var_dump(Cfg::$all, Cfg::$n, Cfg::$one === Cfg::set('c', 1));
$tries = [
    fn() => Cfg::$all['z'] = 1, fn() => Cfg::$n += 5, fn() => --Cfg::$n, fn() => Cfg::$one = null, fn() => Cfg::$all[] = 1,
    function () { $r = &Cfg::$all['a']; }, function () { unset(Cfg::$all['a']); }, function () { foreach (Cfg::$all as &$v) {} }, function () { [Cfg::$n] = [5]; }, fn() => sort(Cfg::$all), fn() => Cfg::$n ??= 5,
];
foreach ($tries as $i => $t) { try { $t(); echo "$i ok\n"; } catch (Error $e) { echo "$i ", $e->getMessage(), "\n"; } }
