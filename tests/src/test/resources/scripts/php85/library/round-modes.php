<?php
foreach ([2.5, -2.5, 1.45, 0.285, 1.955, 5.055, -0.5] as $v) { foreach (RoundingMode::cases() as $m) echo round($v, $v == 2.5 || $v == -2.5 || $v == -0.5 ? 0 : ($v == 1.45 ? 1 : 2), $m), ' '; echo "\n"; }
try { round(1.5, 0, 99); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
var_dump(round(1234567.891, -3), round('3.7'), round(5, -1), round(-0.0001), number_format(-1234.567, 2), number_format(1234.5678, -2), number_format(0.5), number_format(-0.01), number_format(1234567, 0, ',', '.'));
