<?php
class A {
#[
NoDiscard,
NoDiscard
]
public
static
function
m
(
)
{}
}
