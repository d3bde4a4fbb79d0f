<?php
var_dump(ini_set('report_memleaks', '0'));
var_dump(ini_set('register_argc_argv', '1'));
var_dump(ini_get('fatal_error_backtraces'), ini_get('max_memory_limit'));
