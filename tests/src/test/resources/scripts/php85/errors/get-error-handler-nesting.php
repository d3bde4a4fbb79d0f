<?php
function h1($n, $m) { echo "h1 $m ", json_encode(get_error_handler()), "\n"; return true; }
class S { function __invoke($n, $m) { echo "invoke $m\n"; return true; } static function st($n, $m) { echo "st $m\n"; return true; } }
var_dump(set_error_handler('h1'));
trigger_error('one');
$old = set_error_handler($o = new S);
var_dump($old, get_error_handler() === $o);
trigger_error('two');
set_error_handler([new S, 'st'], E_USER_WARNING);
var_dump(get_error_handler()[1], get_error_handler()[0] instanceof S);
trigger_error('three', E_USER_WARNING);
set_error_handler(S::st(...));
var_dump(get_error_handler() instanceof Closure);
restore_error_handler(); restore_error_handler(); restore_error_handler();
var_dump(get_error_handler());
