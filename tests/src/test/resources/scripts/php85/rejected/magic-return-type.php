<?php
class A { public function __isset($n): int { return 1; } }
