<?php
function a() { return `echo a`; }
$b = fn() => `echo {$x}`;
echo "compiled\n";
