<?php
try { clone(new stdClass, ["\0A\0x" => 1]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(clone(new stdClass, ['' => 'empty', 'a b' => 'space', '0' => 'zero', -1 => 'minus']));
