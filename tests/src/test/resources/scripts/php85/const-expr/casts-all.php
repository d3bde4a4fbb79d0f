<?php
const I = (int) '42 things', F = (float) '1.25', S = (string) 99, B = (bool) 'x', A = (array) 'one', O = (object) ['k' => 'v'];
var_dump(I, F, S, B, A, O);
class C {
    const SUM = (int) '3' + (int) '4';
    const LIST = [(string) 1 => (int) '5', 'n' => (array) null];
    public array $p = (array) self::SUM;
    public static $s = (bool) self::LIST;
    function m($x = (string) PHP_INT_SIZE . 'b', $y = (int) 7.9) { return [$x, $y]; }
}
var_dump(C::SUM, C::LIST, (new C)->p, C::$s, (new C)->m());
