<?php
class A {}
class B extends A { #[\Override] public $x; }
