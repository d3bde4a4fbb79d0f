<?php
class A { protected private(set) int $x = 1; }
echo "ok\n";
class B { private public(set) int $x = 1; }
