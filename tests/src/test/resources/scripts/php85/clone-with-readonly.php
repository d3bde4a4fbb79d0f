<?php
final readonly class Color {
    public function __construct(public int $r, public int $g, public int $b) {}
    public function with(int ...$c): self { return clone($this, $c); }
}
$c = new Color(1, 2, 3);
var_dump($c->with(g: 20));
try {
    clone($c, ['r' => 5]);
} catch (Error $e) { echo $e->getMessage(), "\n"; }
