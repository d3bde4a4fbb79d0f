<?php
class A { public function __construct(final int $x) {} }
var_dump(new A(4));
