<?php
#[\Deprecated] function plain() { return __FUNCTION__; }
#[\Deprecated("with a message")] function message() { return __FUNCTION__; }
#[\Deprecated(since: "7.1")] function since() { return __FUNCTION__; }
#[\Deprecated("both", "2.0")] function both() { return __FUNCTION__; }
echo plain(), message(), since(), both(), "\n";
echo call_user_func('plain'), array_map('message', [1])[0], "\n";
$f = both(...);
echo $f(), "\n";
var_dump((new ReflectionFunction('since'))->isDeprecated(), (new ReflectionFunction('strlen'))->isDeprecated());
