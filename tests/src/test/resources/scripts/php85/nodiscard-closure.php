<?php
$f = #[\NoDiscard] fn() => 1;
$f();
$g = #[\NoDiscard("closure")] function () { return 1; };
$g();
(void) $g();
$x = $g();
