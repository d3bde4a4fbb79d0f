<?php
// An array that only an argument holds dies once: what it held keeps its other owners, and is copied on write.
class Node
{
    public $parts = [];

    public function __construct(array $from)
    {
        $this->parts = $from['parts'];
    }
}

class Holder
{
    public $stack = [];
    public $node;

    public function __destruct()
    {
        echo "gone\n";
    }
}

$holder = new Holder();
$holder->stack[1] = [['a' => 1] + ['b' => 2]];
$holder->node = new Node(['parts' => $holder->stack[1]]);
$holder->stack = [];
$copy = $holder->node->parts;
$copy[0]['c'] = 3;
echo count($holder->node->parts[0]), count($copy[0]), "\n";
$other = clone $holder->node;
$other->parts[] = 1;
echo count($holder->node->parts), count($other->parts), "\n";
$holder = null;
echo count($copy), "\n";
