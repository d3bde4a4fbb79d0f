<?php
var_dump(str_getcsv('a,"b c",d'));
var_dump(str_getcsv('a,"b\"c",d', ',', '"', ''));
$h = fopen('php://memory', 'r+');
fputcsv($h, ['x y', 'q"r']);
fputcsv($h, ['x', 'y'], escape: '');
rewind($h);
var_dump(fgetcsv($h, escape: ''), fgetcsv($h));
