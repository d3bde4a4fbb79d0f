<?php
function f($a = 1, $b) {}
function g(?int $a = null, $b) {}
function h(int $a = null, $b) {}
echo "compiled\n";
