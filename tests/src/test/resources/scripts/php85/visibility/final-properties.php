<?php
class A { final public int $x = 1; final protected ?string $y = null; public final private(set) int $z = 2; }
foreach ((new ReflectionClass('A'))->getProperties() as $p) echo $p->getName(), ' ', implode(' ', Reflection::getModifierNames($p->getModifiers())), ' ', var_export($p->isFinal(), true), "\n";
class B extends A { protected $y = 'no'; }
