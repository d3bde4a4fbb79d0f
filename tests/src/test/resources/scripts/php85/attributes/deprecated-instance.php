<?php
$d = new Deprecated('msg', '1.0');
var_dump($d);
try { $d->message = 'x'; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { new Deprecated([]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
#[\Deprecated(since: '9')] function f() {}
var_dump((new ReflectionFunction('f'))->getAttributes()[0]->newInstance());
var_dump((new ReflectionClass('Deprecated'))->getAttributes()[0]->getArguments());
echo (new ReflectionClass('Deprecated'))->isFinal() ? "final\n" : "open\n";
