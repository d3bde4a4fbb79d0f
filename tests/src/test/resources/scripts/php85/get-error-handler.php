<?php
var_dump(get_error_handler(), get_exception_handler());
set_error_handler('strlen');
var_dump(get_error_handler());
$f = fn() => true;
set_error_handler($f);
var_dump(get_error_handler() === $f);
restore_error_handler();
var_dump(get_error_handler());
class H { static function h() {} function i() {} }
set_exception_handler('H::h');
var_dump(get_exception_handler());
set_exception_handler([new H, 'i']);
var_dump(get_exception_handler());
set_exception_handler(null);
var_dump(get_exception_handler());
