<?php
$f = clone(...);
var_dump($f(new ArrayObject([1]))->count());
var_dump(array_map('clone', [new stdClass]));
echo implode(',', array_map(fn($p) => $p->getName(), new ReflectionFunction('clone')->getParameters())), "\n";
echo new ReflectionFunction('clone')->getReturnType(), "\n";
var_dump(function_exists('clone'));
print_r(clone(object: new stdClass, withProperties: ['a' => 1]));
