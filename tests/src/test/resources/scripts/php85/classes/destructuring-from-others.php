<?php
class AA implements ArrayAccess { function offsetGet($o): mixed { return "[$o]"; } function offsetSet($o, $v): void {} function offsetExists($o): bool { return true; } function offsetUnset($o): void {} }
['a' => $a, 'b' => ['c' => $c]] = ['b' => new AA, 'a' => new AA];
var_dump($a instanceof AA, $c);
[$x, [$y]] = new AA;
var_dump($x, $y);
[$n] = null; var_dump($n);
[$u, $v] = [1]; var_dump($u, $v);
try { [$o] = new stdClass; } catch (Error $e) { echo $e->getMessage(), "\n"; }
