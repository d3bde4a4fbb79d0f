<?php
// Handles are given out lowest first and again after an object has gone.
class O {}
$a = new O; $b = new O; var_dump(spl_object_id($a), spl_object_id($b)); unset($a); $c = new O; var_dump(spl_object_id($c));
var_dump(new O, new stdClass); var_dump([new O, new O]);
$w = WeakReference::create($b); var_dump($w->get() === $b); unset($b); var_dump($w->get());
$m = new WeakMap; $k = new O; $m[$k] = 'v'; var_dump(count($m)); unset($k); var_dump(count($m));
function mk() { return new O; } var_dump(spl_object_id(mk()) === spl_object_id(mk()));
$f = function () {}; var_dump(spl_object_id($f));
