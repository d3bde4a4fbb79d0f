<?php
class A { public $x = 1; }
try { clone(new A, ['x' => 1], 3); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { clone(new A, new ArrayObject); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { clone(new A, null); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$args = [new A, ['x' => 2]];
var_dump(clone(...$args));
var_dump(clone(withProperties: ['x' => 3], object: new A));
try { clone(new A, unknown: 1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
