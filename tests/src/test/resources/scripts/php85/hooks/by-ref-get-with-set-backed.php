<?php
class A { public array $x { &get => $this->x; set => $value; } }
