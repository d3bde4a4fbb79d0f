<?php
class A { public $x = 1; function __sleep() { return ['x']; } function __wakeup() { echo "wake\n"; } }
$s = serialize(new A);
echo $s, "\n";
var_dump(unserialize($s));
class B { function __sleep() { return []; } function __serialize(): array { return []; } }
echo serialize(new B), "\n";
