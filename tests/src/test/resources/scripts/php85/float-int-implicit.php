<?php
function i(int $x) { return $x; }
try { var_dump(i(1e20)); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
var_dump(i(5.0), i(5.5));
var_dump(chr(321.7), str_repeat('a', '2.0'));
var_dump(range(1, 3.5));
