<?php
class A { public $x = 1; function __clone() { echo "clone "; } }
$f = 'clone';
var_dump($f(new A, ['x' => 5]));
echo count(array_map(clone(...), [new A, new A])), "\n";
var_dump(call_user_func('clone', new A, ['x' => 7])->x);
var_dump((new A |> clone(...))->x);
var_dump(is_callable('clone'), is_callable('Clone'));
