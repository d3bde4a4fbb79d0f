<?php
function inner(int $x) { return $x; }
function outer($v) { return inner($v); }
outer('abc');
