<?php
class A {
    private const P = 'private';
    const F = static function () { return [self::P, static::class, __CLASS__, __FUNCTION__]; };
}
class B extends A {}
print_r((A::F)());
print_r((B::F)());
var_dump(A::F === A::F);
