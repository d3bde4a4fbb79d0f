<?php
var_dump(mb_str_pad('é', 5, 'ab'), mb_str_pad('é', 5, '→', STR_PAD_LEFT), mb_str_pad('日本', 7, '-=', STR_PAD_BOTH), mb_str_pad('long', 2), mb_str_pad('x', -5));
foreach ([fn() => mb_str_pad('x', 5, ''), fn() => mb_str_pad('x', 5, ' ', 9), fn() => mb_str_pad('x', 5, ' ', STR_PAD_LEFT, 'bad')] as $f) try { $f(); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
