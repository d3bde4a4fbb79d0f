<?php
class A { public function __clone(): int { return 1; } }
