<?php
ini_set('fatal_error_backtraces', '0');
var_dump(ini_get('fatal_error_backtraces'));
function go2() { eval('class B { abstract function x(); }'); }
go2();
