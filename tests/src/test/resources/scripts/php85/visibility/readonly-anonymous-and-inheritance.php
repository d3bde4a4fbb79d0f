<?php
$o = new readonly class(5) { public function __construct(public int $x) {} };
try { $o->x = 6; } catch (Error $e) { echo str_replace(strstr(get_class($o), "\0"), '', $e->getMessage()), "\n"; }
try { $o->y = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
readonly class A {}
echo "declared\n";
class B extends A {}
