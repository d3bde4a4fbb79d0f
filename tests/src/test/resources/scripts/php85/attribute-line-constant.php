<?php
#[
NoDiscard
]
const
X
=
1;
