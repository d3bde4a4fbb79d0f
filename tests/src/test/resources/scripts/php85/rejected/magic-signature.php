<?php
class A { public function __get($a, $b) {} }
