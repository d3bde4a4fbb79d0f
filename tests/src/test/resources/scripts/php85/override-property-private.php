<?php
class A { private $x; }
class B extends A { #[\Override] public $x; }
