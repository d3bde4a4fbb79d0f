<?php
class A { public $x { final get => 1; } }
class B extends A { public $x { get => 2; } }
