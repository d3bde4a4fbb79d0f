<?php
abstract class Shape {
    public function __construct(protected(set) string $color = 'red') {}
    public function withColor(string $c): static { return clone($this, ['color' => $c]); }
}
final class Circle extends Shape { public function __construct(private float $r) { parent::__construct(); } public function grow(float $f): static { return clone($this, ['r' => $this->r * $f]); } }
$c = new Circle(2);
$d = $c->withColor('blue')->grow(1.5);
var_dump($d);
var_dump(get_class($d), $c->color, $d->color);
