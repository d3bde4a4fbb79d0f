<?php
class A { public function __construct(final private int $x) {} }
