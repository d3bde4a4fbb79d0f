<?php
abstract class A { abstract public string $name { get; } public int $n = 1; }
class B extends A {
    #[\Override] public string $name { get => 'b'; }
    public function __construct(#[\Override] public int $n = 2) {}
}
$b = new B;
echo $b->name, $b->n, "\n";
class C extends B { #[\Override] public string $name { #[\Override] get => parent::$name::get() . 'c'; } }
echo (new C)->name, "\n";
