<?php
const F = static function ($x) { return $x * 2; };
echo (F)(4), "\n";
class K {
