<?php
class A { private $a = 1; protected $b = 2; public $c = 3; static private $s; }
class B extends A { private $a = 4; }
var_dump(get_mangled_object_vars(new B) === ["\0B\0a" => 4, "\0A\0a" => 1, "\0*\0b" => 2, 'c' => 3], count(get_mangled_object_vars(new B)));
foreach ([['A', 'a'], ['A', 'b'], ['A', 'c'], ['A', 's'], ['B', 'a'], ['B', 'b']] as [$c, $p]) echo str_replace("\0", '~', (new ReflectionProperty($c, $p))->getMangledName()), ' ';
$o = new stdClass; $o->dyn = 1;
echo (new ReflectionProperty($o, 'dyn'))->getMangledName(), "\n";
