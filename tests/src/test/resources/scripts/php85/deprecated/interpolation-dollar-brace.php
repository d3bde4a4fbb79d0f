<?php
$name = 'v'; $v = 'value'; $a = ['k' => 'e'];
echo "${name} ${a['k']} {$name} $a[k]\n";
echo "${'na' . 'me'}\n";
