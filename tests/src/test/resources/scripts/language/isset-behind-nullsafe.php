<?php
function f($x = 'f') { echo "f called\n"; return $x; }
class AA implements ArrayAccess { public ?AA $next = null; public $v = null; public array $arr = ['k' => 1, 'n' => null];
 function offsetExists($o): bool { echo "exists $o\n"; return $o !== 'no'; } function offsetGet($o): mixed { echo "get $o\n"; return null; } function offsetSet($o, $v): void {} function offsetUnset($o): void {}
 function __isset($n) { echo "__isset $n\n"; return true; } function __get($n) { echo "__get $n\n"; return null; } function m() { return $this; } }
$none = null; $o = new AA;
var_dump(isset($none?->a[f()]));
var_dump(isset($none?->a->{f('b')}));
var_dump(isset($none?->a?->b[f()]['x']));
var_dump(isset($none?->m(f())[f()]));
var_dump(isset($o?->arr[f('k')]));
var_dump(isset($o?->next?->arr[f('k')]));
var_dump(isset($o?->m()['x']));
var_dump(isset($o?->m()->magic));
var_dump(isset($o?->magic));
var_dump(isset($undef?->a[f()]));
var_dump(empty($none?->a[f()]));
var_dump(empty($o?->m()['x']));
var_dump(empty($o?->magic));
var_dump($none?->a[f()] ?? 'default');
var_dump($o?->next?->arr[f()] ?? 'default2');
var_dump($o?->m()['x'] ?? 'default3');
var_dump($undef?->a[f()] ?? 'default4');
