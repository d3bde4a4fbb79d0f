<?php
class P { protected static function up($s) { return strtoupper($s); } }
class C extends P { const F = parent::up(...); const LIST = ['a' => self::own(...), 'b' => parent::up(...)]; private static function own($s) { return "<$s>"; } }
echo (C::F)('abc'), (C::LIST['a'])('x'), (C::LIST['b'])('y'), "\n";
enum E { case A; const FROM = self::pick(...); static function pick($n) { return constant("self::$n"); } }
var_dump((E::FROM)('A'));
