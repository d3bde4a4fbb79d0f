<?php
spl_autoload_register(function ($c) { echo "load $c\n"; });
var_dump(count(spl_autoload_functions()));
var_dump(spl_autoload_unregister('spl_autoload_call'));
var_dump(spl_autoload_functions());
class_exists('Nope');
