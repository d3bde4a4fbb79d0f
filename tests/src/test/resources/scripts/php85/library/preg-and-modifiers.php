<?php
var_dump(preg_match('/(?<y>\d{4})(?<m>\d\d)?/', 'in 2024', $m, PREG_UNMATCHED_AS_NULL | PREG_OFFSET_CAPTURE), $m['m'], preg_replace_callback('/\w+/', fn($m) => ucfirst($m[0]), 'ab cd', -1, $n), $n, preg_split('/(,)/', 'a,b,,c', -1, PREG_SPLIT_DELIM_CAPTURE | PREG_SPLIT_NO_EMPTY), preg_quote('a.b#c?'), preg_match('/(?i:A)b/n', 'ab'), preg_replace('/(?<n>a)/', '[$1]', 'aa'), preg_last_error_msg(), preg_match('/\xff/u', "\xff"), preg_last_error_msg());
foreach (['abc', '/a', '/a/Z', '', '/(/', '/a/e', "/a\0/"] as $p) var_dump(preg_match($p, 'a'));
