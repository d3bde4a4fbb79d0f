<?php
class A { function m($a, $b = 1) {} }
class B extends A { function m($a) {} }
