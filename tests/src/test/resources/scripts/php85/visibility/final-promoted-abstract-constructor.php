<?php
abstract class A { abstract public function __construct(final int $x); }
