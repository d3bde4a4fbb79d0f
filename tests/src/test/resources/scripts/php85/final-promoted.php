<?php
class A { public function __construct(public final int $x, final protected string $y = 'd', final private(set) int $z = 3) {} }
var_dump(new A(5));
var_dump(new ReflectionProperty('A', 'x')->isFinal(), new ReflectionProperty('A', 'y')->isFinal());
