<?php
class V { private $a = 1; protected $b = 2; public $c = 3; public private(set) int $d = 4; }
$v = new V;
foreach (['a', 'b', 'c', 'd', 'e'] as $name) {
    try {
        $w = clone($v, [$name => 9]);
        echo $name, ' ok ', $w->$name, "\n";
    } catch (Error $e) { echo $name, ': ', $e->getMessage(), "\n"; }
}
