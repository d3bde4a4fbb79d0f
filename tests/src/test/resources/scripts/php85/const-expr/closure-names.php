<?php
namespace N;
const F = static function () { return __FUNCTION__; };
class K { const G = static function () { return [__FUNCTION__, __METHOD__, __LINE__]; }; }
echo (F)(), ' ', implode(' ', (K::G)()), "\n";
$r = new \ReflectionFunction(K::G);
echo $r->getName(), "\n";
var_dump($r->isStatic(), $r->getClosureScopeClass()?->getName(), $r->isAnonymous());
