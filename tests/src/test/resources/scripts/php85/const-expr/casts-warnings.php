<?php
const BAD = (string) [1];
var_dump(BAD);
class K { const X = (int) 'abc'; const Y = (float) '1e400'; }
var_dump(K::X, K::Y);
