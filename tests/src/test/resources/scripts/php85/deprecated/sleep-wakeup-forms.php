<?php
class A { public $a = 1; protected $b = 2; function __sleep(): array { return ['a', 'b', 'missing']; } }
echo str_replace("\0", '~', serialize(new A)), "\n";
class W { public $x = 'w'; function __wakeup(): void { $this->x = 'woken'; } }
var_dump(unserialize(serialize(new W)));
class Both { public $x = 1; function __sleep() { return ['x']; } function __wakeup() {} function __serialize(): array { return ['s' => 1]; } function __unserialize(array $d): void { $this->x = $d; } }
echo $s = serialize(new Both), "\n";
var_dump(unserialize($s));
