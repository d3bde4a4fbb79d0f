<?php

#[
A
(1)
]
#[
NoDiscard
]
abstract
class
X
{
}
