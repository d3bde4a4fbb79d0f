<?php
abstract class A { abstract function m(array &$a); }
class B extends A { function m(array $a) {} }
