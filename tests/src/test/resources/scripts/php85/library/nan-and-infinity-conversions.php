<?php
var_dump(INF + 1, -INF, NAN === NAN, is_nan(NAN), INF <=> NAN, min('abc', 0), intdiv(7, 2), 7 <=> '7', 0 == 'a', null <=> false, [1, 2] == [2 => 1], '1e3' == '1000', 'abc' == 0, 1.5 <=> 1.5);
var_dump((int) '0x1A', '10' == '1e1', 0.1 + 0.2 == 0.3, PHP_FLOAT_EPSILON, (string) 1e15, (string) 1e14, 1e100, -0.0, 1.0, 123456789012345678);
