<?php
class A { public function __construct(public final int $x) {} }
class B extends A { public int $x = 1; }
