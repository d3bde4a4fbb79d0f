<?php
class K {
#[
NoDiscard
]
public
const
int
Y
=
1
;
}
