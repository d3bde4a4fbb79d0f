<?php
// Properties are written in the order of the array, after __clone().
class O {
    public $a { set { echo "a=$value "; $this->a = $value; } }
    public $b { set { echo "b=$value "; $this->b = $value; } }
    public $c { set { echo "c=$value "; $this->c = $value; } }
    function __construct() { $this->a = 1; $this->b = 2; $this->c = 3; echo "made\n"; }
    function __clone() { echo "cloned(a={$this->a}) "; }
}
$o = new O;
$p = clone($o, ['c' => 30, 'a' => 10, 'b' => 20]);
echo "\n", json_encode([$o->a, $o->b, $o->c, $p->a, $p->b, $p->c]), "\n";
