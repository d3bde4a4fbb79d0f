<?php
class Node {
    public ?Node $next = null;
    public array $tags = [];
    public function __construct(public string $name) {}
    public function __clone(): void { if ($this->next) $this->next = clone($this->next, ['tags' => ['deep']]); }
}
$n = new Node('a');
$n->next = new Node('b');
$n->next->next = new Node('c');
$m = clone($n, ['name' => 'A']);
foreach ([$n, $m] as $x) { for (; $x; $x = $x->next) echo $x->name, json_encode($x->tags), ' '; echo "\n"; }
