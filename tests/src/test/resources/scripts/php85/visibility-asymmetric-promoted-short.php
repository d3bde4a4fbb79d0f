<?php
final class P {
    public function __construct(private(set) int $a, protected(set) string $b = 'b', public(set) readonly array $c = [], public private(set) readonly int $d = 4) {}
}
$p = new P(1);
var_dump($p);
foreach (['a', 'b', 'c', 'd'] as $n) {
    $r = new ReflectionProperty('P', $n);
    echo $n, json_encode([$r->isPublic(), $r->isPrivateSet(), $r->isProtectedSet(), $r->isFinal(), $r->isReadOnly()]), implode(' ', Reflection::getModifierNames($r->getModifiers())), "\n";
    try { $p->$n = 9; } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
