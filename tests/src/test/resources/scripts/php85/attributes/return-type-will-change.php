<?php
class A implements Countable, IteratorAggregate, ArrayAccess {
    #[ReturnTypeWillChange] function count() { return 3; }
    function getIterator() { return new ArrayIterator([1]); }
    #[\ReturnTypeWillChange] function offsetGet($o) { return $o; }
    function offsetSet($o, $v): void {}
    function offsetExists($o) { return true; }
    function offsetUnset($o): void {}
}
echo count(new A), (new A)['x'], "\n";
