<?php
var_dump(strlen(null), str_replace('a', 'b', null), in_array('', [null]), trim(null));
var_dump(htmlspecialchars(null), round(null));
function u(string $s) { return $s; }
try { u(null); } catch (TypeError $e) { echo preg_replace('/, called.*/s', '', $e->getMessage()), "\n"; }
