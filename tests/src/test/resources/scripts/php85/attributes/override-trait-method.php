<?php
trait T { #[\Override] public function foo() {} }
echo "declared\n";
class A { public function foo() {} }
class B extends A { use T; }
echo "used\n";
class C { use T; }
