<?php
class A { public string $v { get => 'virtual'; } public int $n = 1 { get => $this->n + 100; set => $value; } private $p = 'p'; }
$a = new A; $a->n = 5;
echo str_replace("\0", '~', serialize($a)), "\n";
$b = unserialize(serialize($a));
echo $b->n, "\n";
var_dump((array) $a === ['n' => 5, "\0A\0p" => 'p']);
var_export($a);
echo "\n";
print_r($a);
echo json_encode($a), "\n";
var_dump($a == $b);
