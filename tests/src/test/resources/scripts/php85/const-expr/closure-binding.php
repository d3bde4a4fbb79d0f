<?php
class K { const F = static function () { return static::class; }; private $x = 1; }
class L extends K {}
var_dump((K::F)(), (L::F)());
$f = Closure::bind(K::F, null, L::class);
var_dump($f());
var_dump(@Closure::bind(K::F, new K));
$g = @Closure::bind(K::F, new K);
var_dump($g);
