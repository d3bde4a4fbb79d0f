<?php
function
f(
$q,
#[
NoDiscard
]
int
|
string
$x
=
1) {}
