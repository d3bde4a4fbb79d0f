<?php
class K { const F = static function () { return isset($this); }; const G = static function () { return $this->x; }; }
var_dump((K::F)());
try { (K::G)(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
