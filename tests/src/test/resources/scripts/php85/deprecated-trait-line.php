<?php
#[
Deprecated("msg")
]
trait
T {}
class
C
{
use
T
;
}
function f() { return
class_exists('Z') ? 1 : new
class
{
use
T;
}
; }
f();
