<?php
#[\Deprecated]
trait Old { public static function hi() { return 'hi'; } }
#[\Deprecated("two", since: "1.0")]
trait Old2 {}
echo "before\n";
class A { use Old; }
class B extends A {}
trait Wrapper { use Old2; }
class C { use Wrapper; }
$x = new class { use Old; };
echo A::hi(), "\n";
enum E { use Old2; case X; }
