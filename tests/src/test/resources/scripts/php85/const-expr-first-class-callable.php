<?php
const UP = strtoupper(...);
echo (UP)('abc'), "\n";
class T {
    const S = self::twice(...);
    public static function twice($x) { return $x * 2; }
    private static function hidden() { return 'hidden'; }
    public Closure $h = self::hidden(...);
    public static Closure $t = T::twice(...);
    public function d(Closure $f = strrev(...)) { return $f('abc'); }
}
echo (T::S)(4), ' ', (new T)->h->__invoke(), ' ', (T::$t)(6), ' ', (new T)->d(), "\n";
