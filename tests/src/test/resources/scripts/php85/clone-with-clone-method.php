<?php
class D {
    public $x = 1;
    public readonly int $n;
    function __construct() { $this->n = 1; }
    function __clone() { echo "clone x=$this->x\n"; $this->x = 5; }
    function w() { return clone($this, ['x' => 7, 'n' => 2]); }
}
var_dump((new D)->w());
