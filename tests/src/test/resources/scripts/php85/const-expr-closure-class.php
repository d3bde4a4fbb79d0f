<?php
class K {
    const CB = static function (int $x): int { return $x + self::ONE; };
    const ONE = 1;
    public Closure $p = static function () { return 'prop'; };
    public static array $list = [static function () { return 'in array'; }];
    function m(Closure $f = static function ($v) { return "<$v>"; }) { return $f('default'); }
}
echo (K::CB)(5), "\n", (new K)->p->__invoke(), "\n", (K::$list[0])(), "\n", (new K)->m(), "\n";
