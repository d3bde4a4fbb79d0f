<?php
interface HasV { const int|string V = 1; }
class A implements HasV { const int V = 5; protected const ?array LIST = null; const iterable|float F = 1.5; final public const self|null ME = null; const static|int ST = 3; }
var_dump(A::V, A::F, A::ST);
echo (new ReflectionClassConstant('A', 'V'))->getType(), ' ', (new ReflectionClassConstant('A', 'F'))->getType(), ' ', (new ReflectionClassConstant('HasV', 'V'))->getType(), "\n";
enum E: int { const self DEFAULT = self::X; case X = 1; const string NAME = 'e'; }
var_dump(E::DEFAULT, E::NAME);
class B extends A { const string V = 'not covariant'; }
