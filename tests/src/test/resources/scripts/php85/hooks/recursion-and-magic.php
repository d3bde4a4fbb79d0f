<?php
class A {
    public $x { get { return $this->y; } }
    public $y { get { return strlen($this->own) + 10; } }
    public $own { get { return $this->own ?? 'unset'; } set { $this->own = $value . '!'; } }
    function __get($n) { return "magic $n"; }
    function __isset($n) { echo "isset $n "; return true; }
}
$a = new A;
echo $a->own, "\n";
$a->own = 'v';
echo $a->own, "\n";
echo $a->x, ' ', $a->y, "\n";
echo $a->none, "\n";
var_dump(isset($a->own), isset($a->none));
