<?php
class A { public function __construct(final static int $x) {} }
