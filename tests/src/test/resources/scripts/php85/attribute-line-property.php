<?php
class K {
#[
NoDiscard
]
public
static
int
|
string
$x
=
1,
$y;
}
