<?php
class Box { public $v; function __construct($v) { $this->v = $v; } static function of($v) { return new self($v); } }
try {
    var_dump(5 |> Box::of(...) instanceof Box);
} catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump((5 |> Box::of(...)) instanceof Box);
var_dump((5 |> Box::of(...))->v);
var_dump(new Box(3) |> (fn(Box $b) => $b->v + 1));
