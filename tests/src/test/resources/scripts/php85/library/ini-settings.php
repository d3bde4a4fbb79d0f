<?php
var_dump(ini_get('zend.assertions'), ini_set('precision', '5'), 1 / 3, ini_get('precision'), ini_set('precision', -1), 0.1 + 0.2, ini_restore('precision'), 1 / 3);
var_dump(ini_set('nonsense', 1), ini_get('nonsense'), ini_parse_quantity('1K'), ini_parse_quantity('0x10M'), ini_parse_quantity('-1'));
var_dump(ini_parse_quantity('5X'));
var_dump(set_time_limit(5), ini_get('max_execution_time'), ini_get('max_memory_limit'));
