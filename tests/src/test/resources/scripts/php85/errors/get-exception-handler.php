<?php
var_dump(get_exception_handler());
set_exception_handler('var_dump');
var_dump(get_exception_handler());
set_exception_handler($f = function ($e) { echo 'got ', $e->getMessage(), "\n"; var_dump(get_exception_handler()); });
var_dump(get_exception_handler() === $f);
restore_exception_handler();
var_dump(get_exception_handler());
restore_exception_handler();
restore_exception_handler();
var_dump(get_exception_handler());
class H { private static function p() {} static function set() { set_exception_handler([self::class, 'p']); return get_exception_handler(); } }
var_dump(H::set());
set_exception_handler($f);
throw new Exception('last');
