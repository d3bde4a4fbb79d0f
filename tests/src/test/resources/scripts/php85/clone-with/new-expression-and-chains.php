<?php
class V { public function __construct(public $n = 0) {} function add($k) { return clone($this, ['n' => $this->n + $k]); } }
echo (clone(new V(5), ['n' => 6]))->n, "\n";
echo (new V)->add(1)->add(2)->add(3)->n, "\n";
echo new V(1)->add(9)->n, "\n";
$make = fn() => new V(3);
echo (clone($make(), []))->n, "\n";
