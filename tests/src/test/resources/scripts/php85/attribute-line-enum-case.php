<?php
enum E {
#[
NoDiscard
]
case
A
;
}
