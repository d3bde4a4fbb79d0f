<?php
class A implements ArrayAccess { function offsetGet($o): mixed { return "[$o]"; } function offsetSet($o, $v): void {} function offsetExists($o): bool { return true; } function offsetUnset($o): void {} }
echo new A()['key'], new A()?->offsetGet(1), isset(new A()['z']) ? 'set' : '', "\n";
