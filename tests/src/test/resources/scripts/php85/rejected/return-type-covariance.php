<?php
class A { function m(int $x): ?string { return null; } }
class B extends A { function m(int|string $x, $y = 1): string { return 'ok'; } }
echo (new B)->m('s'), "\n";
class C extends A { function m(int $x): string|int { return 1; } }
