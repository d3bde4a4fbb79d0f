<?php
class A { private(set) int $x = 1; }
class B extends A { public int $x = 2; }
