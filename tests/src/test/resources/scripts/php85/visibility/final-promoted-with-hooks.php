<?php
class A {
    public function __construct(
        final public string $name { set => trim($value); },
        public final readonly int $id = 1,
        final protected(set) array $tags = [],
    ) {}
}
$a = new A('  padded ');
var_dump($a->name, $a->id, $a->tags);
class B extends A { public string $other = 'o'; public function __construct() { parent::__construct('b '); $this->tags = ['t']; } }
var_dump(new B);
foreach ((new ReflectionMethod('A', '__construct'))->getParameters() as $p) echo $p->getName(), $p->isPromoted() ? '+' : '-', ' ';
echo "\n";
