<?php
class A { public $x = 1; function __debugInfo() { return null; } }
var_dump(new A);
class B { public $x = 1; function __debugInfo(): ?array { return null; } }
print_r(new B);
echo "\n";
class C { function __debugInfo() { return 5; } }
var_dump(new C);
