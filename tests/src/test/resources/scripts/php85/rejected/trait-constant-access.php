<?php
trait T { const X = 1; }
class A { use T; }
echo A::X, "\n";
try { echo T::X; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class B { use T; const X = 2; }
