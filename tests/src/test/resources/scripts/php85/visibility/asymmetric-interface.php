<?php
interface I { public private(set) int $x { get; set; } }
interface J { public protected(set) int $x { get; } }
var_dump((new ReflectionProperty('I', 'x'))->isPrivateSet(), (new ReflectionProperty('J', 'x'))->isProtectedSet());
class A implements J { public function __construct(public protected(set) int $x) {} }
echo (new A(3))->x, "\n";
