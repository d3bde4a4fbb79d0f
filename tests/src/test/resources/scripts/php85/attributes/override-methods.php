<?php
interface I { function i(); }
abstract class A { abstract function a(); function b() {} protected static function s() {} private function p() {} }
trait T { #[\Override] function b() { return 'from trait'; } }
class B extends A implements I {
    use T;
    #[\Override] function a() { return 'a'; }
    #[\Override] function i() { return 'i'; }
    #[\Override] protected static function s() { return 's'; }
    static function go() { return static::s(); }
}
$b = new B;
echo $b->a(), $b->i(), $b->b(), B::go(), "\n";
$c = new class extends B { #[\Override] public function b() { return 'anon'; } };
echo $c->b(), "\n";
enum E implements I { case X; #[\Override] function i() { return 'enum'; } }
echo E::X->i(), "\n";
