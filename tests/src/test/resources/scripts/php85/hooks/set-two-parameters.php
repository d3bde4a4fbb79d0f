<?php
class A { public int $x { set($a, $b) { } } }
