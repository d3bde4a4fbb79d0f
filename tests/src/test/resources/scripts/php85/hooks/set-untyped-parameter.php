<?php
class A { public int $x { set($v) { $this->x = 1; } } }
