<?php
foreach (['élan', 'ßa', 'ǆabc', 'ijs', '', '1a', 'ÀÉ', "\u{1C9}x", 'ﬁne', 'İx'] as $s) echo mb_ucfirst($s), ' ', mb_lcfirst($s), ' ', mb_convert_case($s, MB_CASE_TITLE), "\n";
try { mb_ucfirst('x', 'NOPE'); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
