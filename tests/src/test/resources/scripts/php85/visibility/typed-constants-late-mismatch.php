<?php
class A { const int X = NOW; const float F = self::G; const int G = 5; }
define('NOW', 'text');
var_dump(A::F);
try { var_dump(A::X); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
