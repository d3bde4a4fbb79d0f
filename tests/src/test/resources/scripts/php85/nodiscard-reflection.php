<?php
#[NoDiscard("why")] function f() { return 1; }
$a = new ReflectionFunction('f')->getAttributes()[0]->newInstance();
var_dump($a);
var_dump(new ReflectionClass('NoDiscard')->isFinal());
var_dump((new ReflectionClass('NoDiscard'))->getAttributes()[0]->getArguments());
