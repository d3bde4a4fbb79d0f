<?php
class A { /** doc */ final public const int X = 1; protected const string|array Y = ['a']; private const Z = A::X . 'z'; #[\Deprecated] const D = null; const F = strlen(...); const O = E::A; }
enum E { case A; }
foreach ((new ReflectionClass('A'))->getReflectionConstants() as $c) echo $c, ' ', json_encode([$c->isFinal(), $c->hasType(), (string) $c->getType(), $c->isDeprecated(), $c->isEnumCase(), $c->getDocComment()]), "\n";
