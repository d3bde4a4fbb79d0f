<?php
#[\NoDiscard] function f() { return new stdClass; }
@f();
f()->x ?? null;
$_ = f();
unset($_);
foreach ([1] as $v) f();
