<?php
class K { const F = static function () { return 1; }; const G = static function () { return 1; }; const H = strlen(...); }
var_dump(K::F === K::F, K::F === K::G, K::F == K::F, K::H == strlen(...), is_callable(K::F), K::F instanceof Closure);
const ARR = [static function () { return 'arr'; }];
var_dump(ARR[0]() , (ARR[0])());
var_dump(gettype(constant('ARR')[0]));
