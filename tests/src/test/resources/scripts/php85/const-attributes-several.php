<?php
#[Foo]
const A = 1, B = 2;
