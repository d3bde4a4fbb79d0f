<?php
class A { public int|string $x { set(int $v) { $this->x = $v; } } }
