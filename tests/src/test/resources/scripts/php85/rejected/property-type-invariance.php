<?php
class A { public int $x = 1; }
class B extends A { public int|string $x = 1; }
