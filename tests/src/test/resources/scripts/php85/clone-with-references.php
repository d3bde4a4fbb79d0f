<?php
$x = 1;
$o = new stdClass;
$o->a = &$x;
$with = ['b' => &$x];
$c = clone($o, $with);
$x = 2;
var_dump($c);
