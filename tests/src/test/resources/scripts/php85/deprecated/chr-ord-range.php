<?php
foreach ([65, 256, -1, 300, -300, 1024] as $n) echo bin2hex(chr($n)), "\n";
foreach (['A', 'AB', '', "\xff", 'é'] as $s) echo ord($s), "\n";
