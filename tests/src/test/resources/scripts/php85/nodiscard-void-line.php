<?php
class A {
#[
NoDiscard
]
public
static
function
m
(
$a,
$b
)
:
void
{}
}
